import { readDatePhrase } from '#kernel/fuzzy-date/index.ts';
import { wordsOf } from '../text/fold.ts';
import type { RawRow } from './raw-row.ts';

type Written = { readonly row: RawRow; readonly part: number };

/**
 * Written moments without those that a table of the plan gives as well: steps are often told first and planned later. A list of
 * which most is told again goes as a whole.
 */
export function withoutTold<Each extends Written>(written: readonly Each[], planned: readonly RawRow[]): Each[] {
  if (planned.length === 0 || written.length === 0) return [...written];
  const known = new Map<string, Set<string>[]>();
  for (const row of planned) {
    const words = tellingWords(row);
    for (const moment of momentsOf(row)) known.set(moment, [...(known.get(moment) ?? []), words].slice(-MOST_AT_ONCE));
  }
  const told = new Set(written.filter(({ row }) => isTold(row, known)));
  const lists = Map.groupBy(written, ({ part }) => part);
  const isMostlyTold = (list: readonly Each[]): boolean =>
    list.filter((each) => told.has(each)).length * 2 > list.length;
  const whole = new Set([...lists].filter(([, list]) => isMostlyTold(list)).map(([part]) => part));
  return written.filter((each) => !told.has(each) && !whole.has(each.part));
}

/** More rows of one moment than this are not compared. */
const MOST_AT_ONCE = 40;

/** A date without its year or its words around it, so that 'in januari' and 'januari 2027' meet. */
function momentsOf({ phrase }: RawRow): string[] {
  const read = readDatePhrase(phrase.read, { ref: '2000-01-01', from: '2000-01-01', to: '2000-12-31' });
  return read?.start && read.end ? [`${read.start.slice(5)}/${read.end.slice(5)}`] : [];
}

function isTold(row: RawRow, known: ReadonlyMap<string, readonly ReadonlySet<string>[]>): boolean {
  const words = tellingWords(row);
  return momentsOf(row).some((moment) =>
    (known.get(moment) ?? []).some((other) => {
      const shared = [...words].filter((word) => other.has(word)).length;
      return shared > 0 && shared * 2 >= Math.min(words.size, other.size);
    }),
  );
}

/** The longer words of what is done. */
function tellingWords(row: RawRow): Set<string> {
  const text = row.cells
    .filter(({ role }) => role === 'activity' || role === 'milestone' || role === 'channels')
    .map((cell) => cell.text)
    .join(' ');
  return new Set(wordsOf(text).filter((word) => word.length >= 4 && !/^(?:stap|aan|alle|voor|over|naar)$/.test(word)));
}
