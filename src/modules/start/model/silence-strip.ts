/** Day numbers (days since 1970-01-01); `to` is absent when there is no next message. */
export type StripFacts = {
  readonly kind: 'too-long' | 'coming';
  /** Every message to the audience, with its first and last day. */
  readonly moments: readonly { readonly from: number; readonly to: number }[];
  readonly start: number;
  readonly endEarliest: number;
  readonly end: number;
  readonly hasNext: boolean;
  readonly today: number;
};

/** A drawing of at most a few months, all in percent of its width. `marks` are messages, `soft` is one whose day is vague. */
export type SilenceStrip = {
  readonly marks: readonly number[];
  readonly gap: { readonly x: number; readonly w: number };
  readonly now: number | null;
  readonly soft: number | null;
  readonly next: number | null;
};

const WEEKS_BACK = 13;
const MARGIN_DAYS = 6;
const MOST_DAYS = 400;
/** The last message stays inside the drawing: in percent of its width. */
const ROOM_FOR_SOFT = 84;
const ROOM_FOR_MARK = 97;

/** A silence of today ends at the right edge, after the messages of thirteen weeks; one to come stands between its two messages. */
export const silenceStrip = (facts: StripFacts): SilenceStrip =>
  facts.kind === 'too-long' ? untilToday(facts) : toCome(facts);

function untilToday({ moments, start, today }: StripFacts): SilenceStrip {
  const from = Math.max(Math.min(today - 7 * WEEKS_BACK, start - 14), today - MOST_DAYS);
  const at = (day: number) => percent(day, from, today);
  const begin = at(Math.max(start, from));
  const past = moments.filter((moment) => moment.to >= from && moment.to <= start);
  return {
    marks: past.map((moment) => at(moment.to)),
    gap: { x: begin + 1, w: 99 - begin },
    now: null,
    soft: null,
    next: null,
  };
}

function toCome({ start, endEarliest, end, hasNext, today }: StripFacts): SilenceStrip {
  const from = Math.min(start, today) - MARGIN_DAYS;
  const last = Math.min(end, endEarliest + MOST_DAYS) + MARGIN_DAYS;
  const at = (day: number) => percent(day, from, last);
  const isVague = hasNext && end > endEarliest;
  const begin = at(start);
  const finish = Math.min(at(endEarliest), isVague ? ROOM_FOR_SOFT : ROOM_FOR_MARK);
  return {
    marks: [begin],
    gap: { x: begin + 2, w: Math.max(2, finish - begin - 2) },
    now: at(today),
    soft: isVague ? finish : null,
    next: hasNext && !isVague ? finish : null,
  };
}

const percent = (day: number, from: number, to: number): number =>
  Math.min(100, Math.max(0, (100 * (day - from)) / Math.max(1, to - from)));
