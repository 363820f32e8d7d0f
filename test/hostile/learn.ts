import { refusedIt, tookIt } from './appetite.ts';
import type { Round } from './fill-form.ts';
import { refusedFields, withoutNumbers } from './forms.ts';
import type { Answer } from './visitor.ts';

/** What came of a form that was sent: all taken, some refused, or nothing that we can tell. */
export type Lesson = 'taken' | 'refused' | 'nothing';

/** Reads the answer to a round, and remembers for each field what it took or refused. */
export function learnFrom(answer: Answer, { now, own, blamed }: Round): Lesson {
  const isElsewhere = answer.status === 302 || answer.status === 303;
  const named = isElsewhere ? new Set<string>() : new Set([...refusedFields(answer.text)].map(withoutNumbers));
  const isTaken = isElsewhere || (answer.status === 200 && named.size === 0);
  const ours = [...now.keys()].filter(({ name }) => named.has(name));
  // Who is alone did it, also when nobody says so.
  const isAlone = named.size === 0 && now.size === 1;
  const concerned = isTaken || isAlone ? [...now.keys()] : ours;
  for (const field of concerned) {
    const appetite = own.get(field);
    if (appetite) (isTaken ? tookIt : refusedIt)(field, now.get(field) ?? [], appetite);
  }
  for (const name of named)
    if (!ours.some((field) => field.name === name)) blamed.set(name, (blamed.get(name) ?? -1) + 1);
  if (isTaken) return 'taken';
  return concerned.length > 0 ? 'refused' : 'nothing';
}
