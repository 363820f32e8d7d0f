import pg from 'pg';
import { audienceKind } from '#modules/audiences/index.ts';
import { activityKind } from '#modules/calendar/index.ts';
import { channelKind } from '#modules/channels/index.ts';
import { goalKind, phaseKind } from '#modules/plans/index.ts';
import { addressesOf } from '#platform/database/embedded.ts';

const TABLES = [activityKind, audienceKind, channelKind, phaseKind, goalKind].map(({ table }) => table);

/** Asks the database for the rows of a calendar as the page does: the same walls, the same columns, nothing of ours around it. */
export async function bareSql(
  folder: string,
  organisation: string,
): Promise<{ readonly ask: (programme: string) => Promise<number>; readonly end: () => Promise<void> }> {
  const client = new pg.Client({ connectionString: addressesOf(folder)?.appUrl ?? '' });
  await client.connect();
  const parts = TABLES.map(
    (table) =>
      `(select '${table}' as kind, id, position, revision, changed_at, body from ${table} where organisation_id = $1 and programme_id = $2)`,
  );
  const text = `select * from (${parts.join(' union all ')}) as found order by position`;
  return {
    ask: async (programme) => {
      await client.query('begin read only');
      await client.query(`select set_config('app.organisation', $1, true)`, [organisation]);
      const { rows } = await client.query(text, [organisation, programme]);
      await client.query('commit');
      return rows.length;
    },
    end: () => client.end(),
  };
}
