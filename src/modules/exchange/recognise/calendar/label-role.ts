import { namesPeople } from '../items/audience-words.ts';
import { candidatesOf, isStrongName } from '../table/header.ts';
import type { ColumnRole } from '../vocabulary/column-role.ts';
import { namesOnlyPeople } from './people.ts';

/** The field a label stands for in a moment that is written as text ('Wanneer: …', 'Wie: …'); null when it stands for none. */
export function labelRole(label: string, value: string): ColumnRole | null {
  const fits = candidatesOf(label).filter((candidate) => isStrongName(candidate) || candidate.share >= 0.5);
  if (/^\s*wie\s*$/i.test(label)) return namesPeople(value) && !namesOnlyPeople(value) ? 'audiences' : 'responsible';
  return fits.find(({ role }) => FIELDS.has(role))?.role ?? null;
}

const FIELDS: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'date',
  'start',
  'end',
  'week',
  'month',
  'activity',
  'milestone',
  'channels',
  'audiences',
  'objective',
  'message',
  'sender',
  'responsible',
  'status',
  'tasks',
  'notes',
  'place',
  'time',
]);
