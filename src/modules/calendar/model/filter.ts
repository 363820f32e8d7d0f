import { RINGS, type Activity, type Plan, type Ring } from '#kernel/plan.ts';
import { isIsoDay } from '#kernel/fuzzy-date/index.ts';
import { stateOf, type ActivityState } from './activity.ts';
import type { AudienceBook } from './audience-book.ts';
import { type Now, nowOf } from './plan-over.ts';
import { namesIn, wholeNames } from './whole-names.ts';

/** What the address bar asks of the calendar. Empty lists and nulls ask nothing; several values in one list mean 'one of these'. */
export type CalendarFilter = {
  readonly audiences: readonly string[];
  readonly channels: readonly string[];
  readonly people: readonly string[];
  readonly states: readonly ActivityState[];
  readonly phases: readonly string[];
  readonly rings: readonly Ring[];
  readonly search: string | null;
  /** Civil dates, both included. */
  readonly from: string | null;
  readonly to: string | null;
};

export const NO_FILTER: CalendarFilter = {
  audiences: [],
  channels: [],
  people: [],
  states: [],
  phases: [],
  rings: [],
  search: null,
  from: null,
  to: null,
};

export const STATE_WORDS: Readonly<Record<ActivityState, string>> = {
  done: 'gedaan',
  doing: 'bezig',
  planned: 'gepland',
  late: 'te-laat',
  cancelled: 'vervallen',
  unreported: 'voorbij',
  unknown: 'onbekend',
};
export const RING_WORDS: Readonly<Record<Ring, string>> = {
  codecide: 'meebeslissen',
  cowork: 'meewerken',
  cothink: 'meedenken',
  informed: 'meeweten',
};
/** Longer than anybody types, short enough to search quickly. */
const LONGEST = 200;

/** Reads a filter from a query string; what it does not know it leaves out. */
export function parseFilter(query: string | URLSearchParams): CalendarFilter {
  const params = new URLSearchParams(query);
  const texts = (name: string) =>
    params
      .getAll(name)
      .map((text) => text.trim().slice(0, LONGEST))
      .filter((text) => text !== '');
  const date = (name: string) => texts(name).find((text) => isIsoDay(text)) ?? null;
  return {
    audiences: texts('doelgroep'),
    channels: texts('middel'),
    people: texts('wie'),
    phases: texts('fase'),
    states: STATES.filter((state) => texts('status').includes(STATE_WORDS[state])),
    rings: RINGS.filter((ring) => texts('ring').includes(RING_WORDS[ring])),
    search: texts('zoek')[0] ?? null,
    from: date('van'),
    to: date('tot'),
  };
}
const STATES: readonly ActivityState[] = ['late', 'unreported', 'planned', 'doing', 'done', 'cancelled', 'unknown'];

/** The query string of a filter, without question mark; empty for no filter. Reading it back gives the same filter. */
export function filterQuery(filter: CalendarFilter): string {
  const params = new URLSearchParams();
  const add = (name: string, values: readonly string[]) => values.forEach((value) => params.append(name, value));
  add('doelgroep', filter.audiences);
  add('middel', filter.channels);
  add('wie', filter.people);
  add(
    'status',
    filter.states.map((state) => STATE_WORDS[state]),
  );
  add('fase', filter.phases);
  add(
    'ring',
    filter.rings.map((ring) => RING_WORDS[ring]),
  );
  add('zoek', filter.search === null ? [] : [filter.search]);
  add('van', filter.from === null ? [] : [filter.from]);
  add('tot', filter.to === null ? [] : [filter.to]);
  return params.toString();
}

/** Positions of the activities that fit, in the order of the plan. */
export function filterActivities(
  plan: Plan,
  filter: CalendarFilter,
  { book, today }: { readonly book: AudienceBook; readonly today: string },
): readonly number[] {
  const fits = fitter(filter, { plan, book, now: nowOf(plan, today) });
  return plan.activities.flatMap((activity, index) => (fits(activity) ? [index] : []));
}

function fitter(
  filter: CalendarFilter,
  { plan, book, now }: { readonly plan: Plan; readonly book: AudienceBook; readonly now: Now },
): (activity: Activity) => boolean {
  const wanted = new Set(filter.audiences.map(fold));
  const audiences = new Set(book.audiences.flatMap(({ name }, index) => (wanted.has(fold(name)) ? [index] : [])));
  const search = filter.search === null ? null : fold(filter.search);
  const isByOneOf = byOneOf(filter.people, plan);
  return (activity) =>
    oneOf(filter.channels, activity.channels) &&
    isByOneOf(activity) &&
    (filter.phases.length === 0 || oneOf(filter.phases, activity.phase ? [activity.phase] : [])) &&
    (filter.states.length === 0 || filter.states.includes(stateOf(activity, now))) &&
    (wanted.size === 0 || reaches(activity, { book, audiences, wanted })) &&
    (filter.rings.length === 0 || inRing(activity, filter.rings, book)) &&
    overlaps(activity, filter) &&
    (search === null || fold(allText(activity)).includes(search));
}

/** Small letters without accents, so that 'cliënten' is found by who types 'clienten'. */
const fold = (text: string): string => text.trim().toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

const oneOf = (asked: readonly string[], has: readonly string[]): boolean =>
  asked.length === 0 || asked.some((one) => has.some((other) => fold(one) === fold(other)));

/** Who is called by a first name here and by more there is one person. Without anybody asked for no name is looked at. */
function byOneOf(people: readonly string[], plan: Plan): (activity: Activity) => boolean {
  if (people.length === 0) return () => true;
  const whole = wholeNames(namesIn(plan));
  const wanted = people.map(whole);
  return (activity) => oneOf(wanted, peopleOf(activity).map(whole));
}

const peopleOf = ({ responsible, tasks }: Activity): readonly string[] => [
  ...responsible,
  ...tasks.flatMap(({ who }) => who),
];

type Wanted = {
  readonly book: AudienceBook;
  readonly audiences: ReadonlySet<number>;
  readonly wanted: ReadonlySet<string>;
};
const reaches = (activity: Activity, { book, audiences, wanted }: Wanted): boolean =>
  book.reached(activity).audiences.some((index) => audiences.has(index)) ||
  activity.audiences.some((words) => wanted.has(fold(words)));

const inRing = (activity: Activity, rings: readonly Ring[], book: AudienceBook): boolean =>
  activity.rings.some((ring) => rings.includes(ring)) ||
  book.reached(activity).audiences.some((index) => rings.includes(book.audiences[index]?.ring ?? 'informed'));

/** A row without any date fits every period: it may still fall in it. A series fits from its start. */
function overlaps({ when }: Activity, { from, to }: CalendarFilter): boolean {
  return (
    (from === null || when.end === null || when.end >= from) && (to === null || when.start === null || when.start <= to)
  );
}

const allText = (activity: Activity): string =>
  [
    activity.title,
    activity.when.text,
    activity.objective,
    activity.sender,
    activity.notes,
    activity.status.text,
    ...activity.channels,
    ...activity.audiences,
    ...activity.responsible,
    ...activity.tasks.map(({ text }) => text),
  ]
    .filter(Boolean)
    .join('\n');
