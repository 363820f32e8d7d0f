import { AUDIENCE_NOUNS } from '../vocabulary/audiences.ts';
import { CHANNEL_NOUNS } from '../vocabulary/channels.ts';
import type { ColumnRole } from '../vocabulary/column-role.ts';
import { isFirstName } from '../vocabulary/first-names.ts';
import { ROLE_NOUNS } from '../vocabulary/people.ts';
import { cellLines } from '../text/blocks.ts';
import { fold, hasPattern, wordsOf } from '../text/fold.ts';
import { mainVerbAt } from '../text/sentences.ts';
import type { Column } from '../table/columns.ts';
import { columnShare } from '../table/contents.ts';
import type { TableFacts } from '../table/facts.ts';
import { candidatesOf } from '../table/header.ts';
import type { ReadTable } from '../table/read-table.ts';
import { namesOnlyPeople } from './people.ts';

/** The columns with those that have an unknown name by what their cells hold, where no other column has that role. */
export function withMissing(table: ReadTable, facts: TableFacts, named: readonly Column[]): Column[] {
  const titled = withTitle(table, facts, withPeople(table, named));
  return withWords(table, withMeans(table, withGroups(table, titled)));
}

/** Share of the cells of a column in which one of these nouns stands. */
export const shareOf = (table: ReadTable, index: number, nouns: readonly string[]): number =>
  columnShare(table.rows, index, (text) => hasPattern(wordsOf(text).slice(0, 12), nouns)).share;

/** Where no column says what is done, the one that can only be it. */
function withTitle(table: ReadTable, facts: TableFacts, assigned: readonly Column[]): Column[] {
  const columns = [...assigned];
  if (columns.some(({ role }) => role === 'activity')) return columns;
  const milestone = columns.find(({ role }) => role === 'milestone');
  if (milestone) return columns;
  const told = columns.find((column) => column.role === 'message' && listsActs(table, column));
  if (told)
    return columns.map((column) => (column === told ? { ...column, role: 'activity', grounds: 'allowed' } : column));
  const nameless = columns.find((column) => isNameless(table, column));
  if (nameless && columns.some(({ role, grounds }) => role === 'channels' && grounds === 'named'))
    return columns.map((column) => (column === nameless ? guessed(column, 'activity') : column));
  const free = columns.filter(
    ({ role, index, header }) =>
      (role === null || (role === 'message' && !columns.some((other) => other.role === 'channels'))) &&
      !facts.crossColumns.includes(index) &&
      columnShare(table.rows, index, (text) => /\p{L}{3}/u.test(text)).count > 0 &&
      !/^(?:nr|#)/i.test(header),
  );
  const wanted = columns.some(({ role }) => role === 'channels')
    ? free.filter(
        (column) =>
          column.header.trim() !== '' &&
          (candidatesOf(column.header).some(({ role }) => role === 'activity') || saysWhat(table, column)),
      )
    : free;
  const [guess] = wanted;
  return columns.map((column) => (column === guess ? guessed(column, 'activity') : column));
}

/** 'Type' or 'Format' beside the means, with other words in nearly every row: they say what it is about. */
function saysWhat(table: ReadTable, { header, index }: Column): boolean {
  const texts = table.rows.map((row) => fold(row.places[index]?.text ?? '')).filter((text) => text !== '');
  return (
    /^(?:type|soort|format|vorm|rubriek)\b/.test(fold(header)) &&
    texts.length >= 3 &&
    new Set(texts).size >= texts.length * 0.8 &&
    shareOf(table, index, CHANNEL_NOUNS) < 0.5
  );
}

/** 'Wat communiceren we?' above lists of short names without a verb: things that happen, and no message. */
function listsActs(table: ReadTable, { index }: Column): boolean {
  const cells = table.rows.flatMap((row) => row.places[index]?.cell ?? []).map(cellLines);
  const isNames = cells.flat().every(({ text }) => text.length <= 70 && !/[.!?]$/.test(text) && mainVerbAt(text) <= 0);
  return isNames && cells.filter((lines) => lines.some(({ bullet }) => bullet)).length * 2 >= Math.max(2, cells.length);
}

/** A first column of short names without a name above it. */
const isNameless = (table: ReadTable, { role, index, header }: Column): boolean =>
  role === null &&
  index === 0 &&
  header.trim() === '' &&
  columnShare(table.rows, index, (text) => /\p{L}{3}/u.test(text) && text.length <= 80).share >= 0.8;

/** Where no column says for whom, the one that names groups of people does. */
function withGroups(table: ReadTable, columns: readonly Column[]): Column[] {
  if (columns.some(({ role }) => role === 'audiences')) return [...columns];
  const guess = columns.find(
    ({ role, index }) =>
      role === null &&
      shareOf(table, index, AUDIENCE_NOUNS) >= 0.6 &&
      columnShare(table.rows, index, (text) => text.length > 90).share < 0.2,
  );
  return columns.map((column) => (column === guess ? guessed(column, 'audiences') : column));
}

/** Where no column says who does it, the one with names of roles or people that come back does. It is asked about. */
function withPeople(table: ReadTable, columns: readonly Column[]): Column[] {
  const free = columns.filter(({ role }) => role === null);
  const isTold = columns.some(({ role }) => role === 'activity' || role === 'milestone') || free.length > 1;
  if (!isTold || columns.some(({ role }) => role === 'responsible')) return [...columns];
  const guess = free.find(
    ({ index, header }) => header.trim() !== '' && !ABOUT.test(fold(header)) && namesPeopleOnly(table, index),
  );
  return columns.map((column) => (column === guess ? guessed(column, 'responsible') : column));
}
/** Names below these are where it is or what it is about, and nobody who does it. */
const ABOUT =
  /\b(?:\w*wijk|\w*buurt|\w*dorp|kern|kernen|locatie|plaats|plek|adres|straat|gebied|deelgebied|perceel|school|scholen|waar|over|onderwerp|thema|titel|portret|interview|gast|spreker|doelgroep|voor)\b/;

function namesPeopleOnly(table: ReadTable, index: number): boolean {
  const isName = (text: string): boolean =>
    namesOnlyPeople(text) && !hasPattern(wordsOf(text), CHANNEL_NOUNS) && text.length <= 60;
  const texts = table.rows.map((row) => fold(row.places[index]?.text ?? '')).filter((text) => text !== '');
  const comeBack = texts.length >= 3 && new Set(texts).size <= texts.length * 0.7;
  const people = columnShare(table.rows, index, (text) => isFirstName(text.trim().split(/[\s,/]/)[0] ?? '')).share;
  const roles = shareOf(table, index, ROLE_NOUNS);
  return columnShare(table.rows, index, isName).share >= 0.8 && (roles >= 0.3 || (comeBack && people + roles >= 0.5));
}

/** Where no column says by what means, the one that names means does, when another says what is done. */
function withMeans(table: ReadTable, columns: readonly Column[]): Column[] {
  const isTold = columns.some(({ role }) => role === 'activity' || role === 'milestone');
  if (!isTold || columns.some(({ role }) => role === 'channels')) return [...columns];
  const guess = columns.find(
    ({ role, index, header }) =>
      role === null &&
      header.trim() !== '' &&
      shareOf(table, index, CHANNEL_NOUNS) >= 0.7 &&
      columnShare(table.rows, index, (text) => text.length > 60).share < 0.2,
  );
  return columns.map((column) => (column === guess ? guessed(column, 'channels') : column));
}

/** A column of an unknown name beside the means, with words of its own in nearly every row: what the means is about. */
function withWords(table: ReadTable, columns: readonly Column[]): Column[] {
  if (columns.some(({ role }) => role === 'activity' || role === 'milestone' || role === 'message'))
    return [...columns];
  const guess = columns.find(({ role, index, header }) => {
    const texts = table.rows.map((row) => fold(row.places[index]?.text ?? '')).filter((text) => text !== '');
    return (
      role === null &&
      header.trim() !== '' &&
      texts.length >= Math.max(2, table.rows.length * 0.8) &&
      new Set(texts).size >= texts.length * 0.8 &&
      texts.filter((text) => /\p{L}{3}.*\s\p{L}{2}/u.test(text) && text.length <= 90).length >= texts.length * 0.7
    );
  });
  return columns.map((column) => (column === guess ? guessed(column, 'activity') : column));
}

const guessed = (column: Column, role: ColumnRole): Column => ({ ...column, role, grounds: 'guessed' });
