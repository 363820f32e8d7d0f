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

test('a part under the answer of the base never says that answer first: what stands above the own words is left out, also of a concept', async () => {
  const { item, us, client } = await followed('at-once');
  const whole = 'Ja, dat **kan**.\r\n\r\n* Bel ons.';
  const part = { kind: 'addition', question: QUESTION } as const;
  await postWords(client, item, { ...part, answer: `${whole}\r\n\r\nOok op **zaterdag**.`, more: { doe: 'keep' } });
  const kept = await client.get(addressOf(item));
  assert.match(kept.text, /<textarea[^>]*name="antwoord"[^>]*>\s*Ook op \*\*zaterdag\*\*\.<\/textarea>/);
  await postWords(client, item, {
    ...part,
    answer: `${whole}\r\n\r\nOok op zondag.\r\n\r\nBel ons.`,
    more: formOf(kept.text),
  });
  const shown = async () => (await rowsOf(us)).map(({ answer }) => answer);
  assert.deepEqual(await shown(), ['Ook op zondag.\n\nBel ons.']);
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

test('words made beside an answer that the base changed meanwhile wait for somebody who read the new one, and nothing is lost', async () => {
  for (const mode of ['at-once', 'after-approval'] as const)
    for (const kind of ['addition', 'variant'] as const) {
      const { base, item, us, client } = await followed(mode);
      const address = addressOf(item);
      const form = formOf((await client.get(address)).text);
      const before = await rowsOf(us);
      await base.change(item, 'Meestal kan dat.');
      const typed = { soort: kind, doe: 'publish', vraag: QUESTION, antwoord: 'Ook op zaterdag.' };
      const refused = await client.post(`${address}/tekst`, { ...form, ...typed });
      assert.equal(refused.status, 409, `${mode} ${kind}`);
      assert.match(refused.text, /De basis heeft het antwoord net veranderd/);
      assert.match(refused.text, /Meestal kan dat\.[\s\S]*Ook op zaterdag\./);
      assert.deepEqual(await rowsOf(us), before, 'nobody read the new answer yet');
      const again = await client.post(`${address}/tekst`, { ...formOf(refused.text), ...typed });
      assert.equal(again.status, 303);
      assert.ok((await rowsOf(us)).some(({ answer }) => answer === 'Ook op zaterdag.'));
    }
});

/** What the form of the text was made on. */
function formOf(page: string): Record<string, string> {
  const form = page.split('id="tekst"')[1]?.split('</form>')[0] ?? assert.fail('no form of the text');
  const hidden = [...form.matchAll(/type="hidden" name="([^"]*)" value="([^"]*)"/g)];
  return Object.fromEntries(hidden.map(([, name = '', value = '']) => [name, value]));
}
