import { type DateProblem, type FuzzyDate, parseFuzzyDate, printPhrase } from '#kernel/fuzzy-date/index.ts';
import { GOAL_LEVELS, STATUS_VALUES } from '#kernel/plan.ts';
import { amountOfCell } from '../recognise/items/amount.ts';
import type { Question } from '../recognise/index.ts';
import { type DatePlace, readInPlace } from './date-place.ts';
import { inOtherYear } from './other-year.ts';
import type { Decision, Piece, PieceBody } from './piece.ts';
import { withoutGuess } from './without-guess.ts';

/** A question as a person gets it: choices, of which one or several may be taken, and perhaps a field of one's own. */
export type Ask = {
  readonly code: Question['code'];
  /** Values; a page knows the words for them. 'keep' leaves the piece as it is, 'out' leaves it behind. */
  readonly options: readonly string[];
  readonly chosen: readonly string[];
  readonly several: boolean;
  readonly entry: 'date' | 'amount' | null;
  /** What in the plan the question is about, by its name; null for most. */
  readonly about: string | null;
};
export type Given = { readonly chosen: readonly string[]; readonly entry: string };
export type Answer =
  | { readonly ok: true; readonly decision: Decision }
  | { readonly ok: false; readonly reason: 'nothing-chosen' | 'no-date' | 'no-amount' | DateProblem };

const YES_NO = ['keep', 'out'] as const;

const asking =
  (code: Ask['code']) =>
  (options: readonly string[], more: Partial<Ask> = {}): Ask => ({
    code,
    options,
    chosen: [],
    several: false,
    entry: null,
    about: null,
    ...more,
  });

/** The question of a piece with its choices; null when there is none, or when it became another kind. */
export function askOf({ question, body, recognisedAs, state }: Piece): Ask | null {
  if (!question || body.kind !== recognisedAs || state === 'out') return null;
  const { code, options } = question;
  const ask = asking(code);
  switch (code) {
    case 'programmeName':
      return ask(options, { chosen: body.kind === 'programme' ? [body.value.name] : [] });
    case 'goalLevel':
      return ask([...options, 'keep', 'out'], {
        chosen: body.kind === 'goal' && body.value.level ? [body.value.level] : [],
      });
    case 'audienceUnclear':
      return ask(options.slice(1), { several: true, about: options[0] ?? null });
    case 'channelsUndecided':
      return ask(options, { several: true, chosen: body.kind === 'activity' ? body.value.channels : [] });
    case 'dateAlternatives':
      return ask([...options, 'keep']);
    case 'dateFromHeading':
      return ask(['keep', 'undated'], { about: options[0] ?? null });
    case 'yearGuessed':
      return ask(['keep', ...options.slice(1)], { about: options[0] ?? null });
    case 'dateInherited':
      return ask(['keep', 'undated'], { entry: 'date' });
    case 'dateUnread':
    case 'yearUnknown':
      return ask(['keep'], { entry: 'date' });
    case 'amountUnread':
      return ask(['keep'], { entry: 'amount' });
    case 'milestone':
      return ask(['milestone', 'activity'], { chosen: body.kind === 'activity' ? [body.value.kind] : [] });
    case 'dateCounted':
      return ask([...options.slice(0, 1), notThen(body)], {
        entry: 'date',
        about: options[1] ?? null,
      });
    case 'statusAhead':
    case 'statusUnclear':
      return ask([...options, 'keep'], {
        chosen: body.kind === 'activity' && body.value.status.value ? [body.value.status.value] : [],
      });
    case 'textOnly':
      return null;
    default:
      return ask(yesNo(question));
  }
}

const yesNo = ({ code, options }: Question): readonly string[] =>
  options.length > 0 ? ['keep', UNDOES[code] ?? 'out'] : YES_NO;

/** What a no takes away of a guess: the names or the weight, and not the whole piece. The options of the question are what was guessed. */
const UNDOES: Partial<Record<Ask['code'], string>> = {
  nameInherited: 'nameless',
  columnGuessed: 'nameless',
  weightGuessed: 'weightless',
};

/** What is left when a date does not count from what it seemed to: one that had a day loses it. */
const notThen = (body: PieceBody): string =>
  body.kind === 'activity' && body.value.when.start !== null ? 'undated' : 'keep';

/** What an answer makes of the piece. A filled-in field goes before a choice. */
export function answer(piece: Piece, given: Given, dates: DatePlace): Answer {
  const ask = askOf(piece);
  const entry = given.entry.trim();
  if (!ask) return { ok: false, reason: 'nothing-chosen' };
  if (ask.entry === 'date' && entry !== '') return dated(piece.body, entry, dates);
  if (ask.entry === 'amount' && entry !== '') return priced(piece.body, entry);
  const chosen = given.chosen.filter((value) => ask.options.includes(value));
  const [first] = chosen;
  if (first === undefined && !ask.several) return { ok: false, reason: 'nothing-chosen' };
  if (first === 'out') return { ok: true, decision: { state: 'out', body: piece.body } };
  if (first === 'nameless' || first === 'weightless')
    return checked(withoutGuess(piece.body, piece.question?.options ?? []));
  if (ask.code === 'yearGuessed' && first !== undefined && first !== 'keep')
    return checked(inYear(piece.body, Number(first) - Number(ask.about)));
  if (ask.code === 'audienceUnclear') return checked(withAudiences(piece.body, chosen));
  return checked(first === 'keep' ? piece.body : changed(piece.body, chosen));
}

const checked = (body: PieceBody): Answer => ({ ok: true, decision: { state: 'checked', body } });

/** The groups that loose words stand for; the words stay as they are. */
const withAudiences = (body: PieceBody, names: readonly string[]): PieceBody =>
  body.kind === 'activity' && names.length > 0
    ? {
        kind: body.kind,
        value: { ...body.value, audienceLinks: [...new Set([...(body.value.audienceLinks ?? []), ...names])] },
      }
    : body;

function inYear(body: PieceBody, years: number): PieceBody {
  if (body.kind === 'activity')
    return { kind: body.kind, value: rephrased(body.value, inOtherYear(body.value.when, years)) };
  if (body.kind !== 'phase' || body.value.period === null) return body;
  return { kind: body.kind, value: { ...body.value, period: inOtherYear(body.value.period, years) } };
}

function changed(body: PieceBody, chosen: readonly string[]): PieceBody {
  const [first = ''] = chosen;
  if (body.kind === 'programme') return { kind: body.kind, value: { ...body.value, name: first } };
  if (body.kind === 'goal')
    return { kind: body.kind, value: { ...body.value, level: GOAL_LEVELS.find((level) => level === first) ?? null } };
  if (body.kind !== 'activity') return body;
  const activity = body.value;
  const status = STATUS_VALUES.find((value) => value === first);
  if (status) return { kind: body.kind, value: { ...activity, status: { ...activity.status, value: status } } };
  if (first === 'milestone' || first === 'activity') return { kind: body.kind, value: { ...activity, kind: first } };
  if (first === 'undated') return { kind: body.kind, value: rephrased(activity, parseFuzzyDate('')) };
  const span = /^(\d{4}-\d\d-\d\d)(?:\/(\d{4}-\d\d-\d\d))?$/.exec(first);
  // The day it was counted to be keeps the words it was counted from.
  if (first === activity.when.start && first === activity.when.end) return body;
  if (span?.[1]) return { kind: body.kind, value: rephrased(activity, dateOfSpan(span[1], span[2] ?? span[1])) };
  return { kind: body.kind, value: { ...activity, channels: chosen.length > 0 ? chosen : activity.channels } };
}

/** One of the moments that were meant, in words that read back as that moment. */
export function dateOfSpan(start: string, end: string): FuzzyDate {
  const precision = start === end ? 'day' : 'part';
  const certainty = start === end ? 'exact' : 'approximate';
  return parseFuzzyDate(printPhrase({ start, end, precision, certainty, alternatives: [], rrule: null, anchor: null }));
}

type Dated = Extract<PieceBody, { kind: 'activity' }>['value'];
/** What the writer said first is kept beside the new phrase. */
const rephrased = (activity: Dated, when: FuzzyDate): Dated =>
  activity.when.text === '' || activity.when.text === when.text
    ? { ...activity, when }
    : { ...activity, when, earlierPhrases: [...(activity.earlierPhrases ?? []), activity.when.text] };

function dated(body: PieceBody, entry: string, dates: DatePlace): Answer {
  const read = readInPlace(entry, dates);
  if (!read.ok) return { ok: false, reason: read.problem };
  const when = read.value;
  if (when.certainty === 'tbd' && when.start === null && when.rrule === null) return { ok: false, reason: 'no-date' };
  return body.kind === 'activity'
    ? checked({ kind: body.kind, value: rephrased(body.value, when) })
    : { ok: false, reason: 'no-date' };
}

function priced(body: PieceBody, entry: string): Answer {
  const amountCents = amountOfCell(entry);
  if (amountCents === null || body.kind !== 'budget') return { ok: false, reason: 'no-amount' };
  return checked({ kind: body.kind, value: { ...body.value, amountCents } });
}
