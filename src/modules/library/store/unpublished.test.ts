import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { anOrganisation } from '../../../../test/support/organisation.ts';
import { findUnpublished, unpublishedSql } from './unpublished.ts';

const WISH = { titled: 'question', lang: 'nl', titleBeginnings: ['hulp'], most: 10 };

test('what is not published is found by its own index, which reads nothing of what is', async () => {
  const us = await anOrganisation();
  await us.asAdviser(async (scope) => {
    await sql`insert into library_text (id, organisation_id, item_id, lang, draft, state, version, visible_from, revision, changed_at, changed_by)
      select gen_random_uuid(), ${scope.organisation}, gen_random_uuid(), 'nl', jsonb_build_object('question', 'Is hulp ' || n || ' er?'),
        case when n <= 5 then 'concept' else 'published' end, 1, now(), 1, now() + n * interval '1 second', ${scope.actor.id}
      from generate_series(1, 5000) n`.execute(scope.tables());
    assert.equal((await findUnpublished(scope, WISH)).length, 5);
    assert.equal((await findUnpublished(scope, { ...WISH, titleBeginnings: ['taxi'] })).length, 0);
    assert.equal((await findUnpublished(scope, { ...WISH, most: 2 })).length, 2);
    const [first] = await findUnpublished(scope, { ...WISH, titleBeginnings: ['hulp', '3'], most: 1 });
    const named = await sql<{
      title: string;
    }>`select draft ->> 'question' as title from library_text where item_id = ${first}`.execute(scope.tables());
    assert.equal(named.rows[0]?.title, 'Is hulp 3 er?', 'the one with most of the words goes first');
    const { rows } = await sql<{
      'QUERY PLAN': string;
    }>`explain (analyze, buffers off, timing off, summary off) ${unpublishedSql(scope, WISH)}`.execute(scope.tables());
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
    assert.match(plan, /library_text_unpublished/);
    assert.doesNotMatch(plan, /Seq Scan|Rows Removed/);
  });
});
