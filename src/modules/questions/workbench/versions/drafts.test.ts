import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Client, signedInAs } from '../../../../../test/support/client.ts';
import { anOrganisation } from '../../../../../test/support/organisation.ts';
import { addQuestion } from '../../actions/own-questions.ts';
import { writtenBy } from '../../testing/written.ts';

const QUESTION = 'Wat kost een pas?';

async function twoAtOnce() {
  const us = await anOrganisation('Gemeente Venbroek');
  const added = await us.asAdviser((scope) =>
    addQuestion(scope, {
      base: null,
      lang: 'nl',
      body: { question: QUESTION, answer: 'Een pas kost niets.' },
      meta: { theme: '', audience: 'clients', related: [], source: '', owner: '', synonyms: [] },
      reviewOn: null,
    }),
  );
  assert.ok(added.ok);
  const item = added.value;
  const page = `/organisatie/vragen/vraag/${item}`;
  const [first, second] = [await signedInAs(us.person('adviser')), await signedInAs(us.person('contributor'))];
  const keep = (client: Client, revisie: string, antwoord: string) =>
    client.post(`${page}/tekst`, { revisie, houding: '0', doe: 'keep', soort: 'variant', vraag: QUESTION, antwoord });
  const revisionOn = (text: string) =>
    /name="revisie" value="(\d+)"/.exec(text.split('id="tekst"')[1] ?? '')?.[1] ?? '';
  return { item, page, first, second, keep, revisionOn };
}

test('who keeps a text over that of a colleague sees who that was and what differs, and the text of the colleague comes back', async () => {
  const { page, first, second, keep, revisionOn } = await twoAtOnce();
  const seen = revisionOn((await first.get(page)).text);
  assert.equal((await keep(second, seen, 'Een pas is **gratis** voor iedereen.')).status, 303);
  const clash = await keep(first, seen, 'Een pas kost 4 euro.');
  assert.equal(clash.status, 409);
  assert.match(clash.text, /Tekst van Milan Medewerker/);
  assert.match(clash.text, /<strong>gratis<\/strong>/);
  assert.match(clash.text, /Wat er verschilt[\s\S]*<del>[\s\S]*<ins>/);
  assert.match(clash.text, /href="[^"]*\/versies"/);
  assert.equal((await keep(first, revisionOn(clash.text), 'Een pas kost 4 euro.')).status, 303);
  const versions = (await first.get(`${page}/versies`)).text;
  assert.match(versions, /Bewaard door Milan Medewerker/);
  const restore = /action="([^"]*\/concepten\/[^"]*\/terugzetting)"[\s\S]*?name="revisie" value="(\d+)"/.exec(versions);
  const back = await first.follow(await first.post(restore?.[1] ?? '', { revisie: restore?.[2] ?? '' }));
  assert.match(back.text, /Een pas is \*\*gratis\*\* voor iedereen\./);
});

test('a concept is put back by nobody of another organisation, and not over words that one has not seen', async () => {
  const { item, page, first, second, keep, revisionOn } = await twoAtOnce();
  await writtenBy(first, item, {
    kind: 'variant',
    question: QUESTION,
    answer: 'Een pas kost 4 euro.',
    more: { doe: 'keep' },
  });
  const versions = (await first.get(`${page}/versies`)).text;
  assert.match(versions, /Zo staat het er nu[\s\S]*Een pas kost/);
  const restore = /action="([^"]*\/concepten\/[^"]*\/terugzetting)"/.exec(versions)?.[1] ?? '';
  const seen = revisionOn((await first.get(page)).text);
  await keep(second, seen, 'Een pas kost 5 euro.');
  assert.equal((await first.post(restore, { revisie: seen })).status, 409);
  const stranger = await signedInAs((await anOrganisation()).person('adviser'));
  assert.equal((await stranger.post(restore, { revisie: seen })).status, 404);
});
