import { RINGS, type Plan, type Ring } from '#kernel/plan.ts';
import type { AudienceBook } from './audience-book.ts';
import type { ContactMoment } from './contact-moments.ts';
import { groupActivities, type ActivityGroup } from './group.ts';
import type { PlanPeriod } from './plan-period.ts';
import { longestSilence, type Silence } from './silences.ts';

/** A column is an audience (its position in the plan); columns stand by ring from the core outwards, without a ring last. */
export type MatrixColumn = {
  readonly audience: number;
  readonly ring: Ring | null;
  /** Number of contact moments in the period: a series counts every time. */
  readonly moments: number;
  /** Null when there is no period to measure. `isOverLimit` looks at today and later only, as the silences do. */
  readonly longest: { readonly certainDays: number; readonly possibleDays: number } | null;
  readonly isOverLimit: boolean;
  readonly isChosen: boolean;
};
/** `reached` are positions in `columns`, ascending. */
export type MatrixRow = { readonly activity: number; readonly reached: readonly number[] };
export type RingMatrix = {
  readonly rings: readonly { readonly ring: Ring | null; readonly columns: number }[];
  readonly columns: readonly MatrixColumn[];
  readonly groups: readonly (Omit<ActivityGroup, 'activities'> & { readonly rows: readonly MatrixRow[] })[];
};

type MatrixQuestion = {
  readonly plan: Plan;
  readonly book: AudienceBook;
  readonly period: PlanPeriod;
  readonly moments: readonly (readonly ContactMoment[])[];
  readonly silences: readonly Silence[];
  readonly among?: readonly number[];
};

/** Who gets what: activities against audiences by ring, with the number of messages and the longest silence under each. */
export function ringMatrix(question: MatrixQuestion): RingMatrix {
  const { plan, book, among } = question;
  const order = book.audiences
    .map((_, index) => index)
    .sort((one, other) => ringRank(book.audiences[one]?.ring) - ringRank(book.audiences[other]?.ring) || one - other);
  const place = new Map(order.map((audience, column) => [audience, column]));
  const groups = groupActivities(plan, among).map(({ activities, ...group }) => ({
    ...group,
    rows: activities.map((activity) => rowOf(activity, { plan, book, place })),
  }));
  const columns = order.map((audience) => columnOf(audience, question));
  const rings = [...RINGS, null].map((ring) => ({
    ring,
    columns: columns.filter((column) => column.ring === ring).length,
  }));
  return { rings: rings.filter(({ columns: count }) => count > 0), columns, groups };
}

const ringRank = (ring: Ring | null | undefined): number => (ring ? RINGS.indexOf(ring) : RINGS.length);

function rowOf(
  index: number,
  {
    plan,
    book,
    place,
  }: { readonly plan: Plan; readonly book: AudienceBook; readonly place: ReadonlyMap<number, number> },
): MatrixRow {
  const activity = plan.activities[index];
  const audiences = activity === undefined ? [] : book.reached(activity).audiences;
  const reached = audiences.flatMap((audience) => place.get(audience) ?? []);
  return { activity: index, reached: reached.sort((one, other) => one - other) };
}

function columnOf(audience: number, { book, period, moments, silences }: MatrixQuestion): MatrixColumn {
  const said = moments[audience] ?? [];
  const own = silences.filter((silence) => silence.audience === audience);
  return {
    audience,
    ring: book.audiences[audience]?.ring ?? null,
    moments: said.length,
    longest: longestSilence(said, period),
    isOverLimit: own.some(({ kind }) => kind !== 'chosen'),
    isChosen: own.some(({ kind }) => kind === 'chosen'),
  };
}
