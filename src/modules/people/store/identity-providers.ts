import { newId } from '#kernel/id.ts';
import type { Scope } from '#platform/scope.ts';
import { updateOwnSignIn } from './organisations.ts';
import type { PeopleTables } from '../tables.ts';

/** The sign-in service of an organisation. `admits`: who is new here gets in as a reader. */
export type IdentityProvider = {
  readonly label: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly secretSealed: string;
  readonly admits: boolean;
};

/** The sign-in service of the organisation of the scope; undefined where it has none. */
export async function findProvider(scope: Scope): Promise<IdentityProvider | undefined> {
  const row = await scope
    .tables<PeopleTables>()
    .selectFrom('people_identity_provider')
    .select(['label', 'issuer', 'client_id', 'secret_sealed', 'admits'])
    .where('organisation_id', '=', scope.organisation)
    .executeTakeFirst();
  return (
    row && {
      label: row.label,
      issuer: row.issuer,
      clientId: row.client_id,
      secretSealed: row.secret_sealed,
      admits: row.admits,
    }
  );
}

/** Puts this service in the place of the one the organisation had. */
export async function replaceProvider(scope: Scope, provider: IdentityProvider): Promise<void> {
  await deleteProvider(scope);
  await scope
    .tables<PeopleTables>()
    .insertInto('people_identity_provider')
    .values({
      id: newId(),
      organisation_id: scope.organisation,
      label: provider.label,
      issuer: provider.issuer,
      client_id: provider.clientId,
      secret_sealed: provider.secretSealed,
      admits: provider.admits,
      created_at: scope.now().toString(),
      created_by: scope.actor.id,
    })
    .execute();
  await updateOwnSignIn(scope, true);
}

/** Takes the sign-in service of the organisation away. */
export async function deleteProvider(scope: Scope): Promise<void> {
  await scope
    .tables<PeopleTables>()
    .deleteFrom('people_identity_provider')
    .where('organisation_id', '=', scope.organisation)
    .execute();
  await updateOwnSignIn(scope, false);
}
