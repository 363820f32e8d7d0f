import { canonicalWords } from './canonical-words.ts';
import { withoutClockTimes } from './clock-times.ts';
import { Cursor } from './cursor.ts';
import { readBounded } from './read-bounds.ts';
import { readAnchor, readAroundHoliday } from './read-anchor.ts';
import { readEither } from './read-either.ts';
import { readElapsed } from './read-elapsed.ts';
import { readRecurrence } from './read-recurrence.ts';
import { readTbd } from './read-tbd.ts';
import { type DateContext, mapReading, type Reading } from './reading.ts';
import { withRelativeYears } from './relative-years.ts';
import { MAX_LENGTH, type Token, tokenise } from './tokens.ts';
import { areDaysOf, underMonth } from './under-month.ts';

/**
 * Reads a whole phrase as a date: every word must have a part in it. Null when it is not a date phrase.
 * A label before a colon and a remark between brackets or behind the date may stand.
 */
export const readPhrase = (text: string, context: DateContext): Reading | null => {
  if (text.length > MAX_LENGTH) return null;
  return readDated(text, context) ?? readEither(text, context, readOne) ?? readHanging(text);
};

/** A phrase that is no choice. */
const readOne = (text: string, context: DateContext): Reading | null => readDated(text, context) ?? readHanging(text);

function readDated(text: string, context: DateContext): Reading | null {
  const tokens = tokenise(text);
  const plain = canonicalWords(trimMarks(tokens));
  return (
    readElapsed(text, plain) ??
    readAroundHoliday(text, plain, context) ??
    readTokens(tokens, context) ??
    readBehindLabel(tokens, context) ??
    readWithoutRemark(tokens, context) ??
    readHalfDecided(tokens, context)
  );
}

const readHanging = (text: string): Reading | null => readAnchor(text, canonicalWords(trimMarks(tokenise(text))));

function readTokens(tokens: readonly Token[], context: DateContext): Reading | null {
  const plain = trimMarks(tokens);
  const canonical = withRelativeYears(canonicalWords(withoutClockTimes(plain)), context);
  const dated = (of: readonly Token[]): Reading | null => readAll(of, (cursor) => readBounded(cursor, context));
  const completed = underMonth(canonical, context);
  if (completed !== null && areDaysOf(canonical, context)) return dated(completed);
  return (
    readTbd(tokens, context) ??
    dated(canonical) ??
    (completed === null ? null : dated(completed)) ??
    readRecurrence(canonical, context)
  );
}

function readAll(tokens: readonly Token[], read: (cursor: Cursor) => Reading | null): Reading | null {
  const cursor = new Cursor(tokens);
  const reading = read(cursor);
  if (reading === null) return null;
  cursor.skip(CLOSING_WORDS);
  return cursor.done() ? reading : null;
}
const CLOSING_WORDS = new Set(['gereed', 'klaar', 'afgerond', 'definitief', 'start', ',', '.', ';', '!', '*']);

/** Without bullets, quotes and brackets round the whole, and stray marks at the end. */
function trimMarks(tokens: readonly Token[]): readonly Token[] {
  let [from, to] = [0, tokens.length];
  while (from < to && LEADING.has(tokens[from]?.text ?? '') && to - from > 1) from += 1;
  while (to > from && TRAILING.has(tokens[to - 1]?.text ?? '')) to -= 1;
  return tokens.slice(from, to);
}
const LEADING = new Set([
  '✅',
  '✓',
  '✔',
  '☑',
  '☐',
  '⬜',
  '⏳',
  '(',
  '[',
  '*',
  '•',
  '·',
  ',',
  ';',
  '=',
  '>',
  '→',
  '“',
  '”',
  '«',
  '○',
  '▪',
  '',
]);
const TRAILING = new Set([')', ']', ',', ';', ':', '.', '!', '*', '“', '”', '»', '-']);

/** 'Publicatie/verspreiding: 6 februari', or '6 februari: publicatie'. */
function readBehindLabel(tokens: readonly Token[], context: DateContext): Reading | null {
  const colon = tokens.findIndex((each) => each.text === ':');
  if (colon < 1 || colon > MAX_LABEL_TOKENS) return null;
  const rest = tokens.slice(colon + 1);
  const behind = readTokens(rest, context) ?? readWithoutRemark(rest, context);
  return behind ?? (rest.length <= MAX_LABEL_TOKENS ? readTokens(tokens.slice(0, colon), context) : null);
}
const MAX_LABEL_TOKENS = 8;

/** 'Mei/juni (afgerond)'; a remark that doubts ('(o.v.b.)', '(?)') makes the date uncertain. */
function readWithoutRemark(tokens: readonly Token[], context: DateContext): Reading | null {
  const open = tokens.findIndex((each) => each.text === '(' || each.text === '[');
  if (open === -1) return null;
  const close = tokens.findIndex((each, at) => at > open && (each.text === ')' || each.text === ']'));
  const remark = tokens.slice(open + 1, close === -1 ? tokens.length : close);
  const rest = [...tokens.slice(0, open), ...(close === -1 ? [] : tokens.slice(close + 1))];
  const days = isNumberedWeek(rest) && remark.length >= MIN_STRETCH ? readTokens(remark, context) : null;
  if (days?.kind === 'moment' && days.isRange) return days;
  const reading = rest.length === 0 ? null : readTokens(rest, context);
  if (reading === null) return null;
  if (reading.kind === 'tbd') return around(remark, context) ?? reading;
  const doubts = canonicalWords(remark).some((each) => DOUBT.has(each.text));
  return doubts
    ? mapReading(reading, reading.kind, (draft) => ({
        ...draft,
        certainty: draft.certainty === 'tbd' ? 'tbd' : 'uncertain',
      }))
    : reading;
}

/** 'Mei, datum volgt', 'n.t.b. voorjaar', 'mei n.t.b.': a stretch, and words that the day is still open. */
function readHalfDecided(tokens: readonly Token[], context: DateContext): Reading | null {
  const comma = tokens.findIndex((each) => each.text === ',');
  const cuts: readonly (readonly [number, number])[] = [
    [comma, comma + 1],
    [1, 1],
    [tokens.length - 1, tokens.length - 1],
  ];
  for (const [end, start] of cuts) {
    if (end < 1 || start >= tokens.length) continue;
    const sides = [tokens.slice(0, end), tokens.slice(start)] as const;
    for (const [open, said] of [sides, sides.toReversed()])
      if (open && said && open.some(isWord) && readTbd(open, context)?.kind === 'tbd') return withinYear(said, context);
  }
  return null;
}

/** A year alone ('2027 n.t.b.') tells too little to be a moment. */
function withinYear(said: readonly Token[], context: DateContext): Reading | null {
  const reading = around(said, context);
  const resolved = reading?.resolve(ANY_YEAR);
  return resolved?.ok && resolved.draft.precision !== 'year' ? reading : null;
}
const ANY_YEAR = 2000;
const isWord = ({ text }: Token): boolean => /\p{L}/u.test(text);

/** 'Nader te bepalen (oktober/november)': not settled, and yet somewhere in there. */
function around(remark: readonly Token[], context: DateContext): Reading | null {
  const reading = readTokens(
    remark.filter((each) => each.text !== '?'),
    context,
  );
  if (reading?.kind !== 'moment') return null;
  return mapReading(reading, reading.kind, (draft) => ({ ...draft, alternatives: [], certainty: 'uncertain' }));
}

/** 'Week 1 (27 jan – 2 feb)': the days say when it is; people also count weeks from the beginning of their own plan. */
const isNumberedWeek = ([word, number]: readonly Token[]): boolean =>
  /^(?:w|wk|week|weken)$/.test(word?.text ?? '') && typeof number?.value === 'number';
const MIN_STRETCH = 4;

const DOUBT = new Set([
  'ovb',
  '?',
  'ntb',
  'bepalen',
  'onbekend',
  'verwacht',
  'verwachting',
  'waarschijnlijk',
  'mogelijk',
  'voorlopig',
  'indicatief',
  'bevestigen',
]);
