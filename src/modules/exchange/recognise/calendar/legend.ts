import type { StatusValue } from '#kernel/plan.ts';
import type { Part } from '../outline/outline.ts';
import type { KindedTable } from '../reading.ts';
import type { Column } from '../table/columns.ts';
import { columnShare } from '../table/contents.ts';
import type { ReadTable } from '../table/read-table.ts';
import { runsText } from '../text/blocks.ts';
import { fold } from '../text/fold.ts';
import { statusOf } from './status.ts';

/** What a colour, a letter or a sign in a status cell stands for, by its folded text. */
export type Legend = ReadonlyMap<string, StatusValue>;

const ENTRY = /^(?:.{0,40}[:(]\s)?(\p{L}{1,12}|[+±*○●◐-])\s?(?:=|:|\sis\s|\sbetekent\s)\s?(\p{L}.{1,40})$/u;

const MEANING = /^(?:betekenis|betekent|uitleg|toelichting|omschrijving|verklaring)$/;
const SIGN = /^(?:status|teken|kleur|code|icoon|symbool)$/;
const LONGEST_SIGN = 12;

/** A table of two columns that says what each sign of the status stands for; it holds for every calendar of the document. */
export function tableLegend(tables: readonly KindedTable[]): Legend {
  const legend = new Map<string, StatusValue>();
  for (const { table } of tables.filter(({ table: { width } }) => width === 2)) {
    const pairs = table.rows.map(({ places }) => places.map((place) => place?.text ?? ''));
    const [names = [], ...rows] = table.hasHeader ? [table.headers, ...pairs] : pairs;
    if (!SIGN.test(fold(names[0] ?? '')) || !MEANING.test(fold(names[1] ?? ''))) continue;
    for (const [mark = '', meaning = ''] of rows) {
      const value = statusOf(meaning);
      if (mark !== '' && mark.length <= LONGEST_SIGN && value !== null) legend.set(fold(mark), value);
    }
  }
  return legend;
}

/** The legend that the text around a calendar gives: 'groen = klaar, rood = nog doen'. Empty when fewer than two signs are explained. */
export function legendOf({ blocks }: Part): Legend {
  const legend = new Map<string, StatusValue>();
  for (const block of blocks) {
    if (block.type === 'table') continue;
    for (const piece of runsText(block.runs)
      .slice(0, 1000)
      .split(/[,;.)\n]\s*/u)) {
      const match = ENTRY.exec(piece.trim());
      const value = match?.[2] ? statusOf(match[2]) : null;
      if (match?.[1] && value !== null) legend.set(fold(match[1]), value);
    }
  }
  return legend.size >= 2 ? legend : new Map();
}

/** 'Idee' is a step of a redaction where others of its column are 'concept' or 'geplaatst'; elsewhere it says nothing of how far it is. */
export function stepsOf({ rows }: ReadTable, columns: readonly Column[]): Legend {
  const index = columns.find(({ role }) => role === 'status')?.index;
  const isRedaction = index !== undefined && columnShare(rows, index, (text) => STEP.test(text.trim())).count > 0;
  return new Map(isRedaction ? FIRST_STEPS.map((step) => [step, 'todo']) : []);
}
const STEP =
  /^(?:concept|geplaatst|gepubliceerd|klaargezet|ingepland|online|live|geschreven|in redactie|definitief)$/iu;
const FIRST_STEPS = ['idee', 'ideeen', 'voorstel', 'wens'];

/** The column in which most cells are signs of the legend tells the status, whatever its name. */
export function withLegend(table: ReadTable, columns: readonly Column[], legend: Legend): readonly Column[] {
  if (legend.size === 0) return columns;
  const told = columns.find(
    ({ index }) => columnShare(table.rows, index, (text) => legend.has(fold(text.trim()))).share >= 0.6,
  );
  return columns.map((column) => (column === told ? { ...column, role: 'status', grounds: 'named' } : column));
}
