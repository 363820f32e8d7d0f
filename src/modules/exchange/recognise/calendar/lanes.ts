import { fold, hasPattern, wordsOf } from '../text/fold.ts';
import { oneLine } from '../dates.ts';
import { CHANNEL_NOUNS } from '../vocabulary/channels.ts';
import type { ColumnRole } from '../vocabulary/column-role.ts';
import type { RawRow } from './raw-row.ts';
import { isAudienceBand } from './bands.ts';

/** What the rows of a table may be divided by, so that time starts again with each: not what happens, and no phase. */
const DIVIDING: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>([
  'audiences',
  'channels',
  'responsible',
  'sender',
  'place',
  'objective',
]);
const MOMENTS: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>(['date', 'start', 'week', 'month']);

/**
 * The name of the group of rows that each row stands in, for a table that is ordered by group and within it by time ('Bewoners':
 * March, October; 'Pers': February). All null where the rows are not divided so: then they follow each other in time.
 */
export function lanesOf(rows: readonly RawRow[]): readonly (string | null)[] {
  const names = rows.map(laneOf);
  const runs = names.filter((name, index) => index === 0 || name !== names[index - 1]);
  const isDivided = !names.includes(null) && runs.length >= 2 && new Set(runs).size === runs.length;
  return isDivided && names.length >= runs.length * 1.5 ? names : names.map(() => null);
}

/** The group or the means in the row across above it, or what stands in front of its moment. A stage is followed by the next. */
function laneOf({ group, cells }: RawRow): string | null {
  if (group !== null) return isAudienceBand(group) || hasPattern(wordsOf(group), CHANNEL_NOUNS) ? fold(group) : null;
  const moment = cells.findIndex(({ role }) => MOMENTS.has(role));
  const [first] = cells.slice(0, Math.max(0, moment));
  return first && DIVIDING.has(first.role) ? fold(oneLine(first.text)) : null;
}
