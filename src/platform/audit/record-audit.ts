import { sql } from 'kysely';
import { type Id, newId } from '#kernel/id.ts';
import type { Lobby, Scope } from '../scope.ts';

/** What happened that left no change behind. What changes something is an event (`record`), which the log reads by itself. */
export type AuditKind = 'export' | 'sign-in-refused' | 'session-ended';

/** One line of the log. `what` is a short word that the log turns into Dutch (`plan.docx`, `password`), never a secret. */
export type AuditEntry = {
  readonly kind: AuditKind;
  readonly what: string;
  readonly programme?: Id<'programme'>;
  /** In words, such as 'Firefox op Windows'; never the whole text that a browser sends. */
  readonly browser?: string;
};

const WHAT_LIMIT = 200;

/**
 * Writes a line in the log, in the caller's transaction. From a scope: one line for its organisation, also for a partner or a
 * guest who came in through a passage. From a lobby with an account: one line for each organisation where it has a place, and
 * none for an account that exists nowhere, with the same work. Never pass an IP address, a mail address or a token.
 */
export async function recordAudit(at: Scope | Lobby, entry: AuditEntry): Promise<void> {
  if ('organisation' in at) return fromInside(at, entry);
  return fromLobby(at, entry);
}

const line = ({ kind, what, programme, browser }: AuditEntry) => ({
  kind,
  what: what.slice(0, WHAT_LIMIT),
  programme: programme ?? null,
  browser: (browser ?? '').slice(0, WHAT_LIMIT),
});

async function fromInside(scope: Scope, entry: AuditEntry): Promise<void> {
  const { kind, what, programme, browser } = line(entry);
  const { id, name, from } = scope.actor;
  await sql`insert into platform_audit (id, organisation_id, at, kind, what, person_id, person_name, programme_id, browser)
    values (${newId()}, ${scope.organisation}, ${scope.now().toString()}, ${kind}, ${what}, ${id},
      ${from ? `${name} (${from})` : name}, ${programme}, ${browser})`.execute(scope.tables());
}

async function fromLobby(lobby: Lobby, entry: AuditEntry): Promise<void> {
  const { kind, what, browser } = line(entry);
  // Who knocks must not hear from the time it takes whether there is a line: nobody waits for the disk.
  await sql`set local synchronous_commit = off`.execute(lobby.tables());
  await sql`insert into platform_audit (id, organisation_id, at, kind, what, person_id, account_id, person_name, browser)
    select gen_random_uuid(), p.organisation_id, ${lobby.now().toString()}::timestamptz, ${kind}, ${what}, p.id, p.account_id,
      p.name, ${browser}
    from people_person p where p.account_id = nullif(current_setting('app.account', true), '')::uuid`.execute(
    lobby.tables(),
  );
}
