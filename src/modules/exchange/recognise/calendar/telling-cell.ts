import { isNothing, isPlaceholder } from '../table/contents.ts';
import { oneLine } from '../dates.ts';
import type { ColumnRole } from '../vocabulary/column-role.ts';
import type { RawCell } from './raw-row.ts';

const NOT_TELLING: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>([
  'date',
  'start',
  'end',
  'week',
  'month',
  'status',
  'time',
  'number',
  'phase',
]);
/** Says something about what happens, beside when it is and how it stands. */
export const isTelling = (cell: RawCell): boolean =>
  !NOT_TELLING.has(cell.role) && !isNothing(cell.text) && !isPlaceholder(oneLine(cell.text));
