import { addDays } from '#kernel/fuzzy-date/index.ts';
import { type Activity, emptyPlan, type Task } from '#kernel/plan.ts';
import { activityPath, isCancelled, isDone, isSeries, upcoming } from '#modules/calendar/index.ts';
import type { KeptProgramme } from '#modules/programmes/index.ts';
import { isSamePerson } from './model/same-person.ts';
import type { PlacedItem, WeekItem, WeekPart } from './model/week-item.ts';
import { weekActivityDonePath, weekTaskDonePath } from './paths.ts';

/** A programme with the activities in which the first name of somebody stands. */
export type ProgrammeToRead = {
  readonly programme: KeptProgramme;
  readonly owner: string | null;
  readonly activities: readonly (Activity & { readonly id: string })[];
  readonly mayEdit: boolean;
  readonly mayContribute: boolean;
};
type For = { readonly person: string; readonly today: string };
type Kept = ProgrammeToRead['activities'][number];

/** What somebody has to do in one programme: activities that they do, and tasks with their name, late or in these two weeks. */
export function itemsIn(read: ProgrammeToRead, asked: For): PlacedItem[] {
  return [...activitiesIn(read, asked), ...read.activities.flatMap((activity) => tasksIn(read, activity, asked))];
}

function activitiesIn(read: ProgrammeToRead, { person, today }: For): PlacedItem[] {
  const mine = read.activities.filter(({ responsible }) => responsible.some((name) => isSamePerson(name, person)));
  const { weeks, vague, late } = upcoming(planWith(read.programme, mine), today);
  const placed = (index: number, part: WeekPart, on: string | null): PlacedItem[] => {
    const activity = mine[index];
    return activity ? [{ ...itemOf(read, activity), part, on }] : [];
  };
  return [
    ...late.flatMap((index) => placed(index, 'late', mine[index]?.when.end ?? null)),
    ...(weeks[0]?.items ?? []).flatMap(({ activity, on }) => placed(activity, 'this', on)),
    ...(weeks[1]?.items ?? []).flatMap(({ activity, on }) => placed(activity, 'next', on)),
    ...vague
      .filter((index) => touches(mine[index], weeks[1]?.monday ?? today))
      .flatMap((index) => placed(index, 'vague', null)),
  ];
}

const planWith = (
  { id: _, revision: _revision, changedAt: _changedAt, ...words }: KeptProgramme,
  activities: readonly Kept[],
) => ({
  ...emptyPlan(words.name),
  programme: words,
  activities,
});

/** A vague one may fall in these two weeks when it can begin before they end. */
const touches = (activity: Kept | undefined, nextMonday: string): boolean =>
  (activity?.when.start ?? '') <= addDays(nextMonday, 6);

const itemOf = ({ programme, owner, mayEdit }: ProgrammeToRead, activity: Kept): Omit<WeekItem, 'on'> => ({
  title: activity.title,
  partOf: null,
  href: activityPath({ programme: programme.id, item: activity.id }),
  programme: programme.name,
  owner,
  when: activity.when.text,
  // Done is said of one time; of a series it would end them all.
  done: mayEdit && !isSeries(activity) ? weekActivityDonePath({ programme: programme.id, item: activity.id }) : null,
});

function tasksIn(read: ProgrammeToRead, activity: Kept, { person, today }: For): PlacedItem[] {
  if (isDone(activity) || isCancelled(activity)) return [];
  return activity.tasks.flatMap((task, index) => {
    if (task.doneOn || !task.who.some((name) => isSamePerson(name, person))) return [];
    const when = task.when ?? activity.when;
    const part = partOfTask(when, today);
    if (part === null) return [];
    const done = read.mayContribute
      ? weekTaskDonePath({ programme: read.programme.id, item: activity.id, task: String(index) })
      : null;
    const item = { ...itemOf(read, activity), title: task.text, partOf: activity.title, when: when.text, done };
    return [{ ...item, part, on: when.end ?? when.start }];
  });
}

/** A task is due on its last day; one without a day, or of a series, belongs to no week. */
function partOfTask({ start, end, rrule }: NonNullable<Task['when']>, today: string): WeekPart | null {
  const day = end ?? start;
  if (day === null || rrule !== null) return null;
  if (day < today) return 'late';
  const sunday = addDays(today, 7 - Temporal.PlainDate.from(today).dayOfWeek);
  if (day <= sunday) return 'this';
  return day <= addDays(sunday, 7) ? 'next' : null;
}
