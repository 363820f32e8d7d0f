import type { Id } from '#kernel/id.ts';
import { done, type Outcome, refused } from '#kernel/outcome.ts';
import { slugOf } from '#kernel/slug.ts';
import type { Database } from '#platform/database/connect.ts';
import { record } from '#platform/events.ts';
import { type Actor, inLobby, inScope, type Scope } from '#platform/scope.ts';
import { isReservedSlug } from '../model/reserved-slugs.ts';
import { findMunicipality } from '../municipalities/municipality.ts';
import { findOrganisation, getOrganisation } from '../store/organisations.ts';
import { findUnconfirmed, updateConfirmed } from '../store/unconfirmed.ts';

export type ConfirmRefusal = 'not-found' | 'bad-code' | 'taken';
type Asked = { readonly id: Id<'organisation'>; readonly cbsCode: string | null };

/**
 * Says that an organisation which came by an invitation is who it says, with its CBS code when it is a municipality; from now on
 * everybody may choose it, and its address is its name when that is free. `actor` runs the server; the transaction is of the
 * organisation itself, whose row only it may change. `taken`: another one has the CBS code.
 */
export const confirmOrganisation = (
  database: Database,
  { id, cbsCode }: Asked,
  by: { readonly actor: Actor; readonly clock: () => Temporal.Instant },
): Promise<Outcome<null, ConfirmRefusal>> =>
  inScope(database, { organisation: id, ...by }, (scope) => confirm(scope, cbsCode));

/**
 * The same by its address, as whoever sits at the server does. `cbsCode` undefined: as what it was asked in. Gives the address that
 * it has from now on.
 */
export async function confirmBySlug(
  database: Database,
  { slug, cbsCode }: { readonly slug: string; readonly cbsCode: string | null | undefined },
): Promise<Outcome<{ readonly slug: string; readonly cbsCode: string | null }, ConfirmRefusal>> {
  const found = await inLobby(database, {}, async (lobby) => {
    const organisation = await findOrganisation(lobby, { slug });
    return organisation && findUnconfirmed(lobby, organisation.id);
  });
  if (!found) return refused('not-found');
  const code = cbsCode === undefined ? found.askedCbsCode : cbsCode;
  const actor = { id: found.id as string as Id<'person'>, name: '', permissions: new Set<never>() };
  const outcome = await confirmOrganisation(
    database,
    { id: found.id, cbsCode: code },
    { actor, clock: Temporal.Now.instant },
  );
  if (!outcome.ok) return outcome;
  const now = await inLobby(database, {}, (lobby) => findOrganisation(lobby, { id: found.id }));
  return done({ slug: now?.slug ?? slug, cbsCode: code });
}

async function confirm(scope: Scope, cbsCode: string | null): Promise<Outcome<null, ConfirmRefusal>> {
  if (!(await findUnconfirmed(scope, scope.organisation))) return refused('not-found');
  if (cbsCode !== null && !findMunicipality(cbsCode)) return refused('bad-code');
  if (cbsCode !== null && (await findOrganisation(scope, { cbsCode }))) return refused('taken');
  const { name, slug } = await getOrganisation(scope);
  const wished = slugOf(name);
  const isFree = wished !== '' && !isReservedSlug(wished) && !(await findOrganisation(scope, { slug: wished }));
  if (!(await updateConfirmed(scope, { slug: isFree ? wished : slug, cbsCode }))) return refused('not-found');
  await record(scope, [
    {
      programme: null,
      name: 'people.organisation.confirmed',
      kind: 'people.organisation',
      subject: scope.organisation,
      before: null,
      after: { name, cbsCode },
    },
  ]);
  return done(null);
}
