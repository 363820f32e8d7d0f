import type { Id } from '#kernel/id.ts';
import type { Scope } from '#platform/scope.ts';
import type { PartName } from '../model/role.ts';

/** What the programmes do for an invitation; they stand above this module, so the app brings it (a slot). */
export type Sharing = {
  /** Name of a programme of the organisation of the scope; null when it is gone. */
  readonly nameOf: (scope: Scope, programme: Id<'programme'>) => Promise<string | null>;
  /** Asks an organisation to take part; the scope is that of the owner. */
  readonly letTakePart: (
    scope: Scope,
    at: { readonly programme: Id<'programme'>; readonly partner: Id<'organisation'> },
    part: PartName,
  ) => Promise<unknown>;
  /** Says yes for the organisation of the scope to what was asked for one programme. */
  readonly acceptPart: (scope: Scope, programme: Id<'programme'>) => Promise<unknown>;
  /** Ends the links for reading that somebody of the organisation of the scope made. */
  readonly endLinksBy: (scope: Scope, person: Id<'person'>) => Promise<unknown>;
  /** Where a programme is seen. */
  readonly pathOf: (programme: Id<'programme'>) => string;
};
