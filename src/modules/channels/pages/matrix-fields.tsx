import { errorOf } from '#kernel/form-values.ts';
import type { ItemFieldsProps } from '#modules/programmes/index.ts';
import { ScrollArea, TextInput } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';

/** Rows and columns as fields with the crosses between them, and an empty one of each to add. */
export const MatrixFields = ({ values, errors }: ItemFieldsProps<unknown>) => {
  const withRoom = (names: readonly string[]) => [
    ...names.slice(0, names.findLastIndex((name) => name !== '') + 1),
    '',
  ];
  const [rows, columns] = [withRoom(values.all('rij')), withRoom(values.all('kolom'))];
  const crosses = new Set(values.all('kruis'));
  const side = (name: string, index: number, label: string, value: string) => (
    <TextInput
      name={name}
      id={`${name}-${index}`}
      label={label}
      value={value}
      error={errorOf(errors, `${name}-${index}`)}
      hideLabel
      optional
    />
  );
  return (
    <>
      <TextInput name="title" label={copy.matrixTitle} value={values.get('title')} optional />
      <p class="een-veld__hulp">{copy.matrixFieldsHelp}</p>
      <ScrollArea label={copy.matrixFields}>
        <table class="een-tabel pl-matrix pl-matrix--bewerk">
          <caption class="een-vh">{copy.matrixFields}</caption>
          <thead>
            <tr>
              <td></td>
              {columns.map((column, index) => (
                <th scope="col">{side('kolom', index, copy.column(index + 1), column)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, r) => (
              <tr>
                <th scope="row">{side('rij', r, copy.row(r + 1), row)}</th>
                {columns.map((column, c) => (
                  <td>
                    {row === '' || column === '' ? null : (
                      <label>
                        <span class="een-vh">{copy.cell(row, column)}</span>
                        <input
                          type="checkbox"
                          class="utrecht-checkbox"
                          name="kruis"
                          value={`${r}:${c}`}
                          checked={crosses.has(`${r}:${c}`)}
                        />
                      </label>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
    </>
  );
};
