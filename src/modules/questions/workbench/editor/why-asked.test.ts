import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signedInAs } from '../../../../../test/support/client.ts';
import { aBase, aFollower, rowsOf } from '../../testing/a-base.ts';
import { postWords, writtenBy } from '../../testing/written.ts';

const QUESTION = 'Kan ik mijn hulp houden?';
const changed = { kind: 'variant', question: QUESTION, answer: 'Meestal kan dat.' } as const;

test('who changes an answer that others follow is asked once why, and may go on without a reason', async () => {
  const base = await aBase();
  const item = await base.ask(QUESTION, 'Ja, dat kan.');
  const owner = await signedInAs(base.owner.person('adviser'));
  await writtenBy(owner, item, { ...changed, answer: 'Ja, dat kan meestal.' });
  await aFollower(base);
  const asked = await postWords(owner, item, changed);
  assert.equal(asked.status, 400);
  assert.match(asked.text, /Schrijf in een zin waarom het antwoord is veranderd/);
  assert.match(asked.text, /name="zonder-waarom" value="ja"/);
  await writtenBy(owner, item, { ...changed, more: { 'zonder-waarom': 'ja' } });
  await writtenBy(owner, item, { ...changed, answer: 'Soms kan dat.', more: { waarom: 'De wet is anders.' } });
  assert.deepEqual(
    (await rowsOf(base.owner)).map(({ answer }) => answer),
    ['Soms kan dat.'],
  );
});

test('a question in the archive says so, and asks for nothing first', async () => {
  const base = await aBase();
  const item = await base.ask(QUESTION, 'Ja, dat kan.');
  const owner = await signedInAs(base.owner.person('adviser'));
  const address = `/organisatie/vragen/vraag/${item}`;
  const { text } = await owner.get(address);
  const revisie = /archief[\s\S]*?name="revisie" value="(\d+)"/.exec(text)?.[1] ?? '';
  const put = await owner.follow(await owner.post(`${address}/archief`, { revisie, doe: 'weg' }));
  assert.match(put.text, /staat in het archief/);
  assert.match(put.text, /een-status[^>]*>(?:<svg[\s\S]*?<\/svg>)?\s*Archief/);
  assert.doesNotMatch(put.text, /een-button--hoofd/);
});
