import pg from 'pg';

/** Every table of the database with a row in which one of the words stands; read as the owner, who sees everything. */
export async function tablesWith(...words: readonly string[]): Promise<string[]> {
  const owner = new pg.Client({ connectionString: process.env.EENSTEMMIG_TEST_DATABASE_OWNER ?? '' });
  await owner.connect();
  await owner.query(`set app.backup = 'on'`);
  const { rows: tables } = await owner.query<{ name: string }>(
    `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const { rows } = await owner.query(
      `select 1 from "${name}" t where exists (select 1 from unnest($1::text[]) w where position(w in to_jsonb(t)::text) > 0) limit 1`,
      [words],
    );
    if (rows.length > 0) found.push(name);
  }
  await owner.end();
  return found;
}
