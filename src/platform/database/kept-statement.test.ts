import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { testDatabase } from '../../../test/support/database.ts';
import { createStatementNames, kept } from './kept-statement.ts';

test('a kept statement is planned once on a connection, however often it is asked, and answers for its parameters', async () => {
  const database = await testDatabase();
  await database.connection().execute(async (one) => {
    const double = async (given: number) =>
      (await sql<{ twice: number }>`${kept} select ${given}::int * 2 as twice`.execute(one)).rows[0]?.twice;
    assert.deepEqual([await double(2), await double(21)], [4, 42]);
    const { rows } = await sql<{ count: number }>`select count(*)::int as count from pg_prepared_statements
      where statement like '%as twice'`.execute(one);
    assert.equal(rows[0]?.count, 1);
  });
});

test('only what is marked has a name, the same text the same one, and there is an end to it', () => {
  const nameOf = createStatementNames();
  assert.equal(nameOf('select 1'), undefined);
  const marked = (number: number) => `/* kept */ select ${number}`;
  assert.equal(nameOf(marked(1)), nameOf(marked(1)));
  assert.notEqual(nameOf(marked(1)), nameOf(marked(2)));
  for (let number = 0; number < 1_000; number += 1) nameOf(marked(number));
  assert.equal(nameOf(marked(5_000)), undefined);
});
