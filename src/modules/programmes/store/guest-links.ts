import type { Id } from '#kernel/id.ts';
import { type Open, waitInLobby } from '#platform/scope.ts';
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
