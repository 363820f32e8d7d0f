import type { Child } from 'hono/jsx';
import { classNames } from '../class-names.ts';

/** A column: what its head says and what a row shows in it. */
export type Column<Row> = {
  /** Head, and the label before the value on a phone. */
  readonly label: string;
  readonly cell: (row: Row) => Child;
  /** Names the row; one column of a table has it, the first when none does. */
  readonly rowHeader?: boolean | undefined;
  /** Right-aligned figures of equal width. */
  readonly number?: boolean | undefined;
  /** Head for screen readers only, no label on a phone: a column of buttons. */
  readonly hideLabel?: boolean | undefined;
};

/** Rows under a heading of their own. */
export type RowGroup<Row> = { readonly title: Child; readonly rows: readonly Row[] };

type TableProps<Row> = {
  readonly caption: string;
  /** The heading above already says it: the caption is for screen readers only. */
  readonly hideCaption?: boolean | undefined;
  readonly columns: readonly Column<Row>[];
  readonly rows?: readonly Row[] | undefined;
  readonly groups?: readonly RowGroup<Row>[] | undefined;
  /** Totals under the table, one cell per column. */
  readonly foot?: readonly Child[] | undefined;
  /** Id per row, for links to it. */
  readonly rowId?: ((row: Row) => string) | undefined;
  /** On a phone: scroll sideways in its own region instead of a card per row; for matrices. */
  readonly scroll?: boolean | undefined;
  readonly class?: string | undefined;
};

/** A table with caption and row headers. On a phone each row becomes a card with the labels in front. */
export function Table<Row>(props: TableProps<Row>) {
  const table = (
    <table class={classNames('utrecht-table', 'een-tabel', !props.scroll && 'een-tabel--kaart', props.class)}>
      <caption class={props.hideCaption ? 'een-vh' : undefined}>{props.caption}</caption>
      <Head columns={props.columns} />
      {(props.groups ?? [{ title: null, rows: props.rows ?? [] }]).map((group) => (
        <Body group={group} table={props} />
      ))}
      {props.foot ? <Foot columns={props.columns} cells={props.foot} /> : null}
    </table>
  );
  if (!props.scroll) return table;
  return (
    <section class="een-schuif" tabindex={0} aria-label={props.caption}>
      {table}
    </section>
  );
}

function Head<Row>({ columns }: { columns: readonly Column<Row>[] }) {
  return (
    <thead>
      <tr>
        {columns.map(({ label, number, hideLabel }) => (
          <th scope="col" class={number ? 'getal' : undefined}>
            {hideLabel ? <span class="een-vh">{label}</span> : label}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Body<Row>({ group, table }: { group: RowGroup<Row>; table: TableProps<Row> }) {
  return (
    <tbody>
      {group.title === null ? null : (
        <tr class="een-tabel__groep">
          <th scope="rowgroup" colspan={table.columns.length}>
            {group.title}
          </th>
        </tr>
      )}
      {group.rows.map((row) => (
        <tr id={table.rowId?.(row)}>
          {table.columns.map((column, index) => (
            <Cell
              column={column}
              row={row}
              heads={column.rowHeader ?? (index === 0 && !table.columns.some((other) => other.rowHeader))}
            />
          ))}
        </tr>
      ))}
    </tbody>
  );
}

function Cell<Row>({ column, row, heads }: { column: Column<Row>; row: Row; heads: boolean }) {
  const name = column.number ? 'getal' : undefined;
  if (heads)
    return (
      <th scope="row" class={name}>
        {column.cell(row)}
      </th>
    );
  return (
    <td class={name} data-l={column.hideLabel ? undefined : column.label}>
      {column.cell(row)}
    </td>
  );
}

function Foot<Row>({ columns, cells }: { columns: readonly Column<Row>[]; cells: readonly Child[] }) {
  return (
    <tfoot>
      <tr>
        {columns.map(({ number, label }, index) =>
          index === 0 ? (
            <th scope="row">{cells[index]}</th>
          ) : (
            <td class={number ? 'getal' : undefined} data-l={label}>
              {cells[index]}
            </td>
          ),
        )}
      </tr>
    </tfoot>
  );
}
