import type { Activity, Agreement } from '#kernel/plan.ts';
import { doubtful, type Found } from '../found.ts';

const SENT = String.raw`(?:externe\s|interne\s|enkele\s)?(?:communicatie(?:momenten|-uitingen)?|berichten|berichtgeving|publicaties?|posts?|plaatsingen|uitingen|mailings?|nieuwsbrie(?:f|ven)|activiteiten|bijeenkomst(?:en)?|campagnes?|social media|socials)`;
const ACTS = '(?:plaatsen|posten|versturen|sturen|publiceren|communiceren|verzenden|delen|uitsturen|mailen)';
/** 'Geen nieuwsbrief missen' is the name of an action: behind what does not go out only a moment, a group or a reason may stand. */
const BEHIND = String.raw`(?=$|[.,;:(–—-]|\s[(–—-]|\s(?:op|in|van|vanaf|t\/m|tot|tijdens|rond|rondom|over|naar|aan|richting|voor|wegens|vanwege|i\.?v\.?m|gedurende|tussen)(?![\p{L}]))`;
const SILENCE = new RegExp(
  String.raw`^(?:[^:]{2,60}:\s)?(?:(?:bewust\s|dan\s|even\s)?(?:geen\s${SENT}|(?:niets?|niks)\s${ACTS})${BEHIND}|(?:communicatie|radio|media)stilte(?!\p{L}))`,
  'iu',
);

/** 'Geen communicatie van 12 juli t/m 20 augustus', 'Meivakantie: niets plaatsen': nobody hears anything then. */
const isSilence = ({ value }: Found<Activity>): boolean => SILENCE.test(value.title.slice(0, 300));

type Apart = { readonly activities: readonly Found<Activity>[]; readonly agreements: readonly Found<Agreement>[] };

/** When nothing goes out is no contact: it becomes an agreement, with all its words, and is asked about. */
export const silencesApart = (found: readonly Found<Activity>[]): Apart => ({
  activities: found.filter((each) => !isSilence(each)),
  agreements: found
    .filter(isSilence)
    .map((each) => doubtful({ partner: null, text: wordsIn(each.value) }, each.at, 'silence')),
});

function wordsIn({ title, when, ...activity }: Activity): string {
  const moment = when.text === '' || title.includes(when.text) ? [] : [`(${when.text})`];
  const told = [
    ...activity.audiences,
    ...activity.channels,
    ...activity.responsible,
    ...activity.tasks.map(({ text }) => text),
    ...[activity.objective, activity.sender, activity.status.text, activity.notes].filter((each) => each !== null),
  ].filter((each) => !title.includes(each));
  return [[title, ...moment].join(' '), ...told].join('; ');
}
