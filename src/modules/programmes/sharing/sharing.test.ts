import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asId } from '#kernel/id.ts';
import { acceptPart } from './answer.ts';
import { signedInAs, testApp } from '../../../../test/support/client.ts';
import { anOrganisation } from '../../../../test/support/organisation.ts';
import { anActivity, anAudience } from '../../../../test/support/plan.ts';

const ORIGIN = 'http://eenstemmig.example.org';
const PLAN = { audiences: [anAudience({ name: 'Verwijzers' })], activities: [anActivity({ title: 'Inloopavond' })] };

/** An owner with a programme, and a partner that takes part in it. */
async function sharedWith(part: 'participant' | 'partner' | 'reader') {
  const owner = await anOrganisation('Regio Maasduin');
  const partner = await anOrganisation('Gemeente Berkenaar');
  const programme = await owner.aProgramme(PLAN);
  const adviser = await signedInAs(owner.person('adviser'));
  const added = await adviser.post(`/programmas/${programme}/deelnemers/nieuw`, { organisation: partner.id, part });
  assert.equal(added.status, 303, added.text);
  assert.ok((await partner.asAdviser((scope) => acceptPart(scope, programme))).ok);
  return { owner, partner, programme, adviser };
}

/** A browser without a session that follows a link. */
async function guest(address: string) {
  const app = await testApp();
  const opened = await app.request(`${ORIGIN}${address}`);
  const cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? '';
  return {
    opened,
    get: (path: string) => app.request(`${ORIGIN}${path}`, { headers: { cookie } }),
    post: (path: string) =>
      app.request(`${ORIGIN}${path}`, {
        method: 'POST',
        headers: { cookie, origin: ORIGIN, 'sec-fetch-site': 'same-origin' },
        body: new FormData(),
      }),
  };
}

test('what is shared shows in the list of the partner, with whose it is', async () => {
  const { partner, programme } = await sharedWith('partner');
  const client = await signedInAs(partner.person('adviser'));
  const { text } = await client.get('/programmas');
  assert.match(text, /Met jullie gedeeld/);
  assert.match(text, /Van Regio Maasduin\. Jullie doen mee als partner/);
  assert.equal((await client.get(`/programmas/${programme}`)).status, 200);
});

test('a stranger finds nothing: not the programme, not who takes part, no form', async () => {
  const { partner, programme } = await sharedWith('participant');
  const stranger = await signedInAs((await anOrganisation()).person('administrator'));
  const base = `/programmas/${programme}`;
  for (const path of ['', '/deelnemers', '/deelnemers/nieuw', `/deelnemers/${partner.id}/einde`, '/kalender'])
    assert.equal((await stranger.get(`${base}${path}`)).status, 404, path);
  for (const path of ['/deelnemers/nieuw', '/deelnemers/leeslinks', `/deelnemers/${partner.id}/einde`])
    assert.equal((await stranger.post(`${base}${path}`)).status, 404, path);
});

test('a participant works on the plan of the shared programme, and decides nothing about access', async () => {
  const { partner, programme } = await sharedWith('participant');
  const client = await signedInAs(partner.person('adviser'));
  const base = `/programmas/${programme}`;
  assert.equal((await client.get(`${base}/kalender/nieuw`)).status, 200);
  assert.equal((await client.post(`${base}/kalender/nieuw`, { title: 'Markt', when: '24 nov' })).status, 303);
  assert.equal((await client.get(`${base}/deelnemers`)).status, 200);
  for (const path of ['/deelnemers/nieuw', '/deelnemers/leeslinks', `/deelnemers/${partner.id}/einde`, '/verwijdering'])
    assert.equal((await client.post(`${base}${path}`)).status, 403, path);
});

test('a partner reads and may not change the plan; neither may an adviser whose organisation only reads', async () => {
  for (const part of ['partner', 'reader'] as const) {
    const { partner, programme } = await sharedWith(part);
    const client = await signedInAs(partner.person('adviser'));
    const base = `/programmas/${programme}`;
    assert.equal((await client.get(`${base}/kalender/lijst`)).status, 200);
    for (const path of ['/kalender/nieuw', '/gegevens', '/doelgroepen/nieuw', '/geschiedenis/x/ongedaan']) {
      const wanted = path.includes('ongedaan') && part === 'partner' ? 404 : 403;
      assert.equal((await client.post(`${base}${path}`)).status, wanted, `${part} ${path}`);
    }
  }
});

test('nobody becomes more there than at home: a reader of a participant still only reads', async () => {
  const { partner, programme } = await sharedWith('participant');
  const reader = await signedInAs(partner.person('reader'));
  assert.equal((await reader.get(`/programmas/${programme}/kalender/lijst`)).status, 200);
  assert.equal((await reader.post(`/programmas/${programme}/kalender/nieuw`, { title: 'x' })).status, 403);
});

test('other programmes of the owner stay closed for the partner', async () => {
  const { owner, partner } = await sharedWith('participant');
  const closed = await owner.aProgramme();
  const client = await signedInAs(partner.person('administrator'));
  assert.equal((await client.get(`/programmas/${closed}`)).status, 404);
});

test('changing the part counts at once, and ending it closes the door; only the administrator ends', async () => {
  const { owner, partner, programme, adviser } = await sharedWith('participant');
  const client = await signedInAs(partner.person('adviser'));
  const at = `/programmas/${programme}/deelnemers/${partner.id}`;
  assert.equal((await adviser.post(`${at}/rol`, { part: 'reader' })).status, 303);
  assert.equal((await client.post(`/programmas/${programme}/kalender/nieuw`, { title: 'x' })).status, 403);
  assert.equal((await adviser.post(`${at}/einde`)).status, 403);
  const administrator = await signedInAs(owner.person('administrator'));
  assert.match((await administrator.get(`${at}/einde`)).text, /Deelname van Gemeente Berkenaar stoppen\?/);
  assert.equal((await administrator.post(`${at}/einde`)).status, 303);
  assert.equal((await client.get(`/programmas/${programme}`)).status, 404);
});

test('an organisation takes part once, and never in its own programme', async () => {
  const { owner, partner, programme, adviser } = await sharedWith('reader');
  const again = { organisation: partner.id, part: 'partner' };
  await adviser.post(`/programmas/${programme}/deelnemers/nieuw`, again);
  const { text } = await adviser.get(`/programmas/${programme}/deelnemers`);
  assert.equal(text.split('Gemeente Berkenaar doet mee als').length, 2);
  const own = await adviser.post(`/programmas/${programme}/deelnemers/nieuw`, {
    organisation: owner.id,
    part: 'reader',
  });
  assert.equal(own.status, 400);
  assert.match(own.text, /je eigen organisatie/);
});

test('a form without choice says what is missing and keeps what was typed', async () => {
  const { programme, adviser } = await sharedWith('reader');
  const path = `/programmas/${programme}/deelnemers/nieuw`;
  assert.match((await adviser.post(path, { email: 'noor@example.org' })).text, /Kies hoe de organisatie meedoet/);
  const { text } = await adviser.post(path, { part: 'partner', email: 'noor@example.org' });
  assert.match(text, /Kies een organisatie, of typ de naam/);
  assert.match(text, /value="noor@example\.org"/);
  assert.match(
    (await adviser.post(path, { part: 'partner', otherName: 'Welzijn Noord' })).text,
    /Vul een mailadres in/,
  );
});

test('a link for reading opens one programme without an account, only to read, until it is withdrawn', async () => {
  const { owner, programme, adviser } = await sharedWith('reader');
  const base = `/programmas/${programme}`;
  const made = await adviser.post(`${base}/deelnemers/leeslinks`, { label: 'Griffie', until: '2026-12-31' });
  const address = /\/gast\/[\w-]{43}/.exec(made.text)?.[0] ?? '';
  const reader = await guest(address);
  assert.equal(reader.opened.status, 303);
  assert.equal(reader.opened.headers.get('location'), base);
  const overview = await reader.get(base);
  assert.equal(overview.status, 200);
  const seen = await overview.text();
  assert.doesNotMatch(seen, /href="\/programmas"|href="\/account"/);
  // What a guest can do nothing with, or would have to sign in for, is no place in the menu.
  assert.doesNotMatch(seen, /href="[^"]*\/(vragen|prullenbak|feiten|gegevens|deelnemers)"/);
  assert.match((await adviser.get(base)).text, /href="[^"]*\/deelnemers"/);
  assert.equal((await reader.get(`${base}/kalender/lijst`)).status, 200);
  for (const path of ['/kalender/nieuw', '/deelnemers/leeslinks'])
    assert.ok([400, 403].includes((await reader.post(`${base}${path}`)).status), path);
  const other = await owner.aProgramme();
  for (const path of [`/programmas/${other}`, '/programmas', '/organisatie/mensen'])
    assert.equal((await reader.get(path)).status, 303, path);
  const page = await adviser.get(`${base}/deelnemers`);
  assert.doesNotMatch(page.text, new RegExp(address));
  const end = /\/programmas\/[^"]*\/intrekking/.exec(page.text)?.[0] ?? '';
  assert.equal((await adviser.post(end)).status, 303);
  assert.equal((await reader.get(base)).status, 303);
  assert.equal((await guest(address)).opened.status, 404);
});

test('a link for reading has an end within a year, and a partner never sees the links', async () => {
  const { partner, programme, adviser } = await sharedWith('partner');
  const path = `/programmas/${programme}/deelnemers`;
  for (const until of ['2026-11-18', '2020-01-01', '2028-01-01', 'morgen'])
    assert.equal((await adviser.post(`${path}/leeslinks`, { label: 'Griffie', until })).status, 400, until);
  await adviser.post(`${path}/leeslinks`, { label: 'Griffie van elders', until: '2026-12-31' });
  const client = await signedInAs(partner.person('administrator'));
  assert.doesNotMatch((await client.get(path)).text, /Griffie van elders|leeslink/i);
  assert.doesNotMatch((await client.get(`/programmas/${programme}/geschiedenis`)).text, /Griffie van elders/);
});

test('a link that was made for one programme cannot be withdrawn from another', async () => {
  const one = await sharedWith('reader');
  const made = await one.adviser.post(`/programmas/${one.programme}/deelnemers/leeslinks`, {
    label: 'Griffie',
    until: '2026-12-31',
  });
  assert.equal(made.status, 200);
  const { text } = await one.adviser.get(`/programmas/${one.programme}/deelnemers`);
  const link = /leeslinks\/([0-9a-f-]{36})\//.exec(text)?.[1] ?? '';
  const other = await one.owner.aProgramme();
  const refused = await one.adviser.post(`/programmas/${other}/deelnemers/leeslinks/${asId(link)}/intrekking`);
  assert.equal(refused.status, 404);
});
