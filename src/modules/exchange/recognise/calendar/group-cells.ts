import type { RawCell } from './raw-row.ts';

/** The group a heading names, as if it stood in a column of its own. */
export const groupCells = (group: string | null, [at = 0]: readonly number[]): RawCell[] =>
  group === null
    ? []
    : [{ role: 'audiences', header: '', grounds: 'named', text: group, lines: [{ text: group, bullet: false, at }] }];
