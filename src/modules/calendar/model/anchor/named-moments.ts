import type { Plan } from '#kernel/plan.ts';
import { type Named, wordsOf } from './named.ts';
import { phaseFinder } from './named-phases.ts';

/** More words of a name are not looked at. */
const MOST_WORDS = 6;
/** A word this long names a moment also as the end of a longer one: 'bijeenkomst' is a 'bewonersbijeenkomst'. */
const LONG_WORD = 6;
/** Longer words than this are none. */
const LONGEST_WORD = 40;

const ARTICLES = new Set(['de', 'het', 'een', 'deze', 'dit', 'die']);
/** May stand before the name of a moment without making it another thing; 'uitnodiging' and 'terugkoppeling' do. */
const DESCRIBES = new Set([
  ...ARTICLES,
  ...['eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'laatste', 'volgende', 'extra'],
  ...['definitieve', 'voorlopige', 'formele', 'officiele', 'feestelijke', 'openbare', 'bestuurlijke', 'digitale'],
  ...['besluit', 'over', 'tot', 'tijdens'],
]);

const without = (words: readonly string[], left: ReadonlySet<string>): readonly string[] => {
  const from = words.findIndex((word) => !left.has(word));
  return from === -1 ? [] : words.slice(from);
};

/**
 * Finds the moment that somebody means, of the `asked` texts only: the title itself, else a title that begins with these words, else one that does so behind
 * 'eerste' or 'definitieve' or as the end of a longer word. Several fit only when all are on the same days. Never the activity itself,
 * and nothing that was cancelled.
 */
export function momentFinder(
  plan: Pick<Plan, 'activities' | 'phases'>,
  asked: Iterable<string>,
): (text: string, self: number) => Named {
  const keys = new Map([...new Set(asked)].map((text) => [text, keyOf(text)]));
  const tiers = indexTitles(plan, new Set(keys.values()));
  const phase = phaseFinder(plan);
  const activity = (text: string, self: number): Named => {
    for (const tier of tiers) {
      const found = (tier.get(keys.get(text) ?? '') ?? []).filter((index) => index !== self);
      const [first] = found;
      if (first !== undefined) return isOneMoment(plan, found) ? { kind: 'activity', index: first } : SEVERAL;
    }
    return { kind: 'none' };
  };
  return (text, self) => {
    const named = phase(text);
    return named.kind === 'none' ? activity(text, self) : named;
  };
}
const SEVERAL: Named = { kind: 'several' };

const keyOf = (text: string): string => without(wordsOf(text), ARTICLES).slice(0, MOST_WORDS).join(' ');

/** One row, or the same moment once for each audience. */
function isOneMoment({ activities }: Pick<Plan, 'activities'>, found: readonly number[]): boolean {
  const days = new Set(found.map((index) => daysOf(activities[index]?.when)));
  return found.length === 1 || (days.size === 1 && !days.has(''));
}

const daysOf = (when: Plan['activities'][number]['when'] | undefined): string =>
  when === undefined || (when.start === null && when.end === null) ? '' : `${when.start} ${when.end}`;

type Tier = Map<string, number[]>;

/** Titles by what they may be called, of the names that are asked for: a title has dozens, and a plan asks for a few. */
function indexTitles({ activities }: Pick<Plan, 'activities'>, asked: ReadonlySet<string>): readonly Tier[] {
  const note = (tier: Tier, key: string, index: number): void => {
    if (!asked.has(key)) return;
    const known = tier.get(key);
    if (known === undefined) tier.set(key, [index]);
    else known.push(index);
  };
  const [whole, begins, loosely]: [Tier, Tier, Tier] = [new Map(), new Map(), new Map()];
  activities.forEach(({ title, status }, index) => {
    if (status.value === 'cancelled') return;
    const words = without(wordsOf(title), ARTICLES);
    note(whole, words.join(' '), index);
    for (const key of beginnings(words)) note(begins, key, index);
    const bare = without(words, DESCRIBES);
    for (const key of new Set([...beginnings(bare), ...endings(bare[0] ?? '')])) note(loosely, key, index);
  });
  return [whole, begins, loosely];
}

const beginnings = (words: readonly string[]): readonly string[] =>
  words.slice(0, MOST_WORDS).map((_, at) => words.slice(0, at + 1).join(' '));

const endings = (word: string): readonly string[] =>
  word.length > LONGEST_WORD
    ? []
    : Array.from({ length: Math.max(0, word.length - LONG_WORD) }, (_, at) => word.slice(at + 1));
