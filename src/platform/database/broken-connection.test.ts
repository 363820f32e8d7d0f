import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { connect } from './connect.ts';
import { testDatabase } from '../../../test/support/database.ts';

test('a connection that breaks while it is in use is told to who asked, and the next question gets a new one', async () => {
  await testDatabase();
  const database = connect(process.env.EENSTEMMIG_TEST_DATABASE ?? '');
  await database.connection().execute(async (held) => {
    await assert.rejects(sql`select pg_terminate_backend(pg_backend_pid())`.execute(held), /terminating connection/);
    await assert.rejects(sql`select 1`.execute(held));
  });
  const { rows } = await sql<{ one: number }>`select 1 as one`.execute(database);
  assert.deepEqual(rows, [{ one: 1 }]);
  await database.destroy();
});
