import { LEVEL_WORDS } from '#kernel/level-words.ts';
import type { Audience } from '#kernel/plan.ts';
import { fold } from '../text/fold.ts';
import { wordList } from '../vocabulary/word-list.ts';

/** How a group stands in it, by the words people use; -1 and 1 are made stronger by a word such as 'zeer'. */
const ATTITUDES: readonly (readonly [number, readonly string[]])[] = [
  [-2, wordList('tegen, fel tegen, afwijzend, tegenstander, tegenstanders, --')],
  [-1, wordList('kritisch, bezorgd, negatief, sceptisch, wantrouwend, ontevreden, boos, maakt zich zorgen')],
  [0, wordList('neutraal, afwachtend, wacht af, +/-, ±, 0')],
  [1, wordList('positief, voorstander, voorstanders, steunt, steunend, welwillend, enthousiast, tevreden, voor, +')],
  [2, wordList('steunt van harte, ++')],
];

const STRONG = /^(?:zeer|heel|erg|uiterst|uitgesproken)\s/u;
const WEAK = /^(?:licht|overwegend|vrij|enigszins|een beetje|iets)\s/u;

const LONGEST = 200;

/** The words that tell: those before a bracket, a colon or what it is about. '+/-' stays whole. */
const telling = (text: string): string =>
  fold(text.slice(0, LONGEST))
    .replace(/\s?[(:;].*$/su, '')
    .replace(/\s(?:over|vanwege|door|want|omdat|bij)\s.*$/su, '')
    .replace(/[.,\s]+$/u, '')
    .trim();

const valueIn = (word: string, lists: typeof ATTITUDES): number | null =>
  lists.find(([, words]) => words.includes(word))?.[0] ?? null;

/** -2 (against) to 2 (for) for words that say how a group stands: 'bezorgd over geluid' is -1. Null for any other words. */
export function attitudeIn(text: string | null): number | null {
  if (text === null) return null;
  const words = telling(text);
  const found = valueIn(words.replace(STRONG, '').replace(WEAK, ''), ATTITUDES);
  return found !== null && STRONG.test(words) ? Math.sign(found) * 2 : found;
}

/** 1 (little) to 5 (much) for 'groot: geluid en parkeren', 'zeer klein' or '4 van 5'. Null for any other words. */
export function levelIn(text: string | null): number | null {
  if (text === null) return null;
  const counted = /^([1-5])\s?(?:van|uit|\/)\s?(?:de\s)?5$/u.exec(fold(text.slice(0, LONGEST)))?.[1];
  if (counted !== undefined) return Number(counted);
  const words = telling(text).replace(/\s(?:belang|invloed|macht|interesse)$/u, '');
  const found = valueIn(words.replace(STRONG, '').replace(WEAK, ''), LEVEL_WORDS);
  if (found === null || !STRONG.test(words) || found === 3) return found;
  return found > 3 ? 5 : 1;
}

/** The words, unless they are a level and nothing else: 'groot' below 'Belang' is no interest that we share. */
export const moreThanLevel = (text: string | null): string | null =>
  text !== null && levelIn(text) !== null && telling(text) === fold(text).trim() ? null : text;

/** How a group stands in it, by the first words that say so; nothing when none do. */
export function attitudeTold(told: readonly (string | null)[]): Pick<Audience, 'attitude'> {
  const attitude = told.map(attitudeIn).find((value) => value !== null) ?? null;
  return attitude === null ? {} : { attitude };
}
