import { readDatePhrase } from '#kernel/fuzzy-date/index.ts';
import type { Part } from '../outline/outline.ts';
import { leadingDate, STEP } from '../dates.ts';
import { hasPattern, wordsOf } from '../text/fold.ts';
import { type ListItem, type Passage, passagesOf, type TextPassage } from '../text/passages.ts';
import { mainVerbAt } from '../text/sentences.ts';
import { CHANNEL_NOUNS } from '../vocabulary/channels.ts';
import { headingMeaning } from '../vocabulary/section-kind.ts';
import { type Dated, datedEnd, datedStart } from './dated-line.ts';
import { withoutStep } from './labelled-rows.ts';
import type { RawRow } from './raw-row.ts';
import { apartByBrackets, rowsOfList, toRow } from './rows-of-list.ts';

/** Outside a calendar only a list of which (nearly) every item starts with a date counts, or steps that each have a moment. */
export function looseRows(part: Part): RawRow[] {
  const passages = passagesOf(part.blocks);
  const inLists = passages.flatMap((passage) => {
    if (passage.type === 'text') return [];
    if (isStepList(part, passage.items)) return rowsOfList(passage.items, null, false);
    const dated = passage.items.filter(({ text }) => leadingDate(text)?.marked && !/^\d{4}\b/.test(text));
    const isCalendar = passage.items.length >= 3 && dated.length >= passage.items.length * 0.8;
    return isCalendar ? rowsOfList(passage.items, null, true) : [];
  });
  if (inLists.length === 0) inLists.push(...listsUnderMoments(passages));
  const steps = passages.flatMap((passage) => (passage.type === 'text' ? stepRow(passage) : []));
  return [...inLists, ...(steps.length >= 2 ? steps : announcedRows(passages))];
}

/** 'Week 3' and 'Week 4' as lines of their own, each with a list right below it: what stands in the list happens then. */
function listsUnderMoments(passages: readonly Passage[]): RawRow[] {
  const found = passages.flatMap((passage, index) => {
    const line = passage.type === 'text' ? passage.text.replace(/:$/, '') : '';
    const next = passages[index + 1];
    return next?.type === 'list' && isStretch(line) ? [{ heading: line, items: next.items }] : [];
  });
  return found.length < 2 ? [] : found.flatMap(({ heading, items }) => rowsOfList(items, heading, false));
}

/** A week, a month or another stretch shorter than a year, and nothing else; '2024' above a list is history. */
function isStretch(line: string): boolean {
  const date = line.length <= 40 ? readDatePhrase(line) : null;
  return date !== null && date.anchor === null && date.rrule === null && !/^\D{0,9}(?:19|20)\d\d$/.test(line);
}

const FEWEST_LINES = 3;
const LONGEST_LINE = 100;

/** 'Planning van het werk', and then short lines that each have a moment. */
function announcedRows(passages: readonly Passage[]): RawRow[] {
  const rows: RawRow[] = [];
  let lines: RawRow[] = [];
  let isAnnounced = false;
  for (const passage of passages) {
    const dated = passage.type === 'text' ? datedLine(passage.text) : null;
    if (dated && passage.type === 'text') {
      lines.push(toRow(dated, passage));
      continue;
    }
    if (isAnnounced && lines.length >= FEWEST_LINES) rows.push(...lines);
    lines = [];
    isAnnounced =
      passage.type === 'text' &&
      passage.text.length <= LONGEST_LINE &&
      !/[.!?]$/.test(passage.text) &&
      headingMeaning(passage.text)?.kind === 'calendar';
  }
  return isAnnounced && lines.length >= FEWEST_LINES ? [...rows, ...lines] : rows;
}

function datedLine(text: string): Dated | null {
  const dated = text.length <= LONGEST_LINE ? (datedStart(text, null) ?? datedEnd(text)) : null;
  return dated?.marked && dated.rest !== '' ? dated : null;
}

/**
 * 'Startbijeenkomst 31 oktober 2027' between the other points of a phase, in a paper without a calendar: a means of communication
 * and nothing but its moment behind it. Somebody should look at these.
 */
export function actsInPhase(part: Part): RawRow[] {
  return passagesOf(part.blocks).flatMap((passage) =>
    passage.type === 'list' ? passage.items.flatMap((item) => actOf(item, part.title)) : [],
  );
}

function actOf(item: ListItem, phase: string): RawRow[] {
  const dated = item.text.length <= LONGEST_LINE ? (datedEnd(item.text) ?? datedStart(item.text, null)) : null;
  if (!dated || dated.rest === '' || mainVerbAt(item.text) >= 0) return [];
  const isAct = hasPattern(wordsOf(dated.rest).slice(0, 4), CHANNEL_NOUNS);
  const row = toRow(dated, item);
  const cells = row.cells.map((cell) => (cell.role === 'activity' ? { ...cell, grounds: 'told' as const } : cell));
  return isAct ? [{ ...row, cells, phase }] : [];
}

/**
 * Under 'Fase 2 – Bouw', in a paper that has no other calendar: a list in which every item has its moment, and of other lists the
 * items with a moment that start with a means.
 */
export function phaseRows(part: Part): RawRow[] {
  const phase = part.title.replace(/\s{0,9}\([^()]{0,200}\)$/, '');
  return passagesOf(part.blocks).flatMap((passage) => {
    if (passage.type !== 'list') return [];
    const items = passage.items.flatMap(apartByBrackets);
    const happen = items.every(isDatedItem)
      ? items
      : items.filter((item) => isDatedItem(item) && startsWithMeans(item));
    return rowsOfList(happen, null, false).map((row) => ({ ...row, phase }));
  });
}

function startsWithMeans({ text }: ListItem): boolean {
  const rest = (datedStart(text, null) ?? datedEnd(text))?.rest ?? '';
  return hasPattern(wordsOf(rest).slice(0, 2), CHANNEL_NOUNS);
}

const STEP_HEADING = /aanpak|werkwijze|uitvoering|planning|stappen/i;

/** Under 'Aanpak' or 'Werkwijze': a list in which every item has its moment, in front or in brackets behind it. */
const isStepList = (part: Part, items: readonly ListItem[]): boolean =>
  STEP_HEADING.test(part.title) && items.length >= 2 && items.every(isDatedItem);

function isDatedItem({ text }: ListItem): boolean {
  const dated = datedStart(text, null) ?? datedEnd(text);
  return dated?.marked === true && dated.rest !== '' && !/^\d{4}\b/.test(text);
}

/** 'Stap 1 (januari): gesprekken' in running text. */
function stepRow(passage: TextPassage): RawRow[] {
  if (!STEP.test(passage.text) || passage.text.length > 300) return [];
  const dated = datedStart(passage.text, null) ?? datedEnd(passage.text);
  return dated?.marked && dated.rest !== '' ? [toRow({ ...dated, rest: withoutStep(dated.rest) }, passage)] : [];
}
