import type { Id } from '#kernel/id.ts';
import type { Lobby, Scope } from '#platform/scope.ts';
import type { PeopleTables } from '../tables.ts';

/** An organisation that came by an invitation, and that whoever runs the server did not confirm yet. */
export type Unconfirmed = {
  readonly id: Id<'organisation'>;
  readonly name: string;
  /** The municipality it was asked in as; null for a partner by name. */
  readonly askedCbsCode: string | null;
  /** Name of the organisation that asked, as it was called then. */
  readonly askedBy: string;
  /** What stands behind the @ in the address that was asked. */
  readonly askedDomain: string;
  readonly since: Temporal.Instant;
};

const COLUMNS = ['id', 'name', 'asked_cbs_code', 'asked_by', 'asked_domain', 'created_at'] as const;
type Row = Pick<Unconfirmed, 'name'> & {
  id: string;
  asked_cbs_code: string | null;
  asked_by: string | null;
  asked_domain: string | null;
  created_at: string;
};
const toUnconfirmed = (row: Row): Unconfirmed => ({
  id: row.id as Id<'organisation'>,
  name: row.name,
  askedCbsCode: row.asked_cbs_code,
  askedBy: row.asked_by ?? '',
  askedDomain: row.asked_domain ?? '',
  since: Temporal.Instant.fromEpochMilliseconds((row.created_at as unknown as Date).getTime()),
});
type Reader = Pick<Scope | Lobby, 'tables'>;

const unconfirmed = (reader: Reader) =>
  reader.tables<PeopleTables>().selectFrom('people_organisation').select(COLUMNS).where('confirmed_at', 'is', null);

/** The organisations of this server that wait to be confirmed, first come first, at most 500. */
export async function listUnconfirmed(reader: Reader): Promise<Unconfirmed[]> {
  return (await unconfirmed(reader).orderBy('created_at').limit(500).execute()).map(toUnconfirmed);
}

/** One that waits to be confirmed; undefined when it does not, or is not there. */
export async function findUnconfirmed(reader: Reader, id: string): Promise<Unconfirmed | undefined> {
  const row = await unconfirmed(reader).where('id', '=', id).executeTakeFirst();
  return row && toUnconfirmed(row);
}

/** Adds the organisation of the scope itself, as somebody who was invited says it is: without CBS code until it is confirmed. */
export async function insertUnconfirmed(
  scope: Scope,
  values: { slug: string; name: string; askedCbsCode: string | null; askedBy: string; askedDomain: string },
): Promise<void> {
  await scope
    .tables<PeopleTables>()
    .insertInto('people_organisation')
    .values({
      id: scope.organisation,
      slug: values.slug,
      name: values.name,
      cbs_code: null,
      created_at: scope.now().toString(),
      asked_cbs_code: values.askedCbsCode,
      asked_by: values.askedBy,
      asked_domain: values.askedDomain,
    })
    .execute();
}

/** Says of the organisation of the scope that it is who it says; false when that was said already. */
export async function updateConfirmed(
  scope: Scope,
  values: { slug: string; cbsCode: string | null },
): Promise<boolean> {
  const { numUpdatedRows } = await scope
    .tables<PeopleTables>()
    .updateTable('people_organisation')
    .set({ slug: values.slug, cbs_code: values.cbsCode, confirmed_at: scope.now().toString() })
    .where('id', '=', scope.organisation)
    .where('confirmed_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
