import type { FormValues } from '#kernel/form-values.ts';

const MAX_ROWS = 200;

/** Rows of a measurement are numbered from 0 in a form: `on-0`, `value-0`, `note-0`. An empty row is no measurement. */
export const measurementRows = (values: FormValues): readonly number[] => {
  const rows: number[] = [];
  while (rows.length < MAX_ROWS && values.has(`on-${rows.length}`)) rows.push(rows.length);
  return rows;
};
