import type { World } from './world.ts';
import type { Seen } from './crawl.ts';

/** A route of the router, as `METHOD /pattern`. */
export type Route = { readonly method: string; readonly pattern: string };
export const routeOf = (key: string): Route => {
  const [method = '', pattern = ''] = key.split(' ');
  return { method, pattern };
};

const paramsOf = (pattern: string): string[] => [...pattern.matchAll(/:(\w+)/g)].map((match) => match[1] ?? '');
const shapeOf = (pattern: string): RegExp =>
  new RegExp(`^${pattern.replace(/:(\w+)(\{[^}]*\})?\??/g, '([^/]+)').replaceAll('.', '\\.')}$`);
const fill = (pattern: string, values: Readonly<Record<string, string>>): string =>
  pattern.replace(/:(\w+)(\{[^}]*\})?\??/g, (_, name: string) => encodeURIComponent(values[name] ?? '0'));

/** Numbers of rows of the other organisation, at most `perTable` of each table. */
export async function idsOf(world: World, perTable: number): Promise<string[]> {
  const { rows: tables } = await world.owner.query<{ name: string }>(
    `select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'organisation_id'
     where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and exists
       (select 1 from pg_attribute i where i.attrelid = c.oid and i.attname = 'id')`,
  );
  const ids = [world.other.id];
  for (const { name } of tables) {
    const { rows } = await world.owner.query<{ id: string }>(
      `select id::text from "${name}" where organisation_id = $1 order by id desc limit $2`,
      [world.other.id, perTable],
    );
    ids.push(...rows.map(({ id }) => id));
  }
  return [...new Set(ids)];
}

/**
 * The addresses to try on a route: those the other organisation was ever shown; the same with a programme of one's own in the
 * place of theirs; and every number of theirs in the place of each parameter.
 */
export function addressesFor(
  route: Route,
  seen: Seen,
  at: { ids: readonly string[]; programmes: readonly string[]; own: string | null },
): string[] {
  const names = paramsOf(route.pattern);
  if (names.length === 0) return [route.pattern];
  const shape = shapeOf(route.pattern);
  const shown = [...seen.addresses, ...seen.forms.keys()].map((address) => address.split('?')[0] ?? '');
  const found = new Set(shown.filter((address) => shape.test(address)));
  const places = [...at.programmes, ...(at.own ? [at.own] : [])];
  if (at.own)
    for (const address of found) for (const theirs of at.programmes) found.add(address.replace(theirs, at.own));
  const others = names.filter((name) => name !== 'programme');
  for (const programme of names.includes('programme') ? places : ['']) {
    if (others.length === 0) found.add(fill(route.pattern, { programme }));
    for (const id of others.length === 0 ? [] : at.ids)
      found.add(fill(route.pattern, { programme, ...Object.fromEntries(others.map((name) => [name, id])) }));
  }
  return [...found];
}
