import { type Language, LONGEST_PHRASE } from './language.ts';
import { languageOf } from './languages.ts';
import { wordsIn } from './words-in.ts';

/**
 * One thing that was asked for. An answer that has one of the `terms` has it; the number beside a term says how sure that is
 * (1: the word itself). `importance` says how much it matters beside the other groups.
 */
export type QueryGroup = {
  /** The word as typed, folded. */
  readonly word: string;
  readonly importance: number;
  readonly terms: ReadonlyMap<string, number>;
  /** Whether it says what the search is about: an answer with none of those words is no answer. */
  readonly carries: boolean;
};

/** More words than this are not looked at: nobody types them, and each costs time. */
const MOST_WORDS = 12;
const WEAK = 0.25;
/** What one part of a compound counts: two parts are more than one word, and less than two. */
const COMPOUND_SHARE = 0.7;
const FACTOR = { part: 0.75, half: 0.4, joined: 0.95, everyday: 0.65 } as const;

type Token = { readonly word: string; readonly stem: string; readonly importance: number; readonly carries: boolean };
type Draft = { word: string; importance: number; terms: Map<string, number>; carries: boolean };

/** What somebody asks for with `text`, in the order of the words. Empty when there is no word in it. */
export function readQuery(text: string, lang: string): readonly QueryGroup[] {
  const language = languageOf(lang);
  const tokens = tokensOf(text, language);
  const drafts = tokens.map((token) => wordGroups(token, language));
  addJoined(tokens, drafts, language);
  addPhrases(tokens, drafts, language);
  return drafts.flat();
}

/** The words that count; when none does, all of them. */
function tokensOf(text: string, language: Language): readonly Token[] {
  const words = wordsIn(text).slice(0, 3 * MOST_WORDS);
  const telling = words.filter((word) => !language.stopWords.has(word));
  const chosen = [...new Set(telling.length > 0 ? telling : words)].slice(0, MOST_WORDS);
  const isWeak = (word: string): boolean => language.weakWords.has(word);
  const onlyWeak = chosen.every(isWeak);
  const isAbout = (word: string): boolean => !isWeak(word) && !language.actionWords.has(word);
  const nothingCarries = !chosen.some(isAbout);
  return chosen.map((word) => ({
    word,
    stem: language.stem(word),
    importance: isWeak(word) && !onlyWeak ? WEAK : 1,
    carries: nothingCarries || isAbout(word),
  }));
}

/**
 * The groups of one word. A compound asks for all its parts, and an everyday phrase for all words of its meaning; the word
 * itself answers each of them.
 */
function wordGroups({ word, stem, importance, carries }: Token, language: Language): Draft[] {
  const parts = language.split(word);
  const meanings = language.everyday.meanings.get(stem) ?? [];
  const count = Math.max(1, parts.length, ...meanings.map((meaning) => meaning.length));
  const half = parts.length === 0 && word.length > 8 ? language.half(word) : undefined;
  return Array.from({ length: count }, (_, index) => {
    const terms = new Map([[stem, 1]]);
    addTerm(terms, parts[index % Math.max(1, parts.length)], FACTOR.part);
    addTerm(terms, half, FACTOR.half);
    for (const meaning of meanings) addTerm(terms, meaning[index % meaning.length], FACTOR.everyday);
    return { word, importance: importance * (parts.length > 1 ? COMPOUND_SHARE : 1 / count), terms, carries };
  });
}

function addTerm(terms: Map<string, number>, term: string | undefined, factor: number): void {
  if (term !== undefined) terms.set(term, Math.max(terms.get(term) ?? 0, factor));
}

/** `trap lift` may have been meant as one word. */
function addJoined(tokens: readonly Token[], drafts: readonly Draft[][], language: Language): void {
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1];
    if (!next) return;
    const joined = language.stem(token.word + next.word);
    const meanings = language.everyday.meanings.get(joined) ?? [];
    for (const group of [...(drafts[index] ?? []), ...(drafts[index + 1] ?? [])]) {
      addTerm(group.terms, joined, FACTOR.joined);
      for (const meaning of meanings) addTerm(group.terms, meaning[0], FACTOR.everyday);
    }
  }
}

/** An everyday phrase of more words: its meaning is spread over the groups of those words. The longest phrase goes first. */
function addPhrases(tokens: readonly Token[], drafts: readonly Draft[][], language: Language): void {
  for (let index = 0; index < tokens.length; index += 1) {
    for (let length = Math.min(LONGEST_PHRASE, tokens.length - index); length > 1; length -= 1) {
      const phrase = tokens.slice(index, index + length);
      const meanings = language.everyday.meanings.get(phrase.map(({ stem }) => stem).join(' '));
      if (meanings === undefined) continue;
      spread(meanings, drafts.slice(index, index + length).flat());
      index += length - 1;
      break;
    }
  }
}

function spread(meanings: readonly (readonly string[])[], groups: readonly Draft[]): void {
  for (const [index, group] of groups.entries()) {
    group.importance = Math.max(group.importance, 0.6);
    group.carries = true;
    for (const meaning of meanings) addTerm(group.terms, meaning[index % meaning.length], FACTOR.everyday);
  }
}
