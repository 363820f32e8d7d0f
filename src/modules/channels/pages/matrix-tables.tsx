import type { Child } from 'hono/jsx';
import type { Matrix } from '#kernel/plan.ts';
import { Icon, ScrollArea } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import type { ChannelMatrix, ChannelRow } from '../model/channel-matrix.ts';

const Cross = ({ isOn }: { readonly isOn: boolean }) =>
  isOn ? (
    <>
      <Icon name="point" class="pl-x" />
      <span class="een-vh">{copy.yes}</span>
    </>
  ) : null;

const Total = ({ count }: { readonly count: number }) => (
  <span class={count === 0 ? 'is-leeg' : undefined}>{count === 0 ? copy.none : count}</span>
);

type ChannelMatrixTableProps = {
  readonly matrix: ChannelMatrix;
  /** With the number of crosses of each row and column. */
  readonly totals?: boolean | undefined;
  /** What stands behind the name of a row. */
  readonly behind?: ((row: ChannelRow) => Child) | undefined;
};

/** What reaches whom, to read. */
export const ChannelMatrixTable = ({ matrix, totals, behind }: ChannelMatrixTableProps) => (
  <ScrollArea label={copy.matrixCaption}>
    <table class="een-tabel pl-matrix">
      <caption class="een-vh">{copy.matrixCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{copy.means}</th>
          {matrix.audiences.map(({ name }) => (
            <th scope="col">{name}</th>
          ))}
          {totals ? <th scope="col">{copy.rowTotal}</th> : null}
        </tr>
      </thead>
      <tbody>
        {matrix.rows.map((row) => (
          <tr>
            <th scope="row">
              {row.name}
              {behind?.(row)}
            </th>
            {row.crosses.map((isOn) => (
              <td>
                <Cross isOn={isOn} />
              </td>
            ))}
            {totals ? (
              <td>
                <Total count={row.crosses.filter(Boolean).length} />
              </td>
            ) : null}
          </tr>
        ))}
      </tbody>
      {totals ? <Totals matrix={matrix} /> : null}
    </table>
  </ScrollArea>
);

const Totals = ({ matrix }: { readonly matrix: ChannelMatrix }) => (
  <tfoot>
    <tr>
      <th scope="row">{copy.total}</th>
      {matrix.audiences.map((_, index) => (
        <td>
          <Total count={matrix.rows.filter(({ crosses }) => crosses[index]).length} />
        </td>
      ))}
      <td></td>
    </tr>
  </tfoot>
);

/** A table of crosses as it stood in the plan that was read. */
export const ImportedMatrixTable = ({ matrix, number }: { readonly matrix: Matrix; readonly number: number }) => {
  const crosses = new Set(matrix.crosses.map(([row, column]) => `${row}\n${column}`));
  const caption = matrix.title ?? copy.imported;
  return (
    <ScrollArea label={`${caption}, ${copy.nthTable(number)}`}>
      <table class="een-tabel pl-matrix">
        <caption class="een-vh">{caption}</caption>
        <thead>
          <tr>
            <td></td>
            {matrix.columns.map((column) => (
              <th scope="col">{column}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.rows.map((row) => (
            <tr>
              <th scope="row">{row}</th>
              {matrix.columns.map((column) => (
                <td>
                  <Cross isOn={crosses.has(`${row}\n${column}`)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
};
