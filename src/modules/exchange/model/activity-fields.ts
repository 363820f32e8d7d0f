import { parseFuzzyDate } from '#kernel/fuzzy-date/index.ts';
import { type Activity, RINGS, STATUS_VALUES, type Task } from '#kernel/plan.ts';
import { readInPlace } from './date-place.ts';
import { audienceNames, dateProblem, lines, optional, pick, type PieceField, required } from './piece-field.ts';

const plain = { options: [], required: false, problem: () => null };

/** The moment; a new phrase keeps the old one as its history. */
const when: PieceField<Activity> = {
  ...plain,
  name: 'when',
  input: 'date',
  read: (activity) => activity.when.text,
  write: (activity, form, dates) => {
    const text = form.get('when').trim();
    const before = activity.when.text.trim();
    if (text === before) return activity;
    const earlier = before === '' ? {} : { earlierPhrases: [...(activity.earlierPhrases ?? []), activity.when.text] };
    const read = readInPlace(text, dates);
    return { ...activity, when: read.ok ? read.value : parseFuzzyDate(text), ...earlier };
  },
  problem: (form, activity, dates) => {
    const text = form.get('when').trim();
    return text === activity.when.text.trim() ? null : dateProblem(text, dates);
  },
};

/** Other words may mean other audiences: what they were taken to mean is then found anew. */
const audiences: PieceField<Activity> = {
  ...audienceNames<'audiences', Activity>('audiences'),
  write: (activity, form, dates) => {
    const { audienceLinks, ...written } = audienceNames<'audiences', Activity>('audiences').write(
      activity,
      form,
      dates,
    );
    const isSame = written.audiences.join('\n') === activity.audiences.join('\n');
    return isSame && audienceLinks ? { ...written, audienceLinks } : written;
  },
};

const rings: PieceField<Activity> = {
  ...plain,
  name: 'rings',
  input: 'several',
  options: RINGS,
  read: (activity) => activity.rings.join('\n'),
  write: (activity, form) => ({ ...activity, rings: RINGS.filter((ring) => form.all('rings').includes(ring)) }),
};

const status: PieceField<Activity> = {
  ...plain,
  name: 'status',
  input: 'choice',
  options: STATUS_VALUES,
  read: (activity) => activity.status.value ?? '',
  write: (activity, form) => ({
    ...activity,
    status: { ...activity.status, value: STATUS_VALUES.find((value) => value === form.get('status')) ?? null },
  }),
};

const statusText: PieceField<Activity> = {
  ...plain,
  name: 'statusText',
  input: 'line',
  read: (activity) => activity.status.text ?? '',
  write: (activity, form) => ({
    ...activity,
    status: { ...activity.status, text: form.get('statusText').trim() || null },
  }),
};

/** A line each; who does it stays with a task whose words did not change. */
const tasks: PieceField<Activity> = {
  ...plain,
  name: 'tasks',
  input: 'lines',
  read: (activity) => activity.tasks.map(({ text }) => oneLine(text)).join('\n'),
  write: (activity, form) => {
    const texts = form
      .get('tasks')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    const known = (text: string): Task =>
      activity.tasks.find((task) => oneLine(task.text) === text) ?? { text, who: [] };
    return { ...activity, tasks: texts.map(known) };
  },
};

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ').trim();

/** What a person can change about an activity before it is in the plan. */
export const ACTIVITY_FIELDS: readonly PieceField<Activity>[] = [
  required('title'),
  when,
  pick('kind', ['activity', 'milestone']),
  audiences,
  lines('channels'),
  rings,
  optional('objective', 'text'),
  optional('sender'),
  lines('responsible'),
  status,
  statusText,
  tasks,
  optional('phase'),
  optional('notes', 'text'),
];
