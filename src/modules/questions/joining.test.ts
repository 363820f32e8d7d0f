import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Scope } from '#platform/scope.ts';
import { anOrganisation } from '../../../test/support/organisation.ts';
import { joinBase, leaveBase } from './actions/bases.ts';
import { aBase, rowsOf } from './testing/a-base.ts';
import { countedScope } from '../../../test/support/counted-scope.ts';

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
        const { scope, count } = countedScope(own);
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
