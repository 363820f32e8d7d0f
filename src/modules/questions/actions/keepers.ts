import { findBase, type KeptItem, keepItems, restoreItems } from '#modules/library/index.ts';
import { type KeptRow, keepRows, restoreRows } from '#platform/kept-rows.ts';
import type { Scope } from '#platform/scope.ts';
import type { Keeper } from '#platform/steps.ts';
import { answerHtml } from '../projection/answer-html.tsx';
import { nameThemeInSearch } from '../projection/theme-in-search.ts';
import { indexPublished, unindexAllPublished } from '../search/index-published.ts';
import { updateHandled } from '../store/feedback.ts';
import {
  type KeptHarvest,
  keepHarvestStates,
  keepShown,
  restoreHarvestStates,
  restoreShown,
} from '../store/kept-shown.ts';
import { findTheme } from '../store/themes.ts';
import { themeNameOf } from './own-questions.ts';

type KeptQuestion = { readonly item: KeptItem | null; readonly shown: readonly KeptRow[] };

/** A question with its texts, where the organisation stands towards it, and what its site shows of it. */
export const questionKeeper: Keeper<KeptQuestion> = {
  kind: 'questions.step.question',
  read: async (scope, ids) => {
    const items = await keepItems(scope, ids);
    const shown = await keepShown(scope, ids);
    const known = ids.filter((id) => items.has(id) || shown.has(id));
    const bare = (id: string) => (shown.get(id) ?? []).map(({ html: _, ...row }) => row);
    return new Map(known.map((id) => [id, { item: items.get(id) ?? null, shown: bare(id) }]));
  },
  restore: async (scope, kept) => {
    await restoreItems(
      scope,
      mapped(kept, (each) => each?.item ?? null),
    );
    const now = await keepShown(scope, [...kept.keys()]);
    await unindexAllPublished(scope, [...now.values()].flat().map(idOf));
    const rows = mapped(kept, (each) =>
      (each?.shown ?? []).map((row): KeptRow => ({ ...row, html: answerHtml(wordOf(row, 'answer')) })),
    );
    await restoreShown(scope, rows);
    for (const row of [...rows.values()].flat()) if (wordOf(row, 'kind') !== 'hidden') await indexRow(scope, row);
  },
};

const mapped = <From, To>(all: ReadonlyMap<string, From>, as: (each: From) => To): ReadonlyMap<string, To> =>
  new Map([...all].map(([id, each]) => [id, as(each)]));

async function indexRow(scope: Scope, row: KeptRow): Promise<void> {
  const base = row.base_id === null ? null : ((await findBase(scope, { id: wordOf(row, 'base_id') })) ?? null);
  const of = { organisation: base?.owner ?? scope.organisation, base: base?.id ?? null };
  const synonyms = Array.isArray(row.synonyms) ? row.synonyms.map(String) : [];
  const [lang, title, answer] = [wordOf(row, 'lang'), wordOf(row, 'title'), wordOf(row, 'answer')];
  const theme = await themeNameOf(scope, { ...of, slug: wordOf(row, 'theme'), lang });
  await indexPublished(scope, { id: idOf(row), baseId: base?.id ?? null, lang, title, answer, synonyms, theme });
}

const idOf = (row: KeptRow): string => wordOf(row, 'id');
const wordOf = (row: KeptRow, name: string): string => (typeof row[name] === 'string' ? row[name] : '');

type Rows = { readonly rows: readonly KeptRow[] };
const THEME = { table: 'questions_theme', column: 'id' };
const SITE = { table: 'questions_site', column: 'organisation_id' };
const FEEDBACK = { table: 'questions_feedback', column: 'id' };

/** A theme of the organisation. */
export const themeKeeper: Keeper<Rows> = {
  kind: 'questions.step.theme',
  read: async (scope, ids) => mapped(await keepRows(scope, THEME, ids), (rows) => ({ rows })),
  restore: async (scope, kept) => {
    // A step is of one of these.
    for (const [id, each] of kept) {
      const before = (await findTheme(scope, id)) ?? null;
      await restoreRows(scope, THEME, new Map([[id, each?.rows ?? []]]));
      await nameThemeInSearch(scope, before, (await findTheme(scope, id)) ?? null);
    }
  },
};

/** What the organisation says about its site. A host name that it gave up in the step waits to be confirmed again. */
export const siteKeeper: Keeper<Rows> = {
  kind: 'questions.step.site',
  read: async (scope, ids) => mapped(await keepRows(scope, SITE, ids), (rows) => ({ rows })),
  restore: async (scope, kept) => {
    const now = await keepRows(scope, SITE, [...kept.keys()]);
    const hosts = new Set([...now.values()].flat().map(({ host }) => host));
    const confirmed = (row: KeptRow): KeptRow => (hosts.has(row.host) ? row : { ...row, host_confirmed_at: null });
    await restoreRows(
      scope,
      SITE,
      mapped(kept, (each) => (each?.rows ?? []).map(confirmed)),
    );
  },
};

/** How far somebody is with a question that was heard; one that was made in the step is put aside. */
export const harvestKeeper: Keeper<KeptHarvest> = {
  kind: 'questions.step.harvest',
  read: keepHarvestStates,
  restore: (scope, kept) =>
    restoreHarvestStates(
      scope,
      mapped(kept, (each) => each ?? { state: 'dropped', item: null }),
    ),
};

/** Whether somebody looked at what a visitor wrote; the words themselves stay out of the history. */
export const feedbackKeeper: Keeper<{ readonly isHandled: boolean }> = {
  kind: 'questions.step.feedback',
  read: async (scope, ids) =>
    mapped(await keepRows(scope, FEEDBACK, ids), ([row]) => ({ isHandled: row?.handled_at !== null })),
  restore: async (scope, kept) => {
    // A step is of one of these.
    for (const [id, each] of kept) await updateHandled(scope, id, each?.isHandled ?? false);
  },
};

/** Every kind of thing of this module of which a step can be taken back. */
export const keepers: readonly Keeper<object>[] = [
  questionKeeper,
  themeKeeper,
  siteKeeper,
  harvestKeeper,
  feedbackKeeper,
];
