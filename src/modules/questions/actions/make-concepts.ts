import type { Id } from '#kernel/id.ts';
import { done, type Outcome, refused } from '#kernel/outcome.ts';
import { addLibraryItems, findItemsByKey, tellTexts } from '#modules/library/index.ts';
import { record } from '#platform/events.ts';
import type { Scope } from '#platform/scope.ts';
import { type QuestionMeta, questionSlug } from '../model/question.ts';
import { findWaiting, type Harvested, type HeardAbout, settleWaiting } from '../store/harvest.ts';
import { changed } from './harvest.ts';
import { freeSlugs, QUESTION } from './own-questions.ts';

type Making = {
  /** Of the organisation itself; null for its own questions. */
  readonly base: Id<'base'> | null;
  /** What a question is about, of the words of its file. */
  readonly aboutOf: (about: HeardAbout) => Pick<QuestionMeta, 'theme' | 'audience' | 'synonyms' | 'source' | 'owner'>;
};

/**
 * Makes a concept of each of these that waits, with the answer that came along, in a number of statements that does not grow with
 * them; gives the items. Refused when none waits any more, and for a base of another.
 */
export async function makeConcepts(
  scope: Scope,
  ids: readonly string[],
  { base, aboutOf }: Making,
): Promise<Outcome<readonly Id<'item'>[], 'conflict' | 'not-found'>> {
  const heard = await findWaiting(scope, ids);
  if (heard.length === 0) return refused('conflict');
  const names = await freeNames(scope, base, heard);
  const added = await addLibraryItems(
    scope,
    base,
    heard.map(({ about }, at) => {
      const key = names[at] ?? '';
      const meta = { slug: key, related: [], ...aboutOf(about) };
      return { kind: QUESTION, key, meta, reviewOn: null };
    }),
  );
  if (!added.ok) return added;
  const made = heard.flatMap((each, at) => {
    const item = added.value[at] ?? null;
    return item === null ? [] : [{ ...each, item }];
  });
  await tellTexts(
    scope,
    made.map(({ item, question, answer }) => ({
      ...{ base, item, lang: 'nl', draft: { question, answer } },
      ...{ before: undefined, meta: null },
    })),
  );
  await settleUsed(scope, made);
  return done(made.map(({ item }) => item));
}

/** Addresses that no question of the organisation has, also none that was never published. */
async function freeNames(
  scope: Scope,
  base: Id<'base'> | null,
  heard: readonly Harvested[],
): Promise<readonly string[]> {
  const slugs = await freeSlugs(
    scope,
    heard.map(({ question }) => questionSlug(question)),
  );
  const taken = await findItemsByKey(scope, { base, keys: slugs });
  return slugs.map((slug, at) => (taken.has(slug) ? `${slug}-${heard[at]?.id.slice(-6)}` : slug));
}

async function settleUsed(
  scope: Scope,
  made: readonly { readonly id: Id<'harvest'>; readonly item: Id<'item'> }[],
): Promise<void> {
  const used = made.map(({ id, item }) => ({ id, state: 'used' as const, item }));
  await settleWaiting(scope, used);
  await record(
    scope,
    used.map(({ id, ...after }) => changed(id, { state: 'waiting' }, after)),
  );
}
