import type { Id } from '#kernel/id.ts';
import type { Scope } from '#platform/scope.ts';
import { readQuery } from '../model/search/query.ts';
import { rankTexts } from '../model/search/rank-texts.ts';
import type { Front } from '../model/search/slot-entries.ts';
import { type Shelf, slotsOn } from '../model/search/term-slot.ts';
import { findFrontsIn, findItemsOf } from '../store/alike-items.ts';

/** So many of a question are looked at, the best first. */
const MOST = 30;
const NO_FRONT: readonly Front[] = [];

/**
 * The items that may ask the same as one of these questions, as the search finds them: in other forms, by other words for it and by
 * everyday words; and those that are called exactly so. Two statements for any number of questions; at most 30 items a question
 * beside the exact ones.
 */
export async function itemsLike(
  scope: Scope,
  shelves: readonly Shelf[],
  questions: readonly string[],
): Promise<readonly Id<'item'>[]> {
  const lang = shelves[0]?.lang ?? '';
  const asked = questions.map((question) => readQuery(question, lang));
  const terms = new Set(asked.flat().flatMap((group) => [...group.terms.keys()]));
  const slots = new Map([...terms].map((term) => [term, shelves.map((shelf) => slotsOn(shelf).ofTerm(term))]));
  const found = await findFrontsIn(scope, [...slots.values()].flat());
  const fronts = new Map(
    [...slots].map(([term, all]) => [term, all.flatMap((slot) => found.get(slot) ?? NO_FRONT)] as const),
  );
  const numbers = asked.flatMap((groups) => {
    const own = new Set(groups.flatMap((group) => [...group.terms.keys()]));
    const ofTerms = new Map([...own].map((term) => [term, fronts.get(term) ?? []]));
    return rankTexts(groups, ofTerms).slice(0, MOST);
  });
  return findItemsOf(scope, {
    numbers: [...new Set(numbers.map(({ text }) => text))],
    titles: [...new Set(questions.map((question) => question.trim()))],
    owners: [...new Set(shelves.map(({ organisation }) => organisation))],
    lang,
  });
}
