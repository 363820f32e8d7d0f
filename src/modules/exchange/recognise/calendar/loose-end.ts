import { oneLine } from '../dates.ts';
import type { Moment } from './moment.ts';
import type { RawCell } from './raw-row.ts';
import { statusOf } from './status.ts';

/** Names of a column of moments under which a word may say how far it is: 'ja' below 'Gereed'. */
const IS_STATUS = /(?:^|> )\s*(?:gereed|klaar|af|afgerond|oplevering)\s*$/iu;

/** A cell below 'Gereed' or 'Eind' that is not part of the moment says how far it is, or is kept under the name of its column. */
export function withLooseEnd(cell: RawCell, { phrase }: Moment, cells: readonly RawCell[]): RawCell {
  if (cell.role !== 'end' || phrase.text.includes(oneLine(cell.text))) return cell;
  const isStatus =
    IS_STATUS.test(cell.header) && statusOf(cell.text) !== null && !cells.some(({ role }) => role === 'status');
  return { ...cell, role: isStatus ? 'status' : null };
}
