import { type DateContext, type FuzzyDate, readDatePhrase } from '#kernel/fuzzy-date/index.ts';
import { leadingDate, needsMonth, type Phrase } from '../dates.ts';
import { datedEnd } from './dated-line.ts';

/** The moments that run across a table, with how each is written and read. */
export type Across = { readonly index: number; readonly phrase: Phrase; readonly when: FuzzyDate };

/** '18/2 inloopavond' under February: a day or week in the cell, when it lies in the month of its column. */
export function momentInCell(text: string, moment: Across, dates: DateContext): { moment: Across; rest: string } {
  const { start, end } = moment.when;
  const lead = leadingDate(text);
  const day = DAY_IN_MONTH.exec(text);
  const own = lead && lead.rest !== '' ? [lead.phrase, lead.rest] : [day?.[1], day?.[2]];
  const behind = own[0] === undefined ? datedEnd(text) : null;
  const [phrase, rest] = behind === null ? own : [behind.phrase.text, behind.rest];
  if (start === null || end === null || phrase === undefined || rest === undefined) return { moment, rest: text };
  const month = { year: Number(start.slice(0, 4)), month: Number(start.slice(5, 7)) };
  const when = readDatePhrase(phrase, { ...dates, ref: start, from: start, to: end, month });
  const fits =
    when?.start != null && when.end != null && when.start <= end && when.end >= start && NARROW.has(when.precision);
  return fits ? { moment: { ...moment, phrase: { text: phrase, read: phrase }, when }, rest } : { moment, rest: text };
}

/** '12', '2 en 16' or 'wk 11' under a month: when in it the thing happens that the row is named after. Null for other words. */
export function wholeMoment(text: string, moment: Across, dates: DateContext): Across | null {
  const { start, end } = moment.when;
  if (start === null || end === null || text.length > 40) return null;
  const month = { year: Number(start.slice(0, 4)), month: Number(start.slice(5, 7)) };
  const when = readDatePhrase(text, { ...dates, ref: start, from: start, to: end, month });
  const rest = leadingDate(text)?.rest ?? '';
  const saysMore = /\p{L}{3}/u.test(rest) && readDatePhrase(rest) === null;
  const isWhen = needsMonth(text) || (/\d/.test(text) && !saysMore);
  const fits =
    when?.start != null && when.end != null && when.start <= end && when.end >= start && NARROW.has(when.precision);
  return isWhen && fits ? { ...moment, phrase: { text, read: text }, when } : null;
}

/** A bare day counts with its weekday or a mark behind it ('di 12 krant', '12: krant'); '2 filmpjes' is a number of things. */
const DAY_IN_MONTH =
  /^((?:ma|di|wo|do|vr|za|zo)[a-z]{0,8}\.?\s\d{1,2}|\d{1,2}(?=\s?[:–—])|begin|half|medio|midden|eind)\s?[:–—-]?\s+(\S[\s\S]*)$/iu;
const NARROW: ReadonlySet<string> = new Set(['day', 'week', 'part']);
