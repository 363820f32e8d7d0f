import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asId } from '#kernel/id.ts';
import { loadPlan } from '#modules/dossier/index.ts';
import { signedInAs } from '../../../test/support/client.ts';
import { anOrganisation } from '../../../test/support/organisation.ts';

const PLAN = `# Communicatieplan Duinzicht

## Kalender

| Wanneer | Activiteit | Doelgroep | Middel |
|---|---|---|---|
| 12 januari 2027 | Rondleiding | Buren | Bijeenkomst |
| 3 februari 2027 | Brief over de bouw | Buren | Brief |
`;

test('after undo of an import that made a programme the document waits for review again, with what was decided', async () => {
  const { person, asAdviser } = await anOrganisation();
  const client = await signedInAs(person('adviser'));
  const review = (await client.post('/inlezen', { bestand: new File([PLAN], 'duinzicht.md') })).location ?? '';
  const cards = (await client.get(review)).text.split(/(?=<li id="t\d+")/).slice(1);
  const number = /^<li id="t(\d+)"/.exec(cards.find((card) => card.includes('<h3>Rondleiding')) ?? '')?.[1];
  await client.post(`${review}/stukken/${number}/weglating`);
  const adopt = async (): Promise<string> =>
    (await client.post(`${review}/overname`, { name: 'Duinzicht', start: '', end: '' })).location ?? '';
  const landed = await adopt();
  const undo = /action="([^"]*\/ongedaan)"/.exec((await client.get(landed)).text)?.[1] ?? '';
  await client.post(undo, { zeker: 'ja' });
  assert.match((await client.get('/inlezen')).text, new RegExp(`${review}"`));
  assert.match((await client.get(review)).text, /Terugzetten/);
  const programme = (await adopt()).split('/')[2] ?? '';
  assert.notEqual(programme, landed.split('/')[2]);
  const found = await asAdviser((scope) => loadPlan(scope, asId<'programme'>(programme)));
  assert.deepEqual(
    found?.plan.activities.map(({ title }) => title),
    ['Brief over de bouw'],
  );
});
