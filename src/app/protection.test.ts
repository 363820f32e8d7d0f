import assert from 'node:assert/strict';
import { test } from 'node:test';
import { connect } from '#platform/database/connect.ts';
import { createMetrics } from '#platform/metrics.ts';
import { signedInAs } from '../../test/support/client.ts';
import { anOrganisation } from '../../test/support/organisation.ts';
import { healthRoutes } from './health.ts';

const MEGABYTE = 1024 * 1024;
const ORIGIN = 'http://eenstemmig.example.org';

/** A body that tells whether anybody read it. */
function watchedBody(): { readonly body: ReadableStream; readonly wasRead: () => boolean } {
  let read = false;
  const body = new ReadableStream(
    {
      pull: (controller) => {
        read = true;
        controller.enqueue(new TextEncoder().encode('naam=x'));
        controller.close();
      },
    },
    { highWaterMark: 0 },
  );
  return { body, wasRead: () => read };
}

test('only the two routes of an import take more than 2 MB', async () => {
  const organisation = await anOrganisation();
  const programme = await organisation.aProgramme();
  const client = await signedInAs(organisation.person('adviser'));
  const refused = await client.post('/programmas/nieuw', { name: 'a'.repeat(3 * MEGABYTE) });
  assert.equal(refused.status, 413);
  assert.match(refused.text, /formulier is te groot/);
  const bestand = () => new File([new Uint8Array(3 * MEGABYTE)], 'plan.docx');
  for (const path of ['/inlezen', `/programmas/${programme}/inlezen`]) {
    const answer = await client.post(path, { bestand: bestand() });
    assert.equal(answer.status, 400, 'a file of zeros is refused by its reader, not for its size');
  }
  const huge = await client.post('/inlezen', { bestand: new File([new Uint8Array(52 * MEGABYTE)], 'plan.docx') });
  assert.equal(huge.status, 413);
  assert.match(huge.text, /hooguit 50 MB/);
});

test('a person who may not do something sends the body for nothing: it is not read', async () => {
  const organisation = await anOrganisation();
  const reader = await signedInAs(organisation.person('reader'));
  for (const path of ['/inlezen', '/programmas/nieuw']) {
    const { body, wasRead } = watchedBody();
    const init: RequestInit & { readonly duplex: 'half' } = {
      method: 'POST',
      body,
      duplex: 'half',
      headers: {
        cookie: reader.cookie,
        origin: ORIGIN,
        'content-length': '100',
        'content-type': 'application/x-www-form-urlencoded',
      },
    };
    const answer = await reader.app.request(`${ORIGIN}${path}`, init);
    assert.equal(answer.status, 403, path);
    assert.equal(wasRead(), false, path);
  }
});

test('a post that does not say which site it comes from is refused', async () => {
  const { app } = await signedInAs(null);
  const post = (headers: Record<string, string>) => app.request(`${ORIGIN}/afmelden`, { method: 'POST', headers });
  assert.equal((await post({})).status, 403);
  assert.equal((await post({ origin: ORIGIN })).status, 303);
  assert.equal((await post({ 'sec-fetch-site': 'same-origin' })).status, 303);
});

test('figures are for this machine only when the program is not public; elsewhere always for a token', async () => {
  const database = connect('postgresql://nobody@localhost:1/none');
  const from = { incoming: { socket: { remoteAddress: '127.0.0.1' } } };
  const status = async (url: string, headers: Record<string, string> = {}) => {
    const app = healthRoutes({ database, metrics: createMetrics(), metricsToken: 'a token of sixteen', url });
    return (await app.request('/metrics', { headers }, from)).status;
  };
  assert.equal(await status('http://localhost:3000'), 200);
  for (const name of ['X-Forwarded-For', 'Forwarded', 'X-Real-IP', 'Via'])
    assert.equal(await status('http://localhost:3000', { [name]: '192.0.2.1' }), 404, name);
  assert.equal(await status('https://plan.example.org'), 404);
  assert.equal(await status('https://plan.example.org', { Authorization: 'Bearer a token of sixteen' }), 200);
  await database.destroy();
});

test('an address with a character that no database keeps leads nowhere, and is no fault of ours', async () => {
  const organisation = await anOrganisation();
  const client = await signedInAs(organisation.person('administrator'));
  for (const path of [
    '/organisatie/vragen?thema=a%00b',
    '/organisatie/vragen?zoek=%00',
    '/aanmelden/werkaccount/a%00b',
    '/programmas/%00',
    '/organisatie/logboek?wie=%00',
  ])
    assert.equal((await client.get(path)).status, 404, path);
});
