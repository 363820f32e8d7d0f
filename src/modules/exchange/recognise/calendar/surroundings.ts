import type { Part } from '../outline/outline.ts';
import { momentTitle } from '../outline/moment-title.ts';

/** What stands around the parts of a document, by the number of a part. */
export type Surroundings = {
  /** Parts with a heading below their own. */
  readonly parents: ReadonlySet<number>;
  /** Parts below a heading of a calendar. */
  readonly belowCalendar: ReadonlySet<number>;
  /** Parts below a moment of which a table is the calendar, right there or under another heading below it. */
  readonly besideTable: ReadonlySet<number>;
};

/** The surroundings of every part; `tabled` are the parts of which a table is the calendar. */
export function surroundingsOf(parts: readonly Part[], tabled: ReadonlySet<number>): Surroundings {
  const above = new Map<number, readonly Part[]>();
  const open: Part[] = [];
  for (const part of parts) {
    while (open.length > 0 && (open.at(-1)?.depth ?? 0) >= part.depth) open.pop();
    above.set(part.index, [...open]);
    if (part.at !== null) open.push(part);
  }
  const isBelow = (test: (part: Part) => boolean): ReadonlySet<number> =>
    new Set(parts.filter(({ index }) => above.get(index)?.some(test)).map(({ index }) => index));
  const holders = new Set(
    parts.flatMap((part) => (tabled.has(part.index) ? [part, ...(above.get(part.index) ?? [])] : [])),
  );
  return {
    parents: new Set([...above.values()].flatMap((each) => each.slice(-1).map(({ index }) => index))),
    belowCalendar: isBelow(({ kind }) => kind === 'calendar'),
    besideTable: isBelow((part) => holders.has(part) && momentTitle(part.title) !== null),
  };
}
