import type { Matrix } from '#kernel/plan.ts';
import { Icon, ScrollArea } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import type { ChannelMatrix } from '../model/channel-matrix.ts';

/** A cross of a matrix; empty cells stay empty. */
export const Cross = ({ isOn }: { readonly isOn: boolean }) =>
  isOn ? <><Icon name="point" class="pl-x" /><span class="een-vh">{copy.yes}</span></> : null;

/** What reaches whom, to read. */
export const ChannelMatrixTable = ({ matrix }: { readonly matrix: ChannelMatrix }) => (
  <ScrollArea label={copy.matrixCaption}>
    <table class="een-tabel pl-matrix">
      <caption class="een-vh">{copy.matrixCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{copy.means}</th>
          {matrix.audiences.map(({ name }) => <th scope="col">{name}</th>)}
        </tr>
      </thead>
      <tbody>
        {matrix.rows.map(({ name, crosses }) => (
          <tr>
            <th scope="row">{name}</th>
            {crosses.map((isOn) => <td><Cross isOn={isOn} /></td>)}
          </tr>
        ))}
      </tbody>
    </table>
  </ScrollArea>
);

/** A table of crosses as it stood in the plan that was read. */
export const ImportedMatrixTable = ({ matrix }: { readonly matrix: Matrix }) => {
  const crosses = new Set(matrix.crosses.map(([row, column]) => `${row}\n${column}`));
  const caption = matrix.title ?? copy.imported;
  return (
    <ScrollArea label={caption}>
      <table class="een-tabel pl-matrix">
        <caption class="een-vh">{caption}</caption>
        <thead>
          <tr><td></td>{matrix.columns.map((column) => <th scope="col">{column}</th>)}</tr>
        </thead>
        <tbody>
          {matrix.rows.map((row) => (
            <tr>
              <th scope="row">{row}</th>
              {matrix.columns.map((column) => <td><Cross isOn={crosses.has(`${row}\n${column}`)} /></td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
};
