import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findText } from '#modules/library/index.ts';
import { signedInAs } from '../../../../../test/support/client.ts';
import { withdrawQuestion } from '../../actions/own-questions.ts';
import { aBase, aFollower, rowsOf } from '../../testing/a-base.ts';

const CHANGES = '/organisatie/vragen/wijzigingen';

test('a change that waits shows its words, when, by whom and why, and nobody agrees with what they did not choose', async () => {
  const base = await aBase();
  const item = await base.ask('Kan ik mijn hulp houden?', 'Ja, dat kan altijd.');
  const us = await aFollower(base, 'after-approval');
  await base.change(item, 'Ja, dat kan meestal.', { why: 'De wet is anders.' });
  const client = await signedInAs(us.person('approver'));
  const { text } = await client.get(CHANGES);
  assert.match(text, /<del>[\s\S]*altijd[\s\S]*<ins>[\s\S]*meestal/);
  assert.match(text, /Veranderd op [\s\S]* door Fenna Verhoeven/);
  assert.match(text, /De wet is anders\./);
  const box = /<input[^>]*name="wijziging"[^>]*>/.exec(text)?.[0] ?? '';
  assert.doesNotMatch(box, /checked/);
  const nothing = await client.follow(await client.post(CHANGES, {}));
  assert.match(nothing.text, /Er is nog niets gekozen/);
  for (const query of ['niets=ja', 'gelukt=niets', 'gemist=3', 'gelukt=gemist&aantal=3'])
    assert.doesNotMatch((await client.get(`${CHANGES}?${query}`)).text, /nog niets gekozen|3 wijzigingen/, query);
  assert.deepEqual(
    (await rowsOf(us)).map(({ answer }) => answer),
    ['Ja, dat kan altijd.'],
  );
  const chosen = /value="([^"]*)"/.exec(box)?.[1] ?? '';
  await client.follow(await client.post(CHANGES, { wijziging: chosen }));
  assert.deepEqual(
    (await rowsOf(us)).map(({ answer }) => answer),
    ['Ja, dat kan meestal.'],
  );
});

test('who follows at once reads in a quiet line what changed and what left the site by itself', async () => {
  const base = await aBase();
  const changed = await base.ask('Wat kost het?', 'Tien euro.');
  const gone = await base.ask('Kan ik mijn hulp houden?', 'Ja, dat kan.');
  const us = await aFollower(base);
  const client = await signedInAs(us.person('adviser'));
  assert.doesNotMatch((await client.get('/organisatie/vragen')).text, /ging vanzelf/);
  await base.change(changed, 'Twaalf euro.');
  await base.owner.asAdviser(async (scope) => {
    const at = { item: gone, lang: 'nl' };
    const revision = (await findText(scope, at))?.revision ?? 0;
    assert.ok((await withdrawQuestion(scope, { ...at, base: base.base.id, revision })).ok);
  });
  const { text } = await client.get('/organisatie/vragen');
  assert.match(text, /1 antwoord van een basis veranderd/);
  assert.match(text, /1 antwoord weg, omdat de basis het introk/);
  assert.doesNotMatch(text, /Dit wacht op jullie/);
  assert.match((await client.get(CHANGES)).text, /Vanzelf van jullie site gegaan[\s\S]*Kan ik mijn hulp houden\?/);
});
