import type { Id } from '#kernel/id.ts';
import type { Scope } from './scope.ts';

/** One person of the organisation of the scope: whose data is given or erased. */
export type DataSubject = {
  readonly person: Id<'person'>;
  readonly account: Id<'account'>;
  readonly name: string;
  /** Empty for somebody who only comes in by the link of this computer. */
  readonly email: string | null;
};

/** What one table holds about somebody. `title` is Dutch; the keys of a row are Dutch words too. Never a secret or its hash. */
export type DataPart = {
  readonly table: string;
  readonly title: string;
  readonly rows: readonly Readonly<Record<string, string | number | null>>[];
};

/** What was done with the rows of one table: gone, without the name, or kept; `why` is Dutch and stands with what was kept. */
export type ErasedPart = {
  readonly table: string;
  readonly title: string;
  readonly count: number;
  readonly outcome: 'removed' | 'anonymised' | 'kept';
  readonly why?: string;
};

/** How a module gives and erases what it holds about one person, in the transaction of the caller. */
export type PersonalData = {
  /** Both functions also run inside each programme that others share with the organisation. */
  readonly inShared?: boolean;
  /** The tables that both functions cover. */
  readonly tables: readonly string[];
  readonly exportOf: (scope: Scope, subject: DataSubject) => Promise<readonly DataPart[]>;
  /** Erases what may go; tells of every table what happened, with count 0 when there was nothing. */
  readonly erase: (scope: Scope, subject: DataSubject) => Promise<readonly ErasedPart[]>;
  /** What `erase` would leave standing as words of a plan, to tell before it is done. Changes nothing; runs where `erase` runs. */
  readonly remains?: (scope: Scope, subject: DataSubject) => Promise<readonly ErasedPart[]>;
};

/** How long one kind of data is kept. */
export type RetentionRule = {
  readonly table: string;
  /** What it is, in Dutch: 'Verlopen uitnodigingen'. */
  readonly kind: string;
  /** How long, in Dutch: '30 dagen na het verlopen'. */
  readonly term: string;
  /** Removes what is over its term and gives how many; absent where something else does it, which `term` then says. */
  readonly apply?: (scope: Scope) => Promise<number>;
};
