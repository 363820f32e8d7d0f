import { daysBetween } from '#kernel/fuzzy-date/index.ts';
import { isCross } from '../table/contents.ts';
import { type GridRow, placeText } from '../table/grid.ts';
import { cellLines } from '../text/blocks.ts';
import { fold } from '../text/fold.ts';
import type { Across } from './month-moment.ts';

/** A line of a cell below a moment. */
export type LineAcross = { readonly text: string; readonly at: number; readonly moment: Across };

/** Marks that say when the thing a row is named after happens: the moments they stand at, and the words or the sign they are. */
export type Strip = { readonly over: readonly Across[]; readonly words: string | null; readonly sign: string };

/** What runs along a row: strips of marks, and words of which arrows say how long they last. */
export type Strips = {
  readonly strips: readonly Strip[];
  readonly lines: readonly (LineAcross & { readonly over: readonly Across[] })[];
};

const BEGINS = /^(?:start|begin|aanvang|van(?:af)?|s|b)\.?$/iu;
const ENDS = /^(?:af|eind|einde|stop|klaar|gereed|afgerond|tot|t\/m|e)\.?$/iu;
const ARROW = /^(?=.*[→⇒➔➜➝►▶▸⟶↔⟷⇨›»>])[\s\-–—=~_.·…|<←⟵→⇒➔➜➝►▶▸⟶↔⟷⇨›»>]+$/u;
const DASHES = /^\s*[-–—=_]{2,}\s*$/u;
const SIGN = /^[★☆✩✪◆◇♦▲△▼■□▢◼◻○◯◎◉⬛⬜🔴🟠🟡🟢🔵🟣⚫⭐❖✱✳✦✶§#@°•⚑🏁]{1,2}$/u;
/** One or two letters ('V', 'fb') are a sign of which a legend, or nobody, says what it means. */
const CODE = /^\p{L}{1,2}$/u;

export const isArrow = (text: string): boolean => ARROW.test(text);

/** A sign that says 'then', and nothing of what happens. */
export const isMark = (text: string): boolean =>
  isCross(text) || isArrow(text) || SIGN.test(text.trim()) || CODE.test(text.trim());

type Kind = 'begin' | 'end' | 'arrow' | 'mark' | 'words';

/** The lines of the cells below the moments of a row; a mark in a merged cell stands at each moment it reaches over. */
export function linesAcross(row: GridRow, across: readonly Across[], keeps: (text: string) => boolean): LineAcross[] {
  const hasArrows = across.some(({ index }) => isArrow(placeText(row, index)));
  return across.flatMap((moment) => {
    const place = row.places[moment.index];
    if (!place || !row.cells.includes(place.cell)) return [];
    const fits = (text: string): boolean =>
      (hasArrows && DASHES.test(text)) || (keeps(text) && (place.own || isMark(text)));
    return cellLines(place.cell)
      .filter(({ text }) => fits(text))
      .map(({ text, at }) => ({ text, at, moment }));
  });
}

type Open = { over: Across[]; words: string | null; sign: string; begun: boolean; ended: boolean };
type Said = { readonly meanings: ReadonlyMap<string, string>; readonly isForGroup: boolean };

/**
 * Takes the lines of a row together: marks side by side, from 'start' to 'af' whatever stands between them, and words with the arrows
 * behind them. Beside a group only signs are marks: words say what happens for it.
 */
export function stripsOf(lines: readonly LineAcross[], across: readonly Across[], said: Said): Strips {
  const strips: Open[] = [];
  const words: (LineAcross & { over: Across[] })[] = [];
  let lastWords: (typeof words)[number] | null = null;
  const hasEnd = lines.some(({ text }) => kindOf(text, false, said) === 'end');
  for (const line of lines) {
    const kind = kindOf(line.text, hasEnd, said);
    if (kind === 'words') {
      lastWords = { ...line, over: [line.moment] };
      words.push(lastWords);
    } else if (kind === 'arrow' && lastWords && isNext(lastWords.over, line.moment, across)) {
      lastWords.over.push(line.moment);
    } else {
      lastWords = null;
      addMark(strips, kind, line, { across, hasEnd, meanings: said.meanings });
    }
  }
  return { strips, lines: words };
}

type Along = {
  readonly across: readonly Across[];
  readonly hasEnd: boolean;
  readonly meanings: ReadonlyMap<string, string>;
};

function addMark(strips: Open[], kind: Kind, { text, moment }: LineAcross, { across, hasEnd, meanings }: Along): void {
  const last = strips.at(-1);
  const open = last && !last.ended ? last : undefined;
  const next = open && isNext(open.over, moment, across) ? open : undefined;
  const add = (strip: Partial<Open>): unknown =>
    strips.push({ over: [moment], words: null, sign: '', begun: false, ended: false, ...strip });
  if (kind === 'begin') add({ words: text, begun: true });
  else if (kind === 'end' && open && (open.begun || next))
    Object.assign(open, { over: between(open.over[0], moment, across), words: null, ended: true });
  else if (kind === 'end') add({ words: text, ended: true });
  else if (next && isSameSign(next.sign, text, meanings) && (isArrow(text) || followsOn(next.over.at(-1), moment))) {
    next.over.push(moment);
    if (!hasEnd) next.words = null;
  } else if (!open?.begun || !hasEnd) add({ sign: text });
}

/** 'Begin' and 'eind' alone are a part of the month they stand below; with each other they are from when until when. */
export function isBeginOrEnd(text: string, lines: readonly LineAcross[]): boolean {
  const begin = lines.findIndex((line) => BEGINS.test(line.text));
  const end = lines.findLastIndex((line) => ENDS.test(line.text));
  return begin >= 0 && end > begin && (BEGINS.test(text) || ENDS.test(text));
}

function kindOf(text: string, hasEnd: boolean, { meanings, isForGroup }: Said): Kind {
  if (meanings.has(fold(text.trim()))) return 'mark';
  if (isArrow(text) || DASHES.test(text)) return 'arrow';
  if (isForGroup) return isCross(text) || SIGN.test(text.trim()) ? 'mark' : 'words';
  if (BEGINS.test(text) && (hasEnd || !/^[sb]\.?$/iu.test(text))) return 'begin';
  if (ENDS.test(text)) return 'end';
  return isMark(text) ? 'mark' : 'words';
}

const isNext = (over: readonly Across[], moment: Across, across: readonly Across[]): boolean => {
  const last = over.at(-1);
  return last === moment || across[across.indexOf(moment) - 1] === last;
};

/** Week 5 and week 7 in columns beside each other are two moments. */
function followsOn(before: Across | undefined, { when: { start } }: Across): boolean {
  const end = before?.when.end ?? null;
  return end === null || start === null || daysBetween(end, start) <= MOST_DAYS_APART;
}
const MOST_DAYS_APART = 4;

const between = (first: Across | undefined, last: Across, across: readonly Across[]): Across[] =>
  first === undefined ? [last] : across.slice(across.indexOf(first), across.indexOf(last) + 1);

/** Signs of which the legend says that they mean something else are no single stretch. */
const isSameSign = (one: string, other: string, meanings: ReadonlyMap<string, string>): boolean =>
  isArrow(other) || one === '' || (meanings.get(fold(one)) ?? '') === (meanings.get(fold(other)) ?? '');
