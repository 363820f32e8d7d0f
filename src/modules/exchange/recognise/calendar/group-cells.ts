import type { ColumnRole } from '../vocabulary/column-role.ts';
import type { RawCell } from './raw-row.ts';

/** The group a heading names, as if it stood in a column of its own. */
export const groupCells = (group: string | null, at: readonly number[]): RawCell[] => cellsOf('audiences', group, at);

/** The name of a card, as if it were one of its fields. */
export const nameCells = (name: string | null, at: readonly number[]): RawCell[] => cellsOf('activity', name, at);

const cellsOf = (role: ColumnRole, text: string | null, [at = 0]: readonly number[]): RawCell[] =>
  text === null ? [] : [{ role, header: '', grounds: 'named', text, lines: [{ text, bullet: false, at }] }];
