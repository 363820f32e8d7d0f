import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signedInAs } from '../../../../../test/support/client.ts';
import { aBase, aFollower } from '../../testing/a-base.ts';
import { writtenBy } from '../../testing/written.ts';

const QUESTION = 'Kan ik mijn hulp houden?';
const own = (answer: string, doe = 'publish') => ({
  kind: 'variant' as const,
  question: QUESTION,
  answer,
  more: { doe },
});

/** Own words beside a base that has changed since, with the form that shows what joining them gives. */
async function aPreview() {
  const base = await aBase();
  const item = await base.ask(QUESTION, 'Ja, dat kan.\n\nU krijgt een brief.');
  const us = await aFollower(base);
  const client = await signedInAs(us.person('adviser'));
  await writtenBy(client, item, own('Ja, dat kan.\n\nU krijgt een brief.\n\nHet wijkteam helpt.'));
  await base.change(item, 'Ja, meestal.\n\nU krijgt een brief.');
  const address = `/organisatie/vragen/vraag/${item}/vergelijking`;
  const { text } = await client.get(address);
  const field = (name: string) => new RegExp(`name="${name}" value="(\\d+)"`).exec(text)?.[1] ?? '';
  const fields = { versie: field('versie'), houding: field('houding'), revisie: field('revisie') };
  const look = () => client.post(address, { ...fields, doe: 'bekijken', 'keuze-answer-0': 'ours' });
  return { base, item, us, look };
}

const NEWER = /Iemand anders heeft dit net veranderd/;

test('the result of joining is shown as it was chosen', async () => {
  const { look } = await aPreview();
  const read = await look();
  assert.equal(read.status, 200);
  assert.match(read.text, /id="resultaat"[\s\S]*Ja, dat kan\.[\s\S]*Het wijkteam helpt\./);
});

test('who looks at the result while a colleague kept other words sees those first, and chooses anew', async () => {
  const { item, us, look } = await aPreview();
  await writtenBy(await signedInAs(us.person('contributor')), item, own('Het wijkteam helpt.\n\nBel ons.', 'keep'));
  const refused = await look();
  assert.equal(refused.status, 409);
  assert.match(refused.text, NEWER);
  assert.match(refused.text, /Bel ons/);
  assert.doesNotMatch(refused.text, /id="resultaat"|<input(?=[^>]*checked)(?=[^>]*value="ours")/);
});

test('who looks at the result while the base changed once more sees that first, and chooses anew', async () => {
  const { base, item, look } = await aPreview();
  await base.change(item, 'Ja, altijd.\n\nU krijgt een brief.');
  const refused = await look();
  assert.equal(refused.status, 409);
  assert.match(refused.text, NEWER);
  assert.match(refused.text, /altijd/);
  assert.doesNotMatch(refused.text, /id="resultaat"|<input(?=[^>]*checked)(?=[^>]*value="ours")/);
});
