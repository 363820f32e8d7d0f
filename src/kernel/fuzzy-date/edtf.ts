import type { Placed } from './place-piece.ts';

/** EDTF (ISO 8601-2, level 2) of what a phrase means; the notation of each follows the phrase table of our conventions. */

const qualifier = (placed: Placed, uncertain: boolean): string => {
  if (placed.precision === 'season') return '';
  if (uncertain && placed.approximate) return '%';
  if (uncertain) return '?';
  return placed.approximate ? '~' : '';
};

/** One piece: `2027-04-12`, `2026-10-11~/2026-10-20~`, `2027-33`, `2027-22`. */
export const edtfOfPiece = (placed: Placed, uncertain: boolean): string => {
  const mark = qualifier(placed, uncertain);
  return placed.atom === null ? `${placed.low}${mark}/${placed.high}${mark}` : `${placed.atom}${mark}`;
};

/** From one piece to another, both included: `2027-05/2027-12`. */
export const edtfOfRange = (first: Placed, last: Placed, uncertain = false): string =>
  `${first.low}${qualifier(first, uncertain)}/${last.high}${qualifier(last, uncertain)}`;

/** One of several (`[a,b..c]`), or all of several (`{a,b}`). */
export const edtfOfSet = (members: readonly Placed[], brackets: 'one' | 'all'): string => {
  const texts = members.map((each) =>
    each.atom === null || each.precision === 'season' ? `${each.low}..${each.high}` : each.atom,
  );
  return brackets === 'one' ? `[${texts.join(',')}]` : `{${texts.join(',')}}`;
};

/** Up to and including a day, with the start open. */
export const edtfUntil = (end: string): string => `../${end}`;
/** From a piece on, with the end open: `2027-04/..`. */
export const edtfFrom = (low: string): string => `${low}/..`;
