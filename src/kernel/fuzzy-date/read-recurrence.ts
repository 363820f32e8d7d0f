import { Cursor } from './cursor.ts';
import { readBounded } from './read-bounds.ts';
import { type DateContext, type Draft, draftOf, fixedReading, mapReading, type Reading } from './reading.ts';
import { QUARTERLY, readRhythm } from './read-rhythm.ts';
import { type Rhythm, rhythm as rhythmOf } from './rhythm.ts';
import type { Token } from './tokens.ts';

/**
 * Something that repeats, with or without bounds before or behind it: 'om de week', 'maandelijks vanaf 1 mei',
 * 'van april t/m juni elke dinsdag', '4 keer in 2027'. `start` is the bound, else where the plan (or the writing) begins;
 * `end` is the bound or null. The rule itself holds no bounds.
 */
export const readRecurrence = (tokens: readonly Token[], context: DateContext): Reading | null => {
  for (let at = 0; at < tokens.length; at += 1) {
    const cursor = new Cursor(tokens);
    cursor.at = at;
    const rhythm = readRhythm(cursor);
    if (rhythm === null) continue;
    return withFirst(rhythm, [...tokens.slice(0, at), ...tokens.slice(cursor.at)], context);
  }
  return null;
};

/** 'Voor het eerst in maart' is the bound it begins at; a quarter is then counted from that month, and not to its own last days. */
function withFirst(rhythm: Rhythm, around: readonly Token[], context: DateContext): Reading | null {
  for (const turn of FIRST) {
    const at = around.findIndex((_, index) => turn.every((word, offset) => around[index + offset]?.text === word));
    const token = around[at];
    if (token === undefined) continue;
    const behind = around.slice(at + turn.length);
    const bound = behind.slice(PLACES.has(behind[0]?.text ?? '') ? 1 : 0);
    const each = rhythm === QUARTERLY ? rhythmOf('FREQ=MONTHLY;INTERVAL=3', 'month') : rhythm;
    return withBounds(each, [...around.slice(0, at), { ...token, text: 'vanaf' }, ...bound], context);
  }
  return withBounds(rhythm, around, context);
}
const FIRST = ['voor het eerst', 'eerste keer'].map((each) => each.split(' '));
const PLACES = new Set(['in', 'op', 'vanaf', 'per']);

function withBounds(rhythm: Rhythm, around: readonly Token[], context: DateContext): Reading | null {
  const kind = rhythm.count === null ? 'recurrence' : 'count';
  const follows = FOLLOWING.has(around[0]?.text ?? '');
  const tokens = around.slice(follows ? 1 : 0).filter((each) => !NOISE.has(each.text) || !isEdge(each, around));
  if (tokens.length === 0 && follows)
    return fixedReading(kind, { ...unbounded(rhythm, {}), start: context.after ?? null, end: context.to ?? null });
  if (tokens.length === 0)
    return rhythm.count === null || context.from ? fixedReading(kind, unbounded(rhythm, context)) : bareCount(rhythm);
  const cursor = new Cursor(tokens);
  const bounds = readBounded(cursor, context);
  if (bounds === null || !cursor.done()) return null;
  return mapReading(bounds, kind, (draft) => bounded(rhythm, draft, context));
}

/** 'Daarna elke maand': it begins after something else, and not with the plan. */
const FOLLOWING = new Set(['daarna', 'vervolgens', 'hierna', 'nadien', 'erna']);
const NOISE = new Set([',', '(', ')', ';', ':', '-', 'en', 'zoals', 'vanaf nu']);
const isEdge = (token: Token, around: readonly Token[]): boolean =>
  around.indexOf(token) === 0 ||
  around.lastIndexOf(token) === around.length - 1 ||
  token.text === ',' ||
  token.text === '(' ||
  token.text === ')';

const bareCount = (rhythm: Rhythm): Reading =>
  fixedReading('count', { ...unbounded(rhythm, {}), start: null, end: null });

function unbounded(rhythm: Rhythm, context: DateContext): Draft {
  const known = rhythm.rrule !== null || rhythm.count !== null;
  const end = rhythm.count === null ? null : (context.to ?? null);
  return draftOf(known ? planStart(context) : null, end, rhythm.precision, {
    rrule: rhythm.rrule,
    certainty: rhythm.certainty,
  });
}

/** The plan's first day, or the day of writing when that lies inside the plan: what repeats is said of the days to come. */
function planStart({ from, to, ref }: DateContext): string | null {
  if (!from || !ref) return from ?? ref ?? null;
  return ref > from && (!to || ref <= to) ? ref : from;
}

function bounded(rhythm: Rhythm, bounds: Draft, context: DateContext): Draft {
  const precision = rhythm.count === null ? rhythm.precision : bounds.precision;
  const certainty =
    rhythm.certainty === 'exact' && bounds.certainty === 'approximate' ? 'approximate' : rhythm.certainty;
  return draftOf(bounds.start ?? planStart(context), bounds.end, precision, {
    rrule: rhythm.rrule,
    certainty,
    edtf: rhythm.count === null ? null : bounds.edtf,
  });
}
