import { cutText } from '#kernel/cut-text.ts';
import { asked, type Heard, passedOver } from './heard.ts';
import { heardInFields, isQuestionName } from './heard-fields.ts';
import { parseCsv } from './parse-csv.ts';
import { readJson } from './read-json.ts';

/** What was read: the questions, and how much of it is not in them as it was written. */
export type ReadHeard = {
  readonly heard: readonly Omit<Heard, 'others'>[];
  readonly left: {
    /** Questions that stood there once more. */
    readonly double: number;
    /** Pieces of text that are no question. */
    readonly without: number;
    /** Questions past the most that are read at once. */
    readonly beyond: number;
    /** Questions that are in it, with their first 300 characters. */
    readonly shortened: number;
    /** Columns of a table, or fields of an object, that say something and are none of ours. */
    readonly columns: number;
  };
};
export type HeardFormat = 'csv' | 'json' | 'markdown' | 'text';

const MOST = 2_000;
const LONGEST_QUESTION = 300;
const LONGEST_ANSWER = 20_000;
const LONGEST_WORD = 200;
const MOST_WORDS = 20;
/** Rows that are looked at for the names above the columns. */
const HEAD_WITHIN = 10;

/** The questions in a text, each once, at most 2,000. Never throws; what is no question is passed over and counted. */
export const readHeard = (text: string, format: HeardFormat): ReadHeard => tidied(READERS[format](text));

/** The same of the sheets of a workbook, each with its own names above the columns. */
export const readHeardSheets = (sheets: readonly (readonly (readonly string[])[])[]): ReadHeard =>
  tidied(sheets.flatMap((rows) => readRows(rows.filter((row) => row.some((cell) => cell.trim() !== '')))));

/** JSON can name what the database cannot keep: a zero character, half of an emoji. */
const sound = (text: string): string => text.replaceAll('\0', '').toWellFormed();

/** What has words and no question was passed over. */
export function tidied(all: readonly Heard[]): ReadHeard {
  const line = (text: string) => sound(text).replace(/\s+/g, ' ').trim();
  const short = (text: string) => cutText(line(text), LONGEST_WORD);
  const found = all.map((each) => ({
    question: line(each.question),
    answer: cutText(sound(each.answer).trim(), LONGEST_ANSWER),
    ...{ subject: short(each.subject), domain: short(each.domain), audience: short(each.audience) },
    ...{ origin: short(each.origin), owner: short(each.owner) },
    words: [...new Set(each.words.map(short).filter(Boolean))].slice(0, MOST_WORDS),
  }));
  const posed = found.filter(({ question }) => question !== '');
  const seen = new Set<string>();
  const each = posed.filter(({ question }) => !seen.has(question.toLowerCase()) && seen.add(question.toLowerCase()));
  const heard = each.slice(0, MOST);
  return {
    heard: heard.map((each) => ({ ...each, question: cutText(each.question, LONGEST_QUESTION) })),
    left: {
      double: posed.length - each.length,
      without: found.filter(({ question, answer }) => question === '' && answer !== '').length,
      beyond: each.length - heard.length,
      shortened: heard.filter(({ question }) => question.length > LONGEST_QUESTION).length,
      columns: new Set(all.flatMap(({ others }) => others)).size,
    },
  };
}

/** How to read a file, by its name; a text that nobody named is looked at. */
export function formatOf(name: string, text: string): HeardFormat {
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (ending === 'csv' || ending === 'tsv') return 'csv';
  if (ending.startsWith('json') || /^\s*[[{]/.test(text)) return 'json';
  if (ending === 'md' || ending === 'markdown' || /^#{1,6} /m.test(text)) return 'markdown';
  return isTable(text) ? 'csv' : 'text';
}

/** What is copied out of Excel, or saved as text by it, has tabs in every line; other tables are known by the names above the columns. */
function isTable(text: string): boolean {
  const lines = text
    .slice(0, 10_000)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, HEAD_WITHIN);
  const isNamed = (line: string) => {
    const cells = line.split(/[;,\t]/).map((cell) => cell.replaceAll('"', ''));
    return cells.length > 1 && cells.some(isQuestionName);
  };
  return lines.length > 0 && (lines.every((line) => line.includes('\t')) || lines.some(isNamed));
}

const READERS: Readonly<Record<HeardFormat, (text: string) => readonly Heard[]>> = {
  csv: readCsv,
  json: readJson,
  markdown: readMarkdown,
  text: readLines,
};

/** By the heads `vraag` and `antwoord`; without them the first column is the question and the second the answer. */
function readCsv(text: string): readonly Heard[] {
  return readRows(parseCsv(text));
}

/** The names may stand a few rows down, under a title. */
export function readRows(all: readonly (readonly string[])[]): readonly Heard[] {
  const at = all.slice(0, HEAD_WITHIN).findIndex((row) => row.some(isQuestionName));
  const [head = [], ...rows] = at === -1 ? [] : all.slice(at);
  if (at === -1) return all.map((row) => asked(row[0] ?? '', row[1]));
  return rows.map((row) => heardInFields(head.map((name, place) => [name, row[place] ?? ''])));
}

const LOWEST = 7;

/** A line that may ask something with all that stands under it; '' for what stands under none. `level` is 1 to 7, as of headings. */
export type Headed = { readonly question: string; readonly level: number; readonly answer: string };

/** A heading that asks something, or has text under it, is a question; the text is its answer. */
function readMarkdown(text: string): readonly Heard[] {
  const found: { question: string; level: number; lines: string[] }[] = [{ question: '', level: LOWEST, lines: [] }];
  for (const line of text.split('\n')) {
    const heading = /^#{1,6}[ \t]+(.*)$/.exec(line)?.[1] ?? /^\*\*([^*]{3,300}\?)\*\*\s*$/.exec(line)?.[1];
    const level = /^#+/.exec(line)?.[0].length ?? LOWEST;
    if (heading !== undefined) found.push({ question: heading.replace(/[\s#]+$/, ''), level, lines: [] });
    else found.at(-1)?.lines.push(line);
  }
  const headed = found.map(({ lines, ...each }) => ({ ...each, answer: lines.join('\n').trim() }));
  return heardUnder(headed) ?? linesThatAsk(text);
}

/** What is asked by lines that may ask something, and what is not as passed over; null where none asks anything. */
export function heardUnder(found: readonly Headed[]): readonly Heard[] | null {
  const isTitle = ({ question, level }: Headed, next: Headed | undefined) =>
    // A heading over other headings is the title of a page or a chapter.
    !question.endsWith('?') && (next?.level ?? 0) > level;
  const heard = found.map((each, index) => ({
    ...each,
    isAsked:
      each.question !== '' && !isTitle(each, found[index + 1]) && (each.question.endsWith('?') || each.answer !== ''),
  }));
  if (!heard.some(({ isAsked }) => isAsked)) return null;
  return heard.map(({ question, answer, isAsked }) =>
    isAsked ? asked(question, answer) : passedOver(`${question}\n${answer}`.trim()),
  );
}

/** Of the words of a page those lines that end in a question mark; where there is none, every line. */
function linesThatAsk(text: string): readonly Heard[] {
  const lines = readLines(text);
  const isAsked = ({ question }: Heard) => question.endsWith('?');
  return lines.some(isAsked) ? lines.map((line) => (isAsked(line) ? line : passedOver(line.question))) : lines;
}

/** A question a line, with or without a question mark. Marks of a list in front go. */
export function readLines(text: string): readonly Heard[] {
  return text
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[-*•+]|\d{1,3}[.)])\s+/, '').trim())
    .filter((line) => line !== '')
    .map((question) => asked(question));
}
