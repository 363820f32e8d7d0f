import { addDays, addMonths, type DateAnchor } from '#kernel/fuzzy-date/index.ts';
import type { Activity } from '#kernel/plan.ts';
import type { Question, RecognisedItem, Recognition } from '../recognise/index.ts';
import { nameKey } from './fill.ts';

/** What is asked about an activity beside what its own row leaves open, and how it stands as long as nobody answered. */
type Asked = { readonly question: Question; readonly activity: Activity };

/**
 * The recognition with questions that one row by itself does not raise: a row that is done while its day is still to come, and a
 * date that counts from another row of the plan. `today` is a civil day. A row we doubt already keeps its own question.
 */
export function askedOn(recognition: Recognition, today: string): Recognition {
  const asked = new Map<number, Asked>();
  const { activities } = recognition.plan;
  const isOpen = openRows(recognition.items);
  const named = createNamed(activities);
  activities.forEach((activity, index) => {
    const found = isOpen.has(index) ? (aheadOf(activity, today) ?? countedOn(activity, named)) : null;
    if (found) asked.set(index, found);
  });
  if (asked.size === 0) return recognition;
  return {
    plan: { ...recognition.plan, activities: activities.map((each, index) => asked.get(index)?.activity ?? each) },
    items: recognition.items.map((item) => {
      const question = item.kind === 'activity' ? asked.get(Number(item.path.at(-1)))?.question : undefined;
      return question ? { ...item, confidence: 'doubt', question } : item;
    }),
  };
}

const openRows = (items: readonly RecognisedItem[]): ReadonlySet<number> =>
  new Set(
    items.flatMap(({ kind, confidence, path }) =>
      kind === 'activity' && confidence !== 'doubt' ? [Number(path.at(-1))] : [],
    ),
  );

/** Only what somebody wrote is asked about: a status without words was chosen in a programme. */
function aheadOf(activity: Activity, today: string): Asked | null {
  const { status, when } = activity;
  const isAhead = when.rrule === null && when.start !== null && when.start > today;
  if (status.value !== 'done' || status.text === null || !isAhead) return null;
  return {
    question: { code: 'statusAhead', options: ['todo', 'doing', 'done'] },
    activity: { ...activity, status: { ...status, value: null } },
  };
}

/** '2 weken na de start' beside one milestone that is the start: the day that makes, and what it was counted from. */
function countedOn(activity: Activity, named: Named): Asked | null {
  const { anchor, start, end, rrule } = activity.when;
  if (anchor === null || anchor.offset === null || start !== null || end !== null || rrule !== null) return null;
  const others = named(anchor);
  const milestones = others.filter(({ kind }) => kind === 'milestone');
  const [from, second] = milestones.length > 0 ? milestones : others;
  const day = from && !second ? counted(dayOf(from) ?? '', anchor.offset) : null;
  return from && day !== null ? { question: { code: 'dateCounted', options: [day, from.title] }, activity } : null;
}

type Named = (anchor: DateAnchor) => readonly Activity[];
/** A plan counts from few things; each other one costs a look at every row. */
const MOST_ANCHORS = 50;

/** The rows with a day of their own that an anchor names. */
function createNamed(activities: readonly Activity[]): Named {
  const dated = activities
    .filter((activity) => dayOf(activity) !== null)
    .map((activity) => ({ activity, title: nameKey(activity.title).split(' ') }));
  const known = new Map<string, readonly Activity[]>();
  return ({ text }) => {
    const key = nameKey(text);
    const before = known.get(key);
    if (before || known.size === MOST_ANCHORS) return before ?? [];
    const found = dated.filter(({ title }) => isMeant(title, key)).map(({ activity }) => activity);
    known.set(key, found);
    return found;
  };
}

const dayOf = ({ when }: Activity): string | null =>
  when.start !== null && when.start === when.end && when.rrule === null ? when.start : null;

const SMALL = new Set(['de', 'het', 'een', 'van', 'onze', 'dit', 'deze', 'of', 'en']);

/** Every word of what a date hangs on begins a word of the title. */
function isMeant(title: readonly string[], key: string): boolean {
  const words = key.split(' ').filter((word) => !SMALL.has(word));
  return words.length > 0 && words.every((word) => word.length > 2 && title.some((each) => each.startsWith(word)));
}

/** The day so far from another; null for hours, that make no other day. */
function counted(day: string, offset: string): string | null {
  const [, sign, count, unit] = /^(-?)P(\d{1,4})([DM])$/.exec(offset) ?? [];
  if (count === undefined) return null;
  const distance = Number(`${sign}${count}`);
  return unit === 'M' ? addMonths(day, distance) : addDays(day, distance);
}
