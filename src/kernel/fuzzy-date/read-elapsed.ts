import { Cursor } from './cursor.ts';
import { draftOf, fixedReading, type Reading } from './reading.ts';
import type { Token } from './tokens.ts';
import { NUMBER_WORDS } from './vocabulary.ts';

/**
 * Time counted from a start that is not known yet, as in calendars for a crisis: 'dag 1', 'maand 2', 'uur 0', 'T+2 uur', '+24 uur',
 * 'binnen 2 uur', 'na 3 dagen', 'eerste 24 uur', '0-2 uur'. No days; an anchor with the distance to the earliest moment meant, or
 * for 'binnen' and 'eerste' to the last. Null when it is something else.
 */
export const readElapsed = (text: string, tokens: readonly Token[]): Reading | null => {
  for (const read of [countedUnit, fromZero, signed, within, firstHours, hoursFromTo]) {
    const cursor = new Cursor(tokens);
    const offset = read(cursor);
    if (offset === undefined || !cursor.done()) continue;
    const anchor = { kind: 'start' as const, text: text.trim(), offset };
    return fixedReading('anchored', draftOf(null, null, 'open', { certainty: 'uncertain', anchor }));
  }
  return null;
};

/** An ISO 8601 duration, null when no distance is said, undefined when it is no such phrase. */
type Offset = string | null | undefined;

const UNITS: ReadonlyMap<string, (count: number) => string> = new Map([
  ...pairs('minuut minuten min', (count) => `PT${count}M`),
  ...pairs('uur uren u', (count) => `PT${count}H`),
  ...pairs('dag dagen', (count) => `P${count}D`),
  ...pairs('week weken wk', (count) => `P${count * 7}D`),
  ...pairs('maand maanden', (count) => `P${count}M`),
]);

function pairs(
  words: string,
  make: (count: number) => string,
): readonly (readonly [string, (count: number) => string])[] {
  return words.split(' ').map((word) => [word, make] as const);
}

function count(cursor: Cursor): number | null {
  const token = cursor.peek();
  const value =
    token === undefined || token.ordinal || token.digits > 3
      ? null
      : (token.value ?? NUMBER_WORDS.get(token.text) ?? null);
  if (value !== null) cursor.at += 1;
  return value;
}

/** '2 uur', 'een half uur', 'een week'. */
function length(cursor: Cursor): string | undefined {
  cursor.accept('ca', 'circa', 'ongeveer', 'de', 'het', 'eerste', 'maximaal', 'max');
  const times = count(cursor);
  if (cursor.text() === 'half' && cursor.text(1) === 'uur' && (times ?? 1) === 1) {
    cursor.at += 2;
    return 'PT30M';
  }
  const unit = UNITS.get(cursor.text());
  if (unit === undefined || times === null) return undefined;
  cursor.at += 1;
  return unit(times);
}

/** The first day is day 1, the first month month 1, the first hour hour 0; 'dag 2-5' counts from its beginning. */
function countedUnit(cursor: Cursor): Offset {
  const unit = cursor.accept('dag', 'uur', 'maand');
  const number = unit === null ? null : count(cursor);
  if (number === null) return undefined;
  if (cursor.accept('-', 'tm', 'tot', 'en', '/') !== null) {
    cursor.accept('dag', 'uur', 'maand');
    const last = count(cursor);
    if (last === null || last <= number) return undefined;
  }
  if (unit === 'uur') return `PT${number}H`;
  return `P${Math.max(number - 1, 0)}${unit === 'maand' ? 'M' : 'D'}`;
}

/** 'T0', 'T=0', 'T+2 uur', 'T-1 dag', 'D+1', 'D-7', 'H+2'; of 'T+2' nobody can say whether hours or days are meant. */
function fromZero(cursor: Cursor): Offset {
  const letter = cursor.accept('t', 'd', 'h');
  if (letter === null) return undefined;
  const mark = cursor.accept('+', '-', '=');
  if (mark === null && !(letter === 't' && cursor.peek()?.value === 0)) return undefined;
  const number = count(cursor);
  if (number === null) return undefined;
  const named = UNITS.get(cursor.text());
  if (named !== undefined) cursor.at += 1;
  const unit =
    named ?? (letter === 'd' ? UNITS.get('dag') : letter === 'h' || number === 0 ? UNITS.get('uur') : undefined);
  return unit === undefined ? null : `${mark === '-' && number > 0 ? '-' : ''}${unit(number)}`;
}

/** '+24 uur', '+ 1 week'. */
const signed = (cursor: Cursor): Offset => (cursor.accept('+') === null ? undefined : length(cursor));

/** 'binnen 2 uur', 'na 24 uur', 'na een week'. */
const within = (cursor: Cursor): Offset => (cursor.accept('binnen', 'na') === null ? undefined : length(cursor));

/** 'eerste uur', 'de eerste 24 uur', 'eerste dag'. */
function firstHours(cursor: Cursor): Offset {
  cursor.accept('in');
  cursor.accept('de', 'het');
  if (cursor.accept('eerste') === null) return undefined;
  const alone = cursor.done() ? undefined : UNITS.get(cursor.text());
  if (alone === undefined) return length(cursor);
  const word = cursor.text();
  cursor.at += 1;
  return word === 'uur' || word === 'dag' ? alone(1) : undefined;
}

/** '0-2 uur' and '24 - 48 uur' are hours gone by; '10-12 uur' may be a time of the day. */
function hoursFromTo(cursor: Cursor): Offset {
  const first = count(cursor);
  if (first === null || cursor.accept('-', 'tm', 'tot') === null) return undefined;
  const last = count(cursor);
  if (last === null || last <= first || cursor.accept('uur', 'u', 'uren') === null) return undefined;
  return first === 0 || last > 24 ? `PT${first}H` : undefined;
}
