import { oneLine } from '../dates.ts';
import { asksWhoInBrackets } from '../table/header.ts';
import { divide } from '../text/entries.ts';
import { namesInBrackets } from './people.ts';
import type { RawCell, RawRow } from './raw-row.ts';

/**
 * Under 'Wat (en door wie)' the name in brackets behind what is done is who does it; in a table without names of columns only
 * what is surely a name. The words stay as they are written.
 */
export function whoInBrackets(row: RawRow, isNameless: boolean): RawRow {
  const hasOwn = row.cells.some(({ role }) => role === 'responsible');
  const named = row.cells.filter(
    ({ role, header }) => role === 'activity' && (isNameless || asksWhoInBrackets(header)),
  );
  if (hasOwn || named.length === 0) return row;
  const who = named.flatMap(({ lines }) =>
    lines.flatMap(({ text, at }) =>
      (isNameless ? namesInBrackets(text) : namesBehind(text)).map((name) => ({ name, at })),
    ),
  );
  const cells = who.map(
    ({ name, at }): RawCell => ({
      role: 'responsible',
      header: '',
      grounds: 'named',
      text: name,
      lines: [{ text: name, bullet: false, at }],
    }),
  );
  return cells.length === 0 ? row : { ...row, cells: [...row.cells, ...cells] };
}

/** What stands in the last brackets of a line, without numbers: a number there is a room, a date or a count. */
function namesBehind(line: string): string[] {
  const inside = /\(([^()]{2,60})\)\.?$/u.exec(oneLine(line))?.[1];
  return inside === undefined || /\d/.test(inside) ? [] : divide(inside, { known: new Set(), people: true });
}
