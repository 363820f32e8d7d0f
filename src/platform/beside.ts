import type { Scope } from './scope.ts';

/** What waits for the person of a scope in a part of the product that no programme is about. */
export type Beside = {
  readonly title: string;
  listFor(scope: Scope): Promise<readonly { readonly label: string; readonly href: string }[]>;
};
