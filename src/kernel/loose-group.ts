import { isQuality, isRestriction, opensRestriction, plainWord } from './narrowing-word.ts';

/** Bare, these words mean everybody who lives there. */
const PEOPLE_AT_LARGE = new Set([
  ...['inwoner', 'inwoners', 'bewoner', 'bewoners', 'burger', 'burgers', 'huishouden', 'huishoudens'],
  ...['gezin', 'gezinnen', 'mensen', 'publiek', 'bevolking', 'buurt'],
]);
const ARTICLES = new Set(['de', 'het', 'een', 'onze', 'jullie', 'hun']);
const EVERY = new Set(['alle', 'al', 'elke', 'iedere']);

/**
 * What loose words mean beside a list of groups: the groups (as positions, ascending) that are only some of those people, and whether
 * the list has one group of such people at all, so that bare words ('bewoners', not 'alle bewoners') can be about nobody else. `isEvery` where the words say 'alle'.
 */
export type Narrower = { readonly narrower: readonly number[]; readonly isOnlyOne: boolean; readonly isEvery: boolean };
const NONE: Narrower = { narrower: [], isOnlyOne: false, isEvery: false };

/**
 * For words that name people without saying which ('bewoners', 'alle medewerkers'), the groups of only some of them: 'Bewoners van
 * hoogbouw', 'Kwetsbare inwoners'. A name of a place says where they live, and leaves them whole. Who means more than such a group, may
 * not be counted as that group. Every name is taken apart once; words that are not loose cost no more than their own length.
 */
export function narrowerGroups(names: readonly string[]): (words: string) => Narrower {
  const positions = new Map<string, { readonly index: number; readonly isNarrow: boolean }[]>();
  names.forEach((name, index) => {
    for (const [head, isNarrow] of headsOf(name)) {
      const those = positions.get(head) ?? [];
      those.push({ index, isNarrow });
      positions.set(head, those);
    }
  });
  return (words) => {
    const loose = looseHead(words);
    const same = loose === null ? [] : (positions.get(loose.head) ?? []);
    if (loose === null || same.length === 0) return NONE;
    const narrower = same.flatMap(({ index, isNarrow }) => (isNarrow ? [index] : []));
    return { narrower, isOnlyOne: !loose.isEvery && same.length === 1, isEvery: loose.isEvery };
  };
}

/** True when `words` name people without saying which, and `name` is a group of only some of them. */
export const meansMoreThan = (words: string, name: string): boolean =>
  narrowerGroups([name])(words).narrower.length > 0;

/** Whom words are about that say nothing else, and whether they say 'all'; null when they say more. */
function looseHead(words: string): { readonly head: string; readonly isEvery: boolean } | null {
  const said = tokensOf(words)
    .map(plainWord)
    .filter((word) => !ARTICLES.has(word));
  const [first = '', second = ''] = said;
  const isEvery = EVERY.has(first);
  const head = isEvery ? second : first;
  if (head === '' || said.length !== (isEvery ? 2 : 1) || (!isEvery && !PEOPLE_AT_LARGE.has(head))) return null;
  return { head: headOf(head), isEvery };
}

/** One word for people at large, however they are called. */
const headOf = (word: string): string => (PEOPLE_AT_LARGE.has(word) ? 'inwoners' : word);

const tokensOf = (text: string): string[] => text.slice(0, 300).match(/[\p{L}\p{N}\p{M}+’'-]+(?:\.\p{N}+)*/gu) ?? [];

/** Every word that may stand for the people of this group, and whether the name says which of them; the first place of a word counts. */
function headsOf(name: string): ReadonlyMap<string, boolean> {
  const words = tokensOf(mainPart(name));
  const lastRestriction = words.findLastIndex((word, at) => isRestriction(word, words.slice(at + 1, at + 5)));
  const heads = new Map<string, boolean>();
  let lastQuality = -1;
  words.forEach((word, at) => {
    const plain = plainWord(word);
    const head = headOf(plain);
    if (!heads.has(head)) heads.set(head, lastQuality >= 0 || lastRestriction > at);
    // Nothing before 'en' says something of what stands behind it.
    if (plain === 'en') lastQuality = -1;
    else if (isQuality(word)) lastQuality = at;
  });
  return heads;
}

/** Up to a comma, with what a bracket says only where it restricts: '(met een uitkering)', and not '(18.200)'. */
const mainPart = (name: string): string =>
  (name.slice(0, 300).split(',')[0] ?? name).replace(/\(([^()]*)\)?/gu, (_, inside: string) =>
    opensRestriction(tokensOf(inside)[0] ?? '') ? inside : '',
  );
