import type { Activity, Plan } from '#kernel/plan.ts';
import type { AudienceBook } from './audience-book.ts';

type Known = { readonly plan: Pick<Plan, 'audiences'>; readonly book: AudienceBook };
type Said = {
  /** Names of audiences of the plan that were ticked. */
  readonly chosen: readonly string[];
  /** What was typed in own words. */
  readonly words: readonly string[];
};

/** The words of the writer that are not simply the name of an audience: what the form shows as own words. */
export const ownWordsOf = (activity: Activity, book: AudienceBook): readonly string[] =>
  activity.audiences.filter((words) => !book.audiences.some(({ name }) => name === words));

/**
 * The audiences of an activity from ticked names and own words. The words stay as written; a ticked audience that no word
 * refers to is added by its name. Links are kept only where the words alone would say something else.
 */
export function audiencesOf(said: Said, { book }: Known, before: Activity): Pick<Activity, 'audiences' | 'audienceLinks'> {
  const chosen = book.audiences.flatMap(({ name }, index) => (said.chosen.includes(name) ? [index] : []));
  const nameOf = (index: number): string => book.audiences[index]?.name ?? '';
  const meantBy = (words: readonly string[]): readonly number[] =>
    (words.length === 0 ? [] : book.reached({ ...before, audiences: words, audienceLinks: [] }).audiences);
  const covered = new Set(meantBy(said.words));
  const names = chosen.filter((index) => !covered.has(index)).map(nameOf);
  const audiences = inOldOrder([...names, ...said.words], before.audiences);
  const isSaid = sameSet(meantBy(audiences), chosen);
  const links = isSaid ? [] : chosen.map(nameOf);
  return { audiences, ...(links.length > 0 || before.audienceLinks !== undefined ? { audienceLinks: links } : {}) };
}

/** Words that were there stay where they stood; new ones come after them. */
function inOldOrder(words: readonly string[], before: readonly string[]): readonly string[] {
  const now = new Set(words);
  return [...new Set([...before.filter((word) => now.has(word)), ...words])];
}

const sameSet = (one: readonly number[], other: readonly number[]): boolean =>
  one.length === other.length && one.every((each) => other.includes(each));
