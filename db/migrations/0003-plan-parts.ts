import type { Kysely } from 'kysely';
import { itemTable } from '../tenant-table.ts';

const TABLES = [
  'plans_section',
  'plans_goal',
  'plans_phase',
  'plans_role',
  'plans_effort',
  'plans_budget_line',
  'plans_evaluation',
  'plans_agreement',
  'plans_unrecognised',
  'audiences_audience',
  'channels_channel',
  'channels_matrix',
  'messages_message',
  'calendar_activity',
  'dossier_accepted_finding',
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const table of TABLES) await itemTable(db, table);
}
