import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signedInAs } from '../../../../../test/support/client.ts';
import { aSite } from '../../testing/a-site.ts';
import { apiDocumentPath, apiListPath, apiQuestionPath, apiThemesPath } from './routes.ts';

const visitor = await signedInAs(null);
const json = async (path: string) => {
  const { status, text, headers } = await visitor.get(path);
  return { status, headers, value: JSON.parse(text) };
};

test('the API gives published questions to every site, with its version and without anything of a visitor', async () => {
  const site = await aSite();
  await site.theme('zorg', 'Zorg');
  await site.show({ title: 'Wat kost hulp?', slug: 'hulp', theme: 'zorg', answer: 'Een **vast** bedrag.' });
  await site.show({ title: 'Wie betaalt de taxi?', slug: 'taxi' });
  const list = await json(`/api/v1/sites/${site.slug}/vragen?thema=zorg`);
  assert.equal(list.status, 200);
  assert.equal(list.value.totaal, 1);
  assert.equal(list.value.vragen[0].adres, `http://eenstemmig.example.org/${site.slug}/vragen/hulp`);
  assert.equal(list.headers.get('api-version'), '1.0.0');
  assert.equal(list.headers.get('access-control-allow-origin'), '*');
  assert.equal(list.headers.get('set-cookie'), null);
  const one = await json(`/api/v1/sites/${site.slug}/vragen/hulp`);
  assert.equal(one.value.antwoord, 'Een **vast** bedrag.');
  assert.match(one.value.antwoordHtml, /<strong>vast<\/strong>/);
  const found = await json(`/api/v1/sites/${site.slug}/vragen?zoek=niets`);
  assert.deepEqual(found.value.vragen, []);
});

test('a long list comes by pages, each with the address of the next', async () => {
  const site = await aSite();
  for (let number = 0; number < 51; number += 1) await site.show({ title: `Vraag ${100 + number}` });
  const first = await json(`/api/v1/sites/${site.slug}/vragen`);
  assert.equal(first.value.vragen.length, 50);
  const { pathname, search } = new URL(first.value._links.next.href);
  const next = await json(pathname + search);
  assert.deepEqual(
    next.value.vragen.map((question: { vraag: string }) => question.vraag),
    ['Vraag 150'],
  );
  assert.equal(next.value._links.next, undefined);
});

test('a refusal is a problem in the form of RFC 9457', async () => {
  const site = await aSite();
  const refused = [
    [404, `/api/v1/sites/${site.slug}/vragen/niets`],
    [404, '/api/v1/sites/geen-site/vragen'],
    [404, `/api/v1/sites/${site.slug}/vragen?thema=geen`],
    [400, `/api/v1/sites/${site.slug}/vragen?pagina=nul`],
    [400, `/api/v1/sites/${site.slug}/vragen?lang=!`],
  ] as const;
  for (const [status, path] of refused) {
    const answer = await json(path);
    assert.equal(answer.status, status, path);
    assert.equal(answer.headers.get('content-type'), 'application/problem+json', path);
    assert.equal(answer.value.status, status);
    assert.ok(answer.value.title && answer.value.detail);
  }
  assert.equal(
    (await visitor.get(`/api/v1/sites/${site.slug}/vragen/`)).status,
    404,
    'a slash at the end is another address',
  );
  const posted = await visitor.post(`/api/v1/sites/${site.slug}/vragen`);
  assert.equal(posted.status, 405);
  assert.equal(posted.headers.get('allow'), 'GET, HEAD');
});

test('the description says every address of the API, with its refusals, and may be read by every site', async () => {
  const { value, headers } = await json('/api/v1/openapi.json');
  assert.equal(headers.get('access-control-allow-origin'), '*');
  const said = Object.keys(value.paths).map((path) => `/api/v1${path.replaceAll(/\{(\w+)\}/g, ':$1')}`);
  const routed = [apiListPath, apiQuestionPath, apiThemesPath, apiDocumentPath].map(({ pattern }) => pattern);
  assert.deepEqual(said.toSorted(), routed.toSorted());
  assert.ok(value.info.contact.name && value.info.contact.url && value.info.contact.email);
  for (const [path, { get }] of Object.entries<{ get: { parameters?: object[]; responses: object } }>(value.paths)) {
    if (get.parameters) assert.ok('400' in get.responses, path);
    assert.ok('200' in get.responses);
  }
});

test('the API says for whom an answer is, and gives those for residents or for professionals alone', async () => {
  const site = await aSite();
  await site.show({ title: 'Wat kost hulp?', slug: 'hulp', audience: 'help-seekers' });
  await site.show({ title: 'Hoe meld ik hulp aan?', slug: 'aanmelden', audience: 'professionals' });
  type Row = { readonly slug: string; readonly voor: string };
  const of = async (query: string) => {
    const { value } = await json(`/api/v1/sites/${site.slug}/vragen${query}`);
    return [value.totaal, ...value.vragen.map(({ slug, voor }: Row) => `${slug} ${voor}`).toSorted()];
  };
  assert.deepEqual(await of(''), [2, 'aanmelden professionals', 'hulp hulpzoekers']);
  assert.deepEqual(await of('?voor=inwoners'), [1, 'hulp hulpzoekers']);
  assert.deepEqual(await of('?voor=professionals'), [1, 'aanmelden professionals']);
  assert.deepEqual(await of('?zoek=hulp&voor=professionals'), [1, 'aanmelden professionals']);
  assert.equal((await json(`/api/v1/sites/${site.slug}/vragen?voor=iemand`)).status, 400);
});

test('the themes of a site can be asked, with their names and how many questions each has', async () => {
  const site = await aSite();
  await site.theme('zorg', 'Zorg en hulp');
  await site.theme('leeg', 'Zonder vraag');
  await site.show({ title: 'Wat kost hulp?', slug: 'hulp', theme: 'zorg' });
  const { status, value } = await json(`/api/v1/sites/${site.slug}/themas`);
  assert.equal(status, 200);
  const { adres } = value.themas[0];
  assert.deepEqual(value.themas, [
    { slug: 'zorg', naam: 'Zorg en hulp', domein: null, omschrijving: '', taal: 'nl', aantal: 1, adres },
  ]);
  assert.equal(adres, `http://eenstemmig.example.org/${site.slug}/vragen?thema=zorg`);
  assert.equal((await json('/api/v1/sites/geen-site/themas')).status, 404);
});

test('a search within a theme or a domain, or for some readers, finds also what stands behind ten better answers elsewhere', async () => {
  const site = await aSite();
  await site.theme('zorg', 'Zorg');
  await site.theme('werk', 'Werk');
  for (let number = 1; number <= 14; number += 1)
    await site.show({ title: `Hulp ${number}`, slug: `hulp-${number}`, theme: 'zorg' });
  await site.show({ title: 'Werk zoeken', answer: 'Vraag ook om hulp.', slug: 'werk-zoeken', theme: 'werk' });
  const aside = { slug: 'melden', theme: 'zorg', audience: 'professionals' };
  await site.show({ title: 'Iemand melden', answer: 'Er is ook hulp.', ...aside });
  const found = async (query: string) => {
    const { value } = await json(`/api/v1/sites/${site.slug}/vragen?zoek=hulp${query}`);
    return value.vragen.map(({ slug }: { slug: string }) => slug);
  };
  assert.equal((await found('')).includes('werk-zoeken'), false);
  assert.deepEqual(await found('&thema=werk'), ['werk-zoeken']);
  assert.deepEqual(await found('&voor=professionals'), ['melden']);
  assert.equal((await found('&thema=zorg')).length, 10);
});
