import { formatDayPlain } from '#kernel/fuzzy-date/index.ts';
import type { Activity, Task } from '#kernel/plan.ts';
import { copy } from './copy.nl.ts';
import type { Field } from './outline/outline.ts';
import { phraseOf } from './wording.ts';

const words = copy.calendar;

/** The columns of the calendar in every export, in this order; our importer knows their titles. A cell may hold several lines. */
export const CALENDAR_FIELDS: readonly Field<Activity>[] = [
  { title: words.when, share: 5, whole: true, show: (activity) => activity.when.text },
  { title: words.title, share: 8, show: (activity) => activity.title },
  { title: words.channels, share: 6, show: (activity) => activity.channels },
  { title: words.audiences, share: 6, show: (activity) => activity.audiences },
  { title: words.objective, share: 6, show: (activity) => activity.objective },
  { title: words.sender, share: 4, show: (activity) => activity.sender },
  { title: words.responsible, share: 5, show: (activity) => activity.responsible },
  { title: words.status, share: 4, show: statusOf },
  { title: words.tasks, share: 7, show: (activity) => activity.tasks.map(taskLine) },
  { title: words.kind, share: 4, show: (activity) => (activity.kind === 'milestone' ? words.milestone : null) },
  { title: words.rings, share: 4, show: (activity) => activity.rings.map((ring) => copy.rings[ring]) },
  { title: words.phase, share: 4, show: (activity) => activity.phase },
  { title: words.goals, share: 4, show: (activity) => activity.goals },
  { title: words.notes, share: 6, show: notesOf },
];

/** The same for a document that people read: what a date was before is working history, which spreadsheets and the plan file keep. */
export const DOCUMENT_FIELDS: readonly Field<Activity>[] = CALENDAR_FIELDS.map((field) =>
  field.title === words.notes ? { ...field, show: ({ notes }: Activity) => notes } : field,
);

/** The word that the screens use, with what the writer said behind it when that is more than another word for it. */
export function statusOf({ status }: Activity): string {
  const own = status.text?.trim() ?? '';
  if (status.value === null) return own;
  const word = copy.statuses[status.value];
  return /\s/.test(own) && own.toLowerCase() !== word.toLowerCase() ? `${word} (${own})` : word;
}

/** A task on one line: what, who, when, and whether it is done. */
export function taskLine(task: Task): string {
  const done = typeof task.doneOn === 'string' ? words.done(formatDayPlain(task.doneOn)) : '';
  // Who is named in the text as it was written is not named again.
  const who = task.who.filter((name) => !task.text.includes(`(${name})`));
  const details = [who.join(', '), phraseOf(task.when), done].filter((part) => part !== '');
  return details.length === 0 ? task.text : `${task.text} (${details.join('; ')})`;
}

function notesOf(activity: Activity): string[] {
  const earlier = activity.earlierPhrases ?? [];
  return [activity.notes ?? '', earlier.length === 0 ? '' : `${words.earlier}: ${earlier.join(', ')}`];
}
