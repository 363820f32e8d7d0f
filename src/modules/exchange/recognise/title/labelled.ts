import type { SourceBlock } from '../../model/source-document.ts';
import { isNothing, isPlaceholder } from '../table/contents.ts';
import { mainVerbAt, sentencesOf, withoutStop } from '../text/sentences.ts';
import type { Part } from '../outline/outline.ts';
import type { LabelField } from '../vocabulary/labels.ts';
import { fieldOf } from './label-field.ts';
import type { KindedTable } from '../reading.ts';
import { placeText } from '../table/grid.ts';

/** A field of the title block as written. */
export type Labelled = { readonly field: LabelField; readonly value: string; readonly at: number };

/** How many parts at the start of a document can hold its particulars. */
const OPENING_PARTS = 3;

/** The labelled particulars of a document: lines 'Opdrachtgever: …' at its start, and tables with labels on the left. */
export function labelledOf(parts: readonly Part[], tables: readonly KindedTable[]): Labelled[] {
  const lines = parts.slice(0, OPENING_PARTS).flatMap((part) => ofPaper(part.blocks.flatMap(labelledLines)));
  const early = tables.filter(
    ({ table, kind }) =>
      table.part.index < OPENING_PARTS && (kind === 'labels' || kind === 'other') && isLabelTable(table),
  );
  const loose = tables.filter(
    ({ table, kind }) =>
      table.sheet !== null && kind === 'labels' && table.part.index < OPENING_PARTS && !isLabelTable(table),
  );
  const sure = loose.flatMap(({ table }) => labelledRows(table)).filter(({ field }) => SURE.has(field));
  const above = tables.filter(({ table }) => table.part.index < OPENING_PARTS).flatMap(linesAbove);
  return [...lines, ...early.flatMap(({ table }) => labelledRows(table)), ...sure, ...above];
}

const MOMENTS: ReadonlySet<LabelField> = new Set<LabelField>(['period', 'start', 'end']);

/** A paper has one period: where 'Periode:' comes again, each tells of the thing above it. */
function ofPaper(lines: readonly Labelled[]): Labelled[] {
  const count = (field: LabelField): number => lines.filter((line) => line.field === field).length;
  const again = new Set([...MOMENTS].filter((field) => count(field) > 1));
  return lines.filter(({ field }) => !again.has(field));
}

/** Labels that mean one thing wherever they stand in a first sheet. */
const SURE: ReadonlySet<LabelField> = new Set<LabelField>(['documentDate', 'client', 'period', 'version']);

/** 'Opdrachtgever: Noor' on a row of its own above the names of the columns. */
const linesAbove = ({ table: { above, at } }: KindedTable): Labelled[] =>
  above.flatMap((text) => labelledIn(text, at[0] ?? 0));

/** Labels on the left of at least two rows, or of the only one. */
function isLabelTable(table: KindedTable['table']): boolean {
  const labels = [
    table.hasHeader ? (table.headers[0] ?? '') : '',
    ...table.rows.filter((row) => placeText(row, 1).trim() !== '').map((row) => placeText(row, 0)),
  ].filter((label) => label !== '');
  const known = labels.filter((label) => label.length <= 50 && fieldOf(label) !== null).length;
  return table.width >= 2 && known >= Math.min(2, labels.length) && known * 3 >= labels.length;
}

function labelledLines(block: SourceBlock): Labelled[] {
  if (block.type === 'table') return [];
  return piecesOf(block).flatMap((piece) => [
    ...labelledIn(piece, block.at),
    ...sentencesOf(piece).flatMap((sentence) => clientIn(sentence, block.at)),
  ]);
}

/** 'Opdrachtgever is wethouder Mulder.', 'Opgesteld door bureau Helder, in opdracht van de gemeente Aadorp'. */
function clientIn(sentence: string, at: number): Labelled[] {
  const [, by = ''] =
    /\bin opdracht van\s+((?:(?:de|het)\s+)?(?:\p{L}+\s+){0,3}?\p{Lu}[^.;:,()|]{1,60}?)(?=\s+(?:door|voor|op|in|om|met|werd|is|heeft|wordt)\s|\s[–—-]\s|[.;:,()|]|$)/u.exec(
      sentence.slice(0, 400),
    ) ?? [];
  if (by !== '') return [{ field: 'client', value: by.replace(/^(?:de|het)\s+/u, '').trim(), at }];
  const [, label = '', name = ''] =
    /^(?:de\s+)?(\p{L}[\p{L} ]{4,30}?)\s+(?:is|zijn)\s+(\S[^.;:]{2,80}?)\.?$/iu.exec(sentence.trim()) ?? [];
  const isName = /\p{Lu}/u.test(name) && mainVerbAt(name) < 0;
  return isName && fieldOf(label) === 'client' ? [{ field: 'client', value: name, at }] : [];
}

function labelledIn(piece: string, at: number): Labelled[] {
  const colon = /^\s*([^:\t]{2,50})(?::|\t)\s*(\S[\s\S]*)$/u.exec(piece);
  const field = colon ? fieldOf(colon[1] ?? '') : null;
  const value = colon ? firstStatement(colon[2] ?? '') : '';
  return field && isFilled(value) ? [{ field, value, at }] : [];
}

/** Lines of a title block: also parted by bars, by wide gaps, or only by the bold of the labels. */
export function piecesOf(block: Exclude<SourceBlock, { type: 'table' }>): string[] {
  const byLabel = block.runs
    .map((run, index) => (index > 0 && run.bold && /:\s*$/.test(run.text) ? `\n${run.text}` : run.text))
    .join('');
  return atLabels(byLabel)
    .split(/\n|\s\|\s|\s{3,}(?=\p{L}[\p{L} ]{2,30}:)/u)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}

/** Starts a new line at each known label within a line: 'Opdrachtgever: Noor Versie: 2'. */
function atLabels(text: string): string {
  return text.replace(
    /(\S\s+)((?:\p{L}[\p{L}-]*\s){0,2}\p{L}[\p{L}-]*):(?=\s)/gu,
    (whole: string, before: string, label: string) => {
      const words = label.split(' ');
      for (let from = 0; from < words.length; from += 1) {
        const candidate = words.slice(from).join(' ');
        if (/^\p{Lu}/u.test(candidate) && fieldOf(candidate) !== null)
          return `${before}${words.slice(0, from).join(' ')}\n${candidate}:`;
      }
      return whole;
    },
  );
}

/** 'Noor de Wit. Opgesteld op 3 mei': a second sentence says something else. */
const firstStatement = (value: string): string => withoutStop(sentencesOf(value.trim())[0] ?? '');
const isFilled = (value: string): boolean => value !== '' && !isPlaceholder(value) && !isNothing(value);

function labelledRows(table: KindedTable['table']): Labelled[] {
  const headerRow = table.hasHeader ? pair(table.headers[0] ?? '', table.headers[1] ?? '', table.at[0] ?? 0) : [];
  return [
    ...headerRow,
    ...table.rows.flatMap((row) => {
      const found: Labelled[] = [];
      for (let column = 0; column + 1 < table.width; column += 2)
        found.push(...pair(placeText(row, column), placeText(row, column + 1), row.at[0] ?? 0));
      return found;
    }),
  ];
}

function pair(label: string, value: string, at: number): Labelled[] {
  const field = label.length <= 50 ? fieldOf(label) : null;
  return field && isFilled(value.trim()) ? [{ field, value: value.replace(/\s*\n\s*/g, ', ').trim(), at }] : [];
}
