import type { DateContext } from '#kernel/fuzzy-date/index.ts';
import type { Outline } from './outline/outline.ts';
import type { TableFacts } from './table/facts.ts';
import type { TableKind } from './table/kind.ts';
import type { ReadTable } from './table/read-table.ts';

export type KindedTable = { readonly table: ReadTable; readonly facts: TableFacts; readonly kind: TableKind };

/** The document as every pass sees it: cut in parts, tables read and named, and what is known about its time. */
export type Reading = {
  readonly outline: Outline;
  readonly tables: readonly KindedTable[];
  readonly dates: DateContext;
};
