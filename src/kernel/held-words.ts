import { holdsLevel, measuresOf } from './held-levels.ts';
import type { Audience, Plan, Role } from './plan.ts';

/**
 * An imported section still holds, as text, the table or list from which the items of the plan were read. The items are what
 * counts: people change those. This tells which words of a section the items hold, or held before somebody changed them, so
 * that a page or a document shows each thing once and leaves nothing out.
 */
export type HeldWords = {
  /** True when an item says this in the same words; marks, bullets and capitals make no difference. */
  readonly has: (text: string) => boolean;
  /**
   * The columns of a table, from 0, that the items do not hold. A cell that differs in a column that is otherwise held was
   * changed since. Rows are without the header.
   */
  readonly missingColumns: (header: readonly string[], rows: readonly (readonly string[])[]) => readonly number[];
};

/** From this share of its cells on, a column counts as read into the items. */
export const HELD_SHARE = 0.75;
/** How a list names the kind of its entries in front of them; a row of totals is counted anew. */
const LABELS = [
  ...['kennis', 'houding', 'gedrag', 'gevoel', 'intern', 'extern', 'kernboodschap', 'totaal'],
  ...['toon', 'tone of voice', 'slogan', 'motto'],
];
const NOT_WORDS: ReadonlySet<string> = new Set(['id', 'source']);

/** The words that the items of a plan hold; gathered when the first question comes. */
export function heldWords(plan: Plan): HeldWords {
  let gathered: ReadonlySet<string> | null = null;
  const has = (text: string): boolean => {
    gathered ??= wordsOf(plan);
    return isKnown(text, gathered);
  };
  return {
    has,
    missingColumns: (header, rows) => {
      const table = { header, rows, has, audiences: audiencesIn(plan.audiences, rows) };
      return header.map((_, column) => column).filter((column) => isMissing(column, table));
    },
  };
}

/** The audience that each row is about, by its name in one of the cells. */
function audiencesIn(audiences: readonly Audience[], rows: Columns['rows']): Columns['audiences'] {
  const named = new Map(audiences.map((audience) => [foldWords(audience.name), audience]));
  return rows.map((row) => row.map((cell) => named.get(foldWords(cell))).find((audience) => audience !== undefined));
}

function wordsOf(plan: Plan): ReadonlySet<string> {
  const { sections: _sections, unrecognised: _unrecognised, programme: _programme, ...items } = plan;
  const known = new Set<string>(LABELS);
  collect(items, known);
  for (const role of plan.roles) for (const line of linesOf(role)) known.add(foldWords(line));
  known.add(digitsOf(String(plan.budget.reduce((sum, line) => sum + (line.amountCents ?? 0), 0) / 100)));
  known.delete('');
  return known;
}

/** A role as people write it on one line: who it is, what it is called and what it does, in the usual orders. */
function linesOf({ name, does, who = [] }: Role): string[] {
  const people = [who.join(' '), who.join(' en ')];
  return people.flatMap((each) => [
    `${each} ${name} ${does ?? ''}`,
    `${name} ${each} ${does ?? ''}`,
    `${name} ${does ?? ''} ${each}`,
  ]);
}

/** Most texts of a long calendar stand in it more than once: each is folded the first time only. */
function collect(value: unknown, known: Set<string>, seen: Set<string> = new Set()): void {
  if (typeof value === 'string') {
    if (seen.has(value)) return;
    seen.add(value);
    known.add(foldWords(value));
    if (value.includes('\n')) for (const line of value.split('\n')) known.add(foldWords(line));
  } else if (typeof value === 'number') for (const amount of [value, value / 100]) known.add(digitsOf(String(amount)));
  else if (Array.isArray(value)) for (const item of value) collect(item, known, seen);
  else if (typeof value === 'object' && value !== null) collectFields(value, known, seen);
}

function collectFields(fields: object, known: Set<string>, seen: Set<string>): void {
  for (const name of Object.keys(fields))
    if (!NOT_WORDS.has(name)) collect(fields[name as keyof typeof fields], known, seen);
}

const CUTS = [/\n/, /[,;:/()]| en | & /, /(?<=[.!?])\s/];

/** The importer cuts a cell with several things into entries, a text into sentences, and a line with a name in front at its colon. */
function isKnown(text: string, known: ReadonlySet<string>): boolean {
  const whole = foldWords(text);
  if (whole === '' || known.has(whole)) return true;
  if (!/\p{L}/u.test(whole)) return known.has(digitsOf(whole));
  const colon = text.indexOf(':');
  if (colon > 0 && known.has(foldWords(text.slice(0, colon))) && known.has(foldWords(text.slice(colon + 1))))
    return true;
  return CUTS.some((cut) => areKnown(text.split(cut), known));
}

/** Two pieces at least, and nothing of a piece after the first that is not known is looked at. */
function areKnown(pieces: readonly string[], known: ReadonlySet<string>): boolean {
  let said = 0;
  for (const piece of pieces) {
    const folded = foldWords(piece);
    if (folded === '') continue;
    if (!known.has(folded)) return false;
    said += 1;
  }
  return said > 1;
}

type Columns = {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly has: (text: string) => boolean;
  readonly audiences: readonly (Audience | undefined)[];
};

function isMissing(column: number, { header, rows, has, audiences }: Columns): boolean {
  const title = header[column] ?? '';
  const measures = measuresOf(foldWords(title));
  const filled = rows
    .map((row, index) => ({ cell: row[column] ?? '', index }))
    .filter(({ cell }) => cell.trim() !== '');
  const isHeld = ({ cell, index }: (typeof filled)[number]): boolean => {
    const audience = audiences[index];
    // What has no field of its own stands in a profile behind the name of its column.
    return (
      has(cell) ||
      has(`${title} ${cell}`) ||
      (measures.length > 0 && !!audience && holdsLevel(audience, measures, cell))
    );
  };
  const telling = filled.filter(
    ({ cell, index }) => /\p{L}.*\p{L}|\d/su.test(cell) && foldWords(cell) !== String(index + 1),
  );
  if (telling.length > 0) return telling.filter(isHeld).length / telling.length < HELD_SHARE;
  // Only crosses or signs, or rows that are numbered.
  return filled.some(({ cell }) => !/\d/.test(cell)) && !has(title) && !(measures.length > 0 && filled.every(isHeld));
}

/** Letters and digits only, without capitals: marks and bullets differ between the source and the plan. */
export const foldWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** '€ 18.500,00' and '18500' are the same amount. */
const digitsOf = (text: string): string => text.replace(/[.,\s]00$/, '').replace(/\D/g, '');
