import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asId } from '#kernel/id.ts';
import { loadPlan } from '#modules/dossier/index.ts';
import { signedInAs } from '../../../test/support/client.ts';
import { anOrganisation } from '../../../test/support/organisation.ts';
import { aGoal, anActivity, anAudience } from '../../../test/support/plan.ts';
import { emptyPlan } from '#kernel/plan.ts';

async function aNamedPlan(audiences = [anAudience({ name: 'Huisartsen' }), anAudience({ name: 'Inwoners' })]) {
  const organisation = await anOrganisation();
  const programme = await organisation.aProgramme({
    audiences,
    goals: [aGoal({ audiences: ['Huisartsen', 'Inwoners'] }), aGoal({ text: 'Ander doel', audiences: ['huisartsen'] })],
    activities: [
      anActivity({ title: 'Brief', audiences: ['Huisartsen'], audienceLinks: ['Huisartsen'] }),
      anActivity({ title: 'Markt', audiences: ['alle huisartsen'], audienceLinks: ['Huisartsen'] }),
      anActivity({ title: 'Krant', audiences: ['Inwoners'], audienceLinks: [] }),
    ],
    matrices: [
      {
        title: 'Wie en hoe',
        rows: ['Huisartsen', 'Inwoners'],
        columns: ['Brief'],
        crosses: [['Huisartsen', 'Brief']],
      },
    ],
    messages: { ...emptyPlan('').messages, accents: [{ for: 'Huisartsen', text: 'Minder papier' }] },
    acceptedFindings: [{ rule: 'C1.silence', subject: 'Huisartsen', reason: 'Zomer', on: '2026-11-01' }],
  });
  const client = await signedInAs(organisation.person('adviser'));
  const plan = async () => {
    const found = await organisation.asAdviser((scope) => loadPlan(scope, asId<'programme'>(programme)));
    assert.ok(found);
    return found.plan;
  };
  const first = (await plan()).audiences[0];
  const path = `/programmas/${programme}/doelgroepen/${first?.id}/wijziging`;
  const rename = (name: string, revision = '1') => client.post(path, { name, revision });
  return { client, plan, rename, path };
}

test('a new name of an audience follows to everything that names it exactly, and the page says to how many', async () => {
  const { client, plan, rename } = await aNamedPlan();
  const { text } = await client.follow(await rename('Huisartsen en praktijken'));
  assert.match(text, /heet nu “Huisartsen en praktijken”/);
  assert.match(text, /op 6 andere plekken/);
  const now = await plan();
  const name = 'Huisartsen en praktijken';
  assert.deepEqual(
    now.activities.map(({ audiences, audienceLinks }) => [audiences, audienceLinks]),
    [
      [[name], [name]],
      [['alle huisartsen'], [name]],
      [['Inwoners'], []],
    ],
  );
  assert.deepEqual(
    now.goals.map(({ audiences }) => audiences),
    [[name, 'Inwoners'], ['huisartsen']],
  );
  assert.deepEqual([now.matrices[0]?.rows, now.matrices[0]?.crosses], [[name, 'Inwoners'], [[name, 'Brief']]]);
  assert.deepEqual([now.messages.accents[0]?.for, now.acceptedFindings?.[0]?.subject], [name, name]);
});

test('one undo takes the new name back everywhere', async () => {
  const { client, plan, rename } = await aNamedPlan();
  const before = await plan();
  const landed = await client.follow(await rename('Praktijken'));
  await client.post(/action="([^"]*\/ongedaan)"/.exec(landed.text)?.[1] ?? '');
  assert.deepEqual(JSON.parse(JSON.stringify(await plan())).activities, before.activities);
  assert.deepEqual(await plan(), before);
});

test('saving an audience under the same name touches nothing else', async () => {
  const { client, plan, rename } = await aNamedPlan();
  const before = await plan();
  const { text } = await client.follow(await rename('Huisartsen'));
  assert.doesNotMatch(text, /andere plek/);
  assert.deepEqual((await plan()).activities, before.activities);
});

test('the words stay while a second audience still has the old name', async () => {
  const { plan, rename } = await aNamedPlan([anAudience({ name: 'Huisartsen' }), anAudience({ name: 'Huisartsen' })]);
  await rename('Praktijken');
  assert.deepEqual((await plan()).activities[0]?.audiences, ['Huisartsen']);
});

test('a new name of a means follows to activities and tables in the same action', async () => {
  const organisation = await anOrganisation();
  const programme = await organisation.aProgramme({
    channels: [{ name: 'Krant', description: null, rhythm: null }],
    activities: [anActivity({ title: 'Artikel', channels: ['Krant', 'Website'] })],
    matrices: [{ title: null, rows: ['Inwoners'], columns: ['Krant'], crosses: [['Inwoners', 'Krant']] }],
  });
  const client = await signedInAs(organisation.person('adviser'));
  const plan = async () => (await organisation.asAdviser((scope) => loadPlan(scope, programme)))?.plan;
  const before = await plan();
  const fields = { name: 'Wijkkrant', description: '', rhythm: '', revision: '1' };
  const path = `/programmas/${programme}/middelen/${before?.channels[0]?.id}`;
  const { text } = await client.follow(await client.post(path, fields));
  assert.match(text, /op 2 andere plekken/);
  const now = await plan();
  assert.deepEqual(now?.activities[0]?.channels, ['Wijkkrant', 'Website']);
  assert.deepEqual(
    [now?.matrices[0]?.columns, now?.matrices[0]?.crosses],
    [['Wijkkrant'], [['Inwoners', 'Wijkkrant']]],
  );
  await client.post(/action="([^"]*\/ongedaan)"/.exec(text)?.[1] ?? '');
  assert.deepEqual(await plan(), before);
});
