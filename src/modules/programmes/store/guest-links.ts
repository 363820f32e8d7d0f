import { type Id, newId } from '#kernel/id.ts';
import { type Open, type Scope, waitInLobby } from '#platform/scope.ts';
import { hashOfToken } from '#platform/session.ts';
import type { ProgrammesTables } from '../tables.ts';

/** What a link for reading opens: one programme. `label` is who it was given to. */
export type OpenGuestLink = {
  readonly id: Id<'person'>;
  readonly owner: Id<'organisation'>;
  readonly programme: Id<'programme'>;
  readonly label: string;
};

/** The programme that a token opens, read in a transaction where nobody is inside yet; undefined when it was ended or withdrawn. */
export async function findGuestLink(
  open: Open,
  token: string,
  clock?: () => Temporal.Instant,
): Promise<OpenGuestLink | undefined> {
  const key = hashOfToken(token);
  const lobby = await waitInLobby(open, { key, ...(clock ? { clock } : {}) });
  const row = await lobby
    .tables<ProgrammesTables>()
    .selectFrom('programmes_guest_link')
    .select(['id', 'organisation_id', 'programme_id', 'label'])
    .where('token_hash', '=', key)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', lobby.now().toString())
    .executeTakeFirst();
  return (
    row && {
      id: row.id as Id<'person'>,
      owner: row.organisation_id as Id<'organisation'>,
      programme: row.programme_id as Id<'programme'>,
      label: row.label,
    }
  );
}

/** A link for reading as its makers see it; what opens it is kept nowhere. */
export type GuestLink = {
  readonly id: string;
  readonly label: string;
  readonly createdAt: Temporal.Instant;
  readonly expiresAt: Temporal.Instant;
  readonly revokedAt: Temporal.Instant | null;
};

/** The links for reading of a programme, newest first, at most 200. */
export async function listGuestLinks(scope: Scope, programme: Id<'programme'>): Promise<GuestLink[]> {
  const rows = await scope
    .tables<ProgrammesTables>()
    .selectFrom('programmes_guest_link')
    .select(['id', 'label', 'created_at', 'expires_at', 'revoked_at'])
    .where('organisation_id', '=', scope.organisation)
    .where('programme_id', '=', programme)
    .orderBy('created_at', 'desc')
    .limit(200)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    label: row.label,
    createdAt: instantOf(row.created_at),
    expiresAt: instantOf(row.expires_at),
    revokedAt: row.revoked_at === null ? null : instantOf(row.revoked_at),
  }));
}
// The database gives moments as Date.
const instantOf = (value: unknown) => Temporal.Instant.fromEpochMilliseconds((value as Date).getTime());

/** Keeps a link under the hash of its token; gives its id. */
export async function insertGuestLink(
  scope: Scope,
  link: { programme: Id<'programme'>; tokenHash: string; label: string; expiresAt: Temporal.Instant },
): Promise<string> {
  const id = newId();
  await scope
    .tables<ProgrammesTables>()
    .insertInto('programmes_guest_link')
    .values({
      id,
      organisation_id: scope.organisation,
      programme_id: link.programme,
      token_hash: link.tokenHash,
      label: link.label,
      created_at: scope.now().toString(),
      created_by: scope.actor.id,
      expires_at: link.expiresAt.toString(),
      revoked_at: null,
    })
    .execute();
  return id;
}

/** Withdraws a link. Gives who it was for; undefined where this programme has no such link that still works. */
export async function revokeGuestLinkRow(
  scope: Scope,
  at: { programme: Id<'programme'>; id: string },
): Promise<string | undefined> {
  const row = await scope
    .tables<ProgrammesTables>()
    .updateTable('programmes_guest_link')
    .set({ revoked_at: scope.now().toString() })
    .where('organisation_id', '=', scope.organisation)
    .where('programme_id', '=', at.programme)
    .where('id', '=', at.id)
    .where('revoked_at', 'is', null)
    .returning('label')
    .executeTakeFirst();
  return row?.label;
}

/** Withdraws the links that somebody made and that still work; gives which. */
export async function revokeLinksBy(
  scope: Scope,
  person: Id<'person'>,
): Promise<readonly { readonly id: string; readonly label: string }[]> {
  const now = scope.now().toString();
  return scope
    .tables<ProgrammesTables>()
    .updateTable('programmes_guest_link')
    .set({ revoked_at: now })
    .where('organisation_id', '=', scope.organisation)
    .where('created_by', '=', person)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', now)
    .returning(['id', 'label'])
    .execute();
}
