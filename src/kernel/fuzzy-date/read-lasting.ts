import type { Cursor } from './cursor.ts';
import { addDays, addMonths } from './day.ts';
import { readChain } from './read-chain.ts';
import { type Draft, mapReading, type Reading } from './reading.ts';
import { NUMBER_WORDS } from './vocabulary.ts';

/**
 * From when and how long: 'zes weken vanaf 1 februari', 'vanaf 3 mei gedurende twee weken', '1 juni, drie weken lang'. The last day
 * counts. Null when it does not say both.
 */
export const readLasting = (cursor: Cursor): Reading | null =>
  cursor.attempt(lengthFirst) ?? cursor.attempt(startFirst);

type Length = { readonly unit: 'day' | 'week' | 'month'; readonly count: number };

function lengthFirst(cursor: Cursor): Reading | null {
  cursor.accept('gedurende');
  const length = readLength(cursor);
  if (length === null) return null;
  cursor.accept('lang');
  if (cursor.accept('vanaf') === null) return null;
  return lasting(readChain(cursor), length);
}

/** Without 'vanaf' the words must say that it lasts: in '1 mei, 2 weken' that is a guess. */
function startFirst(cursor: Cursor): Reading | null {
  const isFrom = cursor.accept('vanaf') !== null;
  const reading = readChain(cursor);
  if (reading === null) return null;
  cursor.accept(',');
  const isDuring = cursor.accept('gedurende') !== null;
  const length = readLength(cursor);
  if (length === null) return null;
  const isLong = cursor.accept('lang') !== null;
  return isFrom || isDuring || isLong ? lasting(reading, length) : null;
}

const UNITS: ReadonlyMap<string, Length['unit']> = new Map([
  ['dag', 'day'],
  ['dagen', 'day'],
  ['week', 'week'],
  ['weken', 'week'],
  ['maand', 'month'],
  ['maanden', 'month'],
]);
/** Longer than this is no stretch of a calendar. */
const MOST = 52;

function readLength(cursor: Cursor): Length | null {
  const token = cursor.peek();
  if (token === undefined || token.ordinal) return null;
  const count = token.value ?? NUMBER_WORDS.get(token.text) ?? null;
  const unit = UNITS.get(cursor.text(1));
  if (count === null || count < 1 || count > MOST || unit === undefined) return null;
  cursor.at += 2;
  return { unit, count };
}

const lasting = (reading: Reading | null, length: Length): Reading | null =>
  reading === null || reading.isRange ? null : { ...mapReading(reading, 'moment', lastingFor(length)), isRange: true };

/** A week or month counts from its first day; of a vague start ('half mei') the last day that may be meant says the end. */
const lastingFor =
  ({ unit, count }: Length) =>
  (draft: Draft): Draft => {
    if (draft.start === null || draft.end === null || draft.certainty === 'alternative') return draft;
    const isVague = draft.certainty === 'approximate';
    const from = isVague ? draft.end : draft.start;
    const end = addDays(
      unit === 'month' ? addMonths(from, count) : addDays(from, count * (unit === 'week' ? 7 : 1)),
      -1,
    );
    const mark = isVague ? '~' : '';
    return { ...draft, precision: isVague ? draft.precision : 'day', end, edtf: `${draft.start}${mark}/${end}${mark}` };
  };
