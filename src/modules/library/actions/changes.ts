import { type Change, record } from '#platform/events.ts';
import type { Scope } from '#platform/scope.ts';

type Told = Pick<Change, 'name' | 'subject' | 'before' | 'after'>;

/** Writes what happened in the history; nothing of the library belongs to one programme. */
export const tell = (scope: Scope, { name, subject, before, after }: Told): Promise<void> =>
  record(scope, [{ programme: null, name, kind: name.split('.').slice(0, 2).join('.'), subject, before, after }]);
