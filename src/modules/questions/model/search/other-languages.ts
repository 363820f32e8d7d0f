import { type Language, NO_EVERYDAY } from './language.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''));
const plain = {
  irregular: () => [],
  split: () => [],
  half: () => undefined,
  everyday: NO_EVERYDAY,
  actionWords: new Set<string>(),
  sound: (word: string) => word.replace(/(.)\1+/gu, '$1'),
};

const ENGLISH_ENDINGS = ['ing', 'ies', 'ied', 'es', 'ed', 's', 'y', 'e'];

/** English, lightly: plurals and the usual verb forms. */
export const english: Language = {
  ...plain,
  stem: (word) => {
    const end = ENGLISH_ENDINGS.find((ending) => word.endsWith(ending) && word.length - ending.length >= 3);
    return (end === undefined ? word : word.slice(0, -end.length)).replace(/([a-z])\1$/, '$1');
  },
  stopWords: list(
    'a an the of in on to for from by with at as is are was were be been am i you he she it we they my your our their me do does did and or but if so this that there please will would shall should',
  ),
  actionWords: list(
    'renew extend change cancel stop pay cost costs price report register apply order collect lost stolen',
  ),
  weakWords: list(
    'how what when where who why which can could may must get need want have has not no any someone something',
  ),
};

const ARABIC_FRONT = /^(?:وال|بال|كال|فال|لل|ال|و)(?=.{3})/u;
const ARABIC_BACK = /(?<=.{3})(?:ات|ون|ين|ان|ها|هم|كم|نا|ه|ي|ك)$/u;

/** Arabic, lightly: the article and the usual endings go. */
export const arabic: Language = {
  ...plain,
  stem: (word) => word.replace(ARABIC_FRONT, '').replace(ARABIC_BACK, ''),
  stopWords: list('في من على الى إلى عن مع هذا هذه ذلك التي الذي او أو ان أن انا أنا هو هي ما لا يا قد'),
  weakWords: list('كيف متى اين أين هل ماذا لماذا كم اريد أريد يمكن يمكنني'),
};

/** Any other language: words as they are written. */
export const anyLanguage: Language = { ...plain, stem: (word) => word, stopWords: new Set(), weakWords: new Set() };
