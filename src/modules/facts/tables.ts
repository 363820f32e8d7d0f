import type { ColumnType } from 'kysely';

/** Row types of the module, private to its store. */
export type FactsTables = {
  facts_organisation: {
    id: string;
    organisation_id: string;
    revision: number;
    body: ColumnType<unknown, string, string>;
    changed_at: ColumnType<Date, string, string>;
    changed_by: string;
  };
};
