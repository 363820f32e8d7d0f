import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { KyselyPlugin } from 'kysely';
import type { Scope } from '#platform/scope.ts';
import { anOrganisation } from '../../../test/support/organisation.ts';
import { joinBase, leaveBase } from './actions/bases.ts';
import { aBase, rowsOf } from './testing/a-base.ts';

/** The same scope, which counts what it asks the database. */
function counted(scope: Scope): { readonly scope: Scope; readonly count: () => number } {
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

async function aBaseOf(questions: number) {
  const base = await aBase();
  for (let turn = 1; turn <= questions; turn += 1) await base.ask(`Vraag ${turn} over hulp?`, `Antwoord ${turn}.`);
  return base;
}

test('joining, choosing again and leaving a base asks as much of the database for many texts as for few', async () => {
  const counts: number[][] = [];
  for (const questions of [2, 12]) {
    const { base } = await aBaseOf(questions);
    const us = await anOrganisation('Gemeente Maasheuvel');
    const steps = [
      (scope: Scope) => joinBase(scope, base.id, 'after-approval'),
      (scope: Scope) => joinBase(scope, base.id, 'at-once'),
      (scope: Scope) => joinBase(scope, base.id, 'after-approval'),
      (scope: Scope) => leaveBase(scope, base.id),
    ];
    const shown: number[] = [];
    const asked: number[] = [];
    for (const step of steps) {
      await us.asAdviser(async (own) => {
        const { scope, count } = counted(own);
        assert.ok((await step(scope)).ok);
        asked.push(count());
      });
      shown.push((await rowsOf(us)).length);
    }
    assert.deepEqual(shown, [questions, 0, questions, 0]);
    counts.push(asked);
  }
  assert.deepEqual(counts[1], counts[0]);
  assert.ok(
    counts.flat().every((count) => count > 1 && count < 40),
    String(counts),
  );
});
