import type { World } from './world.ts';

/** One code per table over all rows of the other organisation; for what is closed, and for all of it. */
export type Fingerprint = ReadonlyMap<string, { readonly closed: string; readonly all: string }>;

/** Read as the owner of the tables, who sees everything. */
export async function fingerprint({ owner, other }: World): Promise<Fingerprint> {
  const { rows: tables } = await owner.query<{ name: string; column: string; programme: string | null }>(
    `select c.relname as name, case when c.relname = 'people_organisation' then 'id' else 'organisation_id' end as column,
       case when c.relname = 'programmes_programme' then 'id' else (select attname from pg_attribute p
         where p.attrelid = c.oid and p.attname = 'programme_id') end as programme
     from pg_class c where relkind = 'r' and relnamespace = 'public'::regnamespace and (relname = 'people_organisation'
       or exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'organisation_id')) order by 1`,
  );
  const parts = tables.map(({ name, column, programme }) => {
    const hash = (where: string) =>
      `(select coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from "${name}" t where t."${column}" = '${other.id}'${where})`;
    const closed = programme ? ` and t."${programme}" is distinct from '${other.shared}'` : '';
    return `select '${name}' as name, ${hash(closed)} as closed, ${hash('')} as all`;
  });
  const { rows } = await owner.query<{ name: string; closed: string; all: string }>(parts.join(' union all '));
  return new Map(rows.map(({ name, closed, all }) => [name, { closed, all }]));
}

// A session notes by itself that it is used, and whoever downloads a shared programme stands in the log of its owner.
const KEPT_BY_ITSELF = new Set(['people_session', 'platform_audit']);

/** The first table with a change that was not allowed; null when there is none. */
export function changedSince(before: Fingerprint, after: Fingerprint, allowed: 'nothing' | 'shared'): string | null {
  for (const [name, was] of before) {
    if (KEPT_BY_ITSELF.has(name)) continue;
    const is = after.get(name);
    if (is?.closed !== was.closed) return name;
    if (allowed === 'nothing' && is.all !== was.all) return name;
  }
  return null;
}
