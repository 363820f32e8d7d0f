import type { Id } from '#kernel/id.ts';
import { done, type Outcome, refused } from '#kernel/outcome.ts';
import {
  addLibraryItem,
  changeLibraryItem,
  findItem,
  type LibraryItem,
  publishText,
  saveDraft,
  type TextAt,
  type Version,
  type Window,
  withdrawText,
} from '#modules/library/index.ts';
import type { Scope } from '#platform/scope.ts';
import { type QuestionBody, type QuestionMeta, questionSlug, readMeta } from '../model/question.ts';
import { type Indexing, showNothing, showVersion } from '../projection/show.ts';
import { listUsedSlugs } from '../store/published.ts';
import { nameIn } from '../model/theme-name.ts';
import { listThemes } from '../store/themes.ts';

export const QUESTION = 'question';

type New = {
  readonly base: Id<'base'> | null;
  readonly lang: string;
  readonly body: QuestionBody;
  readonly meta: Omit<QuestionMeta, 'slug'>;
  readonly reviewOn: string | null;
  /** How files name it; made from the question when left out. */
  readonly key?: string;
  /** The address to have when no other question has it; made from the question when left out. */
  readonly slug?: string;
};
/** Adds a question to a base of the organisation, or (`base` null) to its own, as a concept in one language. */
export async function addQuestion(scope: Scope, values: New): Promise<Outcome<Id<'item'>, 'not-found' | 'taken'>> {
  const [slug = ''] = await freeSlugs(scope, [values.slug ?? questionSlug(values.body.question)]);
  const { base, reviewOn, lang } = values;
  const added = await addLibraryItem(scope, {
    base,
    kind: QUESTION,
    key: values.key ?? slug,
    meta: { ...values.meta, slug },
    reviewOn,
  });
  if (!added.ok) return added;
  const saved = await saveDraft(scope, { base, item: added.value, lang, revision: 0 }, values.body);
  if (!saved.ok) throw new Error('a question that was just made has a text already');
  return added;
}

/** Addresses that no other question of the organisation has, nor one of the others; a number goes behind one that is taken. */
export async function freeSlugs(scope: Scope, all: readonly string[]): Promise<readonly string[]> {
  const used = new Set(await listUsedSlugs(scope, [...new Set(all)]));
  const next = new Map<string, number>();
  return all.map((wished) => {
    let number = next.get(wished) ?? 1;
    const named = () => (number === 1 ? wished : `${wished}-${number}`);
    while (used.has(named())) number += 1;
    used.add(named());
    next.set(wished, number);
    return named();
  });
}

/** Changes what a question is about. What is shown of it changes when it is published again. */
export const changeQuestion = (
  scope: Scope,
  { meta, ...item }: LibraryItem,
  changes: { meta?: Partial<Omit<QuestionMeta, 'slug'>>; reviewOn?: string | null; isArchived?: boolean },
): Promise<Outcome<LibraryItem, 'not-found' | 'conflict'>> =>
  changeLibraryItem(scope, item, { ...changes, meta: { ...readMeta(meta), ...changes.meta } });

/**
 * Publishes a question of the organisation: on its own site, and on those of everybody who takes part in its base at once. One from
 * the archive comes out of it.
 */
export async function publishQuestion(
  scope: Scope,
  at: TextAt,
  { window, why, index }: { window: Window; why: string; index?: Indexing },
): Promise<Outcome<Version, 'not-found' | 'conflict' | 'window'>> {
  const item = await findItem(scope, at.item);
  if (!item) return refused('not-found');
  const meta = readMeta(item.meta);
  const outcome = await publishText(scope, at, { window, why, meta });
  if (!outcome.ok) return outcome;
  // What is on the site stands in no archive.
  const back = item.isArchived ? await changeQuestion(scope, item, { isArchived: false }) : done(item);
  if (!back.ok) return back;
  const { version } = outcome.value;
  const themeName = await themeNameOf(scope, {
    organisation: scope.organisation,
    base: item.base,
    slug: meta.theme,
    lang: at.lang,
  });
  await showVersion(scope, version, { kind: 'text', ...window, themeName, index });
  return done(version);
}

/**
 * Takes a question off the own site and those that follow at once, from now on; it is a concept again. Who approves first, or tells
 * it in words of its own, keeps that and is told that the base withdrew it, with `why` where somebody said so: nothing of another
 * organisation's own site goes without it (`letGo`, `keepAsOwn`).
 */
export async function withdrawQuestion(
  scope: Scope,
  at: TextAt,
  why = '',
): Promise<Outcome<null, 'not-found' | 'conflict'>> {
  const outcome = await withdrawText(scope, at, why);
  if (!outcome.ok) return outcome;
  await showNothing(scope, at);
  return done(null);
}

type ThemeAt = { organisation: Id<'organisation'>; base: Id<'base'> | null; slug: string; lang: string };

/** What a theme is called in a language; '' for none. */
export async function themeNameOf(scope: Scope, { slug, lang, ...of }: ThemeAt): Promise<string> {
  if (slug === '') return '';
  const theme = (await listThemes(scope, of)).find((one) => one.slug === slug);
  return theme ? nameIn(theme, lang) : '';
}
