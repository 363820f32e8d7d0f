import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signedInAs } from '../../../../test/support/client.ts';
import { aSite } from '../testing/a-site.ts';

const visitor = await signedInAs(null);

test('residents read the texts for residents, and professionals find theirs a step further, labelled', async () => {
  const site = await aSite();
  await site.theme('zorg', 'Zorg thuis');
  await site.show({ title: 'Wat kost hulp?', theme: 'zorg' });
  await site.show({
    title: 'Hoe dien ik een declaratie in?',
    slug: 'declaratie',
    theme: 'zorg',
    audience: 'professionals',
  });
  const page = async (path: string) => (await visitor.get(`/${site.slug}/vragen${path}`)).text;
  for (const path of ['', '/alle', '?thema=zorg']) {
    assert.match(await page(path), /Wat kost hulp\?/, path);
    assert.doesNotMatch(await page(path), /declaratie/, path);
  }
  assert.match(await page('?thema=zorg'), /thema=zorg&amp;voor=professionals">Voor professionals: 1 vraag</);
  const theirs = await page('?thema=zorg&voor=professionals');
  assert.match(theirs, /1 vraag voor professionals[\s\S]*Voor inwoners: 1 vraag[\s\S]*Hoe dien ik een declaratie in\?/);
  assert.doesNotMatch(theirs, /Wat kost hulp/);
  assert.match(await page('/declaratie'), /Voor professionals: dit antwoord is geschreven voor/);
});

test('a site with texts for professionals alone shows them at once', async () => {
  const site = await aSite();
  await site.show({ title: 'Hoe dien ik een declaratie in?', audience: 'professionals' });
  for (const path of ['', '/alle'])
    assert.match((await visitor.get(`/${site.slug}/vragen${path}`)).text, /Hoe dien ik een declaratie in\?/, path);
});

test('who asks for a language that an answer is not in is told so', async () => {
  const site = await aSite();
  await site.show({ title: 'What does help cost?', lang: 'en' });
  await site.show({ title: 'Wat kost hulp?', slug: 'kosten' });
  const { text } = await visitor.get(`/${site.slug}/vragen/kosten?taal=en`);
  assert.match(text, /lang="en" dir="ltr">This answer is not available in this language: English\./);
});
