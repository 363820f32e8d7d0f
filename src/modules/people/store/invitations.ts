import { type Id, newId } from '#kernel/id.ts';
import type { Lobby, Scope } from '#platform/scope.ts';
import type { PartName, RoleName } from '../model/role.ts';
import type { PeopleTables } from '../tables.ts';

/**
 * Somebody who was asked in by mail. Without `programme` it is a colleague of the organisation itself, with `role`; with it
 * somebody of an organisation that is not on this server yet, for that one programme.
 */
export type Invitation = {
  readonly id: Id<'invitation'>;
  readonly organisation: Id<'organisation'>;
  readonly email: string;
  readonly name: string;
  readonly role: RoleName;
  readonly programme: Id<'programme'> | null;
  readonly part: PartName | null;
  readonly partnerName: string | null;
  readonly partnerCbsCode: string | null;
  readonly createdBy: Id<'person'>;
  readonly expiresAt: Temporal.Instant;
  readonly tokenHash: string;
  readonly state: 'open' | 'accepted' | 'revoked' | 'expired';
};
type Row = PeopleTables['people_invitation'];
type Found = { [Column in keyof Row]: Row[Column] extends string ? string : string | null };

const instant = (value: unknown) => Temporal.Instant.fromEpochMilliseconds((value as Date).getTime());

function toInvitation(row: Found, now: Temporal.Instant): Invitation {
  const expiresAt = instant(row.expires_at);
  const ended = Temporal.Instant.compare(expiresAt, now) <= 0 ? 'expired' : 'open';
  return {
    id: row.id as Id<'invitation'>,
    organisation: row.organisation_id as Id<'organisation'>,
    email: row.email,
    name: row.name,
    role: row.role as RoleName,
    programme: row.programme_id as Id<'programme'> | null,
    part: row.part as PartName | null,
    partnerName: row.partner_name,
    partnerCbsCode: row.partner_cbs_code,
    createdBy: row.created_by as Id<'person'>,
    expiresAt,
    tokenHash: row.token_hash,
    state: row.accepted_at !== null ? 'accepted' : row.revoked_at !== null ? 'revoked' : ended,
  };
}

export type NewInvitation = Pick<
  Invitation,
  'email' | 'name' | 'role' | 'programme' | 'part' | 'partnerName' | 'partnerCbsCode' | 'expiresAt' | 'tokenHash'
>;

/** Keeps an invitation of the organisation of the scope; gives its id. */
export async function insertInvitation(scope: Scope, values: NewInvitation): Promise<Id<'invitation'>> {
  const id = newId<'invitation'>();
  await scope
    .tables<PeopleTables>()
    .insertInto('people_invitation')
    .values({
      id,
      organisation_id: scope.organisation,
      token_hash: values.tokenHash,
      email: values.email,
      name: values.name,
      role: values.role,
      programme_id: values.programme,
      part: values.part,
      partner_name: values.partnerName,
      partner_cbs_code: values.partnerCbsCode,
      created_at: scope.now().toString(),
      created_by: scope.actor.id,
      expires_at: values.expiresAt.toString(),
    })
    .execute();
  return id;
}

/** Those not accepted and not withdrawn, also when their time is over, of one programme or (null) of the organisation itself; at most 200. */
export async function listPending(scope: Scope, of: { programme: Id<'programme'> | null }): Promise<Invitation[]> {
  const query = scope
    .tables<PeopleTables>()
    .selectFrom('people_invitation')
    .selectAll()
    .where('organisation_id', '=', scope.organisation)
    .where('accepted_at', 'is', null)
    .where('revoked_at', 'is', null);
  const own =
    of.programme === null ? query.where('programme_id', 'is', null) : query.where('programme_id', '=', of.programme);
  const rows = await own.orderBy('created_at', 'desc').limit(200).execute();
  return rows.map((row) => toInvitation(row, scope.now()));
}

/** The invitation under the key of the lobby, in whatever state. */
export async function findInvitation(lobby: Lobby, tokenHash: string): Promise<Invitation | undefined> {
  const row = await lobby
    .tables<PeopleTables>()
    .selectFrom('people_invitation')
    .selectAll()
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst();
  return row && toInvitation(row, lobby.now());
}

/** Uses up the invitation under the key of the lobby; of two at once one gets it, and the other waits to hear that it is gone. */
export async function takeInvitation(lobby: Lobby, tokenHash: string): Promise<Invitation | undefined> {
  const now = lobby.now().toString();
  const row = await lobby
    .tables<PeopleTables>()
    .updateTable('people_invitation')
    .set({ accepted_at: now })
    .where('token_hash', '=', tokenHash)
    .where('accepted_at', 'is', null)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', now)
    .returningAll()
    .executeTakeFirst();
  return row && toInvitation(row, lobby.now());
}

type OpenAt = { readonly id: string; readonly programme: Id<'programme'> | null };

/** Withdraws an open invitation, or gives it a new token and term; undefined where there is none to change. */
export async function updateOpenInvitation(
  scope: Scope,
  at: OpenAt,
  change: { revoked: true } | { tokenHash: string; expiresAt: Temporal.Instant },
): Promise<Invitation | undefined> {
  const set =
    'revoked' in change
      ? { revoked_at: scope.now().toString() }
      : { token_hash: change.tokenHash, expires_at: change.expiresAt.toString() };
  const row = await scope
    .tables<PeopleTables>()
    .updateTable('people_invitation')
    .set(set)
    .where('organisation_id', '=', scope.organisation)
    .where('id', '=', at.id)
    .where('programme_id', at.programme === null ? 'is' : '=', at.programme)
    .where('accepted_at', 'is', null)
    .where('revoked_at', 'is', null)
    .returningAll()
    .executeTakeFirst();
  return row && toInvitation(row, scope.now());
}

/** The invitations of the organisation of the scope that somebody made and that can still be accepted. */
export async function listOpenBy(scope: Scope, person: Id<'person'>): Promise<Invitation[]> {
  const rows = await scope
    .tables<PeopleTables>()
    .selectFrom('people_invitation')
    .selectAll()
    .where('organisation_id', '=', scope.organisation)
    .where('created_by', '=', person)
    .where('accepted_at', 'is', null)
    .where('revoked_at', 'is', null)
    .execute();
  return rows.map((row) => toInvitation(row, scope.now()));
}
