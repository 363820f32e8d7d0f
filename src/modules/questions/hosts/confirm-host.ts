import type { Id } from '#kernel/id.ts';
import { done, type Outcome, refused } from '#kernel/outcome.ts';
import { findOrganisation } from '#modules/people/index.ts';
import type { Database } from '#platform/database/connect.ts';
import { record } from '#platform/events.ts';
import { type Actor, inLobby, inScope } from '#platform/scope.ts';
import { updateHostConfirmed } from '../store/sites.ts';

type Asked = { readonly organisation: Id<'organisation'>; readonly host: string };

/**
 * Says that a host name is of the organisation that asked for it: from now on its site is shown there. `actor` runs the server; the
 * transaction is of the organisation itself. Refused when it did not ask for this name, or another organisation has it.
 */
export const confirmHost = (
  database: Database,
  { organisation, host }: Asked,
  by: { readonly actor: Actor; readonly clock: () => Temporal.Instant },
): Promise<Outcome<null, 'not-found'>> =>
  inScope(database, { organisation, ...by }, async (scope) => {
    if (!(await updateHostConfirmed(scope, host))) return refused('not-found');
    await record(scope, [
      {
        programme: null,
        name: 'questions.site.changed',
        kind: 'questions.site',
        subject: organisation,
        before: { host: null },
        after: { host },
      },
    ]);
    return done(null);
  });

/** The same by the address of the organisation, as whoever sits at the server does. */
export async function confirmHostBySlug(
  database: Database,
  { slug, host }: { readonly slug: string; readonly host: string },
): Promise<Outcome<null, 'not-found'>> {
  const found = await inLobby(database, {}, (lobby) => findOrganisation(lobby, { slug }));
  if (!found) return refused('not-found');
  const actor = { id: found.id as string as Id<'person'>, name: '', permissions: new Set<never>() };
  return confirmHost(database, { organisation: found.id, host }, { actor, clock: Temporal.Now.instant });
}
