import { type Id, newId } from '#kernel/id.ts';
import { record } from '#platform/events.ts';
import { enter, inLobby, inScope, inTransaction, type Open, waitInLobby } from '#platform/scope.ts';
import { clockOf, type Door } from '../door.ts';
import { insertAccount } from '../store/accounts.ts';
import { identityKeyOf, insertIdentity, useIdentity } from '../store/identities.ts';
import { findProvider, type IdentityProvider } from '../store/identity-providers.ts';
import { insertPerson } from '../store/persons.ts';
import { copy } from './copy.nl.ts';
import type { Proven } from './visit.ts';

const nobody = { id: 'nobody' as Id<'person'>, name: '', permissions: new Set<never>() };

/** The sign-in service of an organisation, for somebody who is not inside yet. */
export const providerOf = (door: Door, organisation: Id<'organisation'>): Promise<IdentityProvider | undefined> =>
  inScope(door.database, { organisation, actor: nobody, ...clockOf(door) }, findProvider, { readOnly: true });

/** The account of an identity; made for who is new where the organisation admits them; null for all others. */
export async function accountAt(
  door: Door,
  at: { organisation: Id<'organisation'>; admits: boolean },
  proven: Proven,
): Promise<Id<'account'> | null> {
  const key = identityKeyOf(proven.issuer, proven.subject);
  const find = () => inLobby(door.database, { key, ...clockOf(door) }, (lobby) => useIdentity(lobby, key));
  const known = (await find())?.account;
  if (known || !at.admits) return known ?? null;
  const made = await inTransaction(door.database, {}, (open) => admit(open, door, { ...at, proven })).catch(
    (problem: unknown) => {
      if (problem instanceof TakenMeanwhile) return null;
      throw problem;
    },
  );
  return made ?? (await find())?.account ?? null;
}

/** Thrown to roll back a new account whose identity was connected at the same moment. */
class TakenMeanwhile extends Error {}

/** A new account without a mail address: it is found by its identity and nothing else. */
async function admit(
  open: Open,
  door: Door,
  { organisation, proven }: { organisation: Id<'organisation'>; proven: Proven },
): Promise<Id<'account'>> {
  const [account, id] = [newId<'account'>(), newId<'person'>()];
  const name = proven.name ?? copy.somebody;
  const lobby = await waitInLobby(open, { account, ...clockOf(door) });
  await insertAccount(lobby, { id: account, name, email: null });
  if (!(await insertIdentity(lobby, proven))) throw new TakenMeanwhile();
  const scope = await enter(open, {
    organisation,
    actor: { id, name, permissions: new Set<never>() },
    ...clockOf(door),
  });
  await insertPerson(scope, { id, account, name, role: 'reader' });
  await record(scope, [
    {
      programme: null,
      name: 'people.person.added',
      kind: 'people.person',
      subject: id,
      before: null,
      after: { role: 'reader' },
    },
  ]);
  return account;
}
