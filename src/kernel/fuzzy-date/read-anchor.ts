import { anchorKindOf, wordsBehind } from './anchor-words.ts';
import { Cursor } from './cursor.ts';
import { addDays, addMonths } from './day.ts';
import type { DateAnchor } from './fuzzy-date.ts';
import { isSchoolHoliday } from './holidays.ts';
import { readBounded } from './read-bounds.ts';
import { readDayOfEvent } from './read-day-of-event.ts';
import { type DateContext, type Draft, draftOf, fixedReading, mapReading, type Reading } from './reading.ts';
import type { Token } from './tokens.ts';
import { FILLER_WORDS, NUMBER_WORDS } from './vocabulary.ts';

/**
 * A date that hangs on something else: 'na gunning', '2 weken vóór bijeenkomst', 'tijdens fase 2', 'voor de zomer', 'indien nodig'.
 * Where the other thing is itself a date ('2 weken voor 1 maart') the days are computed and no anchor is left.
 */
export const readAnchor = (text: string, tokens: readonly Token[]): Reading | null =>
  readDistance(text, tokens) ??
  readCountedFrom(text, tokens) ??
  readItself(text, tokens) ??
  readCondition(text, tokens) ??
  readRelative(text, tokens);

const anchored = (anchor: DateAnchor): Reading =>
  fixedReading('anchored', draftOf(null, null, 'open', { certainty: 'uncertain', anchor }));

/** 'voor de zomer' is said of the summer holiday; days by the house rules, with an anchor for who knows the region. */
export const readAroundHoliday = (text: string, tokens: readonly Token[], context: DateContext): Reading | null => {
  const cursor = new Cursor(tokens);
  if (cursor.accept('voor', 'na', 'tot', 'vanaf', 'tijdens', 'in', 'rond') === null) return null;
  const side = tokens[0]?.text ?? '';
  cursor.skip(FILLER_WORDS);
  const word = cursor.text();
  const summer = word === 'zomer' && (side === 'voor' || side === 'na');
  if (!summer && !isSchoolHoliday(word)) return null;
  const holiday: Token[] = tokens.map((each) =>
    summer && each.text === 'zomer' ? { ...each, text: 'zomervakantie' } : each,
  );
  const inner = new Cursor(side === 'tijdens' ? holiday.slice(1) : holiday);
  const reading = readBounded(inner, context);
  if (reading === null || !inner.done()) return null;
  const anchor: DateAnchor = { kind: 'schoolHoliday', text: wordsBehind(text, [side]), offset: null };
  return mapReading(reading, reading.kind, (draft) => ({ ...draft, anchor, certainty: 'approximate' }));
};

type Distance = { readonly days: number; readonly months: number; readonly iso: string };

/** '2 weken vóór bijeenkomst', 'een dag na de opening', 'binnen 3 maanden na gunning', '20 werkdagen voor de raad'. */
function readDistance(text: string, tokens: readonly Token[]): Reading | null {
  const cursor = new Cursor(tokens);
  const bound = readBound(cursor);
  const distance = readLength(cursor);
  if (distance === undefined) return null;
  const side = cursor.accept('voor', 'na', 'erna', 'ervoor', 'later', 'eerder', 'daarna', 'vooraf', 'achteraf');
  if (side === null) return readInAdvance(cursor) ? anchoredAt(text, distance, -1) : null;
  const sign = BEFORE.has(side) ? -1 : 1;
  if (cursor.done()) return anchoredAt(text, distance, sign);
  if (side !== 'voor' && side !== 'na') return null;
  const date = readDayOfEvent(cursor);
  if (date !== null && distance !== null) {
    const isThatWeek = tokens[0]?.text === 'week';
    if (LEAST.has(bound ?? ''))
      return mapReading(date, sign < 0 ? 'deadline' : 'openEnd', (draft) =>
        beyond(shifted(draft, distance, sign), sign),
      );
    return mapReading(date, 'moment', (draft) =>
      isThatWeek ? weekBeside(draft, sign) : shifted(draft, distance, sign),
    );
  }
  if (tokens.length - cursor.at > 8) return null;
  const rest = tokens.slice(cursor.at).map((each) => each.text);
  const kind = anchorKindOf(rest) ?? 'moment';
  return anchored({ kind, text: wordsBehind(text, ['voor', 'na']), offset: offsetOf(distance, sign) });
}

/** What says that the distance is a bound; 'min.' and 'max.' are short for two of them. */
function readBound(cursor: Cursor): string | null {
  const bound = cursor.accept(...BOUNDS);
  if (bound !== null) cursor.accept('.');
  return bound;
}
const LEAST = new Set(['min', 'minimaal', 'minstens', 'tenminste']);
const BOUNDS = ['binnen', 'uiterlijk', 'circa', 'ca', 'ongeveer', 'maximaal', 'max', 'ruim', ...LEAST];

/** 'Minimaal een week voor' a day: that day of the week before, or earlier; with 'na' that day or later. */
function beyond(draft: Draft, sign: 1 | -1): Draft {
  const day = (sign < 0 ? draft.start : draft.end) ?? draft.start ?? draft.end;
  const [start, end] = sign < 0 ? [null, day] : [day, null];
  return { ...draft, start, end, alternatives: [], precision: 'open', edtf: sign < 0 ? `../${day}` : `${day}/..` };
}
const BEFORE = new Set(['voor', 'ervoor', 'eerder', 'vooraf']);

/** 'van tevoren', 'op voorhand', and nothing behind it. */
const readInAdvance = (cursor: Cursor): boolean =>
  ((cursor.accept('van') !== null && cursor.accept('tevoren') !== null) ||
    (cursor.accept('op') !== null && cursor.accept('voorhand') !== null)) &&
  cursor.done();

/** 'Week 3 na de start', 'dag 2 na de opening': counted from something that happens. */
function readCountedFrom(text: string, tokens: readonly Token[]): Reading | null {
  const cursor = new Cursor(tokens);
  const size = SIZES.get(cursor.accept('dag', 'week', 'wk', 'maand') ?? '');
  const number = cursor.peek();
  if (size === undefined || number === undefined || number.value === null || number.digits > 3) return null;
  cursor.at += 1;
  const side = cursor.accept('voor', 'na');
  const rest = tokens.slice(cursor.at).map((each) => each.text);
  const kind = rest.length > 6 ? null : anchorKindOf(rest);
  if (side === null || kind === null) return null;
  const [days, months] = [size.days * number.value, size.months * number.value];
  const distance: Distance = { days, months, iso: months > 0 ? `P${months}M` : `P${days}D` };
  return anchored({
    kind,
    text: wordsBehind(text, ['voor', 'na']),
    offset: offsetOf(distance, side === 'voor' ? -1 : 1),
  });
}

/** 'De startdag zelf', 'op de dag zelf': the moment that others are counted from. */
function readItself(text: string, tokens: readonly Token[]): Reading | null {
  const words = tokens.map((each) => each.text);
  if (words.length < 2 || words.length > 5 || words.at(-1) !== 'zelf') return null;
  const kind = anchorKindOf(words.slice(0, -1));
  return kind === null ? null : anchored({ kind, text: text.trim(), offset: 'P0D' });
}

const anchoredAt = (text: string, distance: Distance | null, sign: 1 | -1): Reading =>
  anchored({ kind: 'moment', text: text.trim(), offset: offsetOf(distance, sign) });

const offsetOf = (distance: Distance | null, sign: 1 | -1): string | null =>
  distance === null ? null : `${sign < 0 ? '-' : ''}${distance.iso}`;

/** Days and weeks in days, months and years apart; null for 'een paar weken'; undefined when no length stands here. */
function readLength(cursor: Cursor): Distance | null | undefined {
  const token = cursor.peek();
  const few = readFew(cursor);
  const number = few ? 1 : (token?.value ?? NUMBER_WORDS.get(token?.text ?? '') ?? null);
  if (!few && number !== null) cursor.at += 1;
  const size = SIZES.get(cursor.text());
  if (size === undefined || token === undefined || token.digits > 3) return undefined;
  cursor.at += 1;
  if (few) return null;
  const times = number ?? 1;
  if (size.months > 0) return { days: 0, months: size.months * times, iso: `P${size.months * times}M` };
  if (size.clock !== undefined) return { days: 0, months: 0, iso: `PT${times}${size.clock}` };
  const days = size.workdays ? Math.round((times / 5) * 7) : size.days * times;
  return { days, months: 0, iso: `P${days}D` };
}

/** 'enkele', 'een paar'. */
const readFew = (cursor: Cursor): boolean =>
  cursor.attempt(() => {
    cursor.accept('een');
    return cursor.accept('enkele', 'paar');
  }) !== null;

type Size = { readonly days: number; readonly months: number; readonly workdays?: boolean; readonly clock?: 'H' | 'M' };
const SIZES: ReadonlyMap<string, Size> = new Map<string, Size>([
  ['uur', { days: 0, months: 0, clock: 'H' }],
  ['uren', { days: 0, months: 0, clock: 'H' }],
  ['minuten', { days: 0, months: 0, clock: 'M' }],
  ['dag', { days: 1, months: 0 }],
  ['dagen', { days: 1, months: 0 }],
  ['werkdag', { days: 1, months: 0, workdays: true }],
  ['werkdagen', { days: 1, months: 0, workdays: true }],
  ['week', { days: 7, months: 0 }],
  ['weken', { days: 7, months: 0 }],
  ['wk', { days: 7, months: 0 }],
  ['maand', { days: 0, months: 1 }],
  ['maanden', { days: 0, months: 1 }],
  ['jaar', { days: 0, months: 12 }],
]);

/** 'Week voor kerst': the seven days up to it, and not a day a week earlier as in 'een week voor kerst'. */
function weekBeside(draft: Draft, sign: 1 | -1): Draft {
  const [first, last] = [draft.start ?? draft.end ?? '', draft.end ?? draft.start ?? ''];
  const [start, end] = sign < 0 ? [addDays(first, -7), addDays(first, -1)] : [addDays(last, 1), addDays(last, 7)];
  return {
    ...draft,
    ...{ start, end, edtf: `${start}~/${end}~` },
    ...{ alternatives: [], precision: 'part', certainty: 'approximate' },
  };
}

function shifted(draft: Draft, distance: Distance, sign: 1 | -1): Draft {
  const move = (day: string | null): string | null =>
    day === null ? null : addDays(addMonths(day, sign * distance.months), sign * distance.days);
  const [start, end] = [move(draft.start), move(draft.end)];
  return {
    ...draft,
    start,
    end,
    alternatives: [],
    edtf: start === end ? start : `${start}/${end}`,
    certainty: draft.certainty === 'alternative' ? 'uncertain' : draft.certainty,
  };
}

const CONDITIONS = [
  'indien',
  'mits',
  'zodra',
  'wanneer',
  'afhankelijk',
  'op verzoek',
  'op aanvraag',
  'naar behoefte',
  'bij behoefte',
  'op afroep',
  'ad hoc',
  'waar nodig',
  'als nodig',
  'als er',
  'incidenteel',
  'op indicatie',
  'bij voldoende',
  'bij calamiteiten',
  'bij bijzonderheden',
  'bij nieuws',
  'bij incidenten',
  'desgewenst',
  'optioneel',
  'als daar',
  'op basis van behoefte',
  'naar aanleiding',
  'nav',
].map((each) => each.split(' '));

function readCondition(text: string, tokens: readonly Token[]): Reading | null {
  if (tokens.length > 9 || !CONDITIONS.some((words) => words.every((word, at) => tokens[at]?.text === word)))
    return null;
  return anchored({ kind: 'condition', text: text.trim(), offset: null });
}

/** 'na besluit raad', 'bij start', 'tijdens fase 2', 'rond de opening', 'fase 1'; the words must name something that happens. */
function readRelative(text: string, tokens: readonly Token[]): Reading | null {
  const cursor = new Cursor(tokens);
  const side = cursor.accept(
    'na',
    'voor',
    'bij',
    'tijdens',
    'rond',
    'rondom',
    'gelijktijdig',
    'samen',
    'in',
    'gedurende',
    'vanaf',
    'tot',
    'aan',
    'direct',
    'tegelijk',
    'parallel',
  );
  if (side === null && cursor.text() !== 'fase') return null;
  const rest = tokens.slice(cursor.at).map((each) => each.text);
  if (rest.length > 7 || rest.length === 0) return null;
  const kind = anchorKindOf(rest);
  if (kind === null || (LOOSE.has(side ?? '') && kind !== 'phase')) return null;
  if (
    side === 'voor' &&
    kind === 'decision' &&
    !rest.some((word) => /besluit|gunning|vergadering|vaststel|verkiezing/.test(word))
  )
    return null;
  const behind = side === null ? text.trim() : wordsBehind(text, SIDES);
  return anchored({
    kind: side === 'bij' && rest.some((word) => word.startsWith('start')) ? 'start' : kind,
    text: behind,
    offset: null,
  });
}
/** Words that also begin ordinary sentences: only a phase may follow them. */
const LOOSE = new Set(['in', 'vanaf', 'tot', 'aan', 'gedurende', 'direct', 'samen']);
const SIDES = [
  'na',
  'voor',
  'bij',
  'tijdens',
  'rond',
  'rondom',
  'met',
  'in',
  'gedurende',
  'vanaf',
  'tot',
  'aan',
  'van',
];
