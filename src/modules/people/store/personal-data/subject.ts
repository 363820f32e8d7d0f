import type { Id } from '#kernel/id.ts';
import type { DataSubject } from '#platform/personal-data.ts';
import { type Scope, throughLobby } from '#platform/scope.ts';
import type { PeopleTables } from '../../tables.ts';
import { findFormer } from '../former.ts';
import { findPerson } from '../persons.ts';

/** A person of the organisation, or who left it, with the mail address of their account, to give or erase what is kept about them. */
export async function findDataSubject(scope: Scope, id: Id<'person'>): Promise<DataSubject | undefined> {
  const person = (await findPerson(scope, id)) ?? (await findFormer(scope, id));
  if (!person) return undefined;
  const { account, name } = person;
  // Also of an account that was closed.
  const known = await throughLobby(scope, { account }, ({ tables }) =>
    tables<PeopleTables>().selectFrom('people_account').select('email').executeTakeFirst(),
  );
  return { person: id, account, name, email: known?.email ?? null };
}
