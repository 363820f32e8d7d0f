import type { Kysely } from 'kysely';
import { tenantTable } from '../tenant-table.ts';

export async function up(db: Kysely<unknown>): Promise<void> {
  await tenantTable(
    db,
    'exchange_import',
    (table) =>
      table
        // Empty as long as the import is to become a programme of its own.
        .addColumn('programme_id', 'uuid', (column) => column.references('programmes_programme.id').onDelete('cascade'))
        .addColumn('file_name', 'text', (column) => column.notNull())
        // SHA-256 of the file, to know it again.
        .addColumn('content_hash', 'text')
        .addColumn('created_at', 'timestamptz', (column) => column.notNull())
        .addColumn('created_by', 'uuid', (column) => column.notNull())
        .addColumn('adopted_at', 'timestamptz')
        .addColumn('adopted_batch', 'uuid')
        .addColumn('document', 'jsonb', (column) => column.notNull())
        .addColumn('recognition', 'jsonb', (column) => column.notNull())
        .addColumn('decisions', 'jsonb', (column) => column.notNull()),
    { programme: 'programme_id' },
  );
  await db.schema
    .createIndex('exchange_import_recent')
    .on('exchange_import')
    .columns(['organisation_id', 'created_at'])
    .execute();
  await db.schema.createIndex('exchange_import_programme').on('exchange_import').column('programme_id').execute();
}
