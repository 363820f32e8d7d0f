import type { AudienceBook, BookedAudience } from './audience-book.ts';
import type { ContactMoment } from './contact-moments.ts';
import { dayOf, dayNumber, type Day } from './day.ts';
import { gapsBetween, type Gap } from './gaps.ts';
import type { PlanPeriod } from './plan-period.ts';

/**
 * A silence that asks for attention, or that somebody chose. `too-long`: over the limit today. `coming`: will pass it.
 * `past`: passed it in a period that is over, and asks for nothing any more.
 * All dates are civil dates; all lengths are whole days.
 */
export type Silence = {
  readonly kind: SilenceKind;
  /** Position of the audience in the plan, and its name. */
  readonly audience: number;
  readonly name: string;
  readonly limitDays: number;
  /** True when it passes the limit on every reading of the dates, false when only on an unlucky one. */
  readonly certain: boolean;
  /** Length from the message before to the message after, in the luckiest and the unluckiest case. */
  readonly certainDays: number;
  readonly possibleDays: number;
  /** Length up to today, counted from the last reading of the message before; null when the silence lies ahead. */
  readonly daysToday: number | null;
  /** Day of the message before, earliest and latest. Equal when that day is certain. */
  readonly start: string;
  readonly startLatest: string;
  /** Day on which it is broken, earliest and latest; the end of the period when nothing is planned. */
  readonly endEarliest: string;
  readonly end: string;
  /** The message before; null when there never was one. */
  readonly previous: ContactMoment | null;
  /** The message that breaks it; null when nothing is planned. */
  readonly next: ContactMoment | null;
  /** Why somebody chose it; null for the other kinds. */
  readonly reason: string | null;
};

export type SilenceKind = 'too-long' | 'coming' | 'chosen';
export type PastSilence = Omit<Silence, 'kind'> & { readonly kind: 'past' };
/** What a view can draw. */
export type ShownSilence = Silence | PastSilence;

type SilenceQuestion = {
  readonly book: AudienceBook;
  /** Per audience of the book. */
  readonly moments: readonly (readonly ContactMoment[])[];
  readonly period: PlanPeriod;
  readonly today: Day;
};

/**
 * Per audience the silences of today and later that pass its limit, and the chosen ones; in order of time. None once the period is
 * over: what another programme tells these people then is no business of this one.
 */
export const silences = (question: SilenceQuestion): readonly Silence[] =>
  question.period.end < question.today
    ? []
    : question.book.audiences.flatMap((_, audience) => silencesOf(question, audience));

function silencesOf({ book, moments, period, today }: SilenceQuestion, index: number): readonly Silence[] {
  const audience = book.audiences[index];
  if (audience === undefined) return [];
  const chosenEnd = audience.chosen === null ? null : dayNumber(audience.chosen.until);
  const said = moments[index] ?? [];
  const gaps =
    chosenEnd === null
      ? gapsBetween(said, { ...edgesOf(period), overDays: audience.limitDays })
      : gapsBetween([...said, chosenMark(chosenEnd)], edgesOf(period));
  return gaps.flatMap((gap) => {
    const kind = kindOf(gap, { limitDays: audience.limitDays, today, chosenEnd });
    return kind === null ? [] : [silenceOf(gap, { audience, index, kind, today })];
  });
}

/** The silences over the limit that were over before today, as the calendar has them: for a period that is past. */
export const pastSilences = ({ book, moments, period, today }: SilenceQuestion): readonly PastSilence[] =>
  book.audiences.flatMap((audience, index) =>
    gapsBetween(moments[index] ?? [], { ...edgesOf(period), overDays: audience.limitDays }).flatMap((gap) => {
      const limitDays = limitOf(gap, audience.limitDays);
      if (gap.finish.to >= today || gap.possibleDays <= limitDays) return [];
      return [
        { ...silenceOf(gap, { audience, index, kind: 'coming', today }), daysToday: null, kind: 'past' as const },
      ];
    }),
  );

/** Before the first activity of a programme nobody expects to hear of it, and after its end neither. */
const edgesOf = ({ spokenFrom, end }: PlanPeriod) => ({ start: spokenFrom, end: Math.max(end, spokenFrom ?? end) });

/** The end of a chosen silence counts as a moment: from that day the limit holds again. */
const chosenMark = (day: Day): ContactMoment => ({
  from: day,
  to: day,
  happened: false,
  hasNoBegin: false,
  activity: null,
  title: '',
  text: '',
  programme: CHOSEN,
});
const CHOSEN = ' chosen';
const isMark = (moment: ContactMoment | null): boolean => moment?.programme === CHOSEN;

type Judged = { readonly limitDays: number; readonly today: Day; readonly chosenEnd: Day | null };

/** A rhythm is agreed on as it is: once a month is four weeks for everybody but the calculator. */
const RHYTHM_DAYS = 4;

const limitOf = (gap: Gap<ContactMoment>, agreed: number): number =>
  isWithinSeries(gap) ? agreed + RHYTHM_DAYS : agreed;

/** Both messages are times of the same series. */
const isWithinSeries = ({ previous, next }: Gap<ContactMoment>): boolean =>
  previous !== null &&
  next !== null &&
  !isMark(previous) &&
  !isMark(next) &&
  previous.activity === next.activity &&
  previous.programme === next.programme &&
  previous.title === next.title;

function kindOf(gap: Gap<ContactMoment>, { limitDays: agreed, today, chosenEnd }: Judged): Silence['kind'] | null {
  const limitDays = limitOf(gap, agreed);
  const isPast = gap.finish.to < today || gap.next?.happened === true;
  if (isPast || isNoneAtBest(gap)) return null;
  if (chosenEnd !== null && gap.begin.from < chosenEnd) return isMark(gap.next) ? 'chosen' : null;
  if (hasBegun(gap, today) && today - gap.begin.from > limitDays) return 'too-long';
  return gap.possibleDays > limitDays ? 'coming' : null;
}

/** Behind what only has a last day ('vóór de zomer') there may be no silence at all: nobody plans it on the first day there is. */
const isNoneAtBest = ({ previous, certainDays }: Gap<ContactMoment>): boolean =>
  certainDays === 0 && previous?.hasNoBegin === true && !previous.happened;

/** It is silent now: the message before was sent, or there never was one. */
const hasBegun = ({ previous, begin }: Gap<ContactMoment>, today: Day): boolean =>
  begin.from <= today && (previous === null || previous.happened || isMark(previous));

type Named = {
  readonly audience: BookedAudience;
  readonly index: number;
  readonly kind: Silence['kind'];
  readonly today: Day;
};

function silenceOf(gap: Gap<ContactMoment>, { audience, index, kind, today }: Named): Silence {
  const daysToday = hasBegun(gap, today) ? Math.max(0, today - gap.begin.to) : null;
  // That nothing is planned any more is true behind the last one only, also when that is vaguer than the one before.
  const previous = gap.next === null ? gap.latest : gap.previous;
  const sure = kind === 'too-long' ? (daysToday ?? 0) : gap.certainDays;
  return {
    kind,
    audience: index,
    name: audience.name,
    limitDays: audience.limitDays,
    certain: kind === 'chosen' || Math.max(sure, gap.certainDays) > audience.limitDays,
    certainDays: gap.certainDays,
    possibleDays: gap.possibleDays,
    daysToday,
    start: dayOf(gap.begin.from),
    startLatest: dayOf(gap.begin.to),
    endEarliest: dayOf(gap.finish.from),
    end: dayOf(gap.finish.to),
    previous: isMark(previous) ? null : previous,
    next: isMark(gap.next) ? null : gap.next,
    reason: kind === 'chosen' ? (audience.chosen?.reason ?? null) : null,
  };
}

/** The longest silence of an audience over the whole period, past ones too; null when nothing can be said. */
export function longestSilence(
  moments: readonly ContactMoment[],
  period: PlanPeriod,
): { readonly certainDays: number; readonly possibleDays: number } | null {
  const gaps = gapsBetween(moments, edgesOf(period));
  if (gaps.length === 0) return null;
  return {
    certainDays: Math.max(...gaps.map((gap) => gap.certainDays)),
    possibleDays: Math.max(...gaps.map((gap) => gap.possibleDays)),
  };
}
