import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { anOrganisation, NOW } from '../../../../test/support/organisation.ts';
import { bareStance } from '../model/sharing/bare-stance.ts';
import { waitingFor } from '../model/sharing/standing.ts';
import { waitingSql } from './lines-sql.ts';

const KINDS = [null, 'follows', 'variant', 'addition', 'hidden'] as const;
const MODES = ['at-once', 'after-approval'] as const;

test('the database says of every stance that the same waits as the rule says', async () => {
  const cases = KINDS.flatMap((kind) =>
    MODES.flatMap((mode) =>
      [null, 1, 2, 3].flatMap((newest) =>
        (kind === null ? [0] : [1, 2]).map((seenVersion) => ({ kind, mode, newest, seenVersion })),
      ),
    ),
  );
  const us = await anOrganisation();
  const now = sql`${NOW.toString()}::timestamptz`;
  const rows = cases.map(
    ({ kind, mode, newest, seenVersion }) =>
      sql`(${mode}::text, ${kind}::text, ${newest}::int, ${kind === null ? null : seenVersion}::int, 1, null::timestamptz)`,
  );
  const said = await us.asAdviser(async (scope) => {
    const found = await sql<{ waiting: string | null }>`
      select ${waitingSql(now)} as waiting
      from (values ${sql.join(rows)}) as t(mode, stance, newest, seen_version, version, visible_until)`.execute(
      scope.tables(),
    );
    return found.rows.map(({ waiting }) => waiting);
  });
  const ruled = cases.map(({ kind, mode, newest, seenVersion }) => {
    const stance = bareStance(kind === null ? null : { kind, seenVersion });
    return waitingFor(stance, mode, newest)?.what ?? null;
  });
  assert.deepEqual(said, ruled);
});
