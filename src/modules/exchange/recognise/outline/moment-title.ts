import { readDatePhrase } from '#kernel/fuzzy-date/index.ts';
import { isNoMoment, leadingDate, oneLine } from '../dates.ts';
import { remembered } from '../text/remembered.ts';

/** What a heading or a line says of time: when, how far that is, and what it is called besides. */
export type MomentTitle = { readonly phrase: string; readonly name: string; readonly status: string | null };

const LONGEST = 80;
/** 'Afgerond: september 2027': how far things are stands in front of when. */
const STATUS =
  /^(afgerond|klaar|gereed|gedaan|geweest|uitgevoerd|lopend|loopt|bezig|gepland|nog te doen|te doen|komend)\s{0,3}:\s{0,3}(?=\S)/iu;
const WEEKDAY = /^((?:maan|dins|woens|donder|vrij|zater|zon)dag(?:en)?)(?:\s{0,3}(?::|[–—-]\s)\s{0,3}(\S[\s\S]*))?$/iu;

/** 'Maart 2027', 'Week 12', 'Week 3-4: aankondiging', 'Maandag – nieuws', 'Klaar: week 8'. Null when a title does not start with a moment. */
export const momentTitle = remembered((title: string): MomentTitle | null => {
  const whole = oneLine(title.slice(0, LONGEST * 2)).replace(/:$/, '');
  const status = STATUS.exec(whole);
  const text = status ? whole.slice(status[0].length) : whole;
  if (text === '' || text.length > LONGEST || isNoMoment(text)) return null;
  const found = (phrase: string, name: string): MomentTitle => ({ phrase, name, status: status?.[1] ?? null });
  const weekday = WEEKDAY.exec(text);
  if (weekday?.[1]) return found(weekday[1], weekday[2] ?? '');
  const lead = leadingDate(text);
  if (lead?.marked && lead.rest !== '' && isMoment(lead.phrase)) return found(lead.phrase, lead.rest);
  return !/:\s\S/.test(text) && isMoment(text) ? found(text, '') : null;
});

/** A stretch of time; not a phase, a condition ('na de zomer wanneer …'), or a count of days. */
function isMoment(phrase: string): boolean {
  const date = readDatePhrase(phrase);
  return date !== null && (date.anchor === null || date.anchor.offset != null);
}
