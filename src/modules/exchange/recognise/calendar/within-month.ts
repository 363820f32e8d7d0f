import { readDatePhrase } from '#kernel/fuzzy-date/index.ts';
import { datePart, MONTHS, oneLine } from '../dates.ts';
import type { Dated } from './dated-line.ts';

const PART =
  /^(?:in\s)?(?:de\s|het\s)?((?:1e|2e|eerste|tweede|laatste)\s(?:(?:twee|drie|2|3)\s)?(?:helft|week|weken)|(?:ge)?hele\smaand)(?:\s(?:van\s)?(?:de|deze)\smaand)?$/iu;
/** 'Eind van de maand' without a heading is the end of every month. */
const EDGE = /^(?:aan\s(?:het\s)?)?(begin|half|medio|midden|eind|einde)\s(?:van\s)?(?:de|deze)\smaand$/iu;
const BRACKET = /^(\S[^()]{2,300}?)\s\(([^()]{4,50})\)\.?$/u;

/**
 * A weekly rhythm or a part of a month, without a month of its own, below a heading that is one: 'elke dinsdag' below 'Maart' is
 * every Tuesday of March. Its month comes from the heading, so that it is less sure than a moment with its own.
 */
export function withinMonth(dated: Dated, heading: string | null): Dated {
  const month = monthOf(heading);
  const words = oneLine(dated.phrase.text);
  if (dated.origin !== 'own' || MONTHS.some((each) => each.test(words))) return dated;
  if (month === null) return untilLater(dated, null) ?? dated;
  const own = readDatePhrase(words);
  const isWeekly = /^FREQ=(?:WEEKLY|DAILY)/.test(own?.rrule ?? '') && own?.start === null && own.end === null;
  const part = PART.exec(words)?.[1];
  const edge = EDGE.exec(words)?.[1];
  if (isWeekly) return inMonth(untilLater(dated, month) ?? dated, `${words} in ${month}`);
  if (edge !== undefined) return inMonth(dated, `${edge} ${month}`);
  return part === undefined ? dated : inMonth(dated, `${part} van ${month}`);
}

function inMonth(dated: Dated, read: string): Dated {
  if (dated.origin === 'within' || readDatePhrase(read) === null) return dated;
  return { ...dated, origin: 'within', phrase: { ...dated.phrase, read } };
}

const UNTIL = /^(\S[^()]{2,300}?)\s\(((?:t\/m|tot en met|tot)\s[^()]{3,40})\)\.?$/iu;

/** 'Wekelijks foto op intranet (t/m december)', below 'September': it begins there and goes on. Null when no end is told behind it. */
function untilLater(dated: Dated, month: string | null): Dated | null {
  const [, rest, until] = UNTIL.exec(dated.rest) ?? [];
  const read = `${dated.phrase.read} ${month === null ? '' : `van ${month} `}${until}`;
  if (rest === undefined || !readDatePhrase(read)?.rrule) return null;
  const phrase = { ...dated.phrase, text: `${dated.phrase.text} (${until})`, read };
  return { ...dated, origin: month === null ? dated.origin : 'within', phrase, rest };
}

/** 'Folder (tweede helft van de maand)' below 'Februari'; null where the bracket says no part of it. */
export function partInBracket(text: string, heading: string | null): Dated | null {
  const [, rest, inside] = BRACKET.exec(text) ?? [];
  const part = PART.exec(inside ?? '')?.[1];
  const month = monthOf(heading);
  const read = `${part} van ${month}`;
  if (!rest || !inside || part === undefined || month === null || readDatePhrase(read) === null) return null;
  return { phrase: { text: inside, read }, origin: 'within', rest, marked: true };
}

/** The month that a heading names; null when it names none, or more or less than one. */
function monthOf(heading: string | null): string | null {
  const month = heading === null ? null : datePart(heading);
  return month !== null && readDatePhrase(month)?.precision === 'month' ? month : null;
}
