import { sql } from 'kysely';
import type { Scope } from '../scope.ts';

/** Days that the log is kept: half a year. */
export const AUDIT_DAYS = 183;

/** A line of the log: an event (its name in `name`), or a line of `recordAudit` (its kind in `name`). */
export type AuditLine = {
  readonly at: Temporal.Instant;
  readonly name: string;
  /** Of `recordAudit`; empty for an event. */
  readonly what: string;
  readonly person: string | null;
  readonly personName: string;
  readonly programme: string | null;
  readonly browser: string;
  readonly before: unknown;
  readonly after: unknown;
};
/** `names` are beginnings of names and kinds; days are civil dates in Amsterdam, inclusive. */
export type AuditWanted = {
  readonly names: readonly string[];
  readonly person?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly limit: number;
  readonly offset?: number;
};

type Row = Omit<AuditLine, 'at'> & { at: Date };
const keptSince = (scope: Scope) => scope.now().subtract({ hours: AUDIT_DAYS * 24 });
const dayStart = (day: string, add = 0) =>
  Temporal.PlainDate.from(day).add({ days: add }).toZonedDateTime('Europe/Amsterdam').toInstant().toString();

/** The lines of the organisation of the last half year, newest first. */
export async function listAudit(scope: Scope, wanted: AuditWanted): Promise<AuditLine[]> {
  const starts = sql.join(wanted.names.map((name) => `${name}%`));
  const { rows } = await sql<Row>`
    select * from (
      select at, kind as name, what, person_id as person, person_name as "personName", programme_id as programme, browser,
        null::jsonb as before, null::jsonb as after
      from platform_audit where organisation_id = ${scope.organisation} and kind like any (array[${starts}])
      union all
      select at, name, '', actor_id, actor_name, programme_id, coalesce(after->>'browser', ''), before, after
      from platform_event where organisation_id = ${scope.organisation} and name like any (array[${starts}])
    ) as line
    where at > ${keptSince(scope).toString()}::timestamptz
      ${wanted.person ? sql`and person = ${wanted.person}` : sql``}
      ${wanted.from ? sql`and at >= ${dayStart(wanted.from)}::timestamptz` : sql``}
      ${wanted.to ? sql`and at < ${dayStart(wanted.to, 1)}::timestamptz` : sql``}
    order by at desc limit ${wanted.limit} offset ${wanted.offset ?? 0}`.execute(scope.tables());
  return rows.map((row) => ({ ...row, at: Temporal.Instant.fromEpochMilliseconds(row.at.getTime()) }));
}

/**
 * Throws away what is older than half a year: the lines, and the events that are about signing in and people only (`names`,
 * outside any programme). What belongs to the history of a programme stays with it. Gives how many.
 */
export async function cleanAudit(scope: Scope, names: readonly string[]): Promise<number> {
  const before = keptSince(scope).toString();
  const lines = await sql`delete from platform_audit
    where organisation_id = ${scope.organisation} and at < ${before}::timestamptz`.execute(scope.tables());
  const events = await sql`delete from platform_event
    where organisation_id = ${scope.organisation} and programme_id is null and at < ${before}::timestamptz
      and name like any (array[${sql.join(names.map((name) => `${name}%`))}])`.execute(scope.tables());
  return Number((lines.numAffectedRows ?? 0n) + (events.numAffectedRows ?? 0n));
}
