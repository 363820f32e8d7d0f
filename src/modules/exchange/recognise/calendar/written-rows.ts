import { readDatePhrase } from '#kernel/fuzzy-date/index.ts';
import type { Part } from '../outline/outline.ts';
import { datePart, leadingDate, oneLine, STEP, underHeading, YEAR } from '../dates.ts';
import { type ListItem, type Passage, passagesOf, type TextPassage } from '../text/passages.ts';
import { isPlaceholder } from '../table/contents.ts';
import { mainVerbAt } from '../text/sentences.ts';
import { asPhrase, type Dated, datedEnd, datedStart } from './dated-line.ts';
import { isNamedPhase } from '../items/named-phase.ts';
import { labelRole } from './label-role.ts';
import { labelledRows, withoutStep } from './labelled-rows.ts';
import type { RawRow } from './raw-row.ts';
import { timelineRows } from './timeline-lines.ts';
import { writtenCells } from './written-cells.ts';

/** A calendar that is written out: a list or paragraphs with a date in front, or under headings that are dates. */
export function writtenRows(
  parts: readonly Part[],
  hasTable = false,
): { readonly row: RawRow; readonly part: number }[] {
  const read = (wanted: (part: Part) => boolean, rows: (part: Part) => RawRow[]) =>
    parts.filter(wanted).flatMap((part) => rows(part).map((row) => ({ row, part: chapterOf(part, parts) })));
  const labelled = new Map(parts.filter((part) => !NO_CARDS.has(part.kind)).map((part) => [part, labelledRows(part)]));
  const cards = [...labelled.values()].flat().length;
  const isCard = (part: Part): boolean =>
    (labelled.get(part)?.length ?? 0) > 0 && (cards >= 2 || part.kind === 'calendar');
  const inCalendar = read(
    (part) => part.kind === 'calendar' || isCard(part),
    (part) => (isCard(part) ? (labelled.get(part) ?? []) : rowsOfPart(part)),
  );
  if (inCalendar.length > 0) return inCalendar;
  const loose = read(({ kind }) => LOOSE_KINDS.has(kind), looseRows);
  return loose.length > 0 || hasTable ? loose : read(({ title }) => PHASE.test(title), phaseRows);
}

/** Moments under headings of one chapter follow each other; the chapter is the last part that is not below another. */
const chapterOf = (part: Part, parts: readonly Part[]): number =>
  parts.findLast((other) => other.index <= part.index && (other.trail.length === 0 || (other === part && part.named)))
    ?.index ?? part.index;

/** Parts in which labelled lines say when something was decided or measured. */
const NO_CARDS = new Set([
  'decisionRoute',
  'evaluation',
  'readingGuide',
  'context',
  'occasion',
  'phases',
  'organisation',
  'appendix',
]);

/** Parts where a list of dates is a calendar even when the heading does not say so. */
const LOOSE_KINDS = new Set(['other', 'channels', 'strategy', 'appendix']);
const PHASE = /^\s*(?:fase|etappe)\s+(?:\d|[ivx]{1,3}\b|een|twee|drie)/iu;

function rowsOfPart(part: Part): RawRow[] {
  const isPhase = isNamedPhase(part.title);
  const own = part.named || isPhase ? null : datedTitle(part.title);
  const month = own ? monthOfList(part, own) : null;
  if (own && month === null) return [rowOfHeading(part, own)];
  const timeline = timelineRows(part);
  if (timeline.length > 0) return timeline;
  const heading =
    month ??
    [...(isPhase ? [] : [part.title]), ...part.trail.toReversed()].find(
      (title) => title.length <= 60 && (datePart(title) !== null || YEAR.test(title)),
    ) ??
    null;
  const isMonthPart = part.at !== null && readDatePhrase(month ?? part.title) !== null;
  return rowsUnder(part, heading, isMonthPart);
}

/** The rows of the lines and lists of a part; a line that is only a moment is the heading of what stands below it. */
function rowsUnder(part: Part, above: string | null, isMonthPart: boolean): RawRow[] {
  let heading = above;
  let isUnderMonth = isMonthPart;
  const rows: RawRow[] = [];
  const passages = passagesOf(part.blocks).flatMap(linesApart);
  const dated = passages.filter((passage) => passage.type === 'text' && leadingDate(passage.text) !== null).length;
  for (const passage of passages) {
    if (passage.type === 'list') {
      rows.push(...rowsOfList(passage.items, heading, false));
      continue;
    }
    const found = datedStart(passage.text, heading);
    const line = passage.text.replace(/:$/, '');
    if (found && found.rest !== '' && isMoment(found, dated) && !PHASE.test(passage.text))
      rows.push(toRow(found, passage));
    else if (line.length <= 40 && datePart(line) !== null) {
      heading = line;
      isUnderMonth ||= passage.lead === null && readDatePhrase(line) !== null;
    } else if (isUnderMonth && isShortName(passage.text))
      rows.push(...rowsOfList([{ ...passage, children: [] }], heading, false));
  }
  return rows;
}

/** A mark behind the date, or one of several lines that start with a date; 'Vanaf mei organiseren we …' is a sentence. */
const isMoment = ({ marked, rest }: Dated, dated: number): boolean => marked || (dated >= 2 && mainVerbAt(rest) !== 0);

/** 'April – start' above a list without labels: the items happen then. Null when the heading is itself what happens. */
function monthOfList(part: Part, { phrase }: Dated): string | null {
  const precision = readDatePhrase(phrase.read)?.precision;
  if (precision === undefined || precision === 'day') return null;
  const items = passagesOf(part.blocks).flatMap((passage) => (passage.type === 'list' ? passage.items : []));
  const isFields = items.some(({ text }) => {
    const [, label, value] = /^([^:]{2,30}):\s+(\S.*)$/u.exec(text) ?? [];
    return label !== undefined && value !== undefined && labelRole(label, value) !== null;
  });
  return items.length >= 2 && !isFields ? phrase.text : null;
}

/** A heading with a moment in it: '3 mei – inloopavond', 'Stap 2: brief (mei 2027)'. */
function datedTitle(title: string): Dated | null {
  const lead = leadingDate(title);
  if (lead?.marked && lead.rest !== '')
    return { phrase: asPhrase(lead.phrase), origin: 'own', rest: lead.rest, marked: true };
  const end = datedEnd(title);
  return end?.marked ? { ...end, rest: withoutStep(end.rest) } : null;
}

/** A few words without a verb under a month: something that happens then. */
const isShortName = (text: string): boolean =>
  text.split(/\s+/).length <= 12 && !/[.:;]$/.test(text) && mainVerbAt(text) < 0;

/** Lines of one paragraph that each start with a date are moments of their own. */
function linesApart(passage: Passage): Passage[] {
  if (passage.type === 'list' || !passage.text.includes('\n')) return [passage];
  const lines = passage.text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const dates = lines.map(leadingDate);
  const marked = dates.filter((date) => date?.marked).length;
  const isList = dates.every((date) => date !== null && date.rest !== '' && mainVerbAt(date.rest) < 0);
  return lines.length >= 2 && (isList || (marked >= 2 && marked * 2 >= lines.length))
    ? lines.map((text) => ({ ...passage, text, lead: null }))
    : [passage];
}

/** Outside a calendar only a list of which (nearly) every item starts with a date counts, or steps that each have a moment. */
function looseRows(part: Part): RawRow[] {
  const passages = passagesOf(part.blocks);
  const inLists = passages.flatMap((passage) => {
    if (passage.type === 'text') return [];
    if (isStepList(part, passage.items)) return rowsOfList(passage.items, null, false);
    const dated = passage.items.filter(({ text }) => leadingDate(text)?.marked && !/^\d{4}\b/.test(text));
    const isCalendar = passage.items.length >= 3 && dated.length >= passage.items.length * 0.8;
    return isCalendar ? rowsOfList(passage.items, null, true) : [];
  });
  const steps = passages.flatMap((passage) => (passage.type === 'text' ? stepRow(passage) : []));
  return steps.length >= 2 ? [...inLists, ...steps] : inLists;
}

/** Under 'Fase 2 – Bouw': a list in which every item has its moment, in a paper that has no other calendar. */
function phaseRows(part: Part): RawRow[] {
  const phase = part.title.replace(/\s*\([^)]*\)$/, '');
  return passagesOf(part.blocks).flatMap((passage) =>
    passage.type === 'list' && passage.items.every(isDatedItem)
      ? rowsOfList(passage.items, null, false).map((row) => ({ ...row, phase }))
      : [],
  );
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

/** The moments of a list; `strict` when only a date in front counts. */
export function rowsOfList(items: readonly ListItem[], heading: string | null, strict: boolean): RawRow[] {
  const found = items.map((item) => ({
    item,
    dated: PHASE.test(item.text) ? null : (datedStart(item.text, heading) ?? (strict ? null : datedEnd(item.text))),
  }));
  const underDate = heading !== null && datePart(heading) !== null;
  const share =
    found.filter(({ dated, item }) => dated !== null || isMonthItem(item)).length / Math.max(1, items.length);
  if (!underDate && share < 0.5) return [];
  return found.flatMap(({ item, dated }) => {
    if (isMonthItem(item)) return rowsOfList(item.children, item.text.replace(/:$/, ''), strict);
    if (isPlaceholder(item.text) || PHASE.test(item.text)) return [];
    if (dated && dated.rest === '' && item.children.length > 0)
      return item.children.map((child) => toRow({ ...dated, rest: child.text }, child));
    if (dated && dated.rest !== '') return [toRow(dated, item)];
    if (dated) return [];
    const above = underDate ? underHeading('', heading) : null;
    if (above) return [toRow({ phrase: above, origin: 'heading', rest: item.text, marked: false }, item)];
    return [toRow({ phrase: { text: '', read: '' }, origin: 'none', rest: item.text, marked: false }, item)];
  });
}

/** An item that is only a month or a week, with the moments below it. */
const isMonthItem = (item: ListItem): boolean =>
  item.children.length > 0 &&
  datePart(item.text.replace(/:$/, '')) !== null &&
  readDatePhrase(oneLine(item.text.replace(/:$/, '')))?.precision !== 'day';

function toRow(dated: Dated, item: ListItem | TextPassage): RawRow {
  const children = 'children' in item ? item.children : [];
  return {
    phrase: dated.phrase,
    origin: dated.origin,
    cells: writtenCells(
      dated.rest,
      children.map((child) => ({ ...child, listed: true })),
      item.at,
    ),
    crossed: [],
    at: [item.at, ...children.map(({ at }) => at)],
    phase: null,
    group: null,
    struck: false,
  };
}

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
