import type { KindedTable } from '../reading.ts';
import { fold } from '../text/fold.ts';
import { NO_CALENDAR } from './kind.ts';

/**
 * A table with the same names of columns as a calendar elsewhere in the document goes on with it: its column of moments is the same
 * one, also where the cells are words that are no date. Not in a part about agreements, decisions or costs.
 */
export function withAlike(tables: readonly KindedTable[]): KindedTable[] {
  const calendars = new Map(
    tables.flatMap((kinded) =>
      kinded.kind === 'calendar' && kinded.table.hasHeader && kinded.facts.dateColumn ? [[keyOf(kinded), kinded]] : [],
    ),
  );
  return tables.map((kinded) => {
    const like = kinded.table.hasHeader ? calendars.get(keyOf(kinded)) : undefined;
    const isSame =
      like !== undefined &&
      !NO_CALENDAR.has(kinded.table.part.kind) &&
      kinded.table.width >= 3 &&
      kinded.facts.dateColumn === null;
    return isSame
      ? { ...kinded, kind: 'calendar', facts: { ...kinded.facts, dateColumn: like.facts.dateColumn } }
      : kinded;
  });
}

const keyOf = ({ table }: KindedTable): string => table.headers.map((header) => fold(header)).join('|');
