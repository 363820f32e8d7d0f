import { readDatePhrase } from '#kernel/fuzzy-date/index.ts';
import type { Part } from '../outline/outline.ts';
import { type MomentTitle, momentTitle } from '../outline/moment-title.ts';
import { datePart, leadingDate, YEAR } from '../dates.ts';
import { isNamedPhase } from '../items/named-phase.ts';
import { isDateCell } from '../table/contents.ts';
import { candidatesOf } from '../table/header.ts';
import { mainVerbAt } from '../text/sentences.ts';
import { type ListItem, type Passage, passagesOf, type TextPassage } from '../text/passages.ts';
import { asPhrase, type Dated, datedEnd, datedStart } from './dated-line.ts';
import { labelRole } from './label-role.ts';
import { withoutStep } from './labelled-rows.ts';
import { linesApart } from './lines-apart.ts';
import { rowOfDated, rowOfSentence, rowsTold } from './rows-told.ts';
import type { RawRow } from './raw-row.ts';
import { PHASE, rowsOfList, toRow } from './rows-of-list.ts';
import type { Surroundings } from './surroundings.ts';
import { timelineRows } from './timeline-lines.ts';
import { TICK, writtenCells } from './written-cells.ts';

/** The rows of a part of a written calendar: of its heading, of its lines and of its lists. */
export function rowsOfPart(part: Part, around: Surroundings): RawRow[] {
  if (areTargets(part)) return [];
  const isPhase = part.kind === 'phases' || isNamedPhase(part.title);
  const title = isPhase ? null : momentTitle(part.title);
  const headings = [...(isPhase ? [] : [title?.phrase ?? part.title]), ...part.trail.toReversed()];
  if (around.besideTable.has(part.index)) return listedBeside(part, headings.find(isStretch) ?? null);
  const own = isPhase ? null : headingMoment(part, title);
  const isFrame = own !== null && (around.parents.has(part.index) || hasTable(part) || happensBelow(part, own));
  if (own && !isFrame) return [rowOfHeading(part, own)];
  const timeline = timelineRows(part);
  if (timeline.length > 0) return timeline;
  const month = isFrame ? own.phrase.text : null;
  const heading = month ?? headings.find(isStretch) ?? null;
  const isMoment = month !== null || (part.at !== null && title?.name === '');
  const phase = isPhase ? part.title.replace(/\s{0,9}\([^()]{0,200}\)$/, '') : null;
  return withStatus(rowsUnder(part, { heading, isMoment }), title).map((row) => ({
    ...row,
    phase: row.phase ?? phase,
  }));
}

const FIGURE =
  /[<>≥≤]\s?\d|\d\s?\+(?=\s|$)|\d\s?%|^\D{0,20}\d[\d.]*\s(?:gebruikers|bezoekers|volgers|deelnemers|leden|klanten|users)\b/iu;

/** Figures to reach by then: 'Meer dan 100 volgers', '> 99%'. */
function areTargets(part: Part): boolean {
  const items = passagesOf(part.blocks).flatMap((passage) => (passage.type === 'list' ? passage.items : []));
  return items.length >= 2 && items.filter(({ text }) => FIGURE.test(text.slice(0, 80))).length * 2 >= items.length;
}

const isStretch = (title: string): boolean => title.length <= 60 && (datePart(title) !== null || YEAR.test(title));

/** 'Afgerond' in front of the moment of a heading is how far everything below it is. */
const withStatus = (rows: readonly RawRow[], title: MomentTitle | null): RawRow[] =>
  rows.map((row) =>
    title?.status == null || row.cells.some(({ role }) => role === 'status')
      ? row
      : { ...row, cells: [...row.cells, ...statusCell(title.status, row.at[0] ?? 0)] },
  );
const statusCell = (text: string, at: number): RawRow['cells'] => [
  { role: 'status', header: '', grounds: 'named', text, lines: [{ text, bullet: false, at }] },
];

/** Lists below a dated heading of which a table is the calendar: only those in which nearly every item has a moment of its own. */
const listedBeside = (part: Part, heading: string | null): RawRow[] =>
  passagesOf(part.blocks).flatMap((passage) => {
    if (passage.type !== 'list') return [];
    const dated = passage.items.filter(({ text }) => datedStart(text, heading)?.marked);
    return dated.length >= passage.items.length * 0.8 ? rowsOfList(passage.items, heading, true) : [];
  });

/** A moment and a name in one heading: '3 mei – inloopavond', 'Stap 2: brief (mei 2027)'. */
function headingMoment(part: Part, title: MomentTitle | null): Dated | null {
  if (title !== null)
    return title.name === '' ? null : { phrase: asPhrase(title.phrase), origin: 'own', rest: title.name, marked: true };
  const end = part.named ? null : datedEnd(part.title);
  return end?.marked ? { ...end, rest: withoutStep(end.rest) } : null;
}

const hasTable = ({ blocks }: Part): boolean => blocks.some(({ type }) => type === 'table');

/** 'April – start' above a list without labels: the items happen then. */
function happensBelow(part: Part, { phrase }: Dated): boolean {
  const items = passagesOf(part.blocks).flatMap((passage) => (passage.type === 'list' ? passage.items : []));
  return isStretchOf(items, phrase.read);
}

/** Several things without labels below a stretch of time longer than a day happen one by one. */
function isStretchOf(items: readonly ListItem[], phrase: string): boolean {
  const precision = readDatePhrase(phrase)?.precision;
  if (precision === undefined || precision === 'day') return false;
  const labels = items.flatMap(({ text }) => {
    const [, label, value] = /^([^:]{2,30}):\s+(\S.*)$/u.exec(text) ?? [];
    const isField = label !== undefined && value !== undefined && !isDateCell(label, null);
    const role = isField ? labelRole(label, value) : null;
    return role === null ? [] : [{ role, isWhole: candidatesOf(label ?? '').some(({ share }) => share === 1) }];
  });
  return items.length >= 2 && !labels.some(({ isWhole }) => isWhole);
}

/** From this many lines that start with a date on, sentences are a list of what happens: 'Op 19 januari besluit het college.' */
const FEWEST_TOLD = 3;

type Above = { readonly heading: string | null; readonly isMoment: boolean };
/** `isLoose` when the part has nothing but lines of text; `dated` is how many of them start with a date. */
type Reading = {
  heading: string | null;
  isUnderMoment: boolean;
  readonly isLoose: boolean;
  readonly dated: number;
  readonly rows: RawRow[];
  readonly told: TextPassage[];
};

/** The rows of the lines and lists of a part; a line that is only a moment is the heading of what stands below it. */
function rowsUnder(part: Part, above: Above): RawRow[] {
  const passages = passagesOf(part.blocks).flatMap(linesApart);
  const reading: Reading = {
    heading: above.heading,
    isUnderMoment: above.isMoment,
    isLoose: passages.length >= 2 && passages.every(({ type }) => type === 'text'),
    dated: passages.filter((passage) => passage.type === 'text' && leadingDate(passage.text) !== null).length,
    rows: [],
    told: [],
  };
  let below: readonly ListItem[] = [];
  passages.forEach((passage, index) => {
    if (passage.type === 'text') below = readLine(passage, passages[index + 1], reading);
    else if (passage.items !== below) reading.rows.push(...rowsOfList(passage.items, reading.heading, false));
  });
  const { rows, told } = reading;
  return rows.length > 0 || !above.isMoment || above.heading === null ? rows : rowsTold(told, above.heading);
}

/** Reads one line; the answer is the list below it when that belongs to the line. */
function readLine(passage: TextPassage, next: Passage | undefined, reading: Reading): readonly ListItem[] {
  const { heading, isUnderMoment, isLoose, dated, rows, told } = reading;
  const found = datedStart(passage.text, heading);
  const line = passage.text.replace(/:$/, '');
  if (found && found.rest !== '' && isMoment(found, dated) && !PHASE.test(passage.text)) {
    const below = detailsOf(next);
    if (isFrameOf(found, next)) reading.heading = found.phrase.text;
    else rows.push(...rowsOfLine(passage, found, below));
    return below;
  }
  if (found && found.rest !== '' && dated >= FEWEST_TOLD && !PHASE.test(passage.text)) {
    rows.push(...rowOfDated(passage, found.phrase));
    return [];
  }
  if (line.length <= 40 && datePart(line) !== null) {
    reading.heading = line;
    reading.isUnderMoment ||= passage.lead === null && readDatePhrase(line) !== null;
  } else if (isUnderMoment && isShortName(passage.text))
    rows.push(...rowsOfList([{ ...passage, children: [] }], heading, false));
  else if (isUnderMoment && isLoose && heading !== null) rows.push(...rowOfSentence(passage, heading));
  else told.push(passage);
  return [];
}

/** 'Maand 9-10: uitbreiden' above a list in which every item has a moment of its own. */
const isFrameOf = (found: Dated, next: Passage | undefined): boolean =>
  next?.type === 'list' &&
  next.items.length >= 2 &&
  readDatePhrase(found.phrase.read)?.precision !== 'day' &&
  next.items.every(({ text }) => datedStart(text.replace(TICK, ''), null)?.marked);

/** The list right below a line with a moment, when its items have none of their own. */
function detailsOf(next: Passage | undefined): readonly ListItem[] {
  if (next?.type !== 'list') return [];
  return next.items.some(({ text }) => datedStart(text.replace(TICK, ''), null) !== null) ? [] : next.items;
}

/** 'Week 3-4: aankondiging' with a list below it: the items happen then, or they tell what has to be done for it. */
const rowsOfLine = (passage: TextPassage, found: Dated, below: readonly ListItem[]): RawRow[] =>
  isStretchOf(below, found.phrase.read)
    ? rowsOfList(below, found.phrase.text, false)
    : [toRow(found, { ...passage, children: below })];

/** A mark behind the date, or one of several lines that start with a date; 'Vanaf mei organiseren we …' is a sentence. */
const isMoment = ({ marked, rest }: Dated, dated: number): boolean => marked || (dated >= 2 && mainVerbAt(rest) !== 0);

/** A few words without a verb under a month: something that happens then. */
const isShortName = (text: string): boolean =>
  text.split(/\s+/).length <= 12 && !/[:;]$|[.?!]\s|\[[^\]]{1,80}\]/.test(text) && mainVerbAt(text) < 0;

/** A heading with a date and a name; its text says the rest. */
function rowOfHeading(part: Part, dated: Dated): RawRow {
  const lines = passagesOf(part.blocks).flatMap((passage) =>
    passage.type === 'list'
      ? passage.items.map((item) => ({ ...item, listed: true }))
      : [{ text: passage.text, at: passage.at, listed: false }],
  );
  return {
    phrase: dated.phrase,
    origin: dated.origin,
    cells: writtenCells(dated.rest, lines, part.at ?? 0),
    crossed: [],
    at: [part.at ?? 0, ...part.blocks.map(({ at }) => at)],
    phase: null,
    group: null,
    struck: false,
  };
}
