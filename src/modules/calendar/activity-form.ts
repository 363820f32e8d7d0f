import { parseFuzzyDate } from '#kernel/fuzzy-date/index.ts';
import type { FormProblem, FormValues, ParsedForm } from '#kernel/form-values.ts';
import { type Activity, RINGS, STATUS_VALUES, type StatusValue } from '#kernel/plan.ts';
import { formOf, linesOf } from '#platform/form.ts';
import { copy } from './copy.nl.ts';
import { audiencesOf, ownWordsOf } from './model/audience-words.ts';
import type { Calendar } from './model/calendar.ts';
import { copyOf, rephrase } from './model/change-activity.ts';
import { readWhen } from './model/read-when.ts';
import { fieldsOfTasks, parseTasks } from './model/task-fields.ts';

const LONGEST = 20_000;
const MOST_LINES = 200;

/** The activity that was filled in. Fields that the form did not have (the row of the list has few) stay as they were. */
export function parseActivity(form: FormValues, calendar: Calendar, before: Activity | null): ParsedForm<Activity> {
  const when = readWhen(form.get('when'), calendar, before?.when ?? null);
  const tasks = parseTasks(form, calendar, before);
  const title = form.get('title').trim();
  const problems: FormProblem[] = [
    ...(when.ok ? [] : [{ field: 'when', message: when.message }]),
    ...(title === '' ? [{ field: 'title', message: copy.missingTitle }] : []),
    ...tooLong(form),
    ...tasks.problems,
  ];
  if (problems.length > 0 || !when.ok) return { ok: false, problems };
  const kept = before ?? NEW_ACTIVITY;
  const activity: Activity = {
    ...kept,
    title,
    ...rowFields(form, calendar, kept),
    ...(form.has('full') ? fullFields(form, kept) : {}),
    tasks: tasks.value,
  };
  return { ok: true, value: before === null ? { ...activity, when: when.value } : rephrase(activity, when.value) };
}

const NEW_ACTIVITY: Activity = {
  when: parseFuzzyDate(''),
  title: '',
  kind: 'activity',
  channels: [],
  audiences: [],
  rings: [],
  objective: null,
  sender: null,
  responsible: [],
  status: { value: 'todo', text: null },
  tasks: [],
  notes: null,
};

const textOf = (form: FormValues, name: string): string | null => form.get(name).trim() || null;
const listOf = (form: FormValues, name: string): string[] =>
  [
    ...new Set([
      ...form.all(name).flatMap((text) => linesOf(text.replaceAll(';', '\n'))),
      ...linesOf(form.get(`${name}-other`).replaceAll(';', '\n')),
    ]),
  ].slice(0, MOST_LINES);

/** The fields that the row of the list has as well. */
function rowFields(form: FormValues, calendar: Calendar, kept: Activity): Partial<Activity> {
  const chosen = form.all('audienceLinks');
  const value = statusOf(form.get('status'));
  return {
    kind: form.has('milestone') ? 'milestone' : 'activity',
    channels: listOf(form, 'channels'),
    responsible: listOf(form, 'responsible'),
    ...audiencesOf({ chosen, words: listOf(form, 'audiences') }, calendar.book, kept),
    objective: textOf(form, 'objective'),
    sender: textOf(form, 'sender'),
    status: {
      value,
      text: form.has('statusText') ? textOf(form, 'statusText') : value === kept.status.value ? kept.status.text : null,
    },
  };
}

function fullFields(form: FormValues, kept: Activity): Partial<Activity> {
  const rings = form.all('rings');
  const goals = form.all('goals').filter((goal) => goal !== '');
  const phase = textOf(form, 'phase');
  return {
    rings: RINGS.filter((ring) => rings.includes(ring)),
    notes: textOf(form, 'notes'),
    ...(phase !== null || kept.phase ? { phase } : {}),
    ...(goals.length > 0 || kept.goals ? { goals } : {}),
  };
}

const statusOf = (text: string): StatusValue | null => STATUS_VALUES.find((value) => value === text) ?? null;

const tooLong = (form: FormValues): FormProblem[] =>
  ['title', 'objective', 'sender', 'notes', 'audiences', 'channels', 'responsible', 'when'].flatMap((field) =>
    form.get(field).length > LONGEST ? [{ field, message: copy.tooLong }] : [],
  );

/** The fields of a new activity; a link may have filled in some of them. Lists in the address stand one a line. */
export const fieldsOfNew = (query: (name: string) => string): FormValues =>
  formOf({
    status: 'todo',
    when: query('wanneer'),
    title: query('titel'),
    audienceLinks: query('doelgroep').split('\n'),
    channels: query('middel'),
    responsible: query('wie'),
    objective: query('doel'),
  });

/** A new activity filled from another one; null where there is no such activity. Nothing is kept before somebody saves it. */
export function fieldsOfCopy(id: string, calendar: Calendar): FormValues | null {
  const activity = id === '' ? undefined : calendar.plan.activities.find((each) => each.id === id);
  if (activity === undefined) return null;
  return fieldsOfActivity({ ...copyOf(activity), title: copy.copyOf(activity.title) }, calendar);
}

/** The fields of the form filled from an activity. */
export function fieldsOfActivity(activity: Activity, calendar: Pick<Calendar, 'book'>): FormValues {
  return formOf({
    when: activity.when.text,
    title: activity.title,
    ...(activity.kind === 'milestone' ? { milestone: 'ja' } : {}),
    channels: activity.channels.join('\n'),
    responsible: activity.responsible.join('\n'),
    audienceLinks: calendar.book
      .reached(activity)
      .audiences.flatMap((index) => calendar.book.audiences[index]?.name ?? []),
    audiences: ownWordsOf(activity, calendar.book).join('\n'),
    objective: activity.objective,
    sender: activity.sender,
    status: activity.status.value,
    statusText: activity.status.text,
    rings: activity.rings,
    goals: activity.goals ?? [],
    phase: activity.phase,
    notes: activity.notes,
    ...fieldsOfTasks(activity.tasks),
  });
}
