import { type Change, record } from '#platform/events.ts';
import type { Scope } from '#platform/scope.ts';

type Told = Pick<Change, 'name' | 'subject' | 'lang' | 'before' | 'after'>;

/** Writes what happened in the history; nothing of the library belongs to one programme. */
export const tell = (scope: Scope, told: Told): Promise<void> => tellAll(scope, [told]);

/** The same for many things that happened together, in their order. */
export const tellAll = (scope: Scope, all: readonly Told[]): Promise<void> =>
  record(
    scope,
    all.map((told) => ({ ...told, programme: null, kind: told.name.split('.').slice(0, 2).join('.') })),
  );
