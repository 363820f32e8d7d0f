import { cutText } from '#kernel/cut-text.ts';
import { parseCsv } from './parse-csv.ts';

/** A question as it was heard, perhaps with an answer, and with what a table says it is about and for whom; '' for what is not said. */
export type Heard = {
  readonly question: string;
  readonly answer: string;
  readonly subject: string;
  readonly audience: string;
};
/** What was read: the questions, and how much of it is not in them as it was written. */
export type ReadHeard = {
  readonly heard: readonly Heard[];
  readonly left: {
    /** Questions that stood there once more. */
    readonly double: number;
    /** Pieces of text that are no question. */
    readonly without: number;
    /** Questions past the most that are read at once. */
    readonly beyond: number;
    /** Questions that are in it, with their first 300 characters. */
    readonly shortened: number;
  };
};
export type HeardFormat = 'csv' | 'json' | 'markdown' | 'text';

const MOST = 2_000;
const LONGEST_QUESTION = 300;
const LONGEST_ANSWER = 20_000;
const LONGEST_WORD = 200;
export const QUESTION_NAMES = ['vraag', 'question', 'titel', 'title'];
/** Rows that are looked at for the names above the columns. */
const HEAD_WITHIN = 10;
const ANSWER_NAMES = ['antwoord', 'answer', 'tekst', 'text'];
const SUBJECT_NAMES = ['onderwerp', 'thema', 'categorie', 'rubriek', 'subject', 'theme', 'category', 'topic'];
const AUDIENCE_NAMES = ['doelgroep', 'voor wie', 'publiek', 'audience'];

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
  const found = all.map(({ question, answer, subject, audience }) => ({
    question: line(question),
    answer: cutText(sound(answer).trim(), LONGEST_ANSWER),
    subject: cutText(line(subject), LONGEST_WORD),
    audience: cutText(line(audience), LONGEST_WORD),
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
    const cells = line.split(/[;,\t]/).map((cell) => cell.replaceAll('"', '').trim().toLowerCase());
    return cells.length > 1 && cells.some((cell) => QUESTION_NAMES.includes(cell));
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
  const isHead = (row: readonly string[]) => row.some((name) => QUESTION_NAMES.includes(name.trim().toLowerCase()));
  const at = all.slice(0, HEAD_WITHIN).findIndex(isHead);
  const [head = [], ...rows] = at > 0 ? all.slice(at) : all;
  const names = head.map((name) => name.trim().toLowerCase());
  const placeOf = (wanted: readonly string[]) => names.findIndex((name) => wanted.includes(name));
  const question = placeOf(QUESTION_NAMES);
  if (question === -1) return [head, ...rows].map((row) => asked(row[0] ?? '', row[1]));
  const [answer, subject, audience] = [ANSWER_NAMES, SUBJECT_NAMES, AUDIENCE_NAMES].map(placeOf);
  const cell = (row: readonly string[], place = -1) => row[place] ?? '';
  return rows.map((row) => ({
    question: cell(row, question),
    answer: cell(row, answer),
    subject: cell(row, subject),
    audience: cell(row, audience),
  }));
}

/** A question of which nothing else is said than perhaps an answer. */
export const asked = (question: string, answer = ''): Heard => ({ question, answer, subject: '', audience: '' });

/** A list of objects, one inside an object, or an object a line. */
function readJson(text: string): readonly Heard[] {
  const whole = parsed(text);
  if (whole === undefined) return text.split('\n').flatMap((line) => heardIn(parsed(line)));
  if (Array.isArray(whole)) return whole.flatMap(heardIn);
  const list = typeof whole === 'object' && whole !== null ? Object.values(whole).find(Array.isArray) : undefined;
  return Array.isArray(list) ? list.flatMap(heardIn) : heardIn(whole);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function heardIn(value: unknown): readonly Heard[] {
  if (typeof value === 'string') return [asked(value)];
  if (typeof value !== 'object' || value === null) return [];
  const fields = new Map(Object.entries(value).map(([name, field]) => [name.toLowerCase(), field]));
  const text = (names: readonly string[]) =>
    names.map((name) => fields.get(name)).find((field) => typeof field === 'string') ?? '';
  return [
    {
      question: text(QUESTION_NAMES),
      answer: text(ANSWER_NAMES),
      subject: text(SUBJECT_NAMES),
      audience: text(AUDIENCE_NAMES),
    },
  ];
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

/** What is no question keeps its words where an answer would be. */
const passedOver = (words: string): Heard => asked('', words);

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
