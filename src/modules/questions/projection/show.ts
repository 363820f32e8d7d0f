import type { Id } from '#kernel/id.ts';
import type { Version } from '#modules/library/index.ts';
import type { Scope } from '#platform/scope.ts';
import { readMeta } from '../model/question.ts';
import {
  indexAllPublished,
  indexPublished,
  type PublishedText,
  unindexAllPublished,
} from '../search/index-published.ts';
import {
  deleteAllPublished,
  deletePublished,
  deletePublishedTexts,
  deleteScheduled,
  endPublished,
  insertAllPublished,
  insertPublished,
  type PublishedRow,
} from '../store/published.ts';
import { answerHtml } from './answer-html.tsx';

type Of = { readonly item: Id<'item'>; readonly lang: string };
/** How a shown text gets in the search: at once, or together with others when many are published in one go. */
export type Indexing = (scope: Scope, text: PublishedText) => Promise<void>;
/** What a version becomes on a site: by itself, or as a part beside the answer of the base. */
type As = {
  readonly index?: Indexing | undefined;
  readonly kind: 'text' | 'addition';
  readonly from: Temporal.Instant;
  readonly until: Temporal.Instant | null;
  /** Name of the theme, to be found by. */
  readonly themeName: string;
};

/**
 * Shows a version on the sites from a moment on, in place of what was shown of this text. What is shown now stays until then; what
 * was to come goes.
 */
export async function showVersion(scope: Scope, version: Version, as: As): Promise<void> {
  const of = { item: version.item, lang: version.lang };
  const isLater = Temporal.Instant.compare(as.from, scope.now()) > 0;
  await unindexAllPublished(scope, isLater ? await deleteScheduled(scope, of) : await deletePublished(scope, of));
  if (isLater) await endPublished(scope, of, as.from);
  await insertShown(scope, version, as);
}

/** Shows these versions from now on in the place of all that was shown of the texts; a text without one shows nothing. */
export async function showInPlace(
  scope: Scope,
  texts: readonly Of[],
  versions: readonly { readonly version: Version; readonly as: As }[],
): Promise<void> {
  await unindexAllPublished(scope, await deleteAllPublished(scope, texts));
  const rows = versions.map(({ version, as }) => rowOf(version, as));
  const ids = await insertAllPublished(scope, rows);
  const shown = rows.map(({ base: baseId, lang, title, answer, synonyms }, at) => ({
    ...{ id: ids[at] ?? '', baseId, lang, title, answer, synonyms, theme: versions[at]?.as.themeName ?? '' },
  }));
  if (shown.length > 0) await indexAllPublished(scope, shown);
}

/** Shows the text of the base that an own part stands under; null for a site that shows the base itself. The part stays. */
export async function showAbovePart(scope: Scope, of: Of, base: { version: Version; as: As } | null): Promise<void> {
  await unindexAllPublished(scope, await deletePublishedTexts(scope, of));
  if (base) await insertShown(scope, base.version, base.as);
}

async function insertShown(scope: Scope, version: Version, as: As): Promise<void> {
  const row = rowOf(version, as);
  const id = await insertPublished(scope, row);
  const theme = as.themeName;
  const { base, lang, title, answer, synonyms } = row;
  await (as.index ?? indexPublished)(scope, { id, baseId: base, lang, title, answer, synonyms, theme });
}

/** Shows nothing of this text: withdrawn, or the base's again. */
export async function showNothing(scope: Scope, of: Of): Promise<void> {
  await unindexAllPublished(scope, await deletePublished(scope, of));
}

/** Takes the base's text off the organisation's site from now on. */
export async function showHidden(scope: Scope, version: Version): Promise<void> {
  await showNothing(scope, version);
  const row = rowOf(version, { kind: 'text', from: scope.now(), until: null, themeName: '' });
  await insertPublished(scope, { ...row, kind: 'hidden', answer: '', html: '', synonyms: [], related: [] });
}

function rowOf(version: Version, { kind, from, until }: As): PublishedRow {
  const meta = readMeta(version.meta);
  const answer = version.body.answer ?? '';
  return {
    base: version.base,
    item: version.item,
    version: version.number,
    kind,
    slug: meta.slug,
    lang: version.lang,
    theme: meta.theme,
    audience: meta.audience,
    title: version.body.question ?? '',
    answer,
    html: answerHtml(answer),
    synonyms: meta.synonyms,
    related: meta.related,
    from,
    until,
  };
}
