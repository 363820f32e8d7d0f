import { type Kysely, sql } from 'kysely';
import { itemTable } from '../tenant-table.ts';

export async function up(db: Kysely<unknown>): Promise<void> {
  await itemTable(db, 'calendar_comment');
  await sql`create index calendar_comment_activity on calendar_comment (organisation_id, programme_id, (body->>'activity'))`.execute(
    db,
  );
}
