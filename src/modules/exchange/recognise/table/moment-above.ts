import { readDatePhrase } from '#kernel/fuzzy-date/index.ts';
import { leadingDate, oneLine } from '../dates.ts';
import type { ReadTable } from './read-table.ts';

const LONGEST_TITLE = 80;

/**
 * The moment that the heading of a table names: a day, a week, or one counted from something else ('Dag 0: live', 'Twee weken
 * vooraf'). Null when it names none; a month or a year is a stretch in which the rows have moments of their own.
 */
export function momentAbove({ part }: ReadTable): string | null {
  const title = oneLine(part.title);
  if (title === '' || title.length > LONGEST_TITLE) return null;
  const lead = leadingDate(title);
  return [title, lead?.marked ? lead.phrase : ''].find(isMoment) ?? null;
}

function isMoment(phrase: string): boolean {
  const date = phrase === '' ? null : readDatePhrase(phrase);
  return date !== null && (date.precision === 'day' || date.precision === 'week' || date.anchor?.offset != null);
}
