import type pg from 'pg';

type Column = { readonly name: string; readonly type: string; readonly parent: string | null };

const COLUMNS = `
  select a.attname as name, format_type(a.atttypid, null) as type,
    (select p.relname from pg_constraint f join pg_class p on p.oid = f.confrelid
     where f.contype = 'f' and f.conrelid = a.attrelid and f.conkey = array[a.attnum] limit 1) as parent
  from pg_attribute a where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped
    and a.attgenerated = '' and a.attidentity = '' order by a.attnum`;

/**
 * Puts a row with the word in every table of the organisation that has none yet, so that the run has something to find in each.
 * Values follow the type of the column; what refers to another table refers to a row of the same organisation or account.
 * @throws when a table cannot be filled so: it needs a row of its own in world.ts.
 */
export async function fillEmptyTables(
  owner: pg.Client,
  at: { organisation: string; account: string; programme: string; word: string },
): Promise<void> {
  const { rows: tables } = await owner.query<{ name: string; column: 'organisation_id' | 'account_id' }>(
    `select c.relname as name, min(a.attname)::text as column from pg_class c
     join pg_attribute a on a.attrelid = c.oid and a.attname in ('account_id', 'organisation_id')
     where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relname <> 'people_person'
     group by c.relname order by 1`,
  );
  for (const { name } of tables) {
    const { rows: columns } = await owner.query<Column>(COLUMNS, [name]);
    const holder = columns.some((column) => column.name === 'organisation_id') ? 'organisation_id' : 'account_id';
    const mine = holder === 'organisation_id' ? at.organisation : at.account;
    const { rows } = await owner.query(`select 1 from "${name}" where "${holder}" = $1 limit 1`, [mine]);
    if (rows.length > 0) continue;
    const values: unknown[] = [];
    for (const column of columns) values.push(await valueFor(owner, column, at));
    const list = columns.map((column) => `"${column.name}"`).join(', ');
    const marks = columns.map(({ type }, index) => `$${index + 1}::${type}`).join(', ');
    await owner.query(`insert into "${name}" (${list}) values (${marks})`, values).catch((problem: Error) => {
      throw new Error(`${name} cannot be filled by itself (${problem.message}): give it a row in world.ts`);
    });
  }
}

async function valueFor(
  owner: pg.Client,
  { name, type, parent }: Column,
  at: { organisation: string; account: string; programme: string; word: string },
): Promise<unknown> {
  if (type.endsWith('[]')) return type === 'text[]' ? `{${at.word}}` : '{}';
  if (parent !== null) return parentOf(owner, parent, at);
  if (name === 'programme_id') return at.programme;
  if (type === 'uuid[]') return [];
  if (type.endsWith('[]')) return [at.word];
  if (type === 'uuid') return (await owner.query<{ id: string }>('select gen_random_uuid() as id')).rows[0]?.id;
  if (type === 'jsonb') return JSON.stringify({ text: at.word });
  if (type.startsWith('timestamp')) return '2030-01-01T00:00:00Z';
  if (type === 'date') return '2030-01-01';
  if (type === 'boolean') return false;
  if (/int|numeric|double|real/.test(type)) return 1;
  if (type === 'bytea') return Buffer.from(at.word);
  return `${at.word} ${name}`;
}

async function parentOf(
  owner: pg.Client,
  parent: string,
  at: { organisation: string; account: string; programme: string },
): Promise<string | null> {
  if (parent === 'people_organisation') return at.organisation;
  if (parent === 'people_account') return at.account;
  if (parent === 'programmes_programme') return at.programme;
  const { rows } = await owner.query<{ id: string }>(`select id from "${parent}" where organisation_id = $1 limit 1`, [
    at.organisation,
  ]);
  return rows[0]?.id ?? null;
}

/** Tables of organisations or accounts that hold no row at all: on those the run would prove nothing. */
export async function emptyTables(owner: pg.Client): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(
    `select distinct c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid
       and a.attname in ('account_id', 'organisation_id')
     where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1`,
  );
  const empty: string[] = [];
  for (const { name } of rows) {
    const { rows: some } = await owner.query(`select 1 from "${name}" limit 1`);
    if (some.length === 0) empty.push(name);
  }
  return empty;
}
