import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signedInAs } from '../../../../../test/support/client.ts';
import { anOrganisation } from '../../../../../test/support/organisation.ts';
import { hideQuestion } from '../../actions/followed-questions.ts';
import { addQuestion } from '../../actions/own-questions.ts';
import { aBase, aFollower } from '../../testing/a-base.ts';
import { listView } from './list-view.ts';
import { readListWish } from './list-wish.ts';

const LIST = '/organisatie/vragen';
const META = { theme: '', audience: 'clients', synonyms: [], related: [], source: '', owner: '' } as const;
const titlesIn = (text: string) =>
  [...(text.split('<tbody>')[1] ?? '').matchAll(/\/vragen\/vraag\/[0-9a-f-]{36}[^>]*>([^<]+)<\/a>/g)].map(
    ([, title]) => title ?? '',
  );

test('a long list comes by pages, and filters and words choose over all of it', async () => {
  const us = await anOrganisation();
  await us.asAdviser(async (scope) => {
    for (let at = 1; at <= 53; at += 1)
      await addQuestion(scope, {
        base: null,
        lang: 'nl',
        body: { question: `Wat is vraag ${at}?`, answer: at === 7 ? 'Hier staat een zeldzaam woord.' : '' },
        meta: { ...META, audience: at % 2 === 0 ? 'clients' : 'professionals', theme: at <= 3 ? 'zorg' : '' },
        reviewOn: at === 9 ? '2020-01-01' : null,
      });
  });
  const client = await signedInAs(us.person('adviser'));
  const first = await client.get(LIST);
  assert.match(first.text, /53 vragen/);
  assert.equal(titlesIn(first.text).length, 50);
  const second = await client.get(`${LIST}?bladzijde=2`);
  assert.equal(titlesIn(second.text).length, 3);
  assert.equal(new Set([...titlesIn(first.text), ...titlesIn(second.text)]).size, 53);
  assert.deepEqual(titlesIn((await client.get(`${LIST}?zoek=zeldzaam`)).text), ['Wat is vraag 7?']);
  assert.deepEqual(titlesIn((await client.get(`${LIST}?let-op=herzien`)).text), ['Wat is vraag 9?']);
  const themed = await client.get(`${LIST}?thema=zorg&voor=professionals`);
  assert.deepEqual(titlesIn(themed.text).toSorted(), ['Wat is vraag 1?', 'Wat is vraag 3?']);
  assert.match((await client.get(`${LIST}?stand=published`)).text, /Geen vraag gevonden/);
});

test('the list tells whose words the site shows, and the owner of a base sees who stands where', async () => {
  const base = await aBase();
  const [one, two] = [await base.ask('Wat is de eerste vraag?', 'Een.'), await base.ask('Wat is de tweede?', 'Twee.')];
  const hider = await aFollower(base, 'at-once', 'Gemeente Peelrand');
  const careful = await aFollower(base, 'after-approval', 'Gemeente Venbroek');
  await hider.asAdviser((scope) =>
    hideQuestion(scope, { base: base.base, mode: 'at-once', item: one, lang: 'nl', stanceRevision: 0 }),
  );
  await base.change(two, 'Twee en een half.');
  const client = await signedInAs(hider.person('adviser'));
  const hidden = (await client.get(`${LIST}?tekst=hidden`)).text;
  assert.deepEqual(titlesIn(hidden), ['Wat is de eerste vraag?']);
  const [, row = ''] = /<tbody>([\s\S]*)<\/tbody>/.exec(hidden) ?? [];
  assert.match(row, /Verborgen/);
  assert.doesNotMatch(row, /Gepubliceerd/, 'what is kept off the site is not called published there');
  assert.deepEqual(titlesIn((await client.get(`${LIST}?tekst=base`)).text), ['Wat is de tweede?']);
  assert.deepEqual(titlesIn((await client.get(`${LIST}?basis=${base.base.id}`)).text).length, 2);
  const lagging = await signedInAs(careful.person('adviser'));
  assert.deepEqual(titlesIn((await lagging.get(`${LIST}?let-op=loopt-achter`)).text), ['Wat is de tweede?']);
  const owner = await signedInAs(base.owner.person('adviser'));
  const { text } = await owner.get(`${LIST}/bases/${base.base.id}`);
  const numbersOf = (name: string) =>
    [...(text.split(name)[1]?.split('</tr>')[0] ?? '').matchAll(/<td[^>]*>(\d+)<\/td>/g)].map(([, count]) =>
      Number(count),
    );
  // follows, deviates, lags, waits for a yes, hides
  assert.deepEqual(numbersOf('Gemeente Peelrand'), [1, 0, 0, 0, 1]);
  assert.deepEqual(numbersOf('Gemeente Venbroek'), [1, 0, 0, 1, 0]);
  const namesOf = (title: string) =>
    [...(text.split(title)[1]?.split('</tr>')[0] ?? '').matchAll(/<td[^>]*>([^<]*)<\/td>/g)].map(([, names]) => names);
  // own words, lags with those, did not say yes yet, hides
  assert.deepEqual(namesOf('Wat is de eerste vraag'), ['geen', 'geen', 'geen', 'Gemeente Peelrand']);
  assert.deepEqual(namesOf('Wat is de tweede'), ['geen', 'geen', 'Gemeente Venbroek', 'geen']);
  // take part, own words, lag, wait for a yes
  const bases = (await owner.get(`${LIST}/bases`)).text;
  const sums = [...(bases.split('id="eigen"')[1] ?? '').matchAll(/<td[^>]*>(\d+)<\/td>/g)].map(([, count]) => count);
  assert.deepEqual(sums, ['2', '0', '0', '1'], 'the owner reads beside each base who takes part and how they stand');
});

test('the number above a list is that of the lines in it, whatever was asked for', async () => {
  const base = await aBase();
  const [one, two] = [await base.ask('Wat is de eerste vraag?', 'Een.'), await base.ask('Wat is de tweede?', 'Twee.')];
  const follower = await aFollower(base, 'after-approval', 'Gemeente Peelrand');
  await follower.asAdviser(async (scope) => {
    await hideQuestion(scope, { base: base.base, mode: 'after-approval', item: one, lang: 'nl', stanceRevision: 0 });
    await addQuestion(scope, {
      base: null,
      lang: 'nl',
      body: { question: 'Eigen?', answer: '' },
      meta: META,
      reviewOn: null,
    });
  });
  await base.change(two, 'Twee en een half.');
  const asked = [
    '',
    'tekst=hidden',
    'tekst=own-question',
    'stand=draft',
    'stand=draft&tekst=hidden',
    'let-op=loopt-achter',
  ];
  for (const wish of [...asked, 'let-op=ingetrokken', 'thema=zorg', 'zoek=eigen', `basis=${base.base.id}`]) {
    const fields = new URLSearchParams(wish);
    const read = readListWish((name) => fields.get(name) ?? undefined);
    const view = await follower.asAdviser((scope) => listView(scope, read));
    assert.equal(view.total, view.lines.length, wish);
  }
});

test('a search with a typing error, or without the marks on a letter, finds what was meant and says what it searched for', async () => {
  const base = await aBase();
  await base.ask('Hoe vraag ik een parkeerkaart aan?', 'Bij ons.');
  const us = await aFollower(base, 'after-approval');
  await us.asAdviser((scope) =>
    addQuestion(scope, {
      base: null,
      lang: 'nl',
      body: { question: 'Wat doet de cliëntenraad?', answer: 'De raad geeft <b>financiële</b> adviezen.' },
      meta: META,
      reviewOn: null,
    }),
  );
  const client = await signedInAs(us.person('adviser'));
  const search = async (words: string) => (await client.get(`${LIST}?zoek=${encodeURIComponent(words)}`)).text;
  const mended = await search('parkeerkart');
  assert.deepEqual(titlesIn(mended), ['Hoe vraag ik een parkeerkaart aan?']);
  assert.match(mended, /We zochten op ‘parkeerkaart’\. Je typte: parkeerkart\./);
  const draft = await search('clientenraat');
  assert.deepEqual(titlesIn(draft), ['Wat doet de cliëntenraad?'], 'a question that nobody published');
  assert.match(draft, /We zochten op ‘clientenraad’/);
  const bare = await search('financiele adviezen');
  assert.deepEqual(titlesIn(bare), ['Wat doet de cliëntenraad?']);
  assert.doesNotMatch(bare, /We zochten op/);
  assert.match(await search('zzzzqqq [a-z'), /Geen vraag gevonden/);
});
