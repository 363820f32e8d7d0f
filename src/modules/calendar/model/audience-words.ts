import type { Activity } from '#kernel/plan.ts';
import type { AudienceBook } from './audience-book.ts';

type Said = {
  /** Names of audiences of the plan that were ticked. */
  readonly chosen: readonly string[];
  /** What was typed in own words. */
  readonly words: readonly string[];
};

const isSame = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();

/** The words of the writer that are not simply the name of an audience: what the form shows as own words. */
export const ownWordsOf = (activity: Activity, book: AudienceBook): readonly string[] =>
  activity.audiences.filter((words) => !book.audiences.some(({ name }) => isSame(name, words)));

/**
 * The audiences of an activity from ticked names and own words. Words stay as written; a ticked audience that no word refers to
 * is added by its name, and a word that only refers to audiences that were unticked goes. Links are kept where the words alone
 * would say something else.
 */
export function audiencesOf(
  said: Said,
  book: AudienceBook,
  before: Activity,
): Pick<Activity, 'audiences' | 'audienceLinks'> {
  const meantBy = (words: readonly string[]): readonly number[] => [...new Set(words.flatMap(book.meant))];
  const ticked = book.audiences.flatMap(({ name }, index) => (said.chosen.includes(name) ? [index] : []));
  const fresh = said.words.filter((word) => !before.audiences.includes(word));
  const chosen = [...new Set([...ticked, ...meantBy(fresh)])].sort((one, other) => one - other);
  const words = said.words.filter((word) => fresh.includes(word) || stays(meantBy([word]), chosen));
  const covered = new Set(meantBy(words));
  const names = chosen
    .filter((index) => !covered.has(index))
    .map((index) => writtenName(book.audiences[index]?.name ?? '', before));
  const audiences = inOldOrder([...names, ...words], before.audiences);
  // Links that say the same as before stay as they are, or saving another field would look like a change of these.
  if (before.audienceLinks && isSameSet(meantBy(before.audienceLinks), chosen))
    return { audiences, audienceLinks: before.audienceLinks };
  const links = isSameSet(meantBy(audiences), chosen) ? [] : chosen.map((index) => book.audiences[index]?.name ?? '');
  return { audiences, ...(links.length > 0 || before.audienceLinks !== undefined ? { audienceLinks: links } : {}) };
}

/** Words for somebody outside the list say nothing about ticks. */
const stays = (meant: readonly number[], chosen: readonly number[]): boolean =>
  meant.length === 0 || meant.some((index) => chosen.includes(index));

/** 'aanbieders' stays 'aanbieders', also when the list calls them 'Aanbieders'. */
const writtenName = (name: string, before: Activity): string =>
  before.audiences.find((words) => isSame(words, name)) ?? name;

/** Words that were there stay where they stood; new ones come after them. */
function inOldOrder(words: readonly string[], before: readonly string[]): readonly string[] {
  const now = new Set(words);
  return [...new Set([...before.filter((word) => now.has(word)), ...words])];
}

const isSameSet = (one: readonly number[], other: readonly number[]): boolean =>
  one.length === other.length && one.every((each) => other.includes(each));
