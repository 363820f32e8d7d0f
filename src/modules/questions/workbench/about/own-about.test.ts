import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Client, signedInAs } from '../../../../../test/support/client.ts';
import { NOW } from '../../../../../test/support/organisation.ts';
import { findOrganisation } from '#modules/people/index.ts';
import { aBase, aFollower } from '../../testing/a-base.ts';
import { writtenBy } from '../../testing/written.ts';
import { linesOf } from '../list/listed-lines.ts';

const TODAY = NOW.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate();
const WORDS = { kind: 'variant', question: 'Wat kost de bus?', answer: 'In Maasheuvel is de bus gratis.' } as const;

async function anOwnText(kind: 'variant' | 'addition' = 'variant') {
  const base = await aBase();
  const bus = await base.ask('Wat kost de bus?', 'Twee euro.');
  const trein = await base.ask('Waar stopt de trein?', 'Op het station.');
  const municipality = await aFollower(base);
  const client = await signedInAs(municipality.person('adviser'));
  const words = { ...WORDS, kind };
  await writtenBy(client, bus, words);
  const slug = await municipality.asAdviser(
    async (scope) => (await findOrganisation(scope, { id: municipality.id }))?.slug ?? '',
  );
  return { base, bus, trein, municipality, client, words, slug, about: `/organisatie/vragen/vraag/${bus}/over` };
}

async function say(client: Client, about: string, more: Readonly<Record<string, string>>) {
  const revisie = /name="revisie" value="(\d+)"/.exec((await client.get(about)).text)?.[1] ?? '';
  return client.post(about, { revisie, ...more });
}

for (const kind of ['variant', 'addition'] as const)
  test(`the own words and the related questions of a municipality's own text reach its site with it (${kind})`, async () => {
    const { bus, trein, client, words, slug, about } = await anOwnText(kind);
    assert.equal((await say(client, about, { 'andere-woorden': 'maasheuvelaar', verwant: trein })).status, 303);
    await writtenBy(client, bus, { ...words, answer: `${words.answer} Ook op zondag.` });
    assert.match((await client.get(`/${slug}/vragen?zoek=maasheuvelaar`)).text, /Wat kost de bus\?/);
    assert.match(
      (await client.get(`/${slug}/vragen/wat-kost-de-bus`)).text,
      /id="verwant"[\s\S]*Waar stopt de trein\?/,
    );
    const aside = (await client.get(`/organisatie/vragen/vraag/${bus}`)).text;
    assert.match(aside, /maasheuvelaar/);
    assert.match(aside, /Waar stopt de trein\?/);
  });

test('the review date of a municipality of its own counts from that day on, for its list and its reminder, and never for the owner of the base', async () => {
  const { base, municipality, client, about } = await anOwnText();
  const reviewAfter = TODAY.subtract({ days: 1 }).toString();
  const due = (of: typeof municipality) =>
    of.asAdviser((scope) => linesOf(scope, { isReviewDue: true, reviewAfter }, { limit: 10 }));
  await say(client, about, { herzien: TODAY.add({ days: 1 }).toString() });
  assert.deepEqual(await due(municipality), []);
  await say(client, about, { herzien: TODAY.toString() });
  assert.deepEqual(
    (await due(municipality)).map(({ title, reviewOn }) => [title, reviewOn]),
    [['Wat kost de bus?', TODAY.toString()]],
  );
  assert.match((await client.get('/organisatie/vragen?let-op=herzien')).text, /Wat kost de bus\?/);
  assert.deepEqual(await due(base.owner), []);
});

test('it can be taken back, a second person is told of the first, and a bad date comes back with what is wrong', async () => {
  const { client, about } = await anOwnText();
  const said = await say(client, about, { 'andere-woorden': 'maasheuvelaar' });
  const editor = await client.follow(said);
  assert.equal((await client.post(about, { revisie: '0', 'andere-woorden': 'laat' })).status, 409);
  assert.equal((await say(client, about, { herzien: '31 juni' })).status, 400);
  const [, stap = ''] = /name="stap" value="([^"]*)"/.exec(editor.text) ?? [];
  const undone = await client.post('/organisatie/vragen/ongedaan', { stap, terug: '/organisatie/vragen' });
  assert.match((await client.follow(undone)).text, /Het is ongedaan gemaakt/);
  assert.doesNotMatch((await client.get(about)).text, /maasheuvelaar/);
});

test('a question of a base that stands as the base wrote it has nothing of the municipality to change', async () => {
  const { trein, client } = await anOwnText();
  assert.equal((await client.get(`/organisatie/vragen/vraag/${trein}/over`)).status, 404);
});
