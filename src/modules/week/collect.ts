import { addDays } from '#kernel/fuzzy-date/index.ts';
import { type Activity, emptyPlan, type Task } from '#kernel/plan.ts';
import {
  activityPath,
  isCancelled,
  isDone,
  isSeries,
  type NamedActivity,
  seenTaskFields,
  upcoming,
} from '#modules/calendar/index.ts';
import { isMeant, type KeptProgramme, nameKeyOf, type SaidName } from '#modules/programmes/index.ts';
import type { NameToAsk } from './model/name-to-ask.ts';
import type { PlacedItem, WeekItem, WeekPart } from './model/week-item.ts';
import { weekActivityDonePath, weekTaskDonePath } from './paths.ts';

/** A programme with the activities in which a name of somebody may stand, and what people said of names there. */
export type ProgrammeToRead = {
  readonly programme: KeptProgramme;
  readonly owner: string | null;
  readonly activities: readonly NamedActivity[];
  readonly said: readonly SaidName[];
  readonly mayEdit: boolean;
  readonly mayContribute: boolean;
};
type Person = { readonly id: string; readonly name: string };
type For = { readonly person: Person; readonly today: string };

/** What somebody has to do in one programme: activities that they do, and tasks with their name, late or in these two weeks. */
export function itemsIn(read: ProgrammeToRead, asked: For): PlacedItem[] {
  return [...activitiesIn(read, asked), ...read.activities.flatMap((activity) => tasksIn(read, activity, asked))];
}

function activitiesIn(read: ProgrammeToRead, { person, today }: For): PlacedItem[] {
  const mine = read.activities.filter(({ activity }) =>
    activity.responsible.some((name) => isMeant(name, person, read.said)),
  );
  const activities = mine.map(({ activity }) => activity);
  const { weeks, vague, late } = upcoming(planWith(read.programme, activities), today);
  const placed = (index: number, part: WeekPart, on: string | null): PlacedItem[] => {
    const activity = mine[index];
    return activity ? [{ ...itemOf(read, activity), part, on }] : [];
  };
  return [
    ...late.flatMap((index) => placed(index, 'late', activities[index]?.when.end ?? null)),
    ...(weeks[0]?.items ?? []).flatMap(({ activity, on }) => placed(activity, 'this', on)),
    ...(weeks[1]?.items ?? []).flatMap(({ activity, on }) => placed(activity, 'next', on)),
    ...vague
      .filter((index) => touches(activities[index], weeks[1]?.monday ?? today))
      .flatMap((index) => placed(index, 'vague', null)),
  ];
}

const planWith = (
  { id: _, revision: _revision, changedAt: _changedAt, ...words }: KeptProgramme,
  activities: readonly Activity[],
) => ({
  ...emptyPlan(words.name),
  programme: words,
  activities,
});

/** A vague one may fall in these two weeks when it can begin before they end. */
const touches = (activity: Activity | undefined, nextMonday: string): boolean =>
  (activity?.when.start ?? '') <= addDays(nextMonday, 6);

const itemOf = ({ programme, owner, mayEdit }: ProgrammeToRead, { activity }: NamedActivity): Omit<WeekItem, 'on'> => ({
  title: activity.title,
  partOf: null,
  href: activityPath({ programme: programme.id, item: activity.id }),
  programme: programme.name,
  owner,
  when: activity.when.text,
  // Done is said of one time; of a series it would end them all.
  done:
    mayEdit && !isSeries(activity)
      ? { action: weekActivityDonePath({ programme: programme.id, item: activity.id }), fields: {} }
      : null,
});

function tasksIn(read: ProgrammeToRead, named: NamedActivity, { person, today }: For): PlacedItem[] {
  const { activity, revision } = named;
  if (isDone(activity) || isCancelled(activity)) return [];
  return activity.tasks.flatMap((task, index) => {
    if (task.doneOn || !task.who.some((name) => isMeant(name, person, read.said))) return [];
    const when = task.when ?? activity.when;
    const part = partOfTask(when, today);
    if (part === null) return [];
    const action = weekTaskDonePath({ programme: read.programme.id, item: activity.id });
    const done = read.mayContribute ? { action, fields: seenTaskFields(activity.tasks, index, revision) } : null;
    const item = { ...itemOf(read, named), title: task.text, partOf: activity.title, when: when.text, done };
    return [{ ...item, part, on: when.end ?? when.start }];
  });
}

/**
 * The names in a programme about which the person may say whether it is them: those that are less than their whole name, and those
 * of which they said something.
 */
export function namesToAsk(
  { programme, activities, said, mayContribute }: ProgrammeToRead,
  person: Person,
): NameToAsk[] {
  if (!mayContribute) return [];
  const written = activities.flatMap(({ activity }) => [
    ...activity.responsible,
    ...activity.tasks.flatMap(({ who }) => who),
  ]);
  const byKey = new Map(written.map((name) => [nameKeyOf(name), name.trim()]));
  return [...byKey].flatMap(([key, name]) => {
    const own = said.find((each) => each.person === person.id && each.nameKey === key);
    const isUnsure = key !== nameKeyOf(person.name) && isMeant(name, person, said);
    if (!own && !isUnsure) return [];
    return [{ programme: programme.id, programmeName: programme.name, written: name, isThem: own ? own.isThem : null }];
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
