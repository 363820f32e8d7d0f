import { sql } from 'kysely';
import { type Id, newId } from '#kernel/id.ts';
import { enter, inTransaction, type Open, waitInLobby } from '#platform/scope.ts';
import { CANARIES, type Part, PARTS } from './canaries.ts';
import type { Leak } from './probe-routes.ts';
import type { World } from './world.ts';

type Table = {
  readonly name: string;
  readonly walled: boolean;
  readonly owned: boolean;
  readonly column: string | null;
  readonly columns: readonly string[];
};
type Position = {
  readonly name: string;
  readonly stand: (open: Open) => Promise<unknown>;
  readonly may: readonly Part[];
  /** Sees more than its own, and changes none of it. */
  readonly readsOnly?: boolean;
};
export type TableResult = { readonly tables: number; readonly probes: number; readonly leaks: readonly Leak[] };

/** Facts of the server as a whole. */
const OF_THE_SERVER = ['platform_setting', 'platform_clock'];
/** What public sites show to everybody (ADR 0016): nobody else may change it, and reading it is no leak. */
const PUBLIC = /^questions_(site|theme|published|search_(slot|text|word))$/;

async function tablesOf(world: World): Promise<Table[]> {
  const { rows } = await sql<Table>`
    select c.relname as name, relowner = current_user::regrole as owned,
      relrowsecurity and relforcerowsecurity and exists
        (select 1 from pg_policy p where p.polrelid = c.oid and p.polname = 'wall') as walled,
      case when c.relname = 'people_organisation' then 'id' else (select a.attname::text from pg_attribute a
        where a.attrelid = c.oid and a.attname = 'organisation_id') end as column,
      array(select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        and a.attgenerated = '' and a.attidentity = '') as columns
    from pg_class c where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1`.execute(world.database);
  return rows;
}

/** Where somebody can stand who got past every check of the application, short of the organisation itself. */
function positionsOf({ identities, other }: World): Position[] {
  const actor = { id: 'nobody' as Id<'person'>, name: '', permissions: new Set<never>() };
  const organisations = new Map(
    identities.flatMap(({ organisation, name, may }) =>
      organisation ? [[organisation, { name: `inside ${name.split(' ')[0]}`, may }] as const] : [],
    ),
  );
  return [
    { name: 'outside', stand: async () => {}, may: [] },
    { name: 'lobby', stand: (open) => waitInLobby(open, { key: 'a key that opens nothing' }), may: [] },
    ...[...organisations].map(([organisation, { name }]) => ({
      name,
      stand: (open: Open) => enter(open, { organisation, actor }),
      may: [],
    })),
    // Who says to read over what is shared: of strangers nothing, also of who was asked and did not say yes.
    ...[...organisations].map(([organisation, { name, may }]) => ({
      name: `${name}, over what is shared`,
      stand: async (open: Open) => {
        await enter(open, { organisation, actor });
        await sql`select set_config('app.shared', 'on', true)`.execute(open);
      },
      may,
      readsOnly: true,
    })),
    {
      name: 'through the passage',
      stand: (open) =>
        enter(open, {
          organisation: other.id as Id<'organisation'>,
          passage: other.shared as Id<'programme'>,
          actor,
        }),
      may: ['shared', 'names'],
    },
  ];
}

/** Tries every table from every position: reading, changing and removing what is the other's, and slipping a row in. */
export async function probeTables(world: World): Promise<TableResult> {
  const tables = await tablesOf(world);
  const leaks: Leak[] = tables
    .filter(({ walled, owned }) => !walled || owned)
    .map(({ name, owned }) => ({
      identity: 'the application',
      where: name,
      what: owned ? 'a table that the application owns' : 'a table without a wall',
    }));
  let probes = 0;
  for (const table of tables) {
    if (OF_THE_SERVER.includes(table.name)) continue;
    const at = { other: world.other, row: await aRowOf(world, table) };
    for (const position of positionsOf(world)) {
      for (const [what, probe] of probesOf(table, at, position)) {
        probes += 1;
        if ((await countReached(world, position, probe)) > 0)
          leaks.push({ identity: position.name, where: table.name, what });
      }
    }
  }
  return { tables: tables.length, probes, leaks };
}

/** A row of the other organisation, read as the owner of the table; undefined where it has none, or the table is of an account. */
async function aRowOf({ owner, other }: World, { name, column }: Table): Promise<object | undefined> {
  if (column === null) return undefined;
  const { rows } = await owner.query<{ row: object }>(
    `select to_jsonb(t) as row from "${name}" t where t."${column}" = $1 limit 1`,
    [other.id],
  );
  return rows[0]?.row;
}

type Probe = (open: Open) => Promise<number>;

function probesOf(
  table: Table,
  { other, row }: { other: World['other']; row: object | undefined },
  { may, readsOnly = false }: Position,
): [string, Probe][] {
  const name = sql.id(table.name);
  const words = PARTS.filter((part) => !may.includes(part)).map((part) => sql`t::text like ${`%${CANARIES[part]}%`}`);
  const foreign = sql.join(words, sql` or `);
  const shown: Probe = async (open) =>
    (await sql<{ n: number }>`select count(*)::int as n from ${name} t where ${foreign}`.execute(open)).rows[0]?.n ?? 0;
  const probes: [string, Probe][] = [
    ...(PUBLIC.test(table.name) ? [] : [['showed its rows', shown] satisfies [string, Probe]]),
    ['removed its rows', async (open) => affected(await sql`delete from ${name} t where ${foreign}`.execute(open))],
  ];
  const { column } = table;
  if (column === null || (may.length > 0 && !readsOnly)) return probes;
  const own = sql`t.${sql.id(column)} = ${other.id}`;
  const touched = table.columns.find((one) => one !== 'id' && one !== 'organisation_id') ?? column;
  probes.push(
    [
      'changed its rows',
      async (open) =>
        affected(await sql`update ${name} t set ${sql.id(touched)} = t.${sql.id(touched)} where ${own}`.execute(open)),
    ],
    ['let a row be slipped in', (open) => slipIn(table, row, open)],
  );
  return probes;
}

/** Adds a copy of a row of theirs under a number of its own. */
async function slipIn({ name, columns }: Table, row: object | undefined, open: Open): Promise<number> {
  if (!row) return 0;
  const list = sql.join(columns.map((column) => sql.id(column)));
  const copy = JSON.stringify({ ...row, id: newId(), token_hash: newId(), slug: newId() });
  return affected(
    await sql`insert into ${sql.id(name)} (${list}) select ${list} from jsonb_populate_record(null::${sql.id(name)}, ${copy}::jsonb)`.execute(
      open,
    ),
  );
}

const affected = ({ numAffectedRows }: { numAffectedRows?: bigint }): number => Number(numAffectedRows ?? 0);
class TakeBack extends Error {}

/** Runs a probe in a transaction that is always taken back. */
async function countReached({ database }: World, { stand }: Position, probe: Probe): Promise<number> {
  let reached = 0;
  await inTransaction(database, {}, async (open) => {
    await stand(open);
    reached = await probe(open);
    throw new TakeBack();
  }).catch((problem: unknown) => {
    if (!(problem instanceof TakeBack) && !/row-level security/.test(String(problem))) throw problem;
  });
  return reached;
}
