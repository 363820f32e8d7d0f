import { dutchSound } from './dutch-sound.ts';
import { dutchStem, irregularForms } from './dutch-stem.ts';
import { DUTCH_ACTION_WORDS, DUTCH_STOP_WORDS, DUTCH_WEAK_WORDS } from './dutch-word-kinds.ts';
import { EVERYDAY_CARE } from './everyday-care.ts';
import { EVERYDAY_FAMILY_AND_MONEY, EVERYDAY_NUMBERS } from './everyday-family-and-money.ts';
import type { Language } from './language.ts';
import { readEveryday } from './read-everyday.ts';
import { remembered } from './remembered.ts';
import { knownHalf, splitCompound } from './split-compound.ts';

/** Most words of questions, answers and searches come again and again. */
const MOST_REMEMBERED = 5000;

/** '' for none. */
const halfOf = remembered((word) => knownHalf(word) ?? '', MOST_REMEMBERED);

/** Dutch: word forms, compounds, and the everyday words for what the field calls otherwise. */
export const dutch: Language = {
  stem: remembered(dutchStem, MOST_REMEMBERED),
  irregular: irregularForms,
  stopWords: DUTCH_STOP_WORDS,
  weakWords: DUTCH_WEAK_WORDS,
  actionWords: DUTCH_ACTION_WORDS,
  split: remembered(splitCompound, MOST_REMEMBERED),
  half: (word) => halfOf(word) || undefined,
  everyday: readEveryday([...EVERYDAY_CARE, ...EVERYDAY_FAMILY_AND_MONEY, ...EVERYDAY_NUMBERS], {
    stem: dutchStem,
    stopWords: DUTCH_STOP_WORDS,
  }),
  sound: remembered(dutchSound, MOST_REMEMBERED),
};
