import type { Id } from '#kernel/id.ts';
import { done, type Outcome, refused } from '#kernel/outcome.ts';
import { record } from '#platform/events.ts';
import { type Scope, throughLobby } from '#platform/scope.ts';
import { withdrawInvitationsBy } from '../invitations/actions.ts';
import type { Sharing } from '../invitations/sharing.ts';
import type { RoleName } from '../model/role.ts';
import { deletePerson, deleteSessionsAt, lockAdministrators } from '../store/colleagues.ts';
import { insertFormer } from '../store/former.ts';
import { findPerson, type Person, updatePerson } from '../store/persons.ts';

const KIND = 'people.person';
type Changed = Promise<Outcome<Person, 'not-found' | 'last-administrator'>>;

/**
 * Gives a person of the organisation another role and ends the sessions they have there: from the next page on the new role
 * counts, and the invitations and links for reading they made work no more. Refuses to take the role of the last administrator.
 */
export async function changeRole(scope: Scope, sharing: Sharing, id: Id<'person'>, role: RoleName): Changed {
  const found = await changeable(scope, id, role);
  if (!found.ok || found.value.role === role) return found;
  await updatePerson(scope, id, { role });
  await endWhatTheyOpened(scope, sharing, id);
  await endSessions(scope, found.value);
  await recordPerson(scope, id, { before: { role: found.value.role }, after: { role } });
  return found;
}

/** Takes somebody's place away, and the invitations and links for reading they made. Their account stays: they may work elsewhere. Refuses for the last administrator. */
export async function removeColleague(scope: Scope, sharing: Sharing, id: Id<'person'>): Changed {
  const found = await changeable(scope, id, null);
  if (!found.ok) return found;
  await endWhatTheyOpened(scope, sharing, id);
  await endSessions(scope, found.value);
  await deletePerson(scope, id);
  await insertFormer(scope, found.value);
  await recordPerson(scope, id, { before: { name: found.value.name, role: found.value.role }, after: null });
  return found;
}

/** Nobody comes in any more by what they handed out. */
async function endWhatTheyOpened(scope: Scope, sharing: Sharing, id: Id<'person'>): Promise<void> {
  await withdrawInvitationsBy(scope, id);
  await sharing.endLinksBy(scope, id);
}

/** `role` is what they become; null for going. Locks first: of two administrators who remove each other one stays. */
async function changeable(scope: Scope, id: Id<'person'>, role: RoleName | null): Changed {
  const administrators = await lockAdministrators(scope);
  const person = await findPerson(scope, id);
  if (!person) return refused('not-found');
  const isLast = administrators.length === 1 && administrators[0] === id && role !== 'administrator';
  return isLast ? refused('last-administrator') : done(person);
}

const endSessions = (scope: Scope, { account, id }: Person): Promise<void> =>
  throughLobby(scope, { account }, (lobby) => deleteSessionsAt(lobby, id));

const recordPerson = (scope: Scope, id: string, change: { before: object | null; after: object | null }) =>
  record(scope, [
    {
      ...change,
      programme: null,
      name: change.after === null ? `${KIND}.removed` : `${KIND}.role-changed`,
      kind: KIND,
      subject: id,
    },
  ]);
