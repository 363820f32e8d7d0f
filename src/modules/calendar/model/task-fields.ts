import type { FormProblem, FormValues } from '#kernel/form-values.ts';
import type { Activity, Task } from '#kernel/plan.ts';
import type { Calendar } from './calendar.ts';
import { readWhen } from './read-when.ts';

/** Rows a form has at most; more than anybody plans for one activity. */
const MOST_TASKS = 60;
const EMPTY_ROWS = 2;
/** Names of the fields of one task. */
export const taskField = (part: 'text' | 'who' | 'when' | 'done', index: number): string => `task-${part}-${index}`;

/** Number of rows to draw: all that are filled in, and a few empty ones. */
export function taskRows(values: FormValues): number {
  let rows = 0;
  for (let index = 0; index < MOST_TASKS; index += 1) if (values.get(taskField('text', index)) !== '') rows = index + 1;
  return Math.min(MOST_TASKS, rows + EMPTY_ROWS);
}

/** The tasks filled in. Without task fields the ones that were there stay; a row without words is left out. */
export function parseTasks(
  form: FormValues,
  calendar: Calendar,
  before: Activity | null,
): { readonly value: readonly Task[]; readonly problems: readonly FormProblem[] } {
  const kept = before?.tasks ?? [];
  if (!form.has('full')) return { value: kept, problems: [] };
  const value: Task[] = [];
  const problems: FormProblem[] = [];
  for (let index = 0; index < MOST_TASKS; index += 1) {
    const text = form.get(taskField('text', index)).trim();
    if (text === '') continue;
    const old = kept[index];
    const typed = form.get(taskField('when', index));
    const when = typed.trim() === '' ? null : readWhen(typed, calendar, old?.when ?? null);
    if (when !== null && !when.ok) problems.push({ field: taskField('when', index), message: when.message });
    const isDone = form.has(taskField('done', index));
    value.push({
      text,
      who: namesIn(form.get(taskField('who', index))),
      when: when?.ok ? when.value : null,
      doneOn: isDone ? (old?.doneOn ?? calendar.today) : null,
    });
  }
  return { value, problems };
}

const namesIn = (text: string): string[] =>
  text
    .split(/[,;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** Fields as the form would post them. */
export const fieldsOfTasks = (tasks: readonly Task[]): Record<string, string> =>
  Object.fromEntries(
    tasks.flatMap((task, index) => [
      [taskField('text', index), task.text],
      [taskField('who', index), task.who.join(', ')],
      [taskField('when', index), task.when?.text ?? ''],
      ...(task.doneOn ? [[taskField('done', index), 'ja']] : []),
    ]),
  );
