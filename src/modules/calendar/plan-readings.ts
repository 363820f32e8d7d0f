import type { Plan } from '#kernel/plan.ts';
import { dayNumber } from '#kernel/fuzzy-date/index.ts';
import { plainWords } from '#modules/audiences/index.ts';
import { bookOf } from './audience-book.ts';
import { placeAnchored, type PlacedPlan } from './model/anchor/anchored.ts';
import type { AudienceBook } from './model/audience-book.ts';
import { contactMoments, fromProgramme, type ContactMoment } from './model/contact-moments.ts';
import { planPeriod, type PlanPeriod } from './model/plan-period.ts';
import { ringMatrix, type RingMatrix } from './model/ring-matrix.ts';
import { type PastSilence, pastSilences, type ShownSilence, silences, type Silence } from './model/silences.ts';
import { axisAround, axisFrom, type Axis, type Zoom } from './model/timeline/axis.ts';
import { layOutTimeline, type Timeline } from './model/timeline/timeline.ts';

/** What a programme tells each of its audiences, by the key of their name (`audienceKey`). */
export type MessagesByAudience = ReadonlyMap<string, readonly ContactMoment[]>;

/**
 * Civil date of today (Europe/Amsterdam); `otherPlans` are programmes that may address the same audiences, told apart by name. Who read those
 * already with `messagesOf` hands in `otherMessages`, of the same day.
 */
type ReadingOptions = {
  readonly today: string;
  readonly otherPlans?: readonly Plan[];
  readonly otherMessages?: readonly MessagesByAudience[];
};

/** What the views and the checks share: who is meant, who is told what, and where it stays silent. Lists have the order of the plan. */
export type PlanReading = {
  readonly book: AudienceBook;
  readonly period: PlanPeriod;
  readonly moments: readonly (readonly ContactMoment[])[];
  readonly silences: readonly Silence[];
};

/**
 * Reads a whole plan once, of which what hangs on a dated moment has its days already (`placeAnchored`). Messages of other plans count
 * for an audience of the same name.
 */
export function readPlan(
  { plan }: Pick<PlacedPlan, 'plan'>,
  { today, otherPlans = [], otherMessages = [] }: ReadingOptions,
): PlanReading {
  const book = bookOf(plan);
  const todayDay = dayNumber(today);
  const period = planPeriod(plan, todayDay);
  const own = contactMoments(plan, { book, period, today: todayDay });
  const others = [...otherPlans.map((other) => messagesOf(other, today)), ...otherMessages];
  const moments = own.map((list, index) => {
    const name = audienceKey(book.audiences[index]?.name ?? '');
    return list.concat(...others.map((byName) => byName.get(name) ?? []));
  });
  return { book, period, moments, silences: silences({ book, moments, period, today: todayDay }) };
}

/**
 * The silences of a plan: over the limit today, on their way to it, and chosen ones. Per audience in the order of the plan, then by time.
 * Source: the ring limits of two, two, four and six weeks; polls, tasks and undated rows break no silence.
 */
export const silencesOf = (plan: Plan, options: ReadingOptions): readonly Silence[] =>
  readPlan(placeAnchored(plan), options).silences;

/** The silences of a plan that were over before today; longer than agreed, and consistent with the matrix. `today` is a civil date. */
export const pastSilencesOf = (reading: PlanReading, today: string): readonly PastSilence[] =>
  pastSilences({ ...reading, today: dayNumber(today) });

/** What a view shows: `among` are positions of activities, `lanes` of audiences; all when absent. */
type ViewOptions = {
  /** Civil date of today. */
  readonly today: string;
  readonly among?: readonly number[];
  readonly lanes?: readonly number[];
};

/** The timeline of a plan that was read with `readPlan`. `axis` comes from `axisOfPlan`, `axisAround` or `axisFrom`. */
export const timelineOf = (
  plan: Plan,
  reading: Omit<PlanReading, 'silences'> & { readonly silences: readonly ShownSilence[] },
  options: ViewOptions & { readonly axis: Axis; readonly widthPx?: number },
): Timeline => layOutTimeline({ plan, ...reading, ...options });

/** The matrix of activities against audiences by ring, of a plan that was read with `readPlan`. */
export const ringMatrixOf = (plan: Plan, reading: PlanReading, options: Pick<ViewOptions, 'among'> = {}): RingMatrix =>
  ringMatrix({ plan, ...reading, ...options });

/**
 * The window to open with: around today; from a week ago for a plan that has no past yet; from the start of one that is over or is
 * far to come.
 */
export function axisOfPlan({ period }: PlanReading, today: string, zoom: Zoom): Axis {
  const day = dayNumber(today);
  const around = axisAround(day, zoom);
  const start = period.start ?? day;
  if (period.end < around.from || start >= around.to) return axisFrom(start, zoom);
  return start > day ? axisFrom(day - 7, zoom) : around;
}

/** Audiences of two programmes are the same people when the words of their names are. */
export const audienceKey = (name: string): string => plainWords(name).join(' ');

/** What a plan tells each of its audiences, as another programme sees it; only its audiences, activities, name and period matter. */
export function messagesOf(written: Plan, today: string): MessagesByAudience {
  const { plan } = placeAnchored(written);
  const book = bookOf(plan);
  const day = dayNumber(today);
  return new Map(
    contactMoments(plan, { book, period: planPeriod(plan, day), today: day }).map((moments, index) => [
      audienceKey(book.audiences[index]?.name ?? ''),
      fromProgramme(moments, plan.programme.name),
    ]),
  );
}
