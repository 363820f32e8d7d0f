import { isFirstName } from '../vocabulary/first-names.ts';
import { divide } from '../text/entries.ts';
import { namesOnlyPeople } from './people.ts';
import type { RawCell, RawRow } from './raw-row.ts';

type Does = { readonly who: string; readonly text: string };

/**
 * Several people in one cell with what each of them does ('Noor: zaal regelen; Bas: hapjes', 'Noor schrijft, Bas verstuurt'): the
 * people do it, and each piece is a task. In a column 'Wie doet wat' a bracket says that too ('Noor (tekst)'); elsewhere it may be
 * where somebody works.
 */
export const withWhoDoesWhat = (row: RawRow): RawRow => ({ ...row, cells: row.cells.flatMap(apart) });

function apart(cell: RawCell): RawCell[] {
  const isBoth = WHO_WHAT.test(cell.header);
  if (cell.role !== 'responsible' && !(isBoth && cell.role === 'tasks')) return [cell];
  const found = cell.lines.map((line) => ({ line, pieces: piecesOf(line.text, isBoth) }));
  if (found.length === 0 || found.some(({ pieces }) => pieces === null)) return [cell];
  const names = found.flatMap(({ line, pieces }) =>
    (pieces ?? []).flatMap(({ who }) =>
      divide(who, { known: new Set(), people: true }).map((text) => ({ ...line, text })),
    ),
  );
  const tasks = found.flatMap(({ line, pieces }) => (pieces ?? []).map(({ text }) => ({ ...line, text })));
  return [
    { ...cell, role: 'responsible', grounds: 'words', lines: names, text: names.map(({ text }) => text).join('\n') },
    { ...cell, role: 'tasks', lines: tasks },
  ];
}

const WHO_WHAT = /\bwie\s(?:doet\s)?wat\b|taakverdeling|rolverdeling/iu;

/** What each of them does; null where a piece names nobody or nothing. */
function piecesOf(line: string, isBoth: boolean): readonly Does[] | null {
  const strokes = line.split(/;\s+/u);
  const parts = strokes.length > 1 ? strokes : line.split(/,\s+/u);
  const pieces = parts.map((part) => doesIn(part.trim(), isBoth));
  return pieces.every((piece) => piece !== null) ? pieces : null;
}

function doesIn(text: string, isBoth: boolean): Does | null {
  const [, label = ''] = /^([^:()]{2,50}):\s+\S/u.exec(text) ?? [];
  if (label !== '') return namesOnlyPeople(label) ? { who: label, text } : null;
  const [, name = ''] = (isBoth ? /^([^()]{2,50}?)\s\([^()]{2,60}\)$/u.exec(text) : null) ?? [];
  if (name !== '') return namesOnlyPeople(name) ? { who: name, text } : null;
  const [, first = '', end = ''] = /^(\p{Lu}[\p{L}'’-]+)\s+\p{Ll}+(t|en)(?:\s|$)/u.exec(text) ?? [];
  // 'Zaal reserveren' is what is done, and nobody does it: only 'Zaal reserveert' would say so.
  return first !== '' && ((isBoth && end === 't') || isFirstName(first)) ? { who: first, text } : null;
}
