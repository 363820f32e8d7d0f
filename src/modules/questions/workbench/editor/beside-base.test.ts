import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signedInAs } from '../../../../../test/support/client.ts';
import { aBase, aFollower, rowsOf } from '../../testing/a-base.ts';
import { postWords, writtenBy } from '../../testing/written.ts';

const QUESTION = 'Kan ik mijn hulp houden?';
const addressOf = (item: string) => `/organisatie/vragen/vraag/${item}`;
const followed = async (mode: 'at-once' | 'after-approval') => {
  const base = await aBase();
  const item = await base.ask(QUESTION, 'Ja, dat **kan**.\n\n- Bel ons.');
  const us = await aFollower(base, mode);
  return { base, item, us, client: await signedInAs(us.person('adviser')) };
};

test('who approves changes first says too whether own words stand under the answer of the base, and keeps that answer', async () => {
  const { base, item, us, client } = await followed('after-approval');
  const { text } = await client.get(addressOf(item));
  assert.match(text, /In de plaats van het antwoord van de basis/);
  assert.match(text, /name="soort" value="variant" checked/);
  await writtenBy(client, item, { kind: 'addition', question: '', answer: 'Ook op zaterdag.' });
  const shown = async () => (await rowsOf(us)).map(({ kind, answer }) => `${kind}: ${answer}`).toSorted();
  assert.deepEqual(await shown(), ['addition: Ook op zaterdag.', 'text: Ja, dat **kan**.\n\n- Bel ons.']);
  await base.change(item, 'Meestal kan dat.');
  const later = await client.get(addressOf(item));
  assert.match(later.text, /name="soort" value="addition" checked/);
  assert.match(later.text, /gaat ook de nieuwe tekst van de basis op jullie site/);
  await writtenBy(client, item, { kind: 'addition', question: '', answer: 'Ook op zondag.' });
  assert.deepEqual(await shown(), ['addition: Ook op zondag.', 'text: Meestal kan dat.']);
});

test('words that are those of the base do not end the following: the answer says what to do instead', async () => {
  const { base, item, us, client } = await followed('at-once');
  const theSame = { kind: 'variant', question: QUESTION, answer: 'Ja, dat **kan**.\r\n\r\n* Bel ons.' } as const;
  const refused = await postWords(client, item, theSame);
  assert.equal(refused.status, 400);
  assert.match(refused.text, /precies de tekst van de basis. Die staat al op jullie site/);
  assert.equal((await postWords(client, item, { ...theSame, more: { doe: 'submit' } })).status, 400);
  assert.deepEqual(await rowsOf(us), []);
  await writtenBy(client, item, { ...theSame, answer: 'Ja, dat kan.\n\n- Bel ons.' });
  const back = await postWords(client, item, theSame);
  assert.match(back.text, /Kies hieronder: Weer het antwoord van de basis tonen/);
  const careful = await aFollower(base, 'after-approval');
  await base.change(item, 'Meestal kan dat.');
  const waiting = await postWords(await signedInAs(careful.person('adviser')), item, {
    ...theSame,
    answer: 'Meestal kan dat.',
  });
  assert.match(waiting.text, /Geef hierboven akkoord op de wijziging/);
});

test('the filled button of a question is what is asked first: agreeing with a change goes before publishing', async () => {
  const { base, item, client } = await followed('after-approval');
  const filled = async () =>
    [...(await client.get(addressOf(item))).text.matchAll(/een-button--hoofd[\s\S]*?<\/button>/g)].map(([button]) =>
      button.replace(/^[^>]*>|<[^>]+>/g, '').trim(),
    );
  assert.deepEqual(await filled(), []);
  await base.change(item, 'Meestal kan dat.');
  assert.deepEqual(await filled(), ['Akkoord met deze wijziging']);
  await postWords(client, item, { kind: 'variant', question: QUESTION, answer: 'Altijd.', more: { doe: 'keep' } });
  assert.deepEqual(await filled(), ['Akkoord met deze wijziging']);
});
