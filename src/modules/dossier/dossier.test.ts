import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyPlan } from '#kernel/plan.ts';
import { inScope } from '#platform/scope.ts';
import { testDatabase } from '../../../test/support/database.ts';
import { anOrganisation } from '../../../test/support/organisation.ts';
import { aGoal, anActivity, anAudience } from '../../../test/support/plan.ts';
import { loadPlan } from './index.ts';

const withoutIds = (items: readonly object[]): object[] => items.map(({ id: _, ...rest }: { id?: string }) => rest);

test('a plan that was filled in comes back in the same words and the same order, each item with its id', async () => {
  const organisation = await anOrganisation();
  const activities = ['half okt', '1 of half feb', 'om de week', 'nog te bepalen'].map((when, index) =>
    anActivity({ when, title: `Nummer ${index}` }),
  );
  const messages = {
    ...emptyPlan('').messages,
    core: 'Zeven gemeenten kopen samen hulp in.',
    accents: [{ for: 'Raden', text: 'u beslist' }],
  };
  const programme = await organisation.aProgramme({
    activities,
    messages,
    goals: [aGoal(), aGoal({ text: 'Tweede doel' })],
    audiences: [anAudience()],
  });
  const found = await organisation.asAdviser((scope) => loadPlan(scope, programme));
  assert.ok(found);
  assert.deepEqual(withoutIds(found.plan.activities), activities);
  assert.deepEqual(
    found.plan.goals.map(({ text }) => text),
    ['Aanbieders weten wat er verandert', 'Tweede doel'],
  );
  assert.deepEqual(found.plan.messages, messages);
  assert.ok(found.plan.activities.every(({ id }) => id !== undefined));
});

test('the plan of another organisation is not there', async () => {
  const [mine, other] = [await anOrganisation(), await anOrganisation('Gemeente Peelrand')];
  const programme = await other.aProgramme({ goals: [aGoal()] });
  const actor = { id: mine.person('administrator').person, name: '', permissions: new Set<never>() };
  assert.equal(
    await inScope(await testDatabase(), { organisation: mine.id, actor }, (scope) => loadPlan(scope, programme)),
    undefined,
  );
});
