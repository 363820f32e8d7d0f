import type { Kysely } from 'kysely';
import { tenantTable } from '../tenant-table.ts';

export async function up(db: Kysely<unknown>): Promise<void> {
  await tenantTable(db, 'exchange_import', (table) => table
    .addColumn('programme_id', 'uuid', (column) => column.references('programmes_programme.id').onDelete('cascade'))
    .addColumn('file_name', 'text', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('created_at', 'timestamptz', (column) => column.notNull())
    .addColumn('created_by', 'uuid', (column) => column.notNull())
    .addColumn('adopted_at', 'timestamptz')
    .addColumn('document', 'jsonb', (column) => column.notNull())
    .addColumn('items', 'jsonb', (column) => column.notNull()));
  await db.schema.createIndex('exchange_import_recent').on('exchange_import')
    .columns(['organisation_id', 'created_at']).execute();
}
