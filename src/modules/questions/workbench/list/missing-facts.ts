import { type Facts, factsOf, fillIn } from '#modules/facts/index.ts';
import { listParticipations } from '#modules/library/index.ts';
import type { Scope } from '#platform/scope.ts';
import { listTextsSaying, listTextsWithNames } from '../../store/site-rows.ts';

/** Names that texts on the site use and that have no value, and how many questions miss something by that. */
export type MissingFacts = { readonly names: readonly string[]; readonly questions: number };
type Text = { readonly item: string; readonly title: string; readonly answer: string };

/** What these texts miss with these facts; a question in two languages is one. */
export function missingIn(texts: readonly Text[], facts: Facts): MissingFacts {
  const found = texts
    .map(({ item, title, answer }) => ({ item, missing: fillIn(`${title}\n${answer}`, facts).missing }))
    .filter(({ missing }) => missing.length > 0);
  return {
    names: [...new Set(found.flatMap(({ missing }) => missing))].toSorted(),
    questions: new Set(found.map(({ item }) => item)).size,
  };
}

/** What the own site misses at this moment. */
export async function missingOnSite(scope: Scope): Promise<MissingFacts> {
  const texts = await textsOnSite(scope);
  return texts.length === 0 ? { names: [], questions: 0 } : missingIn(texts, await factsOf(scope));
}

/** The texts on the own site at this moment that have the name of a fact in them, as they were written. */
export const textsOnSite = async (scope: Scope): Promise<Text[]> => listTextsWithNames(scope, await siteOf(scope));

/** Those that have one of these words in them as they are, in capitals or not, with which. */
export const textsSaying = async (scope: Scope, words: readonly string[]) =>
  listTextsSaying(scope, await siteOf(scope), words);

async function siteOf(scope: Scope) {
  const live = (await listParticipations(scope))
    .filter(({ state, mode }) => state === 'taking-part' && mode === 'at-once')
    .map(({ owner, base }) => ({ owner, base }));
  return { key: { organisation: scope.organisation, live }, now: scope.now() };
}
