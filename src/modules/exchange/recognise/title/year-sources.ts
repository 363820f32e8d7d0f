import type { SourceDocument } from '../../model/source-document.ts';
import { oneLine } from '../dates.ts';
import type { Outline } from '../outline/outline.ts';
import type { KindedTable } from '../reading.ts';
import { blockText } from '../text/blocks.ts';
import { DAY_AND_MONTH, MONTH_WORDS, monthDayOf, monthOf } from './month-words.ts';
import { type ToldYear, toldYears, versionBlocks } from './told-years.ts';
import { isLead, type YearCheck, yearChecks } from './year-checks.ts';
import { type MonthSaid, monthSaid } from './written-around.ts';

/** All that a document and what we know of its file say about the year of dates that name none. */
export type YearSources = {
  readonly checks: readonly YearCheck[];
  readonly told: readonly ToldYear[];
  /** The days of the rows, in order, as `03-12`; the 15th where only the month is said. */
  readonly rows: readonly string[];
  readonly month: MonthSaid | null;
  /** The day of writing that the caller knows, the one on which the file was last saved, and the one on which it is read. */
  readonly known: string | null;
  readonly file: string | null;
  readonly read: string | null;
};

/** `ref` is the day of writing as the caller knows it; `readOn` the day on which it is read, which says little. */
export type ReadOptions = { readonly ref: string | null; readonly readOn?: string | null };

const MOST_TEXT = 400_000;
const MOST_ROWS = 150;

export function yearSources(
  document: SourceDocument,
  outline: Outline,
  tables: readonly KindedTable[],
  { ref, readOn = null }: ReadOptions,
): YearSources {
  const lines = linesOf(outline, tables);
  return {
    checks: yearChecks(lines, tables).slice(0, MOST_ROWS),
    told: toldYears(document, outline, tables),
    rows: lines.flatMap(rowDay).slice(0, MOST_ROWS),
    month: monthSaid(document, outline),
    known: ref,
    file: document.properties.modifiedOn,
    read: readOn,
  };
}

/** The lines of the document and its cells, as far as the first so many signs; days of versions are no days of the plan. */
function linesOf({ parts }: Outline, tables: readonly KindedTable[]): readonly string[] {
  const versions = versionBlocks(tables);
  return parts
    .flatMap(({ title, blocks }) => [title, ...blocks.filter(({ at }) => !versions.has(at)).map(blockText)])
    .join('\n')
    .slice(0, MOST_TEXT)
    .split('\n')
    .map(oneLine);
}

function rowDay(line: string): readonly string[] {
  if (MONTH_LEAD.test(line)) return [monthDayOf(monthOf(line.replace(PART, '')), MID_MONTH) ?? []].flat();
  const match = DAY_AND_MONTH.exec(line);
  const day =
    match && isLead(line.slice(0, match.index)) ? monthDayOf(monthOf(match[2] ?? ''), Number(match[1])) : null;
  return day === null ? [] : [day];
}
const PART = /^(?:begin|half|medio|eind|start)\s/iu;
const MONTH_LEAD = new RegExp(
  String.raw`^(?:(?:begin|half|medio|eind|start)\s)?(?:${MONTH_WORDS})\.?(?:$|[:;|–-]|\s[–-])`,
  'iu',
);
const MID_MONTH = 15;
