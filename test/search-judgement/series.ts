import type { JudgedSearch } from './judged-search.ts';
import { careSearches } from './searches-care.ts';
import { familyAndMoneySearches } from './searches-family-and-money.ts';
import { laterSearches } from './searches-later.ts';
import { walkedSearches } from './searches-walked.ts';

const all: readonly JudgedSearch[] = [...careSearches, ...familyAndMoneySearches];

/**
 * Three of every five searches are there to look at while the search is being made; the other two are held back: they are
 * counted, and nothing is changed because of them. The later series was written last of all, and what people who tried the site did not
 * find is among those that are looked at.
 */
export const series: Readonly<Record<'tuning' | 'held-back' | 'later', readonly JudgedSearch[]>> = {
  tuning: [...all.filter((_, index) => index % 5 !== 1 && index % 5 !== 3), ...walkedSearches],
  'held-back': all.filter((_, index) => index % 5 === 1 || index % 5 === 3),
  later: laterSearches,
};
