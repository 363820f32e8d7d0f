import { readDatePhrase } from '#kernel/fuzzy-date/index.ts';
import type { Unrecognised } from '#kernel/plan.ts';
import { isAudienceBand } from './calendar/bands.ts';
import { datePart, oneLine } from './dates.ts';
import { doubtful, type Found } from './found.ts';
import { isPlainLabel } from './items/goal-words.ts';
import type { Reading } from './reading.ts';
import { isCross, isDateCell, isNothing, isPlaceholder } from './table/contents.ts';
import { bandText, type GridRow } from './table/grid.ts';
import type { ReadTable } from './table/read-table.ts';
import { type ListItem, passagesOf } from './text/passages.ts';

/** What the other passes found, as far as it matters here: the numbers of the blocks they used, and the moments of activities. */
export type Used = { readonly at: ReadonlySet<number>; readonly moments: ReadonlySet<string> };

/**
 * Lines of a list of goals and rows of a calendar that nothing was made of. Their words stand in the text of the plan as well,
 * but there nobody sees that something is missing.
 */
export function leftOver({ outline, tables }: Reading, used: Used): Found<Unrecognised>[] {
  const goals = outline.parts
    .filter(({ kind }) => kind === 'goals')
    .flatMap(({ title, blocks }) =>
      passagesOf(blocks).flatMap((passage) =>
        passage.type === 'list' ? passage.items.flatMap((item) => unusedItems(item, used, title)) : [],
      ),
    );
  const rows = tables
    .filter(({ kind }) => kind === 'calendar')
    .flatMap(({ table }) => table.rows.flatMap((row) => unusedRow(row, table, used)));
  return [...goals, ...rows];
}

const unplaced = (text: string, at: readonly number[], title: string): Found<Unrecognised> =>
  doubtful({ where: title, text: oneLine(text) }, at, 'notPlaced');

const unusedItems = (item: ListItem, used: Used, title: string): Found<Unrecognised>[] =>
  used.at.has(item.at) || isPlaceholder(item.text) || isNothing(item.text) || isPlainLabel(item.text)
    ? []
    : isGroup(item, used)
      ? item.children.flatMap((child) => unusedItems(child, used, title))
      : [unplaced(item.text, [item.at], title)];

/** An item above goals says whose they are, or of what kind. */
const isGroup = ({ children }: ListItem, used: Used): boolean => children.some(({ at }) => used.at.has(at));

function unusedRow(row: GridRow, table: ReadTable, used: Used): Found<Unrecognised>[] {
  const band = bandText(row, table.width);
  const text = band ?? lonelyText(row);
  const place = table.part.title;
  const isTaken = band !== null && row.at.some((at) => used.at.has(at));
  if (text !== null)
    return isTaken || hasUse(oneLine(text), band !== null, used) ? [] : [unplaced(text, row.at, place)];
  const words = row.places.flatMap((cell) => (cell?.own && !isMute(cell.text, cell.cell.date) ? [cell.text] : []));
  return words.length === 0 || NO_NEWS.test(words[0] ?? '') || row.at.some((at) => used.at.has(at))
    ? []
    : [unplaced(words.join(' – '), row.at, place)];
}

/** The only words of a row. */
function lonelyText(row: GridRow): string | null {
  const filled = row.places.filter((place) => place?.own && place.text.trim() !== '');
  return filled.length === 1 && row.places[0] === filled[0] ? (filled[0]?.text ?? null) : null;
}

/** A cell that says nothing of its own: a moment, a sign, a number, a hole to fill. */
const isMute = (text: string, date: string | null): boolean =>
  isNothing(text) || isPlaceholder(oneLine(text)) || isCross(text) || isDateCell(text, date) || !/\p{L}{3}/u.test(text);

/** A month, a phase or a group above rows tells something of them; a stretch without an end, 'Na de kerst', only when a row took it. */
function hasUse(text: string, isBand: boolean, { moments }: Used): boolean {
  if (NO_NEWS.test(text)) return true;
  if (isBand && (/^(?:fase|stap|periode)\b/i.test(text) || isAudienceBand(text))) return true;
  if (readDatePhrase(text)?.precision === 'open' && !/\d/.test(text)) return moments.has(text);
  return datePart(text) !== null || !/\p{L}{3}/u.test(text) || isPlaceholder(text);
}

/** A sum of the rows, a hole for a date, 'Intern', or a year behind a name. */
const NO_NEWS =
  /^(?:sub)?totaal(?!\p{L})|^d{1,2}[-/. ]m{1,3}[-/. ]?j{0,4}$|^(?:in|ex)tern(?:e communicatie)?$|(?:19|20)\d\d(?:\se\.?v\.?)?$/iu;
