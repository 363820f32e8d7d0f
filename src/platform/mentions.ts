import { sql } from 'kysely';
import type { DataPart, DataSubject, ErasedPart, PersonalData } from './personal-data.ts';
import type { Scope } from './scope.ts';

/** A table of items in which names of people may stand as words of the plan. `title` is Dutch: 'Activiteiten waarin je naam staat'. */
export type MentionTable = { readonly table: string; readonly title: string };

// Shorter names stand in too many words to mean somebody.
const SHORTEST = 4;
const MOST = 1_000;
const WHY =
  'Dit is tekst van het plan. Wij weten niet zeker of deze naam dezelfde persoon is, en het plan kan vastgesteld zijn. Een adviseur haalt de naam weg op de plek zelf.';

async function mentions(scope: Scope, table: string, name: string): Promise<{ programme: string; item: string }[]> {
  if (name.trim().length < SHORTEST) return [];
  const words = JSON.stringify(name.trim()).slice(1, -1);
  const isProgramme = table === 'programmes_programme';
  const { rows } = await sql<{ programme: string; item: string }>`
    select p.body->>'name' as programme, left(coalesce(t.body->>'title', t.body->>'name', t.body->>'role', ''), 200) as item
    from ${sql.id(table)} t join programmes_programme p on p.id = ${isProgramme ? sql`t.id` : sql`t.programme_id`}
    where t.organisation_id = ${scope.organisation} and position(lower(${words}) in lower(t.body::text)) > 0
    order by 1, 2 limit ${MOST}`.execute(scope.tables());
  return rows;
}

/**
 * For tables that hold names as words of a plan: gives the places where the name of the subject stands, and keeps them, with
 * the reason and where to look.
 */
export function mentionedIn(tables: readonly MentionTable[]): PersonalData {
  const each = <T>(work: (table: MentionTable) => Promise<T>) => Promise.resolve(sequence(tables, work));
  const remains = (scope: Scope, { name }: DataSubject): Promise<readonly ErasedPart[]> =>
    each(async ({ table, title }) => ({
      table,
      title,
      count: (await mentions(scope, table, name)).length,
      outcome: 'kept',
      why: WHY,
    }));
  return {
    tables: tables.map(({ table }) => table),
    inShared: true,
    exportOf: (scope: Scope, { name }: DataSubject): Promise<readonly DataPart[]> =>
      each(async ({ table, title }) => ({
        table,
        title,
        rows: (await mentions(scope, table, name)).map(({ programme, item }) => ({
          programma: programme,
          onderdeel: item,
        })),
      })),
    erase: remains,
    remains,
  };
}

// One after another: they share one connection.
async function sequence<From, To>(list: readonly From[], work: (from: From) => Promise<To>): Promise<To[]> {
  const done: To[] = [];
  for (const one of list) done.push(await work(one));
  return done;
}

/** Several handlers of one module as one. */
export const together = (...parts: readonly PersonalData[]): PersonalData => ({
  tables: parts.flatMap(({ tables }) => tables),
  inShared: parts.some(({ inShared }) => inShared),
  exportOf: async (scope, subject) => (await sequence(parts, (part) => part.exportOf(scope, subject))).flat(),
  erase: async (scope, subject) => (await sequence(parts, (part) => part.erase(scope, subject))).flat(),
  remains: async (scope, subject) =>
    (await sequence(parts, async (part) => (await part.remains?.(scope, subject)) ?? [])).flat(),
});
