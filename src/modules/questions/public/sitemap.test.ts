import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { signedInAs } from '../../../../test/support/client.ts';
import { aProcess } from '../../../../test/support/listening-process.ts';
import { aSite, type TestSite } from '../testing/a-site.ts';

const visitor = await signedInAs(null);

/** Copies of the one question that the site shows, each with an address of its own; of every three the last is in English. */
const copies = (site: TestSite, count: number) =>
  site.us.asAdviser(async (scope) => {
    await sql`insert into questions_published (id, organisation_id, item_id, version, kind, slug, lang, theme, audience, title, answer,
        html, synonyms, related, visible_from, changed_at)
      select gen_random_uuid(), organisation_id, gen_random_uuid(), 1, kind, 'vraag-' || n, case when n % 3 = 0 then 'en' else lang end,
        theme, audience, 'Gelijke titel ' || n % 7, answer, html, synonyms, related, visible_from, changed_at
      from questions_published, generate_series(1, ${count}::int) n where organisation_id = ${scope.organisation}`.execute(
      scope.tables(),
    );
  });

const locations = (xml: string): string[] => [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, href = '']) => href);
const pathOf = (href: string): string => href.replace('http://eenstemmig.example.org', '');

test('a large site says where the parts of its sitemap are, and together they have every address once', async () => {
  const site = await aSite();
  await site.show({ title: 'Eerste', slug: 'eerste' });
  await copies(site, 2_100);
  const index = await visitor.get(`/${site.slug}/sitemap.xml`);
  assert.match(index.text, /<sitemapindex xmlns="http:\/\/www\.sitemaps\.org\/schemas\/sitemap\/0\.9">/);
  const parts = await Promise.all(locations(index.text).map(async (href) => (await visitor.get(pathOf(href))).text));
  assert.deepEqual(
    parts.map((part) => locations(part).length),
    [201, 200, 200, 100, ...Array.from({ length: 7 }, () => 200), 1],
  );
  const all = parts.flatMap(locations);
  const root = `http://eenstemmig.example.org/${site.slug}/vragen`;
  const numbered = Array.from(
    { length: 2_100 },
    (_, n) => `${root}/vraag-${n + 1}${(n + 1) % 3 === 0 ? '?taal=en' : ''}`,
  );
  assert.deepEqual(all.toSorted(), [root, `${root}/eerste`, ...numbered].toSorted());
  assert.equal((await visitor.get(`/${site.slug}/sitemap.xml?bladzijde=14`)).status, 404);
});

/** Copies one text of the site under another title, as if it came since the edges of the parts were found: nothing is told. */
const latecomer = (site: TestSite, { lang, title, slug }: Readonly<Record<'lang' | 'title' | 'slug', string>>) =>
  site.us.asAdviser(async (scope) => {
    await sql`insert into questions_published (id, organisation_id, item_id, version, kind, slug, lang, theme, audience, title, answer,
        html, synonyms, related, visible_from, changed_at)
      select gen_random_uuid(), organisation_id, gen_random_uuid(), 1, kind, ${slug}, ${lang}, theme, audience, ${title}, answer, html,
        synonyms, related, visible_from, changed_at
      from questions_published where organisation_id = ${scope.organisation} and slug = 'eerste'`.execute(
      scope.tables(),
    );
  });

test('what came since the edges of the parts were found is in one part of its language, also before the first and behind the last', async (t) => {
  const { get } = await aProcess(t);
  const site = await aSite();
  await site.show({ title: 'Eerste', slug: 'eerste' });
  await copies(site, 2_100);
  const index = await get(`/${site.slug}/sitemap.xml`);
  for (const [lang, title, slug] of [
    ['en', 'Aa', 'voor-en'],
    ['nl', 'Aa', 'voor-nl'],
    ['en', 'Zz', 'achter-en'],
    ['nl', 'Zz', 'achter-nl'],
  ] as const)
    await latecomer(site, { lang, title, slug });
  const parts = await Promise.all(locations(index).map((href) => get(pathOf(href))));
  const late = parts.map((part) => locations(part).flatMap((href) => /(?:voor|achter)-\w\w/.exec(href) ?? []));
  const none = (count: number) => Array.from({ length: count }, () => []);
  assert.deepEqual(late, [['voor-en'], ...none(2), ['achter-en'], ['voor-nl'], ...none(6), ['achter-nl']]);
});

test('a small site has its addresses in one file, and no parts', async () => {
  const site = await aSite();
  await site.show({ title: 'Eerste', slug: 'eerste' });
  const { text } = await visitor.get(`/${site.slug}/sitemap.xml`);
  assert.deepEqual(locations(text).map(pathOf), [`/${site.slug}/vragen`, `/${site.slug}/vragen/eerste`]);
  assert.equal((await visitor.get(`/${site.slug}/sitemap.xml?bladzijde=2`)).status, 404);
});
