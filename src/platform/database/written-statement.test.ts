import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { testDatabase } from '../../../test/support/database.ts';
import { writtenStatement } from './written-statement.ts';

test('a statement that is written before there are values takes each by its name, in every place of it', async () => {
  const database = await testDatabase();
  const differ = writtenStatement<{ sum: number; same: boolean }, { one: number; other: number }>(
    (of) =>
      sql`select ${of('one')}::int + ${of('other')}::int + ${of('one')}::int as sum, ${of('other')}::int = ${of('one')}::int as same`,
  );
  assert.deepEqual(await differ(database, { other: 100, one: 1 }), [{ sum: 102, same: false }]);
  assert.deepEqual(await differ(database, { one: 4, other: 4 }), [{ sum: 12, same: true }]);
});

test('a statement that stands by itself is refused inside a transaction, whose rows it would not see', async () => {
  const one = writtenStatement<{ one: number }, Record<string, never>>(() => sql`select 1 as one`);
  const database = await testDatabase();
  await assert.rejects(database.transaction().execute((open) => one(open, {})));
});
