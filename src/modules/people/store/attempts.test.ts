import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { sql } from 'kysely';
import { inLobby } from '#platform/scope.ts';
import { testDatabase } from '../../../../test/support/database.ts';
import { anOrganisation, NOW } from '../../../../test/support/organisation.ts';
import { peopleRetention } from './personal-data/people-data.ts';

test('tries of days ago are swept at night whatever they were at, and those of today stay', async () => {
  const database = await testDatabase();
  const keys = { old: randomBytes(9).toString('hex'), recent: randomBytes(9).toString('hex') };
  const tries = async (key: string) =>
    inLobby(database, { key }, async ({ tables }) => {
      const { rows } = await sql<{
        n: number;
      }>`select count(*)::int as n from people_attempt where key = ${key}`.execute(tables());
      return rows[0]?.n;
    });
  for (const [age, key] of Object.entries(keys))
    await inLobby(database, { key }, ({ tables }) =>
      sql`insert into people_attempt (key, at) values (${key}, ${NOW.subtract({ hours: age === 'old' ? 9_600 : 1 }).toString()})`.execute(
        tables(),
      ),
    );
  const rule = peopleRetention.find(({ table }) => table === 'people_attempt');
  const organisation = await anOrganisation();
  await organisation.asAdviser(async (scope) => assert.ok(((await rule?.apply?.(scope)) ?? 0) > 0));
  assert.deepEqual([await tries(keys.old), await tries(keys.recent)], [0, 1]);
});
