import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signedInAs } from '../../../../test/support/client.ts';
import { aSite } from '../testing/a-site.ts';

const visitor = await signedInAs(null);

/** Two themes of Wmo, one of Jeugd and one of no domain, with a question each; that of Jeugd also in English. */
async function aSiteWithDomains() {
  const site = await aSite();
  await site.theme('hulp-thuis', 'Hulp thuis', { domain: 'Wmo' });
  await site.theme('vervoer', 'Vervoer', { domain: 'WMO' });
  await site.theme('school', 'School', { domain: 'Jeugd', english: 'Youth' });
  await site.theme('rest', 'De rest');
  await site.show({ title: 'Wat kost hulp?', theme: 'hulp-thuis' });
  await site.show({ title: 'Wie betaalt de taxi?', theme: 'vervoer' });
  const item = await site.show({ title: 'Wie helpt op school?', theme: 'school' });
  await site.show({ title: 'Who helps at school?', theme: 'school', lang: 'en', item, slug: 'who-helps' });
  await site.show({ title: 'Waar is het loket?', theme: 'rest' });
  return site;
}
const listed = (text: string) =>
  [...(/<ul class="pb-lijst"[\s\S]*?<\/ul>/.exec(text)?.[0] ?? '').matchAll(/>([^<]+\?)<\/a>/g)].map(
    ([, title]) => title,
  );

test('a visitor chooses a domain on the first page, and finds its themes and all their questions there', async () => {
  const { slug } = await aSiteWithDomains();
  const home = await visitor.get(`/${slug}/vragen`);
  const [domains = ''] = /<ul class="pb-domeinen">[\s\S]*?<\/ul>/.exec(home.text) ?? [];
  assert.deepEqual(
    [...domains.matchAll(/href="([^"]*)">([^<]*)</g)].map(([, href, name]) => [href, name]),
    [
      [`/${slug}/vragen?domein=wmo`, 'Wmo'],
      [`/${slug}/vragen?domein=jeugd`, 'Jeugd'],
    ],
  );
  const page = await visitor.get(`/${slug}/vragen?domein=wmo`);
  assert.equal(page.status, 200);
  assert.match(page.text, /<h1>Wmo<\/h1>/);
  assert.deepEqual(listed(page.text), ['Wat kost hulp?', 'Wie betaalt de taxi?']);
  assert.match(page.text, /pb-themas[\s\S]*Hulp thuis[\s\S]*Vervoer/);
  assert.doesNotMatch(page.text, /De rest|School/);
  assert.match(page.text, new RegExp(`rel="canonical" href="[^"]*/${slug}/vragen\\?domein=wmo"`));
  assert.equal((await visitor.get(`/${slug}/vragen?domein=landbouw`)).status, 404);
});

test('a domain has its own name and its own questions in another language, and leads there', async () => {
  const { slug } = await aSiteWithDomains();
  const page = await visitor.get(`/${slug}/vragen?domein=jeugd`);
  assert.match(page.text, /hreflang="en" href="[^"]*domein=jeugd&amp;taal=en"/);
  const english = await visitor.get(`/${slug}/vragen?domein=jeugd&taal=en`);
  assert.match(english.text, /<h1[^>]*>(?:<span[^>]*>)?Youth/);
  assert.deepEqual(listed(english.text), ['Who helps at school?']);
});

test('a site without domains, or with one, says nothing of them', async () => {
  const site = await aSite();
  await site.theme('zorg', 'Zorg', { domain: 'Wmo' });
  await site.show({ title: 'Wat kost hulp?', theme: 'zorg' });
  assert.doesNotMatch((await visitor.get(`/${site.slug}/vragen`)).text, /pb-domeinen/);
});

test('the API gives the domains with their numbers, and the questions of one; a theme of another domain is none', async () => {
  const { slug } = await aSiteWithDomains();
  const json = async (path: string) => {
    const { status, text } = await visitor.get(`/api/v1/sites/${slug}${path}`);
    return { status, value: JSON.parse(text) };
  };
  const { value } = await json('/themas');
  assert.deepEqual(
    value.domeinen.map((each: { slug: string; naam: string; aantal: number }) => [each.slug, each.naam, each.aantal]),
    [
      ['wmo', 'Wmo', 2],
      ['jeugd', 'Jeugd', 1],
    ],
  );
  assert.deepEqual(
    value.themas.map((each: { slug: string; domein: string | null }) => [each.slug, each.domein]),
    [
      ['rest', null],
      ['hulp-thuis', 'wmo'],
      ['school', 'jeugd'],
      ['vervoer', 'wmo'],
    ],
  );
  const list = await json('/vragen?domein=wmo');
  assert.equal(list.value.totaal, 2);
  assert.match(list.value._links.self.href, /\?domein=wmo$/);
  assert.equal((await json('/vragen?domein=wmo&thema=vervoer')).value.totaal, 1);
  assert.equal((await json('/vragen?domein=wmo&thema=school')).status, 404);
  assert.equal((await json('/vragen?domein=landbouw')).status, 404);
  assert.equal((await json('/vragen')).value.totaal, 4);
});
