import { readDatePhrase } from '#kernel/fuzzy-date/index.ts';
import { isNothing } from '../table/contents.ts';
import type { Line } from '../text/blocks.ts';
import type { ColumnRole } from '../vocabulary/column-role.ts';
import type { RawCell, RawRow } from './raw-row.ts';
import { momentsInLines, placesBeside } from './moments-in-lines.ts';
import { isTelling } from './telling-cell.ts';

/**
 * A cell that lists what is done is a moment for each item of the list. A cell beside it with a list as long goes with it item by
 * item; what other cells say holds for all.
 */
export function severalMoments(row: RawRow): RawRow[] {
  const acts = row.cells.filter(({ role, text }) => role === 'activity' && !isNothing(text));
  const [act] = acts;
  if (!act) return meansPerMoment(row);
  if (acts.length > 1) return [row];
  const dated = momentsInLines(row, act);
  if (dated) return dated;
  if (act.lines.length < 2) return [row];
  const whens = momentPerLine(row, act);
  if (!whens && !isList(act, row)) return [withTasks(row, act)];
  const beside = placesBeside(row, act);
  return act.lines.map((line, index) => ({
    ...row,
    phrase: phraseOf(row, whens?.lines[index]),
    at: [line.at, ...beside],
    cells: row.cells.map((cell) => {
      if (cell === act) return only(cell, line);
      if (cell === whens) return only(cell, cell.lines[index] ?? line);
      const own = isPair(cell, act) ? cell.lines[index] : undefined;
      return own ? only(cell, own) : cell;
    }),
  }));
}

/** 'Brief' and 'Spreekuur' as lines beside a day each, where no column says what is done. */
function meansPerMoment(row: RawRow): RawRow[] {
  const means = row.cells.filter(({ role }) => role === 'channels');
  const [cell] = means;
  const whens = cell && means.length === 1 && cell.lines.length >= 2 ? momentPerLine(row, cell) : null;
  if (!cell || !whens) return [row];
  return cell.lines.map((line, index) => ({
    ...row,
    phrase: phraseOf(row, whens.lines[index]),
    at: [line.at, ...placesBeside(row, cell)],
    cells: row.cells.map((each) =>
      each === cell ? only(each, line) : each === whens ? only(each, whens.lines[index] ?? line) : each,
    ),
  }));
}

/** The cell of moments when it has a whole day for each line of what is done: '24 jan' and '31 jan' beside two markets. */
function momentPerLine(row: RawRow, act: RawCell): RawCell | null {
  const cell = row.origin === 'own' ? row.cells.find(({ role }) => role === 'date') : undefined;
  const isEach =
    cell?.lines.length === act.lines.length &&
    cell.lines.every(({ text }) => readDatePhrase(text)?.precision === 'day') &&
    act.lines.every(({ text }) => isName(text));
  return cell && isEach ? cell : null;
}

const phraseOf = (row: RawRow, line: Line | undefined): RawRow['phrase'] =>
  line ? { ...row.phrase, text: line.text, read: line.text } : row.phrase;

/** Every line has a bullet; or the cell is all there is beside the moment; or another cell has a line for each line of it. */
function isList(act: RawCell, row: RawRow): boolean {
  const bullets = act.lines.filter(({ bullet }) => bullet).length;
  if (bullets === act.lines.length) return true;
  if (act.lines.some(({ text }) => !isName(text))) return false;
  const others = row.cells.filter((cell) => cell !== act && isTelling(cell));
  if (others.length === 0 && row.crossed.length === 0) return bullets > 0 && !act.lines[0]?.text.endsWith(':');
  return others.some((cell) => PAIRED.has(cell.role) && isPair(cell, act) && act.lines.every(({ bullet }) => !bullet));
}

/** A few words that start like a line of their own. */
const isName = (text: string): boolean => text.length <= 90 && /^["“(]?[\p{Lu}\d]/u.test(text);

const isPair = (cell: RawCell, act: RawCell): boolean =>
  cell.lines.length === act.lines.length && cell.role !== 'date' && cell.lines.every(({ text }) => text.length <= 120);

/** Cells whose lines say one by one by what means, or who does it. */
const PAIRED: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>(['channels', 'responsible', 'status']);

const only = (cell: RawCell, line: Line): RawCell => ({ ...cell, lines: [line], text: line.text });

/** A name with a list below it: the list is what must be done for it. */
function withTasks(row: RawRow, act: RawCell): RawRow {
  const [name, ...items] = act.lines;
  const hasTasks = row.cells.some(({ role }) => role === 'tasks');
  if (!name || name.bullet || hasTasks || items.length === 0 || !items.every(({ bullet }) => bullet)) return row;
  const title = { ...name, text: name.text.replace(/:$/, '') };
  const tasks: RawCell = { ...act, role: 'tasks', lines: items, text: items.map(({ text }) => text).join('\n') };
  return { ...row, cells: [...row.cells.map((cell) => (cell === act ? only(cell, title) : cell)), tasks] };
}
