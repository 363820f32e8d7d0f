import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { sql } from 'kysely';
import { newId } from '#kernel/id.ts';
import { testDatabase } from '../../../test/support/database.ts';
import { signedInAs } from '../../../test/support/client.ts';
import { anOrganisation } from '../../../test/support/organisation.ts';
import { aGoal, anActivity, anAudience } from '../../../test/support/plan.ts';
import { inScope } from '../scope.ts';
import { assertOrdinaryRole, connect, DatabaseRefused } from './connect.ts';
import { startEmbeddedDatabase } from './embedded.ts';

type TableFact = {
  readonly name: string;
  readonly walled: boolean;
  readonly policies: number;
  readonly owned: boolean;
  /** The column with the organisation; null for rows of an account. */
  readonly owner: string | null;
};

async function tables(): Promise<TableFact[]> {
  const { rows } = await sql<TableFact>`
    select relname as name, relrowsecurity and relforcerowsecurity as walled, relowner = current_user::regrole as owned,
      case when relname = 'people_organisation' then 'id' else (select attname from pg_attribute a
        where a.attrelid = c.oid and attname = 'organisation_id') end as owner,
      (select count(*)::int from pg_policy p where p.polrelid = c.oid and p.polname = 'wall') as policies
    from pg_class c where relkind = 'r' and relnamespace = 'public'::regnamespace order by relname`.execute(
    await testDatabase(),
  );
  return rows;
}

test('every table has row-level security, forced, with a policy, and the application owns none of them', async () => {
  const all = await tables();
  assert.ok(all.length >= 15, `${all.length} tables`);
  assert.deepEqual(
    all.filter(({ walled, policies, owned }) => !walled || policies !== 1 || owned),
    [],
  );
});

// A ticket that was spent, and what was tried, days ago are hashes that anybody may sweep away.
const OF_THE_SERVER = ['platform_setting', 'platform_clock', 'people_used_ticket', 'people_attempt'];
/** What public sites show, and the search in it (ADR 0016). */
const PUBLISHED = /^questions_(site|theme|published|search_slot|search_text|search_word)$/;
/** Facts of the server, the public names of organisations, and bases that every organisation may join. */
const OPEN_TO_READ = [...OF_THE_SERVER, 'people_organisation', 'library_base'];
const isOpenToRead = (name: string): boolean => OPEN_TO_READ.includes(name) || PUBLISHED.test(name);

test('without the application asking for it, no row of another organisation can be read, changed or removed', async () => {
  const [mine, other] = [await anOrganisation(), await anOrganisation('Gemeente Peelrand')];
  await other.aProgramme({ goals: [aGoal()], audiences: [anAudience()], activities: [anActivity()] });
  await signedInAs(other.person('adviser'));
  const actor = { id: mine.person('administrator').person, name: '', permissions: new Set<never>() };
  const database = await testDatabase();
  for (const { name, owner } of await tables()) {
    if (OF_THE_SERVER.includes(name)) continue;
    const foreign = owner === null ? sql`true` : sql`${sql.id(owner)} <> ${mine.id}`;
    const hits = await inScope(database, { organisation: mine.id, actor }, async (scope) => {
      const { rows } = await sql<{ n: number }>`
        select count(*)::int as n from ${sql.id(name)} where ${foreign}`.execute(scope.tables());
      const removed = await sql`delete from ${sql.id(name)} where ${foreign}`.execute(scope.tables());
      return (isOpenToRead(name) ? 0 : (rows[0]?.n ?? 0)) + Number(removed.numAffectedRows ?? 0);
    });
    assert.equal(hits, 0, name);
  }
});

test('through a passage only the rows of that one programme are there', async () => {
  const owner = await anOrganisation();
  const plan = { goals: [aGoal()], audiences: [anAudience()], activities: [anActivity()] };
  const [shared] = [await owner.aProgramme(plan), await owner.aProgramme(plan)];
  const actor = { id: owner.person('reader').person, name: '', permissions: new Set<never>() };
  const seen = await inScope(
    await testDatabase(),
    { organisation: owner.id, actor, passage: shared },
    async (scope) => {
      const counts: Record<string, number> = {};
      for (const { name } of await tables()) {
        const { rows } = await sql<{ n: number }>`select count(*)::int as n from ${sql.id(name)}`.execute(
          scope.tables(),
        );
        if (!isOpenToRead(name) && rows[0]?.n) counts[name] = rows[0].n;
      }
      return counts;
    },
  );
  const { platform_event: events, ...rows } = seen;
  assert.ok((events ?? 0) >= 4);
  assert.deepEqual(rows, { audiences_audience: 1, calendar_activity: 1, plans_goal: 1, programmes_programme: 1 });
});

test('through a passage nobody removes the programme, its history, or who takes part', async () => {
  const owner = await anOrganisation();
  const programme = await owner.aProgramme({ goals: [aGoal()] });
  const actor = { id: owner.person('reader').person, name: '', permissions: new Set<never>() };
  const removed = await inScope(
    await testDatabase(),
    { organisation: owner.id, actor, passage: programme },
    async (scope) => {
      let count = 0;
      for (const table of ['programmes_programme', 'platform_event', 'programmes_participation'])
        count += Number((await sql`delete from ${sql.id(table)}`.execute(scope.tables())).numAffectedRows ?? 0);
      return count;
    },
  );
  assert.equal(removed, 0);
});

test('a row cannot be slipped into another organisation', async () => {
  const [mine, other] = [await anOrganisation(), await anOrganisation('Gemeente Peelrand')];
  const actor = { id: mine.person('adviser').person, name: '', permissions: new Set<never>() };
  const slip = inScope(await testDatabase(), { organisation: mine.id, actor }, (scope) =>
    sql`insert into people_person (id, organisation_id, account_id, name, role, created_at) values (${newId()}, ${other.id}, ${mine.person('adviser').account}, 'Indringer', 'administrator', now())`.execute(
      scope.tables(),
    ),
  );
  await assert.rejects(slip, /row-level security/);
});

test('outside a scope nothing is visible, also on a connection that was used for an organisation before', async () => {
  const organisation = await anOrganisation();
  await organisation.aProgramme({ goals: [aGoal()] });
  const database = await testDatabase();
  for (let round = 0; round < 20; round += 1) {
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from plans_goal`.execute(database);
    assert.equal(rows[0]?.n, 0);
  }
});

test('the ordinary role cannot let itself through as a backup does', async () => {
  const organisation = await anOrganisation();
  await organisation.aProgramme({ goals: [aGoal()] });
  const database = await testDatabase();
  const seen = await database.transaction().execute(async (transaction) => {
    await sql`select set_config('app.backup', 'on', true)`.execute(transaction);
    return sql<{ n: number }>`select count(*)::int as n from plans_goal`.execute(transaction);
  });
  assert.equal(seen.rows[0]?.n, 0);
});

test('a read-only scope refuses every write', async () => {
  const organisation = await anOrganisation();
  const actor = { id: organisation.person('adviser').person, name: '', permissions: new Set<never>() };
  const write = inScope(
    await testDatabase(),
    { organisation: organisation.id, actor },
    (scope) => sql`update people_person set name = 'x'`.execute(scope.tables()),
    { readOnly: true },
  );
  await assert.rejects(write, /read-only transaction/);
});

test('a role that row-level security does not hold back is refused, with what to do instead', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'een-wall-'));
  const server = await startEmbeddedDatabase(folder);
  const { superuser } = JSON.parse(readFileSync(join(folder, 'database-secrets.json'), 'utf8'));
  const database = connect(server.ownerUrl.replace(/\/\/[^@]*@/, `//postgres:${superuser}@`));
  try {
    await assert.rejects(
      assertOrdinaryRole(database),
      (problem) => problem instanceof DatabaseRefused && /create role/.test(problem.message),
    );
  } finally {
    await database.destroy();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});
