import { type Narrower, narrowerGroups } from '#kernel/loose-group.ts';
import type { Audience } from '#kernel/plan.ts';
import { plainWords } from './plain-words.ts';
import { shapeOf } from './category.ts';
import { isSameWord, stemsOf } from './word-stem.ts';

/** Finds the audiences that a writer's words refer to. */
type AudienceMatcher = {
  /** Positions in the list of audiences, ascending; empty when the words fit none of them. Remembers what it saw. */
  readonly match: (words: string) => readonly number[];
};
type Known = {
  readonly name: string;
  readonly whole: string;
  readonly main: readonly string[];
  readonly full: readonly string[];
};
const NOBODY: Known = { name: '', whole: '', main: [], full: [] };

/** From here on two descriptions share enough words to mean the same people. */
const ENOUGH = 0.5;
const ALL = new Set([
  'alle doelgroepen',
  'doelgroepen',
  'de doelgroepen',
  'al onze doelgroepen',
  'onze doelgroepen',
  'alle',
  'allen',
  'iedereen',
  'alle groepen',
  'elke doelgroep',
]);

/** A matcher for this list: every name is taken apart once, so that a long calendar costs little. */
export function audienceMatcher(audiences: readonly Audience[]): AudienceMatcher {
  const known = audiences.map(knownOf);
  const narrowerThan = narrowerGroups(audiences.map(({ name }) => name));
  const seen = new Map<string, readonly number[]>();
  const match = (words: string): readonly number[] => {
    const found = seen.get(words) ?? matched(words, audiences, known, narrowerThan(words));
    seen.set(words, found);
    return found;
  };
  return { match };
}

/** 'Alle inwoners' are the inwoners of every group of them, where the plan has several and none of inwoners at large. */
function matched(
  words: string,
  audiences: readonly Audience[],
  known: readonly Known[],
  those: Narrower,
): readonly number[] {
  const found = find(words, audiences, without(known, those));
  return found.length === 0 && those.isEvery && those.narrower.length >= 2 ? those.narrower : found;
}

/** The audiences that `words` refer to, as positions; see `audienceMatcher` when there is more than one question. */
export const matchAudience = (words: string, audiences: readonly Audience[]): readonly number[] =>
  audienceMatcher(audiences).match(words);

/** True when the words address everybody, whoever is on the list. */
export const meansEveryone = (words: string): boolean => ALL.has(plainWords(words).join(' '));

/**
 * The audiences that an activity for these words reaches. 'Iedereen' is said of the world outside: colleagues are told by other means,
 * unless the plan is for nobody else.
 */
export const reachedBy = (
  words: string,
  audiences: readonly Audience[],
  match: AudienceMatcher['match'],
): readonly number[] => {
  if (!ANYBODY.has(plainWords(words).join(' '))) return match(words);
  const outside = audiences.flatMap(({ side }, index) => (side === 'internal' ? [] : [index]));
  return outside.length > 0 ? outside : match(words);
};
const ANYBODY = new Set(['iedereen', 'allen']);

function knownOf({ name }: Audience): Known {
  return { name, whole: plainWords(name).join(' '), main: stemsOf(mainPart(name)), full: stemsOf(name) };
}

/** What stands before a bracket, a comma or 'waaronder': the rest explains it. */
const mainPart = (text: string): string => text.split(/[(,:;]| waaronder | zoals | die /)[0] ?? text;

function find(words: string, audiences: readonly Audience[], known: readonly Known[]): readonly number[] {
  const everyone = audiences.map((_, index) => index);
  if (meansEveryone(words)) return everyone;
  const whole = plainWords(words).join(' ');
  const exact = everyone.filter((index) => known[index]?.whole === whole);
  if (exact.length > 0) return exact;
  const side = { 'interne doelgroepen': 'internal', 'externe doelgroepen': 'external' }[whole.replace(/^alle /, '')];
  if (side !== undefined) {
    return everyone.filter((index) => sideOf(audiences[index]) === side);
  }
  const found = best(stemsOf(words), known);
  return found.length > 0 ? found : best(stemsOf(mainPart(words)), known);
}

/** 'Bewoners' are not the bewoners of the flats alone, unless the plan has no other bewoners they can be. */
function without(known: readonly Known[], { narrower, isOnlyOne }: Narrower): readonly Known[] {
  if (isOnlyOne || narrower.length === 0) return known;
  const left = new Set(narrower);
  return known.map((audience, index) => (left.has(index) ? NOBODY : audience));
}

const sideOf = (audience: Audience | undefined): string | null =>
  audience === undefined ? null : (audience.side ?? (shapeOf(audience) === 'extern' ? 'external' : 'internal'));

function best(stems: readonly string[], known: readonly Known[]): readonly number[] {
  if (stems.length === 0) return [];
  const scores = known.map(({ main, full }) => Math.max(likeness(stems, main), likeness(stems, full)));
  const top = Math.max(0, ...scores);
  return top < ENOUGH ? [] : scores.flatMap((score, index) => (score >= top - 0.05 ? [index] : []));
}

/** Dice's measure over telling words, from 0 to 1; lifted when one side says everything the other says. */
function likeness(one: readonly string[], other: readonly string[]): number {
  if (one.length === 0 || other.length === 0) return 0;
  const shared = one.filter((word) => other.some((also) => isSameWord(word, also))).length;
  const dice = (2 * shared) / (one.length + other.length);
  return shared >= Math.min(one.length, other.length) ? Math.max(dice, 0.55 + dice / 4) : dice;
}
