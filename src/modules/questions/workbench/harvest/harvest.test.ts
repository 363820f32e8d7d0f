import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { newId } from '#kernel/id.ts';
import { signedInAs } from '../../../../../test/support/client.ts';
import { anOrganisation, type TestOrganisation } from '../../../../../test/support/organisation.ts';
import { addSearchCounts } from '../../store/counts.ts';
import { insertFeedback } from '../../store/feedback.ts';
import { listUnclear } from '../../store/harvest.ts';

const HARVEST = '/organisatie/vragen/opgehaald';
const searched = (organisation: TestOrganisation, words: string, count = 3) =>
  organisation.asAdviser((scope) =>
    addSearchCounts(scope, [{ day: scope.now().toString().slice(0, 10), words, found: false, count }]),
  );

test('what was searched for less than three times is on no page, for it may name somebody', async () => {
  const organisation = await anOrganisation();
  await searched(organisation, 'jan de vries', 2);
  await searched(organisation, 'paspoort');
  const client = await signedInAs(organisation.person('adviser'));
  for (const path of [HARVEST, '/organisatie/vragen/cijfers', '/organisatie/vragen/cijfers/bestand?wat=zoekwoorden'])
    assert.doesNotMatch((await client.get(path)).text, /jan de vries/, path);
  assert.match((await client.get(HARVEST)).text, /paspoort[\s\S]*3 keer gezocht/);
  await searched(organisation, 'jan de vries', 1);
  assert.match((await client.get(HARVEST)).text, /jan de vries[\s\S]*3 keer gezocht/);
});

test('words that found nothing are taken as a question, or passed over with a way back; then they are not offered again', async () => {
  const organisation = await anOrganisation();
  for (const words of ['paspoort', 'zzz', 'q']) await searched(organisation, words);
  const client = await signedInAs(organisation.person('adviser'));
  const listed = async () => /id="gezocht"[\s\S]*/.exec((await client.get(HARVEST)).text)?.[0] ?? '';
  assert.match(await listed(), /paspoort[\s\S]*3 keer gezocht/);
  assert.doesNotMatch(await listed(), />q</);
  const decide = (woorden: string, doe: string) => client.post('/organisatie/vragen/gezocht', { woorden, doe });
  const taken = await client.follow(await decide('paspoort', 'gebruiken'));
  assert.match(taken.text, /<h3><label[^>]*>paspoort<\/label>/);
  assert.doesNotMatch(await listed(), /paspoort/);
  const ignored = await client.follow(await decide('zzz', 'negeren'));
  assert.match(ignored.text, /tonen we niet meer[\s\S]*Ongedaan maken/);
  assert.doesNotMatch(await listed(), /zzz/);
  await client.follow(await decide('zzz', 'terug'));
  assert.match(await listed(), /zzz/);
});

test('who adds questions one after another types on in the same field with the place still there, and takes the last back', async () => {
  const organisation = await anOrganisation();
  const client = await signedInAs(organisation.person('contributor'));
  const first = await client.get(HARVEST);
  assert.doesNotMatch(first.text, /autofocus/);
  const add = async (vraag: string) =>
    client.follow(await client.post(HARVEST, { vraag, bijeenkomst: 'Avond in De Linde' }));
  await add('Wie komt er bij mij thuis?');
  const { text } = await add('Mag mijn hond mee?');
  assert.match(text, /<input[^>]*name="vraag"[^>]*value=""[^>]*autofocus/);
  assert.equal(text.match(/autofocus/g)?.length, 1);
  assert.match(text, /<input[^>]*name="bijeenkomst"[^>]*value="Avond in De Linde"/);
  const [, form = ''] = text.split('action="/organisatie/vragen/ongedaan"');
  const step = /name="stap" value="([^"]+)"/.exec(form)?.[1] ?? '';
  await client.follow(await client.post('/organisatie/vragen/ongedaan', { stap: step, terug: HARVEST }));
  const after = (await client.get(HARVEST)).text;
  assert.doesNotMatch(after, /Mag mijn hond mee/);
  assert.match(after, /Wie komt er bij mij thuis/);
});

test('one reaction of a visitor can be taken away by who may publish, and by nobody of another organisation', async () => {
  const organisation = await anOrganisation();
  await organisation.asAdviser((scope) =>
    insertFeedback(scope, { item: newId<'item'>(), lang: 'nl', isClear: false, reason: 'Mijn buurman is boos.' }),
  );
  const client = await signedInAs(organisation.person('adviser'));
  const { text } = await client.get(HARVEST);
  const path = /action="([^"]*\/reacties\/[0-9a-f-]{36}\/verwijdering)"/.exec(text)?.[1] ?? '';
  const stranger = await signedInAs((await anOrganisation('Gemeente Peelrand')).person('administrator'));
  assert.equal((await stranger.post(path)).status, 404);
  assert.match(text, /Mijn buurman is boos/);
  const { text: after } = await client.follow(await client.post(path));
  assert.match(after, /De reactie is gewist/);
  assert.doesNotMatch(after, /Mijn buurman/);
  assert.equal((await client.post(path)).status, 404);
});

test('what a visitor wrote becomes a question without a word of it in the history, so that wiping it wipes it', async () => {
  const organisation = await anOrganisation();
  const reason = 'Mijn buurman Zwaluwstaart is boos.';
  await organisation.asAdviser((scope) =>
    insertFeedback(scope, { item: newId<'item'>(), lang: 'nl', isClear: false, reason }),
  );
  const [heard] = await organisation.asAdviser(listUnclear);
  const client = await signedInAs(organisation.person('adviser'));
  const taken = await client.follow(await client.post(`${HARVEST}/${heard?.id}`, { doe: 'vraag' }));
  assert.match(taken.text, /<h3><label[^>]*>Mijn buurman Zwaluwstaart/);
  const told = await organisation.asAdviser((scope) =>
    sql<{
      what: string;
    }>`select concat(before::text, after::text) as what from platform_event where organisation_id = ${organisation.id}`.execute(
      scope.tables(),
    ),
  );
  assert.ok(told.rows.length > 0);
  assert.deepEqual(
    told.rows.filter(({ what }) => what.includes('Zwaluwstaart')),
    [],
  );
});
