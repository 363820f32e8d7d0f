import { readDatePhrase } from '#kernel/fuzzy-date/index.ts';
import { datePart, oneLine, underHeading, YEAR } from '../dates.ts';
import { isPlaceholder } from '../table/contents.ts';
import type { ListItem, TextPassage } from '../text/passages.ts';
import { withClockInLine } from './clock-in-row.ts';
import { type Dated, datedEnd, datedStart } from './dated-line.ts';
import type { RawRow } from './raw-row.ts';
import { withoutStep } from './labelled-rows.ts';
import { partInBracket, withinMonth } from './within-month.ts';
import { TICK, writtenCells } from './written-cells.ts';

/** 'Fase 2: bouw' names a phase; 'Fase 2.1 Sloop' is something that happens in one. */
export const PHASE = /^\s*(?:fase|etappe)\s+(?:\d{1,2}(?!\.?\d)|[ivx]{1,3}\b|een|twee|drie)/iu;

/** The moments of a list; `strict` when only a date in front counts. */
export function rowsOfList(listed: readonly ListItem[], heading: string | null, strict: boolean): RawRow[] {
  const items = listed.flatMap(apartByBrackets);
  const found = items.map((item) => ({
    item,
    dated: PHASE.test(item.text) ? null : datedItem(item.text, heading, strict),
  }));
  const underDate = heading !== null && datePart(heading) !== null;
  const share =
    found.filter(({ dated, item }) => dated !== null || isMonthItem(item)).length / Math.max(1, items.length);
  if (!underDate && share < 0.5) return [];
  return found.flatMap(({ item, dated }) => {
    if (isMonthItem(item)) return rowsOfList(item.children, item.text.replace(/:$/, ''), strict);
    if (isPlaceholder(item.text.replace(TICK, '')) || PHASE.test(item.text)) return [];
    if (dated && dated.rest === '' && item.children.length > 0)
      return item.children.map((child) => toRow({ ...dated, rest: child.text }, child));
    if (dated && isMeantBy(dated.rest)) return meantRows(dated, item);
    if (dated && dated.rest !== '') return [toRow(withYear(dated, heading), item)];
    if (dated) return [];
    const above = underDate ? underHeading('', heading) : null;
    if (above) return [toRow({ phrase: above, origin: 'heading', rest: item.text, marked: false }, item)];
    return [toRow({ phrase: { text: '', read: '' }, origin: 'none', rest: item.text, marked: false }, item)];
  });
}

/** 'Atelier 1 (26 september), atelier 2 (31 oktober)': each with its own day behind it is an item of its own. */
export function apartByBrackets(item: ListItem): ListItem[] {
  const pieces = item.text.split(/(?<=\)),\s+|(?<=\))\sen\s/u);
  const isEach = pieces.every((piece) => {
    const inside = /^[^()]{3,80}\s\(([^()]{3,40})\)\.?$/u.exec(piece)?.[1];
    return inside !== undefined && readDatePhrase(inside) !== null;
  });
  return pieces.length >= 2 && isEach ? pieces.map((text) => ({ ...item, text })) : [item];
}

/** The moment of an item; a box in front of it stays with what happens. */
function datedItem(text: string, heading: string | null, strict: boolean): Dated | null {
  const [tick = ''] = TICK.exec(text) ?? [];
  const words = text.slice(tick.length);
  const found = datedStart(words, heading) ?? (strict ? null : (partInBracket(words, heading) ?? datedEnd(words)));
  const dated = found && withinMonth(found, heading);
  return dated === null || dated.rest === ''
    ? dated
    : withClockInLine({ ...dated, rest: tick + withoutStep(dated.rest) });
}

/** 'Meivakantie: 29 april t/m 7 mei' says when that is, and nothing that happens. */
const isMeantBy = (rest: string): boolean =>
  /\d/.test(rest) && rest.length <= 60 && readDatePhrase(rest)?.precision === 'day' && !/\p{L}{3,}.*:/u.test(rest);

const FEAST =
  /vakantie|reces|kerst|paas|pasen|pinkster|hemelvaart|koningsdag|bevrijdingsdag|sinterklaas|carnaval|nieuwjaar|oud en nieuw|feest|ramadan/iu;

/** 'Week 12: 20 maart' may be something that happens then: it is kept, and asked about. */
function meantRows({ phrase, rest, ...dated }: Dated, item: ListItem): RawRow[] {
  if (FEAST.test(phrase.text)) return [];
  const row = toRow({ ...dated, phrase: { text: rest, read: rest }, rest: phrase.text }, item);
  return [{ ...row, cells: row.cells.map((cell) => ({ ...cell, grounds: 'told' })) }];
}

const BARE_YEAR = /^\s*((?:19|20)\d\d)\s*$/;

/** A heading that is only a year hints at the year of the moments below it. */
function withYear(dated: Dated, heading: string | null): Dated {
  const year = heading === null ? null : (BARE_YEAR.exec(heading)?.[1] ?? null);
  return year === null || YEAR.test(dated.phrase.read) ? dated : { ...dated, phrase: { ...dated.phrase, year } };
}

/** An item that is only a month or a week, with the moments below it. */
const isMonthItem = (item: ListItem): boolean =>
  item.children.length > 0 &&
  datePart(item.text.replace(/:$/, '')) !== null &&
  readDatePhrase(oneLine(item.text.replace(/:$/, '')))?.precision !== 'day';

export function toRow(dated: Dated, item: ListItem | TextPassage): RawRow {
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
