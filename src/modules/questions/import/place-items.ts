import type { Id } from '#kernel/id.ts';
import { addLibraryItems, changeLibraryItems, type LibraryItem } from '#modules/library/index.ts';
import type { Scope } from '#platform/scope.ts';
import { freeSlugs, QUESTION } from '../actions/own-questions.ts';
import { type QuestionMeta, questionSlug, readMeta } from '../model/question.ts';
import type { QuestionLine } from './question-line.ts';

/** A line with the item that has its key, while there is one, and the slug of its theme. */
export type About = { readonly line: QuestionLine; readonly item: LibraryItem | undefined; readonly theme: string };
/** An item as it is from now on. */
export type Placed = { readonly id: Id<'item'>; readonly meta: QuestionMeta };

const saidOf = ({ line: { audience, synonyms }, theme }: About) => ({ theme, audience, synonyms });
const metaOf = (item: LibraryItem, about: About): QuestionMeta => ({ ...readMeta(item.meta), ...saidOf(about) });

/** True when the item is about what the line says. */
export const isAboutTheSame = (about: About): boolean =>
  about.item !== undefined && JSON.stringify(metaOf(about.item, about)) === JSON.stringify(readMeta(about.item.meta));

/** Makes the items that are not there and changes what the others are about, in a few statements; gives them in their order. */
export async function placeItems(
  scope: Scope,
  base: Id<'base'> | null,
  all: readonly About[],
): Promise<readonly Placed[]> {
  await changeItems(scope, all);
  const made = await addItems(
    scope,
    base,
    all.filter(({ item }) => item === undefined),
  );
  return all.map((about) => {
    const placed = about.item ? { id: about.item.id, meta: metaOf(about.item, about) } : made.get(about.line.key);
    if (!placed) throw new Error('a question that was just read in is gone');
    return placed;
  });
}

/** What is on the site stands in no archive. */
async function changeItems(scope: Scope, all: readonly About[]): Promise<void> {
  const changes = all.flatMap((about) => {
    const { item, line } = about;
    const isBack = item?.isArchived === true && line.status === 'published';
    if (!item || (isAboutTheSame(about) && !isBack)) return [];
    return [{ before: item, changes: { meta: metaOf(item, about), isArchived: item.isArchived && !isBack } }];
  });
  const changed = changes.length === 0 ? [] : await changeLibraryItems(scope, changes);
  if (changed.length < changes.length) throw new Error('a question changed while it was read in');
}

async function addItems(
  scope: Scope,
  base: Id<'base'> | null,
  all: readonly About[],
): Promise<ReadonlyMap<string, Placed>> {
  if (all.length === 0) return new Map();
  const slugs = await freeSlugs(
    scope,
    all.map(({ line }) => questionSlug(line.question)),
  );
  const values = all.map((about, at) => ({
    ...{ kind: QUESTION, key: about.line.key, reviewOn: null },
    meta: { ...saidOf(about), slug: slugs[at] ?? '', related: [], source: '', owner: '' },
  }));
  const added = await addLibraryItems(scope, base, values);
  if (!added.ok) throw new Error(`questions could not be read in: ${added.reason}`);
  return new Map(
    values.flatMap(({ key, meta }, at) => {
      const id = added.value[at] ?? null;
      return id === null ? [] : [[key, { id, meta }] as const];
    }),
  );
}
