import { Icon, ScrollArea } from '#ui/index.ts';
import { copy } from '../../copy.nl.ts';

type CrossTableProps = {
  /** Unique on the page. */
  readonly label: string;
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly name: string; readonly crosses: readonly boolean[] }[];
};

/** A table of crosses, to read. */
export const CrossTable = ({ label, caption, columns, rows }: CrossTableProps) => (
  <ScrollArea label={label}>
    <table class="een-tabel pl-matrix">
      <caption class="een-vh">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{copy.means}</th>
          {columns.map((column) => (
            <th scope="col">{column}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, crosses }) => (
          <tr>
            <th scope="row">{name}</th>
            {crosses.map((isOn) => (
              <td>
                {isOn ? (
                  <>
                    <Icon name="point" class="pl-x" />
                    <span class="een-vh">{copy.yes}</span>
                  </>
                ) : null}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </ScrollArea>
);
