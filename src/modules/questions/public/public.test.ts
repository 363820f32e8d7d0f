import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { signedInAs, testApp } from '../../../../test/support/client.ts';
import { ORIGIN } from '../../../../test/support/app.ts';
import { NOW } from '../../../../test/support/organisation.ts';
import { aBase, aFollower } from '../testing/a-base.ts';
import { aSite } from '../testing/a-site.ts';

const visitor = await signedInAs(null);
const word = () => `w${randomBytes(5).toString('hex')}`;

test('the first page offers a search, themes, answers and somebody to speak to, without a script or a cookie', async () => {
  const site = await aSite();
  await site.theme('zorg', 'Zorg en hulp thuis');
  await site.settle({ contact: { ...emptyContact, phone: '0470 55 01 20', message: 'vragen@example.org' } });
  await site.show({ title: 'Wat kost hulp in het huishouden?', theme: 'zorg', answer: 'Een vast bedrag.' });
  const home = await visitor.get(`/${site.slug}/vragen`);
  assert.equal(home.status, 200);
  assert.match(home.text, /<input id="zoek"/);
  assert.match(home.text, /Zorg en hulp thuis/);
  assert.match(home.text, /Een vast bedrag\./);
  assert.match(home.text, /href="tel:0470550120"/);
  assert.match(home.text, /href="mailto:vragen@example.org"/);
  assert.doesNotMatch(home.text, /<script/);
  assert.equal(home.headers.get('set-cookie'), null);
  assert.match(home.headers.get('content-security-policy') ?? '', /^default-src 'none'; style-src 'self'/);
  assert.equal((await visitor.get(`/${site.slug}`)).location, `/${site.slug}/vragen`);
});

const emptyContact = { text: '', phone: '', hours: '', desk: '', address: '', message: '', messageNote: '' };

test('a question has a page of its own with its answer, what goes with it, and data for search engines', async () => {
  const site = await aSite();
  const other = await site.show({ title: 'Wie betaalt de taxi?', slug: 'taxi' });
  await site.show({
    title: 'Wat kost hulp?',
    slug: 'wat-kost-hulp',
    answer: 'Een vast bedrag.\n\n### Minder inkomen\n\nDan betaalt u minder.',
    related: [other],
  });
  const page = await visitor.get(`/${site.slug}/vragen/wat-kost-hulp`);
  assert.equal(page.status, 200);
  assert.match(page.text, /<h1 itemprop="name">Wat kost hulp\?<\/h1>/);
  assert.match(page.text, /<h2>Minder inkomen<\/h2>/);
  assert.match(page.text, /itemtype="https:\/\/schema.org\/FAQPage"/);
  assert.match(page.text, new RegExp(`href="/${site.slug}/vragen/taxi"[^>]*>Wie betaalt de taxi`));
  assert.match(page.text, /Bijgewerkt op \d+ \w+ \d{4} door Gemeente Maasheuvel/);
  const tag = page.headers.get('etag') ?? '';
  const again = await visitor.app.request(`http://eenstemmig.example.org/${site.slug}/vragen/wat-kost-hulp`, {
    headers: { 'if-none-match': tag },
  });
  assert.equal(again.status, 304);
  assert.equal(await again.text(), '');
});

test('the way from an old address to the same page under the name of the site is as safe as a page', async () => {
  const site = await aSite();
  const host = `${word()}.example.org`;
  await site.settle({}, host);
  const moved = await visitor.app.request(`http://${host}/${site.slug}/vragen?zoek=hulp`, { headers: { host } });
  assert.deepEqual([moved.status, moved.headers.get('location')], [308, '/vragen?zoek=hulp']);
  assert.match(moved.headers.get('content-security-policy') ?? '', /default-src 'none'/);
  assert.equal(moved.headers.get('x-content-type-options'), 'nosniff');
});

test('no visitor reads a sentence with a hole: what has a fact without a value is left out as a whole, everywhere', async () => {
  const site = await aSite();
  await site.settle({ embedOrigins: ['https://www.example.org'], intro: 'Kijk op {web} voor meer.' });
  const answer = 'Dit kan op twee manieren:\n\n- vul het formulier in op {web}\n- kom langs bij het loket\n\nKlaar.';
  await site.show({ title: 'Hoe vraag ik hulp aan?', slug: 'hulp', answer });
  await site.show({ title: 'Wie bel ik bij {naam}?', slug: 'bellen', answer: 'Bel {telefoon}.' });
  const places = ['vragen', 'vragen/hulp', 'vragen/bellen', 'vragen/alle', 'vragen?zoek=formulier', 'vragen/feed'];
  for (const path of [...places, 'vragen/fragment/hulp', 'vragen/fragment']
    .map((each) => `/${site.slug}/${each}`)
    .concat(
      ['', '/hulp', '?zoek=hulp'].map((each) => `/api/v1/sites/${site.slug}/vragen${each}`),
      `/embed/sites/${site.slug}/vragen`,
    )) {
    const answer = await visitor.app.request(`http://eenstemmig.example.org${path}`);
    assert.equal(answer.status, 200, path);
    assert.doesNotMatch(
      await answer.text(),
      /vul het formulier|Kijk op|Wie bel ik|Bel *\.|\{(?:web|naam|telefoon)\}/,
      path,
    );
  }
  const page = await visitor.get(`/${site.slug}/vragen/hulp`);
  assert.match(page.text, /<ul><li>kom langs bij het loket<\/li><\/ul><p>Klaar\.<\/p>/);
  const bare = await visitor.get(`/${site.slug}/vragen/bellen`);
  assert.match(bare.text, /Deze vraag vullen we nog aan[\s\S]*Dit antwoord is nog niet af/);
});

test('a published translation is read where the organisation chose no languages, and where it chose others it is not', async () => {
  const site = await aSite();
  const item = await site.show({ title: 'Wat kost hulp?', slug: 'hulp', answer: 'Een vast bedrag.' });
  await site.show({ item, lang: 'ar', title: 'كم تكلفة المساعدة؟', slug: 'hulp', answer: 'مبلغ ثابت.' });
  await site.show({ item, lang: 'en', title: 'What does help cost?', slug: 'hulp', answer: 'A fixed amount.' });
  const dutch = await visitor.get(`/${site.slug}/vragen/hulp`);
  assert.match(dutch.text, /<h1 itemprop="name">Wat kost hulp/);
  assert.match(
    dutch.text,
    /\?taal=ar" lang="ar" hreflang="ar" dir="rtl">[\s\S]*\?taal=en" lang="en" hreflang="en" dir="ltr">English/,
  );
  assert.match(
    (await visitor.get(`/${site.slug}/vragen/hulp?taal=en`)).text,
    /<div lang="en" dir="ltr"><h1 itemprop="name">What does/,
  );
  assert.match((await visitor.get(`/${site.slug}/vragen?taal=en`)).text, /lang="en" dir="ltr"[\s\S]*A fixed amount/);
  const list = await visitor.get(`/${site.slug}/vragen/alle?taal=ar`);
  assert.match(list.text, /<ul class="pb-lijst" lang="ar" dir="rtl">/);
  assert.match(list.text, /vragen\/alle\?taal=en" lang="en"/);
  await site.settle({ languages: ['nl', 'ar'] });
  const chosen = await visitor.get(`/${site.slug}/vragen/hulp?taal=en`);
  assert.match(chosen.text, /<h1 itemprop="name">Wat kost hulp/);
  assert.doesNotMatch(chosen.text, /English/);
});

test('what is not visible yet, not any more, hidden or withdrawn is on no page', async () => {
  const site = await aSite();
  const secret = word();
  await site.show({ title: `${secret} straks`, slug: 'straks', from: NOW.add({ seconds: 1 }) });
  await site.show({ title: `${secret} voorbij`, slug: 'voorbij', until: NOW });
  const gone = await site.show({ title: `${secret} weg`, slug: 'weg' });
  await site.withdraw(gone);
  for (const path of [
    'vragen',
    'vragen/alle',
    `vragen?zoek=${secret}`,
    'vragen/feed',
    'sitemap.xml',
    'vragen/fragment',
  ]) {
    const answer = await visitor.app.request(`http://eenstemmig.example.org/${site.slug}/${path}`);
    const text = await answer.text();
    assert.equal(answer.status, 200, path);
    assert.doesNotMatch(
      text.replaceAll(new RegExp(`zoek=${secret}|‘${secret}’|value="${secret}"`, 'g'), ''),
      new RegExp(secret),
      path,
    );
  }
  for (const slug of ['straks', 'voorbij', 'weg']) {
    const page = await visitor.get(`/${site.slug}/vragen/${slug}`);
    assert.equal(page.status, 404);
    assert.match(page.text, /Gemeente|Maasheuvel/);
    assert.equal((await visitor.get(`/api/v1/sites/${site.slug}/vragen/${slug}`)).status, 404);
  }
});

test('a follower shows the base at once, its own text in its place, its own part under it, and not what it hides', async () => {
  const base = await aBase();
  const [kept, own, more, hidden] = [
    await base.ask('Blijft dit?', 'Van de basis.'),
    await base.ask('Is dit anders?', 'Van de basis.'),
    await base.ask('Is hier meer?', 'Van de basis.'),
    await base.ask('Is dit weg?', 'Van de basis.'),
  ];
  const site = await aSite('Gemeente Berkenaar', await aFollower(base, 'at-once', 'Gemeente Berkenaar'));
  const over = { base: base.base.id };
  await site.show({ ...over, item: own, title: 'Is dit anders?', slug: 'is-dit-anders', answer: 'Van Berkenaar.' });
  await site.show({
    ...over,
    item: more,
    kind: 'addition',
    title: 'Is hier meer?',
    slug: 'is-hier-meer',
    answer: 'En dit.',
  });
  await site.show({ ...over, item: hidden, kind: 'hidden', title: 'Is dit weg?', slug: 'is-dit-weg' });
  const at = (slug: string) => visitor.get(`/${site.slug}/vragen/${slug}`);
  assert.match((await at('blijft-dit')).text, /Van de basis/);
  assert.match((await at('is-dit-anders')).text, /Van Berkenaar/);
  assert.doesNotMatch((await at('is-dit-anders')).text, /Van de basis/);
  assert.match((await at('is-hier-meer')).text, /Van de basis[\s\S]*En dit/);
  assert.equal((await at('is-dit-weg')).status, 404);
  const all = await visitor.get(`/${site.slug}/vragen/alle`);
  assert.match(all.text, /3 vragen/);
  assert.doesNotMatch(all.text, /Is dit weg/);
  const waits = await aSite('Gemeente Vlietzoom', await aFollower(base, 'after-approval', 'Gemeente Vlietzoom'));
  await base.change(kept, 'Nieuw van de basis.');
  assert.match((await at('blijft-dit')).text, /Nieuw van de basis/);
  assert.doesNotMatch((await visitor.get(`/${waits.slug}/vragen/blijft-dit`)).text, /Nieuw van de basis/);
});

test('an answer in Arabic has its language and direction, and the page says where the others are', async () => {
  const site = await aSite();
  await site.settle({ languages: ['nl', 'ar'] });
  const item = await site.show({ title: 'Wat kost hulp?', slug: 'hulp', answer: 'Een vast bedrag.' });
  await site.show({ item, lang: 'ar', title: 'كم تكلفة المساعدة؟', slug: 'hulp', answer: 'مبلغ ثابت.' });
  const dutch = await visitor.get(`/${site.slug}/vragen/hulp`);
  assert.match(dutch.text, /<h1 itemprop="name">Wat kost hulp/);
  assert.match(dutch.text, new RegExp(`href="/${site.slug}/vragen/hulp\\?taal=ar" lang="ar" hreflang="ar" dir="rtl"`));
  const arabic = await visitor.get(`/${site.slug}/vragen/hulp?taal=ar`);
  assert.match(arabic.text, /<div lang="ar" dir="rtl"><h1 itemprop="name">كم/);
  assert.match((await visitor.get(`/${site.slug}/vragen?taal=ar`)).text, /lang="ar" dir="rtl"/);
});

test('a search finds, tells what it read, and helps on where there is nothing', async () => {
  const site = await aSite();
  await site.theme('zorg', 'Zorg en hulp thuis');
  await site.show({ title: 'Hoe vraag ik een traplift aan?', slug: 'traplift', theme: 'zorg' });
  const nothing = await visitor.get(`/${site.slug}/vragen?zoek=zeppelin`);
  assert.match(nothing.text, /Geen antwoord gevonden/);
  assert.match(nothing.text, /Zorg en hulp thuis/);
  assert.match(nothing.text, /name="robots" content="noindex"/);
});

test('lists go by theme and by page, and an address that asks for nothing is not there in the style of the site', async () => {
  const site = await aSite();
  await site.theme('zorg', 'Zorg en hulp thuis');
  for (let nummer = 0; nummer < 52; nummer += 1) await site.show({ title: `Vraag ${100 + nummer}`, theme: 'zorg' });
  const first = await visitor.get(`/${site.slug}/vragen?thema=zorg`);
  assert.match(first.text, /Vraag 149/);
  assert.doesNotMatch(first.text, /Vraag 150/);
  assert.match(first.text, /Bladzijde 1 van 2/);
  assert.match((await visitor.get(`/${site.slug}/vragen?thema=zorg&bladzijde=2`)).text, /Vraag 151/);
  for (const path of ['vragen?thema=geen', 'vragen?thema=zorg&bladzijde=3', 'vragen/niets', 'vragen/a/b'])
    assert.equal((await visitor.get(`/${site.slug}/${path}`)).status, 404, path);
});

test('a site that is closed, or that nobody made, does not exist', async () => {
  const site = await aSite();
  await site.show({ title: 'Vraag', slug: 'vraag' });
  await site.settle({ isOpen: false });
  for (const path of [`/${site.slug}/vragen`, `/${site.slug}/vragen/vraag`, `/${site.slug}`, '/geen-site/vragen'])
    assert.equal((await visitor.get(path)).status, 404, path);
  assert.equal((await visitor.get(`/api/v1/sites/${site.slug}/vragen`)).status, 404);
});

test('a site of its own stands at the root of its host name, and no other name shows it', async () => {
  const site = await aSite();
  const host = `vragen-${word()}.example.org`;
  await site.settle({ mainSite: { href: 'https://www.example.org', label: 'example.org' } }, host);
  await site.show({ title: 'Wat kost hulp?', slug: 'hulp', answer: 'Een vast bedrag.' });
  const other = await aSite('Gemeente Berkenaar');
  await other.show({ title: 'Van een ander', slug: 'ander' });
  const app = await testApp();
  const at = async (name: string, path: string) => {
    const answer = await app.request(`http://${name}${path}`, { headers: { host: name } });
    return { status: answer.status, text: await answer.text(), location: answer.headers.get('location') };
  };
  const page = await at(host, '/vragen/hulp');
  assert.equal(page.status, 200);
  assert.match(page.text, /Een vast bedrag/);
  assert.match(page.text, /action="\/vragen"/);
  assert.match(page.text, new RegExp(`rel="canonical" href="http://${host}/vragen/hulp"`));
  assert.equal((await at(host, '/')).location, '/vragen');
  assert.match((await at(host, '/toegankelijkheid')).text, /Gemeente Maasheuvel/);
  assert.equal((await at(host, `/${site.slug}/vragen/hulp`)).location, '/vragen/hulp');
  assert.match((await at(host, '/robots.txt')).text, /Sitemap: http/);
  assert.match((await at(host, '/sitemap.xml')).text, /vragen\/hulp/);
  // Under its path it is still there, and search engines hear the own name.
  const ours = new URL(ORIGIN).host;
  const underPath = await at(ours, `/${site.slug}/vragen/hulp`);
  assert.match(underPath.text, new RegExp(`rel="canonical" href="http://${host}/vragen/hulp"`));
  assert.match(underPath.text, new RegExp(`href="/${site.slug}/vragen"`));
  for (const file of ['sitemap.xml', 'vragen/feed']) {
    const { text } = await at(ours, `/${site.slug}/${file}`);
    assert.ok(text.includes(`http://${host}/vragen/hulp`) && !text.includes(`/${site.slug}/vragen`), text);
  }
  for (const path of ['/aanmelden', '/programmas', '/metrics', `/${other.slug}/vragen/ander`, '/handboek'])
    assert.equal((await at(host, path)).status, 404, path);
  assert.equal((await at(host, `/api/v1/sites/${other.slug}/vragen/ander`)).status, 404);
  for (const name of ['verzonnen.example.org', `${host}.example.com`, `x${host}`])
    for (const path of [`/${site.slug}/vragen/hulp`, '/vragen/hulp', `/${site.slug}/privacy`])
      assert.equal((await at(name, path)).status, 404, `${name}${path}`);
});

test('a feed, a sitemap and security.txt say what their standards ask', async () => {
  const site = await aSite();
  await site.settle({ securityContact: 'veilig@example.org' });
  const answer = '## Kort\n\nMeestal **€ 21** & soms niets.\n\nLees verder.';
  await site.show({ title: 'Kosten & <hulp>', slug: 'hulp', answer });
  const feed = await visitor.get(`/${site.slug}/vragen/feed`);
  assert.match(feed.headers.get('content-type') ?? '', /^application\/atom\+xml/);
  assert.match(feed.text, /<title>Kosten &amp; &lt;hulp&gt;<\/title>/);
  assert.match(feed.text, /<summary>Meestal € 21 &amp; soms niets/);
  assert.doesNotMatch(feed.text, /Lees verder/);
  const map = await visitor.get(`/${site.slug}/sitemap.xml`);
  assert.match(map.text, new RegExp(`<loc>http://eenstemmig.example.org/${site.slug}/vragen/hulp</loc>`));
  const security = await visitor.get(`/${site.slug}/security.txt`);
  assert.match(security.text, /^Contact: mailto:veilig@example\.org\nExpires: 20\d\d-\d\d-\d\dT00:00:00Z\n/);
});

test('a piece for other pages is allowed for the origins of the site, and is only a link while it is paused', async () => {
  const site = await aSite();
  await site.settle({ embedOrigins: ['https://www.example.org'] });
  await site.show({ title: 'Wat kost hulp?', slug: 'hulp', answer: 'Een vast bedrag.' });
  const get = (path: string, origin: string) =>
    visitor.app.request(`http://eenstemmig.example.org/${site.slug}/vragen/fragment${path}`, { headers: { origin } });
  const allowed = await get('/hulp', 'https://www.example.org');
  assert.equal(allowed.headers.get('access-control-allow-origin'), 'https://www.example.org');
  assert.match(allowed.headers.get('content-security-policy') ?? '', /frame-ancestors https:\/\/www\.example\.org/);
  assert.equal(allowed.headers.get('x-frame-options'), null);
  assert.match(await allowed.text(), /^<article[\s\S]*Een vast bedrag/);
  assert.equal((await get('', 'https://elders.example.org')).headers.get('access-control-allow-origin'), null);
  await site.settle({ isWidgetPaused: true });
  assert.match(await (await get('', 'https://www.example.org')).text(), /^<p class="eenstemmig-vragen" /);
});

test('an old address at the own host name leads to the site itself and never to another website', async () => {
  const site = await aSite();
  const host = `vragen-${word()}.example.org`;
  await site.settle({}, host);
  await site.show({ title: 'Wat kost hulp?', slug: 'hulp' });
  const { app } = visitor;
  const at = (path: string) => app.request(`http://${host}${path}`, { headers: { host } });
  assert.equal((await at(`/${site.slug}/vragen/hulp?taal=nl`)).headers.get('location'), '/vragen/hulp?taal=nl');
  assert.equal((await at(`/${site.slug}/vragen/%C3%A9%0d%0ax`)).headers.get('location'), '/vragen/%C3%A9%0D%0Ax');
  for (const rest of ['/elders.example', '%5Celders.example', '%09/elders.example', '%0d%0aX-Name:x', 'instellingen']) {
    const answer = await at(`/${site.slug}/${rest}`);
    assert.deepEqual([answer.status, answer.headers.get('location')], [404, null], rest);
  }
});

test('an address that the database cannot hold is not there, and no fault of ours', async () => {
  const site = await aSite();
  await site.show({ title: 'Wat kost hulp?', slug: 'hulp' });
  for (const path of [
    `/${site.slug}/vragen/%00`,
    `/${site.slug}/vragen/fragment/%00`,
    `/api/v1/sites/${site.slug}/vragen/%00`,
  ])
    assert.equal((await visitor.app.request(`http://eenstemmig.example.org${path}`)).status, 404, path);
});

test('the site says in its own frame what it keeps of a visitor, with a way back to the questions', async () => {
  const site = await aSite();
  await site.show({ title: 'Wat kost hulp?', slug: 'hulp' });
  const { status, text } = await visitor.get(`/${site.slug}/privacy`);
  assert.equal(status, 200);
  assert.match(text, /bij ‘Wat was niet duidelijk\?’[\s\S]*een jaar[\s\S]*Medewerkers van Gemeente Maasheuvel lezen/);
  assert.match(text, /op welke woorden ze zoeken\. Daar staat geen naam/);
  assert.match(text, new RegExp(`class="pb-terug"><a href="/${site.slug}/vragen">`));
  assert.doesNotMatch(text, /\bje\b|\bjij\b/);
  assert.match((await visitor.get(`/${site.slug}/toegankelijkheid`)).text, /class="pb-terug"/);
});
