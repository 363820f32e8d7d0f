import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type RoleName, ROLES, permissionsOf, type Membership } from '#modules/people/index.ts';
import { guardsOf } from '#platform/http.ts';
import type { Permission } from '#platform/scope.ts';
import { appOn, ORIGIN } from '../../test/support/app.ts';
import { signedInAs } from '../../test/support/client.ts';
import { testDatabase } from '../../test/support/database.ts';
import { anOrganisation } from '../../test/support/organisation.ts';

const SECURE = 'https://plan.example.org';
const POST_HEADERS = { origin: ORIGIN, 'sec-fetch-site': 'same-origin' };
const NOBODY = '00000000-0000-7000-8000-000000000000';

/** Published for programs of others, without anybody's data. */
const PUBLIC_FOR_ALL = [
  '/schema/plan-v1.json',
  '/embed/vragen.js',
  '/api/v1/openapi.json',
  '/api/v1/sites/:site/themas',
  '/api/v1/sites/:site/vragen',
  '/api/v1/sites/:site/vragen/:slug',
];

/** Addresses with every parameter filled with something that is not there, but for the programme. */
const addressOf = (pattern: string, programme: string): string =>
  pattern.replace(/:(\w+)(\{[^}]*\})?\??/g, (_, name: string) => (name === 'programme' ? programme : NOBODY));

async function routesOf() {
  const { app } = await signedInAs(null);
  return [...guardsOf(app)].map(([key, guard]) => {
    const [method = '', pattern = ''] = key.split(' ');
    return { method, pattern, guard };
  });
}

async function httpsApp(local: Membership) {
  return appOn(await testDatabase(), { url: SECURE, local });
}

test('every cookie is bound to this host, for https and for the server only, and does not travel with posts from elsewhere', async () => {
  const organisation = await anOrganisation();
  const app = await httpsApp(organisation.person('adviser'));
  const routes = (await routesOf()).filter(({ method, guard }) => method === 'GET' && guard === 'anyone');
  const pages = ['/aanmelden/link-of-the-test', ...routes.map(({ pattern }) => addressOf(pattern, NOBODY))];
  const cookies: string[] = [];
  for (const page of pages) cookies.push(...(await app.request(`${SECURE}${page}`)).headers.getSetCookie());
  const signedOut = await app.request(`${SECURE}/afmelden`, { method: 'POST', headers: { origin: SECURE } });
  cookies.push(...signedOut.headers.getSetCookie());
  assert.ok(cookies.some((cookie) => cookie.startsWith('__Host-eenstemmig=')));
  for (const cookie of cookies) {
    assert.match(cookie, /^__Host-/);
    for (const flag of [/; Secure/i, /; HttpOnly/i, /; SameSite=(Lax|Strict)/i, /; Path=\/(;|$)/i])
      assert.match(cookie, flag);
  }
});

test('every answer forbids what is inline, framed, guessed or told to other sites, and asks for https for a year', async () => {
  const organisation = await anOrganisation();
  const app = await httpsApp(organisation.person('adviser'));
  for (const { method, pattern } of await routesOf()) {
    const headers = method === 'GET' ? {} : { origin: SECURE };
    const answer = await app.request(`${SECURE}${addressOf(pattern, NOBODY)}`, { method, headers });
    const at = `${method} ${pattern}`;
    const policy = answer.headers.get('content-security-policy') ?? '';
    assert.doesNotMatch(policy, /unsafe-(inline|eval)/, at);
    for (const part of ["default-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"])
      assert.ok(policy.includes(part), `${at}: ${part}`);
    assert.equal(answer.headers.get('x-content-type-options'), 'nosniff', at);
    assert.match(answer.headers.get('referrer-policy') ?? '', /^(same-origin|no-referrer)$/, at);
    assert.equal(answer.headers.get('strict-transport-security'), 'max-age=31536000; includeSubDomains', at);
    const open = answer.headers.get('access-control-allow-origin');
    assert.equal(open, PUBLIC_FOR_ALL.includes(pattern) ? '*' : null, at);
    assert.equal(answer.headers.get('access-control-allow-credentials'), null, at);
    const type = answer.headers.get('content-type');
    if (type?.startsWith('text/')) assert.match(type, /charset=utf-8/i, at);
  }
});

test('every post without the token of this session, from another site, or as another type is refused', async () => {
  const organisation = await anOrganisation();
  const programme = await organisation.aProgramme();
  const client = await signedInAs(organisation.person('administrator'));
  const posts = (await routesOf()).filter(({ method, guard }) => method !== 'GET' && guard !== 'anyone');
  assert.ok(posts.length > 50);
  const body = () => new URLSearchParams({ name: 'x' });
  for (const { method, pattern } of posts) {
    const url = `${ORIGIN}${addressOf(pattern, programme)}`;
    const send = async (init: RequestInit) =>
      (await client.app.request(url, { method, ...init, headers: { cookie: client.cookie, ...init.headers } })).status;
    assert.equal(await send({ body: body(), headers: POST_HEADERS }), 403, `${pattern} without a token`);
    const plain = { ...POST_HEADERS, 'content-type': 'text/plain' };
    const status = await send({ body: 'csrf=x', headers: plain });
    assert.ok([400, 403].includes(status), `${pattern} as text/plain: ${status}`);
    for (const origin of [
      'null',
      'https://kwaad.example.org',
      `${ORIGIN}.kwaad.example.org`,
      'http://kwaad-eenstemmig.example.org',
    ])
      assert.equal(await send({ body: body(), headers: { origin } }), 403, `${pattern} from ${origin}`);
  }
});

test('who is not signed in gets no further than the page to sign in, on every route of a person', async () => {
  const { app } = await signedInAs(null);
  for (const { method, pattern, guard } of await routesOf()) {
    if (guard === 'anyone') continue;
    const init = { method, headers: method === 'GET' ? {} : POST_HEADERS };
    const answer = await app.request(`${ORIGIN}${addressOf(pattern, NOBODY)}`, init);
    if (method === 'GET') {
      assert.equal(answer.status, 303, pattern);
      assert.match(answer.headers.get('location') ?? '', /^\/aanmelden(\?|$)/, pattern);
    } else assert.equal(answer.status, 401, pattern);
  }
});

test('a role may do what the table of roles says and nothing else', async () => {
  for (const role of ROLES) await assertRole(role);
});

async function assertRole(role: RoleName) {
  const organisation = await anOrganisation();
  const programme = await organisation.aProgramme();
  const client = await signedInAs(organisation.person(role));
  for (const { method, pattern, guard } of await routesOf()) {
    if (guard === undefined || guard === 'anyone') continue;
    // Removing the programme would change what the other routes say.
    if (method !== 'GET' && pattern.endsWith('/:programme/verwijdering')) continue;
    const { status } = await client.app.request(`${ORIGIN}${addressOf(pattern, programme)}`, {
      method,
      headers: { cookie: client.cookie, ...(method === 'GET' ? {} : POST_HEADERS) },
      ...(method === 'GET' ? {} : { body: new URLSearchParams({ csrf: client.csrf }) }),
    });
    // What is for the host of the server alone has a test of its own.
    const mayDoIt = guard !== 'server.manage' && permissionsOf(role, [guard as Permission]).length > 0;
    assert.equal(status === 403, !mayDoIt, `${role}: ${method} ${pattern} (${guard}): ${status}`);
  }
}

test('every page of a session tells caches to keep nothing', async () => {
  const organisation = await anOrganisation();
  const programme = await organisation.aProgramme();
  const client = await signedInAs(organisation.person('administrator'));
  for (const { method, pattern, guard } of await routesOf()) {
    if (method !== 'GET' || guard === 'anyone') continue;
    const { headers, status } = await client.get(addressOf(pattern, programme));
    if (status === 303) continue;
    assert.match(headers.get('cache-control') ?? '', /no-store/, pattern);
  }
});

test('fields that no form has change nothing: not the organisation, not who did it, not the revision', async () => {
  const [mine, other] = [await anOrganisation(), await anOrganisation('Gemeente Peelrand')];
  const client = await signedInAs(mine.person('adviser'));
  const intruding = {
    name: 'Meerkoet in de sloot',
    organisation_id: other.id,
    organisation: other.id,
    id: NOBODY,
    revision: '99',
    changed_by: NOBODY,
    role: 'administrator',
    __proto__x: '1',
    'constructor.prototype': '1',
  };
  const answer = await client.post('/programmas/nieuw', intruding);
  assert.equal(answer.status, 303);
  assert.ok(!answer.location?.includes(NOBODY));
  assert.match((await client.get('/programmas')).text, /Meerkoet in de sloot/);
  assert.doesNotMatch(
    (await (await signedInAs(other.person('adviser'))).get('/programmas')).text,
    /Meerkoet in de sloot/,
  );
});

test('methods and files that are nobody’s business are not there', async () => {
  const { app } = await signedInAs(null);
  for (const path of ['/.git/config', '/.env', '/package.json', '/data/secret', '/assets', '/assets/../package.json'])
    assert.ok([404, 405].includes((await app.request(`${ORIGIN}${path}`)).status), path);
  for (const method of ['OPTIONS', 'PROPFIND', 'PUT', 'DELETE'])
    assert.ok((await app.request(`${ORIGIN}/aanmelden`, { method, headers: POST_HEADERS })).status >= 400, method);
});

test('names of hosts that a proxy might pass on change nothing on a page', async () => {
  const { app } = await signedInAs(null);
  const plain = await (await app.request(`${ORIGIN}/toegankelijkheid`)).text();
  const forged = {
    'x-forwarded-host': 'kwaad.example.org',
    'x-forwarded-proto': 'https',
    forwarded: 'host=kwaad.example.org',
  };
  assert.equal(await (await app.request(`${ORIGIN}/toegankelijkheid`, { headers: forged })).text(), plain);
});

test('only who runs the server lets its held mail go, not an administrator of another organisation on it', async () => {
  const [host, other] = [await anOrganisation(), await anOrganisation('Gemeente Peelrand')];
  const app = await appOn(await testDatabase(), { local: host.person('administrator') });
  const release = async (who: Membership) => {
    const { cookie, csrf } = await signedInAs(who);
    const init = { method: 'POST', body: new URLSearchParams({ csrf }), headers: { ...POST_HEADERS, cookie } };
    return (await app.request(`${ORIGIN}/beheer/mail/vrijgave`, init)).status;
  };
  assert.equal(await release(other.person('administrator')), 403);
  assert.equal(await release(host.person('adviser')), 403);
  assert.equal(await release(host.person('administrator')), 303);
});

test('somebody with an account elsewhere reads a programme by a link for reading, and nothing else of it', async () => {
  const [owner, elsewhere] = [await anOrganisation(), await anOrganisation('Gemeente Peelrand')];
  const [shown, hidden] = [await owner.aProgramme(), await owner.aProgramme()];
  const adviser = await signedInAs(owner.person('adviser'));
  const made = await adviser.post(`/programmas/${shown}/deelnemers/leeslinks`, {
    label: 'Griffie',
    until: '2027-01-31',
  });
  const link = /\/gast\/[\w-]{43}/.exec(made.status === 303 ? (await adviser.follow(made)).text : made.text)?.[0];
  assert.ok(link, made.text);
  const client = await signedInAs(elsewhere.person('adviser'));
  const entered = await client.app.request(`${ORIGIN}${link}`, { headers: { cookie: client.cookie } });
  const guest = entered.headers.getSetCookie().map((line) => line.split(';')[0]);
  const cookie = [client.cookie, ...guest].join('; ');
  const status = async (path: string) => (await client.app.request(`${ORIGIN}${path}`, { headers: { cookie } })).status;
  assert.equal(await status(`/programmas/${shown}/plan`), 200);
  assert.equal(await status(`/programmas/${shown}/kalender/nieuw`), 403);
  assert.equal(await status(`/programmas/${hidden}/plan`), 404);
  assert.equal(await status('/programmas'), 200);
  // A link that was withdrawn stays in the browser for a while: it must not shut out whoever has an account.
  const ended = { headers: { cookie: `${client.cookie}; eenstemmig-gast=${'A'.repeat(43)}` } };
  for (const path of ['/programmas', '/mijn-week', '/organisatie'])
    assert.equal((await client.app.request(`${ORIGIN}${path}`, ended)).status, 200, path);
});

test('many downloads at once by one reader keep nobody else waiting, and each is in the log', async () => {
  const organisation = await anOrganisation();
  const [reader, administrator] = [
    await signedInAs(organisation.person('reader')),
    await signedInAs(organisation.person('administrator')),
  ];
  const ask = () => reader.app.request(`${ORIGIN}/account/gegevens.json`, { headers: { cookie: reader.cookie } });
  const answers = await Promise.all(Array.from({ length: 24 }, ask));
  assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([200]));
  const log = (await administrator.get('/organisatie/logboek.csv')).text;
  assert.equal(log.split('\n').filter((line) => line.includes('Lotte Lezer')).length, 24);
});

test('only an administrator renames the organisation that others know by its name', async () => {
  const organisation = await anOrganisation('Gemeente Vlasbeek');
  const adviser = await signedInAs(organisation.person('adviser'));
  assert.doesNotMatch((await adviser.get('/organisatie')).text, /name="organisation"/);
  assert.equal((await adviser.post('/organisatie', { organisation: 'Gemeente Anders', person: 'F' })).status, 403);
  const administrator = await signedInAs(organisation.person('administrator'));
  assert.equal(
    (await administrator.post('/organisatie', { organisation: 'Gemeente Vlasbeek-Oost', person: 'B' })).status,
    303,
  );
  assert.match((await adviser.get('/organisatie')).text, /Gemeente Vlasbeek-Oost/);
});
