import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Client, signedInAs } from '../../../../../test/support/client.ts';
import { anOrganisation } from '../../../../../test/support/organisation.ts';
import { findText, saveDraft } from '#modules/library/index.ts';
import { addQuestion, withdrawQuestion } from '../../actions/own-questions.ts';
import { aBase, aFollower } from '../../testing/a-base.ts';
import { postWords, writtenBy } from '../../testing/written.ts';

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
  return { us, item, page, first, second, keep, revisionOn };
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

const restoreIn = (text: string) => ({
  paths: [...text.matchAll(/action="([^"]*\/concepten\/[^"]*\/terugzetting[^"]*)"/g)].map(([, path = '']) => path),
  revisie: /terugzetting[\s\S]*?name="revisie" value="(\d+)"/.exec(text)?.[1] ?? '',
});

test('every concept that was ever kept is reached page by page, and the oldest comes back', async () => {
  const { us, item, page, first } = await twoAtOnce();
  await us.asAdviser(async (scope) => {
    for (let revision = 1; revision <= 110; revision += 1)
      await saveDraft(
        scope,
        { base: null, item, lang: 'nl', revision },
        { question: QUESTION, answer: `Bedrag${revision}` },
      );
  });
  const newest = await first.get(`${page}/versies`);
  assert.match(newest.text, /Bedrag110\b/);
  assert.doesNotMatch(newest.text, /Bedrag59\b/);
  const next = /href="([^"]*)"\s+rel="next"/.exec(newest.text)?.[1] ?? assert.fail('no way on');
  assert.match((await first.get(next.replaceAll('&amp;', '&'))).text, /Bedrag60\b/);
  const last = await first.get(`${page}/versies?bladzijde=3`);
  const { paths, revisie } = restoreIn(last.text);
  assert.equal(paths.length, 11);
  const back = await first.follow(await first.post(paths.at(-1) ?? '', { revisie }));
  assert.match(back.text, /<textarea[^>]*>Een pas kost niets\./);
});

test('a concept of a translation stands at that language alone, and comes back nowhere else', async () => {
  const { page, first, keep, revisionOn } = await twoAtOnce();
  const english = { question: 'What is a pass?', answer: 'Een pas kost niets.' };
  for (const answer of [english.answer, 'A pass is free.'])
    assert.equal(
      (
        await first.post(`${page}/tekst?taal=en`, {
          revisie: revisionOn((await first.get(`${page}?taal=en`)).text) || '0',
          ...{ houding: '0', doe: 'keep', soort: 'variant', vraag: english.question, antwoord: answer },
        })
      ).status,
      303,
    );
  await keep(first, revisionOn((await first.get(page)).text), 'Een pas kost 2 euro.');
  const [dutch, other] = [await first.get(`${page}/versies`), await first.get(`${page}/versies?taal=en`)];
  assert.match(dutch.text, /2 euro/);
  assert.doesNotMatch(dutch.text, /pass/);
  assert.match(other.text, /A pass is free/);
  assert.doesNotMatch(other.text, /2 euro/);
  for (const [shown, elsewhere] of [
    [dutch, '?taal=en'],
    [other, ''],
  ] as const) {
    const { paths, revisie } = restoreIn(shown.text);
    const [path = ''] = (paths[0] ?? '').split('?');
    assert.equal((await first.post(`${path}${elsewhere}`, { revisie })).status, 404);
    assert.equal((await first.get(`${path.replace('/terugzetting', '')}${elsewhere}`)).status, 404);
  }
  assert.match((await first.get(page)).text, /<textarea[^>]*>Een pas kost 2 euro\./);
  assert.match((await first.get(`${page}?taal=en`)).text, /<textarea[^>]*>A pass is free\./);
});

test('a concept is read whole, in its own language, by who writes and by nobody else', async () => {
  const { us, page, first } = await twoAtOnce();
  const whole = 'المبلغ صفر.\n\nفقرة ثانية.';
  await first.post(`${page}/tekst?taal=ar`, { revisie: '0', doe: 'keep', vraag: 'كم يكلف؟', antwoord: whole });
  await first.post(`${page}/tekst?taal=ar`, { revisie: '1', doe: 'keep', vraag: 'كم يكلف؟', antwoord: 'المبلغ صفر.' });
  const { text } = await first.get(`${page}/versies?taal=ar`);
  const addresses = [...text.matchAll(/href="([^"]*\/concepten\/[^"]*)"/g)].map(([, href = '']) => href);
  const address = addresses.at(-1) ?? assert.fail('no address');
  const read = await first.get(address);
  assert.match(read.text, /lang="ar" dir="rtl"><p><b>كم يكلف؟<\/b><\/p>[\s\S]*المبلغ صفر[\s\S]*فقرة ثانية/);
  assert.match(read.text, /Bewaard door Fenna Verhoeven/);
  const { paths, revisie } = restoreIn(read.text);
  assert.match((await first.follow(await first.post(paths[0] ?? '', { revisie }))).text, /فقرة ثانية/);
  assert.equal((await (await signedInAs(us.person('reader'))).get(address)).status, 403);
  const stranger = await signedInAs((await anOrganisation()).person('adviser'));
  assert.equal((await stranger.get(address)).status, 404);
});

/** Own words of a follower for a question of a base, kept twice and sent to be agreed to. */
async function followedWords() {
  const base = await aBase();
  const item = await base.ask(QUESTION, 'Een pas kost niets.');
  const us = await aFollower(base);
  const client = await signedInAs(us.person('adviser'));
  const words = (answer: string, doe: string) => ({
    kind: 'variant' as const,
    question: QUESTION,
    answer,
    more: { doe },
  });
  await writtenBy(client, item, words('Bij ons kost een pas 1 euro.', 'keep'));
  await writtenBy(client, item, words('Bij ons kost een pas 2 euro.', 'submit'));
  return { base, item, us, client, page: `/organisatie/vragen/vraag/${item}` };
}

test('who puts a concept back over newer words gets the same page again, with all that stands on it', async () => {
  const { item, client, page } = await followedWords();
  const { paths } = restoreIn((await client.get(`${page}/versies`)).text);
  const refused = await client.post(paths[0] ?? '', { revisie: '1' });
  assert.equal(refused.status, 409);
  assert.match(refused.text, /Iemand anders heeft dit net veranderd/);
  for (const part of [/Versies van de basis van Regio Maasduin/, /Ter akkoord gestuurd/, /Bewaarde concepten/])
    assert.match(refused.text, part);
  const { revisie } = restoreIn(refused.text);
  assert.equal((await client.post(paths[0] ?? '', { revisie })).status, 303);
  assert.equal(
    (await postWords(client, item, { kind: 'variant', question: QUESTION, answer: 'x', more: { doe: 'keep' } })).status,
    303,
  );
});

test('no concept is put back for a question that its base shows no more', async () => {
  const { base, item, us, client, page } = await followedWords();
  const { paths, revisie } = restoreIn((await client.get(`${page}/versies`)).text);
  await base.owner.asAdviser(async (scope) => {
    const { revision = 0 } = (await findText(scope, { item, lang: 'nl' })) ?? {};
    assert.ok((await withdrawQuestion(scope, { base: base.base.id, item, lang: 'nl', revision }, 'Fout')).ok);
  });
  assert.doesNotMatch((await client.get(`${page}/versies`)).text, /terugzetting/);
  assert.equal((await client.post(paths[0] ?? '', { revisie })).status, 404);
  const text = await us.asAdviser((scope) => findText(scope, { item, lang: 'nl' }));
  assert.equal(text?.draft.answer, 'Bij ons kost een pas 2 euro.');
});
