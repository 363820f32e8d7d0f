import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ORIGIN } from '../../../test/support/app.ts';
import { type Client, signedInAs } from '../../../test/support/client.ts';
import { anOrganisation } from '../../../test/support/organisation.ts';
import { aSite, type TestSite } from './testing/a-site.ts';

const visitor = await signedInAs(null);
const FACTS = '/organisatie/gegevens';
const SITE = '/organisatie/vragen/site';
const THEMES = '/organisatie/vragen/themas';

/** A site in Dutch, English and Arabic with one question in each, under one theme, and a fact in the answer. */
async function aSiteInLanguages() {
  const us = await anOrganisation('Gemeente Vlietmeer');
  const site = await aSite('Gemeente Vlietmeer', us);
  await site.theme('werk', 'Werk en inkomen');
  const answer = 'Kom **langs**: {loket} of bel {telefoon}.';
  const item = await site.show({ title: 'Waar is hulp?', slug: 'hulp', theme: 'werk', answer, lang: 'nl' });
  for (const lang of ['en', 'ar'])
    await site.show({ item, title: `Help ${lang}`, slug: 'hulp', theme: 'werk', answer, lang });
  const client = await signedInAs(us.person('administrator'));
  return { us, site, client };
}

const pageOf = async ({ slug }: TestSite, path: string) => (await visitor.get(`/${slug}/vragen${path}`)).text;

/** Posts the first form of a page that goes to `action`, as it stands there but for `fields`. */
async function sent(client: Client, address: string, action: RegExp, fields: Record<string, string>) {
  const { text } = await client.get(address);
  const form = text.split('<form').find((part) => action.test(part.split('>')[0] ?? '')) ?? assert.fail('no such form');
  const [, to = ''] = /action="([^"]*)"/.exec(form) ?? [];
  const kept = [...form.matchAll(/<input[^>]* name="([^"]*)"[^>]*>/g)].map(([tag, name = '']) => [
    name,
    /type="checkbox"/.test(tag) && !tag.includes('checked') ? null : (/ value="([^"]*)"/.exec(tag)?.[1] ?? ''),
  ]);
  const whole = Object.fromEntries(kept.filter(([, value]) => value !== null)) as Record<string, string>;
  return client.post(to, { ...whole, ...fields });
}

test('a fact shows in the language of the answer, in Dutch and marked so where nobody wrote it, and a change at once', async () => {
  const { site, client } = await aSiteInLanguages();
  const facts = { loket: 'Zorgloket', telefoon: '14 0478' };
  await client.post(FACTS, { revision: '0', ...facts });
  const marked = /<bdi lang="nl" dir="ltr">Zorgloket<\/bdi>/;
  assert.match(await pageOf(site, '/hulp?taal=en'), marked);
  assert.doesNotMatch(await pageOf(site, '/hulp?taal=en'), /<bdi[^>]*>(?:<a[^>]*>)?14 0478/, 'a number is no Dutch');
  assert.doesNotMatch(await pageOf(site, '/hulp'), /<bdi/);
  const kept = await client.follow(await client.post(FACTS, { revision: '1', ...facts, 'en.loket': 'Care <desk>' }));
  assert.match(kept.text, /In het Engels \(1 van 1 ingevuld\)/);
  const english = await pageOf(site, '/hulp?taal=en');
  assert.match(english, /<\/strong>: Care &lt;desk&gt; of/);
  assert.doesNotMatch(english, /lang="nl"[^>]*>Zorgloket/);
  assert.match(await pageOf(site, '/hulp?taal=ar'), marked);
  assert.match(await pageOf(site, '/hulp'), /<\/strong>: Zorgloket of/);
});

test('a language that a form does not ask keeps its words, and a wrong one comes back with what was typed', async () => {
  const { client } = await aSiteInLanguages();
  await client.post(FACTS, { revision: '0', loket: 'Balie', website: 'https://x.example.org', 'ar.loket': 'مكتب' });
  const wrong = await client.post(FACTS, {
    revision: '1',
    loket: 'Balie',
    website: 'https://x.example.org',
    'en.website': 'nergens',
  });
  assert.equal(wrong.status, 400);
  assert.match(wrong.text, /href="#en\.website"[\s\S]*<details[^>]* open[^>]*>[\s\S]*value="nergens"/);
  const kept = await client.follow(await client.post(FACTS, { revision: '1', loket: 'Balie', 'en.loket': 'Desk' }));
  assert.match(kept.text, /name="ar\.loket"[^>]*value="مكتب"|value="مكتب"[^>]*name="ar\.loket"/);
});

test('a translation of a fact that became figures stays in sight, is told, and can be cleared', async () => {
  const { site, client } = await aSiteInLanguages();
  await client.post(FACTS, { revision: '0', loket: 'op dinsdag', 'en.loket': 'on Tuesday', 'ar.loket': 'الثلاثاء' });
  const { text } = await client.follow(
    await client.post(FACTS, { revision: '1', loket: '9.00–12.00', 'en.loket': 'on Tuesday', 'ar.loket': '٩' }),
  );
  assert.match(text, /Kijk ook naar de andere talen[\s\S]*<a href="#en\.loket">Loket in het Engels<\/a>/);
  assert.doesNotMatch(text, /href="#ar\.loket"/, 'that was changed with it');
  assert.match(text, /<details[^>]* id="taal-en"[^>]*>|<details[^>]* open/);
  assert.match(text, /name="en\.loket"/);
  const kept = { loket: '9.00–12.00', 'en.loket': 'on Tuesday', 'ar.loket': '٩' };
  await client.post(FACTS, { revision: '2', ...kept, telefoon: '14 0478' });
  const later = await client.get(FACTS);
  assert.match(later.text, /Kijk ook naar de andere talen[\s\S]*value="en\.loket"/, 'until it is written anew');
  await client.post(FACTS, { revision: '3', ...kept, klopt: 'en.loket' });
  assert.doesNotMatch(
    (await client.get(FACTS)).text,
    /Kijk ook naar de andere talen/,
    'somebody says that it is right',
  );
  await client.post(FACTS, { revision: '4', ...kept, telefoon: '14 0478', 'en.loket': '' });
  assert.match(await pageOf(site, '/hulp?taal=en'), /: 9\.00–12\.00 of/);
});

test('an own fact under a new name keeps its words in every language; those of one that is gone are told', async () => {
  const { client } = await aSiteInLanguages();
  await client.post(FACTS, { revision: '0', eigen: 'spreekuur: op dinsdag', 'en.spreekuur': 'on Tuesday' });
  const wrong = await client.post(FACTS, { revision: '1', eigen: 'inloop: op dinsdag\nx', 'en.spreekuur': 'Tuesdays' });
  assert.equal(wrong.status, 400);
  assert.match(wrong.text, /<input[^>]*name="en\.inloop"[^>]*value="Tuesdays"/);
  const kept = await client.follow(
    await client.post(FACTS, { revision: '1', eigen: 'inloop: op dinsdag', 'en.spreekuur': 'Tuesdays' }),
  );
  assert.match(kept.text, /<input[^>]*name="en\.inloop"[^>]*value="Tuesdays"/);
  assert.doesNotMatch(kept.text, /Kijk ook naar de andere talen/);
  const gone = await client.follow(await client.post(FACTS, { revision: '2', eigen: '', 'en.inloop': 'Tuesdays' }));
  assert.match(gone.text, /omdat het feit er niet meer is[\s\S]*inloop in het Engels: <bdi lang="en">Tuesdays/);
});

test('a fact that nobody wrote in another language is told when its Dutch changes, with a way to its field', async () => {
  const { client } = await aSiteInLanguages();
  const kept = { telefoon: '14 0478', adres: 'Kerkplein 3', 'en.adres': '3 Kerkplein', 'ar.adres': 'ساحة' };
  await client.post(FACTS, { revision: '0', ...kept, loket: 'Balie' });
  const changed = await client.post(FACTS, { revision: '1', ...kept, telefoon: '14 0499', loket: 'Huis van de Wijk' });
  const { text } = await client.follow(changed);
  const [, told = ''] = /In een andere taal staat hier nu Nederlands([\s\S]*?)<\/ul>/.exec(text) ?? [];
  assert.match(told, /href="#en\.loket">Loket in het Engels<\/a>: Huis van de Wijk[\s\S]*Loket in het Arabisch/);
  assert.doesNotMatch(told, /Telefoon|Adres/, 'figures, and what did not change');
  assert.doesNotMatch((await client.get(FACTS)).text, /staat hier nu Nederlands/, 'said once');
});

test('an answer that says the old value itself is pointed out with a link, until the next change', async () => {
  const { site, client } = await aSiteInLanguages();
  const answer = 'Ons loket is aan de VEERSTRAAT 12, op dinsdag.';
  const item = await site.show({ title: 'Waar is het loket?', slug: 'loket', theme: 'werk', answer, lang: 'nl' });
  const old = { adres: 'Veerstraat 12', openingstijden: 'op maandag', telefoon: '12' };
  const first = await client.follow(await client.post(FACTS, { revision: '0', ...old }));
  assert.doesNotMatch(first.text, /noemen zelf wat er eerst stond/);
  await client.post(FACTS, { revision: '1', adres: 'Kerkplein 3', openingstijden: 'op vrijdag', telefoon: '14 0478' });
  const { text } = await client.get(FACTS);
  const [, told = ''] = /noemen zelf wat er eerst stond([\s\S]*?)<\/ul>/.exec(text) ?? [];
  assert.equal(told.split('<li>').length - 1, 1, 'what stands in it by chance is left out');
  assert.match(told, new RegExp(`/vraag/${item}">[\\s\\S]*Waar is het loket\\?[\\s\\S]*Adres: ‘Veerstraat 12’`));
  await client.post(FACTS, { revision: '2', adres: 'Kerkplein 3' });
  assert.doesNotMatch((await client.get(FACTS)).text, /noemen zelf wat er eerst stond/);
});

test('a theme has a name and a description in each language, else the Dutch ones, marked', async () => {
  const { site, client } = await aSiteInLanguages();
  for (const path of ['?taal=en', '?taal=en&thema=werk', '/hulp?taal=en', '?taal=en&zoek=help'])
    assert.match(await pageOf(site, path), /<bdi lang="nl" dir="ltr">Werk en inkomen<\/bdi>/, path);
  const saved = await sent(client, THEMES, /themas\/[0-9a-f-]{36}"/, {
    omschrijving: 'Bijstand',
    'naam.en': 'Work & income',
    'omschrijving.ar': 'المساعدة الاجتماعية',
  });
  assert.equal(saved.status, 303);
  for (const path of ['?taal=en', '?taal=en&thema=werk', '/hulp?taal=en', '?taal=en&zoek=help']) {
    const page = await pageOf(site, path);
    assert.match(page, /Work &amp; income/, path);
    assert.doesNotMatch(page, /Werk en inkomen/, path);
  }
  assert.match(await pageOf(site, '?taal=en'), /<bdi lang="nl" dir="ltr">Bijstand<\/bdi>/);
  const arabic = await pageOf(site, '?taal=ar');
  assert.match(arabic, /<small>المساعدة الاجتماعية<\/small>/);
  assert.match(arabic, /<bdi lang="nl" dir="ltr">Werk en inkomen<\/bdi>/);
  assert.match(await pageOf(site, ''), /<b>Werk en inkomen<\/b>/);
});

test('opening hours and what else stands around the answers can be written in each language, and can be taken back', async () => {
  const { site, client } = await aSiteInLanguages();
  const dutch = {
    telefoon: '14 0478',
    tijden: 'Op dinsdag',
    intro: 'Zoek zelf.',
    titel: 'Onze vragen',
    open: 'ja',
    aanspreken: 'u',
    vaak: '',
    contact: '',
    inbedden: '',
  };
  await sent(client, SITE, /vragen\/site"/, dutch);
  const before = await pageOf(site, '?taal=en');
  assert.match(before, /<bdi lang="nl" dir="ltr">Op dinsdag<\/bdi>/);
  assert.match(before, /<bdi lang="nl" dir="ltr">Onze vragen<\/bdi>/);
  assert.doesNotMatch(before, /Zoek zelf/, 'among English words ours say more than a Dutch sentence');
  const english = { 'tijden.en': 'On Tuesdays', 'intro.en': 'Look it up.', 'titel.en': 'Our questions' };
  const kept = await client.follow(await sent(client, SITE, /vragen\/site"/, { ...dutch, ...english }));
  const after = await pageOf(site, '?taal=en');
  assert.match(after, /<small>On Tuesdays<\/small>/);
  assert.match(after, /<p>Look it up\.<\/p>/);
  assert.doesNotMatch(after, /Op dinsdag|Onze vragen/);
  assert.match(await pageOf(site, '?taal=ar'), /<bdi lang="nl" dir="ltr">Op dinsdag<\/bdi>/);
  assert.match(await pageOf(site, ''), /<small>Op dinsdag<\/small>/);
  const undo = /name="stap" value="([^"]*)"/.exec(kept.text)?.[1] ?? assert.fail('no way back');
  await client.post('/organisatie/vragen/ongedaan', { stap: undo, terug: SITE });
  assert.match(await pageOf(site, '?taal=en'), /<bdi lang="nl" dir="ltr">Op dinsdag<\/bdi>/);
});

test('hours that are a fact alone are in the language of that fact', async () => {
  const { site, client } = await aSiteInLanguages();
  await client.post(FACTS, {
    revision: '0',
    openingstijden: 'op dinsdag',
    telefoon: '14 0478',
    'en.openingstijden': 'on Tuesdays',
  });
  assert.match(await pageOf(site, '?taal=en'), /<small>On Tuesdays<\/small>/);
  assert.match(await pageOf(site, '?taal=ar'), /<bdi lang="nl" dir="ltr">Op dinsdag<\/bdi>/);
});

test('a Dutch fact inside a title or a line in another language is marked as Dutch, wherever it is HTML', async () => {
  const { site, client } = await aSiteInLanguages();
  await site.show({ title: 'Is {loket} open?', slug: 'open', theme: 'werk', answer: 'Yes.', lang: 'en' });
  const kept = { loket: 'het <loket>', telefoon: '14 0478' };
  await client.post(FACTS, { revision: '0', ...kept, openingstijden: 'op dinsdag' });
  await sent(client, SITE, /vragen\/site"/, {
    tijden: '{openingstijden}',
    'tijden.en': 'Open {openingstijden} ({telefoon})',
  });
  const marked = '<span>Is <bdi lang="nl" dir="ltr">het &lt;loket&gt;</bdi> open?</span>';
  for (const path of ['', '/open', '/alle', '?thema=werk', '?zoek=open'])
    assert.ok((await pageOf(site, `${path}${path.includes('?') ? '&' : '?'}taal=en`)).includes(marked), path);
  for (const path of ['/fragment', '/fragment/open']) {
    const fragment = await visitor.app.request(`${ORIGIN}/${site.slug}/vragen${path}?taal=en`);
    assert.ok((await fragment.text()).includes(marked), path);
  }
  const english = await pageOf(site, '?taal=en');
  assert.match(english, /<small><span>Open <bdi lang="nl" dir="ltr">op dinsdag<\/bdi> \(14 0478\)<\/span><\/small>/);
  assert.match(await pageOf(site, '/open?taal=en'), /<title>Is het &lt;loket&gt; open\? ·/);
  await client.post(FACTS, { revision: '1', ...kept, 'en.loket': 'the desk', openingstijden: '9–12' });
  assert.match(await pageOf(site, '/open?taal=en'), /<h1 itemprop="name">Is the desk open\?<\/h1>/);
  assert.match(await pageOf(site, '?taal=en'), /<small>Open 9–12 /);
});

test('only languages in use are asked, and who uses none sees no field for them', async () => {
  const us = await anOrganisation('Gemeente Leegwater');
  await aSite('Gemeente Leegwater', us);
  const client = await signedInAs(us.person('administrator'));
  for (const page of [FACTS, SITE, THEMES])
    assert.doesNotMatch((await client.get(page)).text, /In het (?:Engels|Arabisch)/);
  const { client: other } = await aSiteInLanguages();
  for (const page of [FACTS, SITE, THEMES]) {
    const { text } = await other.get(page);
    assert.match(text, /In het Engels[\s\S]*In het Arabisch/, page);
    assert.doesNotMatch(text, /In het Pools/);
  }
});
