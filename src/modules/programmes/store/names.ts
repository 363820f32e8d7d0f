import { sql } from 'kysely';
import { type Id, newId } from '#kernel/id.ts';
import type { Scope } from '#platform/scope.ts';
import { nameKeyOf, type SaidName } from '../names/meant.ts';
import type { ProgrammesTables } from '../tables.ts';

const MOST = 5_000;

/** What people said of names in these programmes, as far as the scope sees them (`overShared`); at most 5,000. */
export async function listSaidNames(scope: Scope, programmes: readonly Id<'programme'>[]): Promise<SaidName[]> {
  if (programmes.length === 0) return [];
  const rows = await scope
    .tables<ProgrammesTables>()
    .selectFrom('programmes_name')
    .select(['programme_id', 'name_key', 'person_id', 'is_them'])
    .where('programme_id', 'in', programmes)
    .limit(MOST)
    .execute();
  return rows.map((row) => ({
    programme: row.programme_id,
    nameKey: row.name_key,
    person: row.person_id,
    isThem: row.is_them,
  }));
}

type Said = { readonly programme: Id<'programme'>; readonly name: string };

/** The actor of the scope says to be meant by a name in a programme, or not; null takes that back. */
export async function sayName(scope: Scope, { programme, name }: Said, isThem: boolean | null): Promise<void> {
  const tables = scope.tables<ProgrammesTables>();
  const key = nameKeyOf(name);
  if (isThem === null) {
    await tables
      .deleteFrom('programmes_name')
      .where('programme_id', '=', programme)
      .where('name_key', '=', key)
      .where('person_id', '=', scope.actor.id)
      .execute();
    return;
  }
  await tables
    .insertInto('programmes_name')
    .values({
      id: newId(),
      organisation_id: scope.organisation,
      programme_id: programme,
      name_key: key,
      person_id: scope.actor.id,
      is_them: isThem,
      said_at: scope.now().toString(),
    })
    .onConflict((conflict) =>
      conflict.columns(['programme_id', 'name_key', 'person_id']).doUpdateSet({ is_them: isThem }),
    )
    .execute();
}

/** What somebody said of names, for the one it is about: the programme by its name. */
export async function listNamesOf(
  scope: Scope,
  person: string,
): Promise<readonly { readonly programma: string; readonly naam: string; readonly jij: string }[]> {
  const { rows } = await sql<{ programma: string; naam: string; jij: string }>`
    select p.body->>'name' as programma, n.name_key as naam, case when n.is_them then 'ja' else 'nee' end as jij
    from programmes_name n join programmes_programme p on p.id = n.programme_id
    where n.organisation_id = ${scope.organisation} and n.person_id = ${person} order by 1, 2 limit ${MOST}`.execute(
    scope.tables(),
  );
  return rows;
}

/** Forgets what somebody said of names; gives how many. */
export async function deleteNamesOf(scope: Scope, person: string): Promise<number> {
  const { numDeletedRows } = await scope
    .tables<ProgrammesTables>()
    .deleteFrom('programmes_name')
    .where('organisation_id', '=', scope.organisation)
    .where('person_id', '=', person)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
