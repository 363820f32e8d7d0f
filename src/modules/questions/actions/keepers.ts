import { findBase, type KeptItem, keepItem, restoreItem } from '#modules/library/index.ts';
import { type KeptRow, keepRows, restoreRows } from '#platform/kept-rows.ts';
import type { Scope } from '#platform/scope.ts';
import type { Keeper } from '#platform/steps.ts';
import { answerHtml } from '../projection/answer-html.tsx';
import { nameThemeInSearch } from '../projection/theme-in-search.ts';
import { indexPublished, unindexAllPublished } from '../search/index-published.ts';
import { updateHandled } from '../store/feedback.ts';
import { updateHarvestState } from '../store/harvest.ts';
import { type KeptHarvest, keepHarvestState, keepShown, restoreShown } from '../store/kept-shown.ts';
import { findTheme } from '../store/themes.ts';
import { themeNameOf } from './own-questions.ts';

type KeptQuestion = { readonly item: KeptItem | null; readonly shown: readonly KeptRow[] };

/** A question with its texts, where the organisation stands towards it, and what its site shows of it. */
export const questionKeeper: Keeper<KeptQuestion> = {
  kind: 'questions.step.question',
  read: async (scope, id) => {
    const item = await keepItem(scope, id);
    const shown = (await keepShown(scope, id)).map(({ html: _, ...row }) => row);
    return item === null && shown.length === 0 ? null : { item, shown };
  },
  restore: async (scope, id, kept) => {
    await restoreItem(scope, id, kept?.item ?? null);
    await unindexAllPublished(scope, (await keepShown(scope, id)).map(idOf));
    const rows = (kept?.shown ?? []).map((row) => ({ ...row, html: answerHtml(wordOf(row, 'answer')) }));
    await restoreShown(scope, id, rows);
    for (const row of rows) if (wordOf(row, 'kind') !== 'hidden') await indexRow(scope, row);
  },
};

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

type KeptRows = { readonly rows: readonly KeptRow[] };

/** A theme of the organisation. */
export const themeKeeper: Keeper<KeptRows> = {
  kind: 'questions.step.theme',
  read: (scope, id) => readRows(scope, { table: 'questions_theme', column: 'id', id }),
  restore: async (scope, id, kept) => {
    const before = (await findTheme(scope, id)) ?? null;
    await restoreRows(scope, { table: 'questions_theme', column: 'id', id }, kept?.rows ?? []);
    await nameThemeInSearch(scope, before, (await findTheme(scope, id)) ?? null);
  },
};

/** What the organisation says about its site. A host name that it gave up in the step waits to be confirmed again. */
export const siteKeeper: Keeper<KeptRows> = {
  kind: 'questions.step.site',
  read: (scope, id) => readRows(scope, { table: 'questions_site', column: 'organisation_id', id }),
  restore: async (scope, id, kept) => {
    const of = { table: 'questions_site', column: 'organisation_id', id };
    const [now] = await keepRows(scope, of);
    const rows = (kept?.rows ?? []).map((row) => (row.host === now?.host ? row : { ...row, host_confirmed_at: null }));
    await restoreRows(scope, of, rows);
  },
};

async function readRows(scope: Scope, of: Parameters<typeof keepRows>[1]): Promise<KeptRows | null> {
  const rows = await keepRows(scope, of);
  return rows.length === 0 ? null : { rows };
}

/** How far somebody is with a question that was heard; one that was made in the step is put aside. */
export const harvestKeeper: Keeper<KeptHarvest> = {
  kind: 'questions.step.harvest',
  read: keepHarvestState,
  restore: (scope, id, kept) => updateHarvestState(scope, id, kept ?? { state: 'dropped', item: null }),
};

/** Whether somebody looked at what a visitor wrote; the words themselves stay out of the history. */
export const feedbackKeeper: Keeper<{ readonly isHandled: boolean }> = {
  kind: 'questions.step.feedback',
  read: async (scope, id) => {
    const [row] = await keepRows(scope, { table: 'questions_feedback', column: 'id', id });
    return row ? { isHandled: row.handled_at !== null } : null;
  },
  restore: (scope, id, kept) => updateHandled(scope, id, kept?.isHandled ?? false),
};

/** Every kind of thing of this module of which a step can be taken back. */
export const keepers: readonly Keeper<object>[] = [
  questionKeeper,
  themeKeeper,
  siteKeeper,
  harvestKeeper,
  feedbackKeeper,
];
