import { type Id, newId } from '#kernel/id.ts';
import { findBase } from '#modules/library/index.ts';
import { findOrganisation } from '#modules/people/index.ts';
import type { readQuestionLines } from '#modules/questions/index.ts';
import type { Database } from '#platform/database/connect.ts';
import { inLobby, inScope, type Scope } from '#platform/scope.ts';
import { sql } from 'kysely';
import { settledExcerpt } from '../../src/modules/questions/model/excerpt.ts';
import { questionSlug } from '../../src/modules/questions/model/question.ts';
import { answerHtml } from '../../src/modules/questions/projection/answer-html.tsx';
import { indexAllPublished } from '../../src/modules/questions/search/index-published.ts';

type Line = Awaited<ReturnType<typeof readQuestionLines>>['lines'][number];
type Row = {
  readonly id: string;
  readonly base_id: string | null;
  readonly item_id: string;
  readonly slug: string;
  readonly theme: string;
  readonly title: string;
  readonly answer: string;
  readonly excerpt: string | null;
  readonly html: string;
  readonly synonyms: readonly string[];
};

/**
 * Puts lines in what the sites show, as publishing them would: the same rows and the same index of the search, without the drafts,
 * versions and history that nobody who reads a site asks for. Base and organisations are there already.
 */
export async function fillInBulk(
  database: Database,
  { owner, lines }: { readonly owner: string; readonly lines: readonly Line[] },
): Promise<void> {
  if (lines.length === 0) return;
  const items = new Map<string, string>();
  const base = await as(database, owner, async (scope) => (await findBase(scope, { slug: owner }))?.id ?? null);
  const shared = lines.filter(({ organisation }) => organisation === null);
  await as(database, owner, (scope) =>
    publishAll(
      scope,
      shared.map((line) => {
        const row = rowOf(line, { base, item: newId() });
        items.set(line.key, row.item_id);
        return row;
      }),
    ),
  );
  for (const [slug, own] of Map.groupBy(lines, ({ organisation }) => organisation)) {
    if (slug === null) continue;
    const rows = own.map((line) => {
      const item = items.get(line.key);
      return rowOf(line, item === undefined ? { base: null, item: newId() } : { base, item });
    });
    await as(database, slug, (scope) => publishAll(scope, rows));
  }
}

async function as<T>(database: Database, slug: string, work: (scope: Scope) => Promise<T>): Promise<T> {
  const found = await inLobby(database, {}, (lobby) => findOrganisation(lobby, { slug }));
  if (!found) throw new Error(`there is no organisation ${slug}`);
  const actor = { id: found.id as string as Id<'person'>, name: 'Bench', permissions: new Set<never>() };
  return inScope(database, { organisation: found.id, actor }, work);
}

const rowOf = (
  { question, answer, theme, synonyms }: Line,
  { base, item }: { base: string | null; item: string },
): Row => ({
  id: newId(),
  base_id: base,
  item_id: item,
  slug: questionSlug(question),
  theme: questionSlug(theme),
  title: question,
  answer,
  excerpt: settledExcerpt(answer),
  html: answerHtml(answer),
  synonyms,
});

async function publishAll(scope: Scope, rows: readonly Row[]): Promise<void> {
  const now = scope.now().toString();
  await sql`insert into questions_published (id, organisation_id, base_id, item_id, version, kind, slug, lang, theme, audience, title,
      answer, excerpt, html, synonyms, related, visible_from, visible_until, changed_at)
    select r.id, ${scope.organisation}::uuid, r.base_id, r.item_id, 1, 'text', r.slug, 'nl', r.theme, 'clients', r.title,
      r.answer, r.excerpt, r.html, r.synonyms, '{}', ${now}::timestamptz, null, ${now}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (id uuid, base_id uuid, item_id uuid, slug text, theme text,
      title text, answer text, excerpt text, html text, synonyms text[])`.execute(scope.tables());
  await indexAllPublished(
    scope,
    rows.map(({ id, base_id: baseId, ...row }) => ({ ...row, id, baseId, lang: 'nl' })),
  );
}
