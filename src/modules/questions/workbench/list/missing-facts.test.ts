import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signedInAs } from '../../../../../test/support/client.ts';
import { keepOrganisationFacts } from '#modules/facts/index.ts';
import { aBase, aFollower } from '../../testing/a-base.ts';
import { missingIn } from './missing-facts.ts';

test('a name without a value counts once, and so does a question that misses two', () => {
  const texts = [
    { item: 'a', title: 'Wie helpt {naam}?', answer: 'Kijk op {web} of {WEB}.' },
    { item: 'a', title: 'Who helps?', answer: 'See {web}.' },
    { item: 'b', title: 'Bellen?', answer: 'Bel {telefoon}.' },
  ];
  const facts = new Map([['telefoon', '0470 55 01 20']]);
  assert.deepEqual(missingIn(texts, facts), { names: ['naam', 'web'], questions: 1 });
});

test('who follows a base is told which facts its site misses, until they have a value', async () => {
  const base = await aBase();
  await base.ask('Hoe vraag ik hulp aan?', 'Vul het formulier in op {web}.');
  await base.ask('Kan ik bellen?', 'Ja.');
  const follower = await aFollower(base);
  const client = await signedInAs(follower.person('adviser'));
  const list = await client.get('/organisatie/vragen');
  assert.match(list.text, /<a href="\/organisatie\/gegevens">Op jullie site ontbreken feiten: \{web\} \(1 vraag\)/);
  await follower.asAdviser((scope) =>
    keepOrganisationFacts(scope, { revision: 0, facts: [{ name: 'web', value: 'berkenaar.example.org' }] }),
  );
  assert.doesNotMatch((await client.get('/organisatie/vragen')).text, /ontbreken feiten/);
});

test('the page with facts tells which questions on the own site use them, and where to fill in what is missing', async () => {
  const base = await aBase();
  const item = await base.ask('Hoe vraag ik hulp aan?', 'Kijk op {web} of bel {telefoon}.');
  const client = await signedInAs((await aFollower(base)).person('adviser'));
  const { text } = await client.get('/organisatie/gegevens');
  assert.match(text, new RegExp(`href="/organisatie/vragen/vraag/${item}">Vraag: Hoe vraag ik hulp aan`));
  assert.match(text, /Ontbrekende feiten[\s\S]*\{web\}[\s\S]*Waar gebruikt/);
  assert.match(text, /bij Eigen feiten, elk op een regel: web: waarde\./);
});
