import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signedInAs } from '../../../../../test/support/client.ts';
import { findParticipation } from '#modules/library/index.ts';
import { aBase, aFollower, rowsOf } from '../../testing/a-base.ts';
import { writtenBy } from '../../testing/written.ts';

async function aMember() {
  const base = await aBase();
  const variant = await base.ask('Kan ik mijn hulp houden?', 'Ja, dat kan.');
  const part = await base.ask('Waar kan ik bellen?', 'Bel de gemeente.');
  await base.ask('Wat kost het?', 'Dat ligt aan uw inkomen.');
  const us = await aFollower(base);
  const client = await signedInAs(us.person('adviser'));
  await writtenBy(client, variant, {
    kind: 'variant',
    question: 'Kan ik mijn hulp houden?',
    answer: 'Bij ons altijd.',
  });
  await writtenBy(client, part, { kind: 'addition', question: '', answer: 'In Venbroek ook op zaterdag.' });
  return { base, us, client, variant, part, leaving: `/organisatie/vragen/bases/${base.base.id}/afscheid` };
}

test('leaving a base asks first, with what goes off the site and what stays, and changes nothing before that', async () => {
  const { base, us, client, leaving } = await aMember();
  const asked = await client.get(leaving);
  assert.match(asked.text, /2 antwoorden van de basis gaan van jullie site/);
  assert.match(asked.text, /1 eigen tekst blijft op jullie site staan/);
  assert.match(asked.text, /1 eigen deel[\s\S]*Waar kan ik bellen\?/);
  const unsure = await client.post(leaving, {});
  assert.equal(unsure.status, 200);
  assert.match(unsure.text, /Blijven meedoen/);
  const part = await us.asAdviser((scope) => findParticipation(scope, base.base.id));
  assert.equal(part?.state, 'taking-part');
});

test('after leaving, own words are all in the list by their question, and become an own question that can be written on', async () => {
  const { us, client, leaving, variant, part } = await aMember();
  const left = await client.follow(await client.post(leaving, { zeker: 'ja' }));
  assert.match(left.text, /Jullie doen niet meer mee/);
  assert.deepEqual(
    (await rowsOf(us)).map(({ kind, answer }) => [kind, answer]),
    [['text', 'Bij ons altijd.']],
  );
  const list = await client.get('/organisatie/vragen');
  assert.match(list.text, /Kan ik mijn hulp houden\?/);
  assert.match(list.text, /Waar kan ik bellen\?/);
  const seen = await client.get(`/organisatie/vragen/vraag/${part}`);
  assert.match(seen.text, /In Venbroek ook op zaterdag/);
  assert.match(seen.text, /staat niet op de site/);
  const page = await client.get(`/organisatie/vragen/vraag/${variant}`);
  assert.match(page.text, /staat nog op jullie site/);
  const revisie = /name="revisie" value="(\d+)"/.exec(page.text.split('/eigen"')[1] ?? '')?.[1] ?? '';
  const kept = await client.post(`/organisatie/vragen/vraag/${variant}/eigen`, {
    revisie,
    doe: 'houden',
    eigenaar: 'Team zorg',
    herzien: '2099-01-01',
  });
  assert.match((await client.follow(kept)).text, /De vraag is nu van jullie en staat op jullie site[\s\S]*id="tekst"/);
  assert.deepEqual(
    (await rowsOf(us)).map(({ kind, title, answer }) => [kind, title, answer]),
    [['text', 'Kan ik mijn hulp houden?', 'Bij ons altijd.']],
  );
});
