import type { KyselyPlugin } from 'kysely';
import type { Scope } from '#platform/scope.ts';

/** The same scope, which counts what it asks the database. */
export function countedScope(scope: Scope): { readonly scope: Scope; readonly count: () => number } {
  let count = 0;
  const counter: KyselyPlugin = {
    transformQuery: ({ node }) => {
      count += 1;
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  const tables: Scope['tables'] = <Tables>() => scope.tables<Tables>().withPlugin(counter);
  return { scope: { ...scope, tables }, count: () => count };
}
