import type { Id } from '#kernel/id.ts';
import { record } from '#platform/events.ts';
import { type Scope, throughLobby } from '#platform/scope.ts';
import { updateAccountName } from '../store/credentials.ts';
import { updatePerson } from '../store/persons.ts';

/** Renames somebody: their account, and who they are in the organisation they work for now. */
export async function renameAccount(scope: Scope, account: Id<'account'>, name: string): Promise<void> {
  const before = scope.actor.name;
  if (before === name) return;
  await throughLobby(scope, { account }, (lobby) => updateAccountName(lobby, name));
  await updatePerson(scope, scope.actor.id, { name });
  await record(scope, [
    {
      programme: null,
      name: 'people.person.changed',
      kind: 'people.person',
      subject: scope.actor.id,
      before: { name: before },
      after: { name },
    },
  ]);
}
