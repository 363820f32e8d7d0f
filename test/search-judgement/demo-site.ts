import { asId, type Id, newId } from '#kernel/id.ts';
import { createOrganisation } from '#modules/people/index.ts';
import type { Database } from '#platform/database/connect.ts';
import { type Identity, inScope, type Scope } from '#platform/scope.ts';
import { demoQuestions } from '../../src/modules/questions/demo/base.ts';
import { indexAllPublished } from '../../src/modules/questions/search/index-published.ts';
import type { Searched, SiteQuery } from '../../src/modules/questions/search/search-site.ts';
import { NOW } from '../support/now.ts';

/** A site that shows the demo base of somebody else, and who looks at it. */
export type DemoSite = {
  readonly visitor: Searched;
  readonly query: (text: string) => SiteQuery;
};

/** Publishes the demo base in the name of a new region, and gives the site of a new municipality that follows it. */
export async function aDemoSite(database: Database): Promise<DemoSite> {
  const [region, municipality] = [await identity(database, 'Regio Maasduin'), await identity(database, 'Lommerdal')];
  const base = newId();
  await inScope(database, region, (scope) => publishDemo(scope, base));
  return {
    visitor: { database, now: NOW },
    query: (text) => ({
      organisation: municipality.organisation,
      bases: [{ id: base, owner: region.organisation, atOnce: true }],
      lang: 'nl',
      text,
      limit: 10,
      offset: 0,
    }),
  };
}

async function identity(database: Database, name: string): Promise<Identity> {
  const slug = `t-${newId().slice(-12)}`;
  const [member] = await createOrganisation(database, { slug, name, people: [{ name: 'Fenna', role: 'adviser' }] });
  if (!member) throw new Error('an organisation without people');
  return {
    organisation: asId<'organisation'>(member.organisation),
    actor: { id: member.person as Id<'person'>, name: 'Fenna', permissions: new Set() },
    clock: () => NOW,
  };
}

/** Straight into the table: the judgement is about searching, not about publishing. */
async function publishDemo(scope: Scope, base: string): Promise<void> {
  const rows = demoQuestions.map((question) => ({ ...question, id: newId(), item: newId() }));
  await scope
    .tables<{ questions_published: Record<string, unknown> }>()
    .insertInto('questions_published')
    .values(
      rows.map((row) => ({
        id: row.id,
        organisation_id: scope.organisation,
        base_id: base,
        item_id: row.item,
        version: 1,
        kind: 'text',
        slug: row.key,
        lang: 'nl',
        theme: row.theme.slug,
        audience: row.audience ?? 'clients',
        title: row.title,
        answer: row.answer,
        html: '',
        synonyms: row.synonyms,
        related: [],
        visible_from: '2026-01-01T00:00:00Z',
        changed_at: '2026-01-01T00:00:00Z',
      })),
    )
    .execute();
  await indexAllPublished(
    scope,
    rows.map((row) => ({ ...row, baseId: base, lang: 'nl', theme: row.theme.name })),
  );
}
