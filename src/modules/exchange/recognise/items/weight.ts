import { WEIGHT_NAMES } from '#kernel/level-words.ts';
import type { Audience } from '#kernel/plan.ts';
import type { ColumnRole } from '../vocabulary/column-role.ts';
import type { Column } from '../table/columns.ts';
import { columnShare, isNothing } from '../table/contents.ts';
import type { GridRow } from '../table/grid.ts';
import type { ReadTable } from '../table/read-table.ts';
import { fold } from '../text/fold.ts';
import { ringIn } from './audience-words.ts';
import { levelIn, moreThanLevel } from './stance-levels.ts';

/** How much a group weighs, and how much it matters to it. */
type Weighed = 'influence' | 'interest';
const PLACES: readonly Weighed[] = ['influence', 'interest'];

/** What a text names of the two, in its own order: 'Belang en invloed' is interest first. */
const namedIn = (text: string): Weighed[] =>
  PLACES.filter((name) => WEIGHT_NAMES[name].test(text)).sort(
    (a, b) => text.search(WEIGHT_NAMES[a]) - text.search(WEIGHT_NAMES[b]),
  );

const MAY_WEIGH: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>(['influence', 'interest', 'ring', null]);

/** Marks a column that says both ('Invloed / belang'), and a 'Mate van invloed' whose cells name no ring. */
export const withWeight = (columns: readonly Column[], rows: readonly GridRow[]): Column[] =>
  columns.map((column) => {
    const named = MAY_WEIGH.has(column.role) ? namedIn(fold(column.header)) : [];
    const isWeight = named.length === 2 || (column.role === 'ring' && named.length === 1 && holdsLevels(column, rows));
    return isWeight ? { ...column, role: named[0] ?? 'influence', grounds: 'named' } : column;
  });

const holdsLevels = ({ index }: Column, rows: readonly GridRow[]): boolean =>
  columnShare(rows, index, (text) => ringIn(text) !== null).count === 0 &&
  columnShare(rows, index, (text) => levelIn(text) !== null).share >= 0.5;

/** A filled cell on one line, with its column. */
export type Said = { readonly column: Column; readonly text: string };
/** What a row says of its weight; `interests` is what it says below 'Belang' beyond how much, `beyond` are other cells that say more. */
export type Weigh = (row: { readonly said: readonly Said[] }) => {
  readonly weight: Pick<Audience, Weighed>;
  readonly interests: string | null;
  readonly beyond: readonly Said[];
  /** Figures that were taken for levels of 5 without a word that says so, behind the name of their column. */
  readonly guessed: readonly string[];
};

/** Reads the weight of the rows of one table; what signs and figures mean shows from a whole column. */
export function weigherOf({ rows }: Pick<ReadTable, 'rows'>): Weigh {
  const scales = new Map<number, Scale>();
  const scaleOf = ({ index, header }: Column): Scale => {
    const scale =
      scales.get(index) ??
      scaleIn(
        header,
        rows.map((row) => row.places[index]?.text ?? ''),
      );
    scales.set(index, scale);
    return scale;
  };
  return ({ said }) => {
    const read = said.flatMap((each) => readSaid(each, scaleOf(each.column)) ?? []);
    const more = read.filter(({ isWhole, said: { text } }) => !isWhole && !isNothing(text));
    const interests = more.filter(({ isInterest }) => isInterest).map((each) => each.said.text);
    return {
      weight: Object.fromEntries(read.toReversed().flatMap(({ weight }) => Object.entries(weight))),
      interests: interests.join(' ') || null,
      beyond: more.filter(({ isInterest }) => !isInterest).map((each) => each.said),
      guessed: read.flatMap(({ isGuess, said: { column, text } }) => (isGuess ? [`${column.header}: ${text}`] : [])),
    };
  };
}

/** What one cell says of it; null for a column about something else. */
function readSaid(said: Said, scale: Scale): (Read & { said: Said; isInterest: boolean; isGuess: boolean }) | null {
  const { role, header } = said.column;
  if (role !== 'influence' && role !== 'interest') return null;
  const asked = namedIn(fold(header));
  const read = asked.length === 2 ? readBoth(said.text, asked, scale) : readOne(said.text, role, scale);
  return {
    ...read,
    said,
    isInterest: role === 'interest' && asked.length < 2,
    isGuess: scale.figures === 'seen' && /\d/.test(said.text) && Object.keys(read.weight).length > 0,
  };
}

/** Whether a lone minus means little, and whether bare figures run from 1 to 5: the header says so, or a 5 is the highest there is. */
type Scale = { readonly signs: boolean; readonly figures: 'written' | 'seen' | null };

function scaleIn(header: string, texts: readonly string[]): Scale {
  const range = /(?<!\d)[01]\s?(?:-|–|t\/m|tot|tot en met)\s?(\d{1,3})(?!\d)/u.exec(header)?.[1];
  const figures = texts.flatMap((text) => text.match(/\d+/g) ?? []).map(Number);
  const isSeen = range === undefined && figures.includes(5) && !isOrder(figures);
  const areLevels = figures.every((figure) => figure >= 1 && figure <= 5) && (range === '5' || isSeen);
  return { signs: texts.some((text) => text.includes('+')), figures: areLevels ? (isSeen ? 'seen' : 'written') : null };
}

/** 1, 2, 3, 4, 5, each once: which group comes first, and not how much each weighs. */
const isOrder = (figures: readonly number[]): boolean =>
  new Set(figures).size === figures.length && Math.max(...figures) === figures.length;

const SIGNS: ReadonlyMap<string, number> = new Map([
  ['--', 1],
  ['-', 2],
  ['0', 3],
  ['±', 3],
  ['+/-', 3],
  ['+', 4],
  ['++', 5],
]);

type Level = { readonly level: number | null; readonly isWhole: boolean };

function levelOf(text: string, scale: Scale): Level {
  const bare = fold(text).trim().replace(/[–—]/g, '-');
  const sign = scale.signs ? SIGNS.get(bare) : undefined;
  const exact = sign ?? (scale.figures !== null && /^[1-5]$/.test(bare) ? Number(bare) : undefined);
  if (exact !== undefined || bare === '') return { level: exact ?? null, isWhole: true };
  const level = levelIn(text);
  return { level, isWhole: level !== null && moreThanLevel(text) === null };
}

type Read = { readonly weight: Pick<Audience, Weighed>; readonly isWhole: boolean };

function readOne(text: string, name: Weighed, scale: Scale): Read {
  const { level, isWhole } = levelOf(text, scale);
  return { weight: level === null ? {} : { [name]: level }, isWhole };
}

const NAME = `(?:invloed|macht|impact|belang(?:en)?|interesse)`;
const CUT = /\s*[,;/|]\s*|\.\s+|\s+(?:en|&|maar)\s+|\s+[–—-]\s+|(?<=^[1-5])\s*[–-]\s*(?=[1-5]$)/u;
/** 'Invloed: hoog' over 'Belang: laag'. */
const LABELS = new RegExp(String.raw`^${NAME}\s*[:=]`, 'u');
const NEXT_LABEL = new RegExp(String.raw`\s+(?=${NAME}\s*[:=])`, 'u');
const LETTERS = /^([hml])\s?([hml])$/u;
/** Words around a level that say nothing of it: 'hun invloed is groot', 'beide klein'. */
const AROUND = new RegExp(
  String.raw`^${NAME}\s*[:=]|(?<!\p{L})(?:${NAME}|hun|een|is|zijn|hebben|heeft|beide|allebei)(?!\p{L})`,
  'gu',
);
const withoutNames = (piece: string): string => fold(piece.replace(AROUND, ' '));

/** 'weinig invloed, groot belang', 'hoog/laag', '4 - 2': by their names, or else in the order of the header. */
function readBoth(text: string, order: readonly Weighed[], scale: Scale): Read {
  const read = piecesOf(fold(text), scale).map((piece) => ({
    names: namedIn(piece),
    ...levelOf(withoutNames(piece), scale),
  }));
  const isOrdered = read.length <= 2 && read.every(({ level, names }) => level !== null && names.length === 0);
  const found = new Map<Weighed, number>();
  let before: number | null = null;
  read.forEach(({ names, level, isWhole }, index) => {
    const meant = isOrdered ? (read.length === 1 ? order : order.slice(index, index + 1)) : names;
    const value: number | null = level ?? (isWhole ? before : null);
    if (value !== null) for (const name of meant) found.set(name, found.get(name) ?? value);
    before = value;
  });
  return { weight: Object.fromEntries(found), isWhole: found.size > 0 && read.every(({ isWhole }) => isWhole) };
}

/** '+/-' is a plus and a minus here; 'hoog laag' and 'HL' are two levels without anything between them. */
function piecesOf(whole: string, scale: Scale): readonly string[] {
  const words = LETTERS.exec(whole)?.slice(1) ?? whole.split(' ');
  if (words.length === 2 && words.every((word) => word !== '' && levelOf(word, scale).level !== null)) return words;
  const labelled = LABELS.test(whole) ? whole.split(NEXT_LABEL) : [whole];
  return labelled.flatMap((piece) => piece.split(CUT)).filter((piece) => piece !== '');
}
