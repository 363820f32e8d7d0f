import type { SourceDocument } from '../../model/source-document.ts';
import type { Outline } from '../outline/outline.ts';
import { oneLine } from '../dates.ts';
import type { KindedTable } from '../reading.ts';
import { isSentence } from '../text/sentences.ts';
import { placeText } from '../table/grid.ts';
import { type Labelled, piecesOf } from './labelled.ts';
import { datesOfVersions } from './version-dates.ts';
import { dayIn } from './full-day.ts';

export type Version = { readonly version: string | null; readonly date: string | null };

/** Version and date of the paper: labels first, then a history of versions, a line 'Versie …' anywhere, and the edges of the page. */
export function versionOf(
  document: SourceDocument,
  outline: Outline,
  tables: readonly KindedTable[],
  labelled: readonly Labelled[],
): Version {
  const lines = [
    ...outline.parts.flatMap((part) => [
      part.title,
      ...part.blocks.flatMap((block) => (block.type === 'table' ? [] : piecesOf(block))),
    ]),
    ...tables.flatMap(({ table }) => table.above),
  ];
  const edges = document.aside.flatMap(({ text }) => text.split('\n'));
  const history = lastOfHistory(tables);
  const version =
    labelled.find(({ field, value }) => field === 'version' && /\d/.test(value))?.value ??
    history?.version ??
    firstOf([...lines, ...edges], versionIn) ??
    firstOf([...openingLines(outline), ...edges], draftIn);
  const date =
    firstOf(
      labelled.filter(({ field }) => field === 'documentDate').map(({ value }) => value),
      dayIn,
    ) ??
    (version === null ? null : dayIn(version)) ??
    history?.date ??
    firstOf([...lines, ...edges], dayOfWriting) ??
    loneDate(outline);
  return { version: version === null ? null : tidy(version), date };
}

/** The latest row of the tables of versions. */
function lastOfHistory(tables: readonly KindedTable[]): Version | null {
  const rows = tables.flatMap(({ table, kind }) => {
    const texts = (kind === 'history' ? table.rows : []).map((row) =>
      table.headers.map((header, index) => ({ header, text: oneLine(placeText(row, index)) })),
    );
    const dates = datesOfVersions(texts.map((cells) => cells.map(({ text }) => text)));
    return texts.map(
      (cells, index): Version => ({
        version: cells.find(({ header }) => /versie/i.test(header))?.text ?? null,
        date: dates[index] ?? null,
      }),
    );
  });
  return (
    rows
      .filter(({ date }) => date !== null)
      .sort((a, b) => (a.date ?? '').localeCompare(b.date ?? ''))
      .at(-1) ?? null
  );
}

function firstOf<Value>(texts: readonly string[], read: (text: string) => Value | null): Value | null {
  for (const text of texts) {
    const found = read(text);
    if (found !== null) return found;
  }
  return null;
}

/** What stands behind 'Versie' in a short line. */
function versionIn(line: string): string | null {
  const text = oneLine(line);
  if (text.length > 120) return null;
  const match = /(?:^|[\s(–|-])(?:concept)?versie\s*:?\s+([^|)]{1,60})/iu.exec(text);
  const value = match?.[1]?.trim() ?? '';
  return /\d/.test(value) && (text.length <= 60 || /^[\d.v]/i.test(value)) ? value : null;
}

/** The first lines of the paper, where its state stands without the word 'versie'. */
const openingLines = ({ title, parts }: Outline): string[] => [
  ...(title ? [title.text] : []),
  ...parts
    .slice(0, 2)
    .flatMap((part) => [
      part.title,
      ...part.blocks.slice(0, 8).flatMap((block) => (block.type === 'table' ? [] : piecesOf(block))),
    ]),
];

/** 'Concept 0.4', 'definitief 1.0', 'v0.3' in a short line. */
function draftIn(line: string): string | null {
  const text = oneLine(line);
  if (text.length > 120) return null;
  const match =
    /(?:^|[\s(–|,_-])((?:(?:eerste|tweede|derde|eind)\s?)?(?:concept|definitief|def\.?)\s(?:v\.?\s?)?\d{1,2}(?:\.\d{1,2}){0,2}(?![-./\d]|\s\p{L}{3,9}\.?\s(?:19|20)))|(?:^|[\s(–|,_-])v\.?\s?(\d{1,2}\.\d{1,2}(?:\.\d{1,2})?)(?![\d-])/iu.exec(
      text,
    );
  return match?.[1] ?? match?.[2] ?? null;
}

/** '1.2, 3 maart 2027' is version 1.2; a version that is only a date keeps the date. */
function tidy(version: string): string {
  const number =
    /^v?\.?\s?(\d{1,2}(?:\.\d{1,3}){0,2}[a-z]?)(?=\s*(?:[,;(–|-]|\/\s|d\.?d\.?|van\s|concept|definitief|\s\d{1,2}\s|$))/iu.exec(
      version,
    );
  return number?.[1] ?? version.replace(/[.,;]$/, '');
}

/** 'Vastgesteld d.d. 3 maart 2027': a short line with a full day that speaks of the paper; 'Datum opening: 18 mei' does not. */
function dayOfWriting(line: string): string | null {
  const text = oneLine(line);
  const said =
    /(?:^|[\s(–|])(?:d\.?d\.|versie|concept|definitief|opgesteld|bijgewerkt|gewijzigd|vastgesteld|datum(?:\s(?:van\s)?(?:(?:dit|het|deze)\s)?(?:document|plan|stuk|notitie|versie|concept|opmaak|vaststelling))?(?=\s*:|\s+(?:\p{L}{1,4}dag\s|\p{L}+dag\s)?\d)|stand|opgemaakt|actueel)(?!\p{L})[^\d]{0,60}/iu.exec(
      text.slice(0, 200),
    );
  return text.length > 160 || said === null ? null : dayIn(text.slice(said.index));
}

/** A line under the title with a day in it that is no sentence, and that is not from or until then: 'Zevendal, 3 maart 2027'. */
function loneDate(outline: Outline): string | null {
  const lines = (outline.parts[0]?.blocks ?? []).flatMap((block) => (block.type === 'table' ? [] : piecesOf(block)));
  const isOfPaper = (line: string): boolean =>
    line.length <= 110 && !isSentence(line) && !line.includes(':') && !FROM_THEN.test(line) && !SEVERAL.test(line);
  return firstOf(lines.slice(0, 12), (line) => (isOfPaper(line) ? dayIn(line) : null));
}
/** '20 t/m 25 september 2027' is when it happens. */
const SEVERAL = /\d(?:\s\p{L}{3,9}\.?)?\s?(?:t\/m|tot en met|[–—-])\s?\d{1,2}\s\p{L}{3,9}/iu;
const FROM_THEN =
  /(?<!\p{L})(?:per|vanaf|tot|uiterlijk|sinds|na|v[oó][oó]r|verkiezing(?:en)?(?:\svan)?)\s(?:\p{L}+\s)?\d/iu;
