import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signedInAs } from '../../../../../test/support/client.ts';
import { anOrganisation } from '../../../../../test/support/organisation.ts';
import { aBase, aFollower, rowsOf } from '../../testing/a-base.ts';
import { postWords, writtenBy } from '../../testing/written.ts';

const QUESTION = 'Kan ik mijn hulp houden?';
const pageOf = (item: string) => `/organisatie/vragen/vraag/${item}`;

test('a part under the answer of the base that says that answer once more is refused, also with other marks', async () => {
  const base = await aBase();
  const item = await base.ask(QUESTION, 'Ja, dat **kan**.\n\n- Bel ons.');
  const us = await aFollower(base);
  const client = await signedInAs(us.person('adviser'));
  const twice = await postWords(client, item, {
    kind: 'addition',
    question: '',
    answer: 'Kom langs in Venbroek.\n\nJa, dat kan.\n\n* Bel ons.',
  });
  assert.equal(twice.status, 400);
  assert.match(twice.text, /De tekst van de basis staat er nog in/);
  assert.deepEqual(await rowsOf(us), []);
  await writtenBy(client, item, { kind: 'addition', question: '', answer: 'Kom langs in Venbroek.' });
});

test('a part that happens to hold the short answer of the base is no repetition', async () => {
  const base = await aBase();
  const item = await base.ask(QUESTION, 'Ja.');
  const us = await aFollower(base);
  const client = await signedInAs(us.person('adviser'));
  assert.equal((await postWords(client, item, { kind: 'addition', question: '', answer: 'Ja!' })).status, 400);
  const answer = 'Vraag het elk jaar opnieuw. Ja, elk jaar.';
  await writtenBy(client, item, { kind: 'addition', question: '', answer });
  assert.deepEqual(
    (await rowsOf(us)).map((row) => row.answer),
    [answer],
  );
});

test('a text for later says from when, stands nowhere yet, and the page shows no way to a page that is not there', async () => {
  const us = await anOrganisation();
  const client = await signedInAs(us.person('adviser'));
  const made = await client.post('/organisatie/vragen/nieuw', { vraag: QUESTION, antwoord: 'Ja.', voor: 'clients' });
  const item = /vraag\/([0-9a-f-]{36})/.exec(made.location ?? '')?.[1] ?? '';
  const planned = { kind: 'variant', question: QUESTION, answer: 'Ja.', more: { vanaf: '2099-01-15T09:00' } } as const;
  const { text } = await client.follow(await postWords(client, item, planned));
  assert.match(text, /De tekst is gepland/);
  assert.match(text, /Deze tekst komt op de site op 15 jan\.? 2099/);
  assert.match(text, /Nog nergens/);
  assert.doesNotMatch(text, /Bekijk op de site|De tekst is gepubliceerd/);
});

test('a concept beside a published text says which version the sites still show', async () => {
  const base = await aBase();
  const item = await base.ask(QUESTION, 'Ja, dat kan.');
  await aFollower(base);
  const client = await signedInAs(base.owner.person('adviser'));
  await writtenBy(client, item, { kind: 'variant', question: QUESTION, answer: 'Soms.', more: { doe: 'keep' } });
  const { text } = await client.get(pageOf(item));
  assert.match(text, /Op de site staat nog versie 1 van [^.]*\.?[^.]*, ook bij 1 andere organisatie/);
});

test('who owns a base reads before publishing whom it comes to, and follows a link to their page', async () => {
  const base = await aBase();
  const item = await base.ask(QUESTION, 'Ja, dat kan.');
  await aFollower(base, 'at-once', 'Gemeente Lommerdal');
  await aFollower(base, 'after-approval', 'Gemeente Venbroek');
  const client = await signedInAs(base.owner.person('adviser'));
  const { text } = await client.get(pageOf(item));
  assert.match(text, /Publiceren bereikt 2 organisaties: bij 1 staat het meteen op de site, 1 geeft eerst akkoord/);
  assert.match(text, /<a href="\/[^"]+\/vragen\/kan-ik-mijn-hulp-houden">Gemeente Lommerdal<\/a>/);
});
