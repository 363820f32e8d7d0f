import type { Cursor } from './cursor.ts';
import { readChain } from './read-chain.ts';
import type { Reading } from './reading.ts';

/** The day of '1 maart', 'de raad van 26 maart' and 'de opening op 3 mei', up to the end; null with the cursor unmoved. */
export function readDayOfEvent(cursor: Cursor): Reading | null {
  const at = cursor.at;
  const link = cursor.tokens.findIndex(
    ({ text }, place) => place > at && place <= at + LONGEST_NAME && LINKS.has(text),
  );
  const behind = link === -1 ? null : readToEnd(cursor, link + 1);
  return readToEnd(cursor, at) ?? (behind !== null && isDay(behind) ? behind : null);
}
const LINKS = new Set(['van', 'op']);
const LONGEST_NAME = 5;

const readToEnd = (cursor: Cursor, from: number): Reading | null =>
  cursor.attempt(() => {
    cursor.at = from;
    const reading = readChain(cursor);
    return reading !== null && cursor.done() ? reading : null;
  });

/** 'De begroting van 2027' is no day. */
function isDay(reading: Reading): boolean {
  const resolved = reading.resolve(SOME_LEAP_YEAR);
  return !resolved.ok || resolved.draft.precision === 'day';
}
const SOME_LEAP_YEAR = 2024;
