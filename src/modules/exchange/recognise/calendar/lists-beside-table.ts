import type { Part } from '../outline/outline.ts';
import { leadingDate, oneLine } from '../dates.ts';
import { type ListItem, type Passage, passagesOf } from '../text/passages.ts';
import { rowsOfList } from './rows-of-list.ts';
import type { RawRow } from './raw-row.ts';

/** `part` is where it stands; rows with the same `list` follow each other in time, and lists stand beside each other. */
type Listed = { readonly row: RawRow; readonly part: number; readonly list?: number };

/** Names below which a list of moments may stand: a municipality, an organisation, a neighbourhood. */
const LONGEST_NAME = 60;

/**
 * The rest of a calendar, listed above or below its table: what is still rough, or what others do. Only lists of which nearly
 * every item starts with a moment, by itself or below a name; above the table not what others decide or when nothing goes out.
 * `tables` are the numbers of the tables that are a calendar.
 */
export function listsBesideTable(parts: readonly Part[], tables: ReadonlySet<number>): Listed[] {
  return parts.flatMap((part) => {
    const from = part.blocks.findIndex(({ at, type }) => type === 'table' && tables.has(at));
    if (from < 0) return [];
    const listed = (passage: Passage): Listed[] =>
      passage.type === 'list' ? rowsOf(passage.items).map((found) => ({ ...found, part: part.index })) : [];
    const above = passagesOf(part.blocks.slice(0, from)).filter(isPlanned).flatMap(listed);
    return [...above, ...passagesOf(part.blocks.slice(from + 1)).flatMap(listed)];
  });
}

/** A list above the table may say what the calendar has to reckon with. */
const isPlanned = (passage: Passage): boolean => passage.type === 'list' && !RECKON_WITH.test(passage.intro ?? '');
const RECKON_WITH =
  /besluit|besluiten|vergader|vakantie|verkiezing|feestdag|rekening|let op|geen\b|niet\b|belangrijke (?:data|momenten)|vaste (?:data|momenten)|deadline/iu;

function rowsOf(items: readonly ListItem[]): Omit<Listed, 'part'>[] {
  const groups = items.filter(isName);
  const isGrouped = groups.length * 2 > items.length && groups.every(({ children }) => areMoments(children, 1));
  if (isGrouped)
    return groups.flatMap(({ children, at }) => rowsOfList(children, null, true).map((row) => ({ row, list: at })));
  return areMoments(items, 2) ? rowsOfList(items, null, true).map((row) => ({ row })) : [];
}

const isName = ({ text, children }: ListItem): boolean =>
  children.length > 0 && text.length <= LONGEST_NAME && leadingDate(text) === null;

/** A bare year at the start ('2027 wordt een druk jaar') says nothing of a moment. */
const isMoment = ({ text }: ListItem): boolean => {
  const lead = leadingDate(oneLine(text));
  return lead !== null && lead.rest !== '' && !/^\d{4}\b/.test(text);
};

const areMoments = (items: readonly ListItem[], least: number): boolean =>
  items.length >= least && items.filter(isMoment).length >= items.length * 0.8;
