import { cutText } from '#kernel/cut-text.ts';
import type { FormProblem, FormValues, ParsedForm } from '#kernel/form-values.ts';
import type { Matrix } from '#kernel/plan.ts';
import { formOf } from '#platform/form.ts';
import { copy } from './copy.nl.ts';

const MAX_SIDE = 100;
const MAX_NAME = 500;
const named = (form: FormValues, field: string): readonly string[] =>
  form
    .all(field)
    .slice(0, MAX_SIDE)
    .map((name) => cutText(name.trim(), MAX_NAME));

/** Rows and columns as typed, crosses by their place (`2:0` is the third row, first column). A row without a name goes with its crosses. */
export function parseMatrix(form: FormValues, { before }: { readonly before: Matrix | null }): ParsedForm<Matrix> {
  const [rows, columns] = [named(form, 'rij'), named(form, 'kolom')];
  const problems = [...problemsOf(rows, 'rij', copy.missingRow), ...problemsOf(columns, 'kolom', copy.missingColumn)];
  if (problems.length > 0) return { ok: false, problems };
  const crosses = form.all('kruis').flatMap((place): [string, string][] => {
    const [row = '', column = ''] = place.split(':', 2);
    const [r, c] = [rows[Number(row)] ?? '', columns[Number(column)] ?? ''];
    return r === '' || c === '' ? [] : [[r, c]];
  });
  const filled = (names: readonly string[]) => names.filter((name) => name !== '');
  return {
    ok: true,
    value: {
      ...before,
      title: cutText(form.get('title').trim(), MAX_NAME) || null,
      rows: filled(rows),
      columns: filled(columns),
      crosses,
    },
  };
}

function problemsOf(names: readonly string[], field: string, missing: string): readonly FormProblem[] {
  if (names.every((name) => name === '')) return [{ field: `${field}-0`, message: missing }];
  return names.flatMap((name, index) =>
    name !== '' && names.indexOf(name) < index ? [{ field: `${field}-${index}`, message: copy.twice(name) }] : [],
  );
}

export function fieldsOfMatrix(matrix: Matrix | null): FormValues {
  const { title = null, rows = [], columns = [], crosses = [] } = matrix ?? {};
  return formOf({
    title,
    rij: rows,
    kolom: columns,
    kruis: crosses.map(([row, column]) => `${rows.indexOf(row)}:${columns.indexOf(column)}`),
  });
}
