import { sql } from 'kysely';
import type { Id } from '#kernel/id.ts';
import type { Scope } from '#platform/scope.ts';
import { CALLED_IN_SQL } from '../model/doubtful-line.ts';
import { type HarvestSource, type HeardAbout, readAbout } from './harvest.ts';

/** A question that waits, as a list shows it: without its answer. */
export type WaitingLine = HeardAbout & {
  readonly id: Id<'harvest'>;
  readonly source: HarvestSource;
  /** The step that read it in; null for what came one by one. */
  readonly reading: string | null;
  /** Name of the file or of the session; '' for a paste and for none. */
  readonly from: string;
  readonly readAt: Temporal.Instant | null;
  readonly question: string;
  readonly hasAnswer: boolean;
  /** Whether the answer calls somebody by name. */
  readonly callsByName: boolean;
  /** Whether who asks did the last thing with it. */
  readonly isMine: boolean;
  readonly revision: number;
};
type Row = Omit<WaitingLine, 'readAt' | keyof HeardAbout> & {
  readonly at: string | null;
  readonly meta: unknown;
  readonly count: number;
};

const MOST = 5_000;
const LONGEST_ANSWER = 2_000;

/** What waits for an answer, the last heard first and those of one reading in its order, at most 5,000; and how many there are in all. */
export async function listWaiting(
  scope: Scope,
): Promise<{ readonly waiting: readonly WaitingLine[]; readonly count: number }> {
  const { rows } = await sql<Row>`select id, source, reading_id as reading, coalesce(meta ->> 'from', '') as from,
      meta ->> 'at' as at, question, answer <> '' as "hasAnswer", answer ~ ${CALLED_IN_SQL} as "callsByName", meta,
      changed_by = ${scope.actor.id} as "isMine", revision, count(*) over ()::int as count
    from questions_harvest where organisation_id = ${scope.organisation} and state = 'waiting'
    order by id desc limit ${MOST}`.execute(scope.tables());
  const waiting = rows.map(({ count: _, at, meta, ...row }) => ({
    ...row,
    ...readAbout(meta),
    readAt: at === null ? null : Temporal.Instant.from(at),
  }));
  return { waiting, count: rows[0]?.count ?? 0 };
}

/** The answers that came along with these, by id, each with its first 2,000 characters. */
export async function listHeardAnswers(scope: Scope, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ id: string; answer: string }>`select id, left(answer, ${LONGEST_ANSWER}) as answer
    from questions_harvest where organisation_id = ${scope.organisation} and id = any(${ids}::uuid[]) and answer <> ''`.execute(
    scope.tables(),
  );
  return new Map(rows.map(({ id, answer }) => [id, answer]));
}
