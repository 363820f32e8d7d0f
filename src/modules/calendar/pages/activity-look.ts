import { dayNumber } from '#kernel/fuzzy-date/index.ts';
import type { Activity } from '#kernel/plan.ts';
import type { CategoryShape } from '#modules/audiences/index.ts';
import type { Category, IconName, Tone } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import { type ActivityState, isPoll, stateOf } from '../model/activity.ts';
import type { Now } from '../model/plan-over.ts';

/** How a state looks; the word always stands beside the icon. */
type StateLook = { readonly tone: Tone; readonly icon: IconName; readonly word: string };

const LOOKS: Readonly<Record<Exclude<ActivityState, 'unreported' | 'unknown'>, Omit<StateLook, 'word'>>> = {
  done: { tone: 'positive', icon: 'circle-check' },
  doing: { tone: 'info', icon: 'progress' },
  planned: { tone: 'neutral', icon: 'circle-dashed' },
  late: { tone: 'negative', icon: 'alert-triangle' },
  cancelled: { tone: 'neutral', icon: 'ban' },
};

/** Null where nobody gave a status: what is not known is not shouted. */
export function lookOf(activity: Activity, now: Now): StateLook | null {
  const { today, isOver } = now;
  const state = stateOf(activity, now);
  if (state === 'late')
    return { ...LOOKS.late, word: lateWord(dayNumber(today) - dayNumber(activity.when.end ?? today)) };
  if (state === 'unreported')
    return { tone: isOver ? 'neutral' : 'warning', icon: 'help-circle', word: copy.unreported };
  return state === 'unknown' ? null : { ...LOOKS[state], word: copy.states[state] };
}

/** After some months nobody counts the days any more. */
const lateWord = (days: number): string => (days > 99 ? copy.states.late : copy.daysLate(days));

const ICONS: readonly (readonly [RegExp, IconName])[] = [
  [/nieuwsbrief|mail|uitnodig/, 'mail'],
  [/intranet|teams|sharepoint/, 'device-desktop'],
  [/peiling|enqu|vragenlijst|meting/, 'chart-bar'],
  [/web|site|pagina|portaal/, 'world'],
  [/besluit|college|raadsvoorstel/, 'gavel'],
  [/brief|memo|notitie|verslag|document/, 'file-description'],
  [/bijeenkomst|sessie|workshop|inloop|markt|congres/, 'users'],
  [/overleg|gesprek|spreekuur|bezoek/, 'messages'],
  [/pers|interview|podcast|radio/, 'microphone'],
  [/presentatie|training|webinar/, 'presentation'],
  [/film|video|animatie|vlog/, 'video'],
  [/social|facebook|instagram|linkedin|whatsapp/, 'message-circle'],
  [/krant|blad|folder|flyer|poster|advertentie/, 'news'],
  [/publicatie|campagne|aankondiging/, 'speakerphone'],
  [/telefoon|bellen/, 'phone'],
];
const seen = new Map<string, IconName>();
const MOST_SEEN = 2_000;

/** The drawing of a means of communication, by its words. */
export function channelIcon(channel: string): IconName {
  const known = seen.get(channel);
  if (known !== undefined) return known;
  const words = channel.toLowerCase();
  const icon = ICONS.find(([pattern]) => pattern.test(words))?.[1] ?? 'message-circle';
  if (seen.size < MOST_SEEN) seen.set(channel, icon);
  return icon;
}

/** The drawing of an activity: a poll, or else its first means, or its title. */
export const activityIcon = (activity: Activity): IconName =>
  isPoll(activity) ? 'chart-bar' : channelIcon(activity.channels[0] ?? activity.title);

/** Names of the shapes in the drawings and in the components. */
export const SHAPE_CLASS: Readonly<Record<CategoryShape | 'top', string>> = {
  top: 'top',
  programme: 'programma',
  intern: 'intern',
  extern: 'extern',
};
export const SHAPE_CATEGORY: Readonly<Record<CategoryShape, Category>> = {
  programme: 'programme',
  intern: 'internal',
  extern: 'external',
};
