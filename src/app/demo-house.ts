import { seedFacts } from '#modules/facts/index.ts';
import type { Membership } from '#modules/people/index.ts';
import { seedStyle } from '#modules/styles/index.ts';
import type { Database } from '#platform/database/connect.ts';
import { inScope } from '#platform/scope.ts';

/** Gives an invented organisation a house style and facts; organisations after each other look different by their `turn`. */
export const furnish = (
  database: Database,
  { organisation, person }: Membership,
  as: { readonly name: string; readonly of: string; readonly turn: number },
): Promise<void> =>
  inScope(database, { organisation, actor: { id: person, name: as.name, permissions: new Set() } }, async (scope) => {
    await seedStyle(scope, as.turn);
    await seedFacts(scope, as.of);
  });
