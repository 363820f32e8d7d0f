import {
  type DateProblem,
  type EdgeSide,
  edgeWords,
  formatDayPlain,
  type FuzzyDate,
  readEdge,
} from '#kernel/fuzzy-date/index.ts';
import type { FormValues } from '#kernel/form-values.ts';
import type { Programme } from '#kernel/plan.ts';
import { amountOfCell } from '../recognise/items/amount.ts';
import { type DatePlace, readInPlace } from './date-place.ts';
import { formatEuro } from './piece-words.ts';

/** What is wrong with a field; a page knows the words. */
export type FieldProblem =
  | 'missing'
  | 'bad-amount'
  | 'bad-day'
  | 'bad-number'
  | 'too-long'
  | 'end-before-start'
  | DateProblem;
export type FieldInput =
  | 'line'
  | 'text'
  | 'lines'
  | 'audiences'
  | 'date'
  | 'day'
  | 'amount'
  | 'number'
  | 'choice'
  | 'several';

/** One field of one kind of piece: how it is shown and what posting it changes. */
export type PieceField<Value> = {
  readonly name: string;
  readonly input: FieldInput;
  /** Values to choose from; empty for other inputs. */
  readonly options: readonly string[];
  readonly required: boolean;
  /** As the form shows it; several values stand on a line each. */
  readonly read: (value: Value) => string;
  readonly write: (value: Value, form: FormValues, dates: DatePlace) => Value;
  /** `value` is what stood there: what did not change is never wrong. */
  readonly problem: (form: FormValues, value: Value, dates: DatePlace) => FieldProblem | null;
};

const LONGEST = 50_000;
const tooLong =
  (name: string) =>
  (form: FormValues): FieldProblem | null =>
    form.get(name).length > LONGEST ? 'too-long' : null;
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
const base = (name: string, input: FieldInput) => ({
  name,
  input,
  options: [],
  required: false,
  problem: tooLong(name),
});

/** Words that must be there. */
export const required = <Key extends string, Value extends Readonly<Record<Key, string>>>(
  name: Key,
  input: 'line' | 'text' = 'line',
): PieceField<Value> => ({
  ...base(name, input),
  required: true,
  read: (value) => value[name],
  write: (value, form) => ({ ...value, [name]: form.get(name).trim() }),
  problem: (form) => (form.get(name).trim() === '' ? 'missing' : tooLong(name)(form)),
});

/** Words that may be empty, kept as ''. */
export const words = <Key extends string, Value extends Readonly<Record<Key, string>>>(
  name: Key,
  input: 'line' | 'text' = 'line',
): PieceField<Value> => ({
  ...required<Key, Value>(name, input),
  required: false,
  problem: tooLong(name),
});

/** Words or null. */
export const optional = <Key extends string, Value extends { readonly [Name in Key]?: string | null }>(
  name: Key,
  input: 'line' | 'text' = 'line',
): PieceField<Value> => ({
  ...base(name, input),
  read: (value) => value[name] ?? '',
  write: (value, form) => ({ ...value, [name]: form.get(name).trim() || null }),
});

/** A list, a line each. */
export const lines = <Key extends string, Value extends { readonly [Name in Key]?: readonly string[] }>(
  name: Key,
): PieceField<Value> => ({
  ...base(name, 'lines'),
  read: (value) => (value[name] ?? []).join('\n'),
  write: (value, form) => ({ ...value, [name]: linesOf(form.get(name)) }),
});

/**
 * Names of audiences, from a list to choose from and as free words, both under one name in the form. Names that were there
 * keep their order.
 */
export const audienceNames = <Key extends string, Value extends Readonly<Record<Key, readonly string[]>>>(
  name: Key,
): PieceField<Value> => ({
  ...lines<Key, Value>(name),
  input: 'audiences',
  write: (value, form) => {
    const given = new Set(form.all(name).flatMap(linesOf));
    const kept = value[name].filter((each) => given.has(each));
    return { ...value, [name]: [...new Set([...kept, ...given])] };
  },
});

/** A vague date, or null when empty. A phrase that did not change keeps how it was read. */
export const date = <Key extends string, Value extends Readonly<Record<Key, FuzzyDate | null>>>(
  name: Key,
): PieceField<Value> => ({
  ...base(name, 'date'),
  read: (value) => value[name]?.text ?? '',
  write: (value, form, dates) => {
    const text = form.get(name).trim();
    const before = value[name];
    if (before !== null && before.text.trim() === text) return value;
    const read = readInPlace(text, dates);
    return { ...value, [name]: text === '' || !read.ok ? null : read.value };
  },
  problem: (form, value, dates) => {
    const text = form.get(name).trim();
    if (text === '' || text === value[name]?.text.trim()) return null;
    return dateProblem(text, dates);
  },
});

/** Why a phrase is no date; null when it is one. */
export function dateProblem(text: string, dates: DatePlace): FieldProblem | null {
  const read = readInPlace(text, dates);
  return read.ok ? null : read.problem;
}

/** One of a few, or null. */
export const choice = <Key extends string, Option extends string, Value extends Readonly<Record<Key, Option | null>>>(
  name: Key,
  options: readonly Option[],
): PieceField<Value> => ({
  ...base(name, 'choice'),
  options,
  read: (value) => value[name] ?? '',
  write: (value, form) => ({ ...value, [name]: options.find((option) => option === form.get(name)) ?? null }),
});

/** One of a few, always one. */
export const pick = <Key extends string, Option extends string, Value extends Readonly<Record<Key, Option>>>(
  name: Key,
  options: readonly Option[],
): PieceField<Value> => ({
  ...base(name, 'choice'),
  options,
  required: true,
  read: (value) => value[name],
  write: (value, form) => ({ ...value, [name]: options.find((option) => option === form.get(name)) ?? value[name] }),
});

/**
 * A civil date `YYYY-MM-DD` or null, typed the way people say a date; of a stretch of days (`januari 2027`) the `edge` counts.
 */
export const day = <Key extends string, Value extends Readonly<Record<Key, string | null>>>(
  name: Key,
  edge: 'start' | 'end',
): PieceField<Value> => ({
  ...base(name, 'day'),
  read: (value) => (value[name] === null ? '' : formatDayPlain(value[name])),
  write: (value, form, dates) => ({ ...value, [name]: dayIn(form.get(name), edge, dates) }),
  problem: (form, _value, dates) => {
    const text = form.get(name).trim();
    return text === '' || dayIn(text, edge, dates) !== null ? null : (dateProblem(text, dates) ?? 'bad-day');
  },
});

/** One side of the programme's period: a day, or the words of a vague side with the outermost day they allow. */
export const edge = (side: EdgeSide): PieceField<Programme> => ({
  ...base(side, 'day'),
  read: (programme) => edgeWords(programme, side),
  write: (programme, form, dates) => {
    const text = form.get(side).trim();
    if (text !== '' && text === edgeWords(programme, side)) return programme;
    const found = dayIn(text, side, dates) === null ? null : readEdge(text, side, yearOf(text, side, dates));
    return { ...programme, [side]: found?.day ?? null, [`${side}Phrase`]: found?.phrase ?? null };
  },
  problem: (form, programme, dates) => {
    const text = form.get(side).trim();
    if (text === '' || text === edgeWords(programme, side) || dayIn(text, side, dates) !== null) return null;
    return dateProblem(text, dates) ?? 'bad-day';
  },
});

/** The year in which a phrase is read where it stands. */
function yearOf(text: string, side: EdgeSide, dates: DatePlace) {
  const year = dayIn(text, side, dates)?.slice(0, 4);
  return year === undefined ? dates.context : { from: `${year}-01-01`, to: `${year}-12-31` };
}

/** The day that is meant; null when there is none in it. */
export function dayIn(text: string, edge: 'start' | 'end', dates: DatePlace): string | null {
  const read = text.trim() === '' ? null : readInPlace(text, dates);
  return read?.ok && read.value.rrule === null ? read.value[edge] : null;
}

/** Euro cents, typed as euros. */
export const amount = <Key extends string, Value extends Readonly<Record<Key, number | null>>>(
  name: Key,
): PieceField<Value> => ({
  ...base(name, 'amount'),
  read: (value) => (value[name] === null ? '' : formatEuro(value[name])),
  write: (value, form) => ({ ...value, [name]: form.get(name).trim() === '' ? null : amountOfCell(form.get(name)) }),
  problem: (form) => (form.get(name).trim() !== '' && amountOfCell(form.get(name)) === null ? 'bad-amount' : null),
});

/** A number of at most three digits, with a comma or a point. */
export const count = <Key extends string, Value extends Readonly<Record<Key, number | null>>>(
  name: Key,
): PieceField<Value> => ({
  ...base(name, 'number'),
  read: (value) => (value[name] === null ? '' : String(value[name]).replace('.', ',')),
  write: (value, form) => ({
    ...value,
    [name]: form.get(name).trim() === '' ? null : Number(form.get(name).trim().replace(',', '.')),
  }),
  problem: (form) => (/^(\d{1,3}([.,]\d{1,2})?)?$/.test(form.get(name).trim()) ? null : 'bad-number'),
});
