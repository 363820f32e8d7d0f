import type { ColumnType } from 'kysely';

/** Row types of the module, private to its stores. */
export type StylesTables = {
  styles_style: {
    id: string;
    organisation_id: string;
    body: ColumnType<unknown, string, string>;
    css: string;
    css_hash: string;
    changed_at: ColumnType<Date, string, string>;
    changed_by: string;
    used_at: ColumnType<Date | null, string | null, string | null>;
  };
  styles_logo: {
    id: string;
    organisation_id: string;
    hash: string;
    type: string;
    extension: string;
    width: number;
    height: number;
    bytes: ColumnType<Buffer, Uint8Array, never>;
    created_at: string;
  };
};
