import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signedInAs } from '../../../test/support/client.ts';
import { anOrganisation } from '../../../test/support/organisation.ts';
import { anActivity } from '../../../test/support/plan.ts';

// Tests stand at Wednesday 18 November 2026, week 47.
const ACTIVITIES = [
  anActivity({
    title: 'Persbericht',
    when: '10 nov',
    responsible: ['Fenna Verhoeven'],
    status: { value: 'todo', text: null },
  }),
  anActivity({ title: 'Nieuwsbrief', when: '20 nov', responsible: ['Fenna'] }),
  anActivity({ title: 'Inloopavond', when: '24 nov', tasks: [{ text: 'Zaal regelen', who: ['Milan Medewerker'] }] }),
  anActivity({ title: 'Wijkfeest', when: '20 nov', responsible: ['Fennalie de Boer'] }),
  anActivity({ title: 'Eindverslag', when: '20 dec', responsible: ['Fenna Verhoeven'] }),
];

test('my week holds what is late, this week and next, with my name and nobody else’s', async () => {
  const organisation = await anOrganisation();
  await organisation.aProgramme({ activities: ACTIVITIES });
  const { text } = await (await signedInAs(organisation.person('adviser'))).get('/mijn-week');
  assert.match(text, /Te laat.*Persbericht.*Deze week: week 47.*Nieuwsbrief.*Volgende week: week 48/s);
  assert.doesNotMatch(text, /Wijkfeest|Eindverslag|Zaal regelen/);
});

test('a task with my name is done with one click, by who only contributes too', async () => {
  const organisation = await anOrganisation();
  await organisation.aProgramme({ activities: ACTIVITIES });
  const client = await signedInAs(organisation.person('contributor'));
  const { text } = await client.get('/mijn-week');
  assert.match(text, /Zaal regelen.*Taak bij Inloopavond/s);
  const action = /action="(\/mijn-week\/[^"]*)"/.exec(text)?.[1] ?? '';
  const after = await client.follow(await client.post(action));
  assert.match(after.text, /Dit staat nu op gedaan/);
  assert.doesNotMatch(after.text, /Taak bij Inloopavond/);
});

test('what a shared programme asks of me is there, with whose it is and only the buttons that work', async () => {
  const owner = await anOrganisation('Regio Maasduin');
  const partner = await anOrganisation('Gemeente Berkenaar');
  const programme = await owner.aProgramme({ activities: ACTIVITIES });
  const adviser = await signedInAs(owner.person('adviser'));
  await adviser.post(`/programmas/${programme}/deelnemers/nieuw`, { organisation: partner.id, part: 'partner' });
  const client = await signedInAs(partner.person('adviser'));
  const { text } = await client.get('/mijn-week');
  assert.match(text, /Nieuwsbrief.*van Regio Maasduin/s);
  assert.doesNotMatch(text, /afronding/);
  const milan = await signedInAs(partner.person('contributor'));
  const action = /action="(\/mijn-week\/[^"]*)"/.exec((await milan.get('/mijn-week')).text)?.[1] ?? '';
  assert.equal((await milan.post(action)).status, 303);
  assert.equal((await client.get('/')).location, `/programmas/${programme}`);
});

test('who has nothing to do is told so, and another organisation’s items cannot be ticked', async () => {
  const organisation = await anOrganisation();
  await organisation.aProgramme({ activities: ACTIVITIES });
  const reader = await signedInAs(organisation.person('reader'));
  assert.match((await reader.get('/mijn-week')).text, /Niets te doen/);
  const adviser = await signedInAs(organisation.person('adviser'));
  const action = /action="(\/mijn-week\/[^"]*)"/.exec((await adviser.get('/mijn-week')).text)?.[1] ?? '';
  assert.equal((await reader.post(action)).status, 403);
  const stranger = await signedInAs((await anOrganisation()).person('adviser'));
  assert.equal((await stranger.post(action)).status, 404);
});
