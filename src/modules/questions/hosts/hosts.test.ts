import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Membership } from '#modules/people/index.ts';
import { appOn, ORIGIN } from '../../../../test/support/app.ts';
import { signedInAs } from '../../../../test/support/client.ts';
import { testDatabase } from '../../../../test/support/database.ts';
import { anOrganisation, type TestOrganisation } from '../../../../test/support/organisation.ts';
import { keepSiteSettings } from '../actions/site.ts';
import { SITE_SETTINGS } from '../model/site.ts';
import { findKeptSite, findSite } from '../store/sites.ts';
import { confirmHost } from './confirm-host.ts';

const hostOf = (us: TestOrganisation) => `vragen-${us.id.slice(-10)}.example.org`;
const ask = (us: TestOrganisation, host: string | null) =>
  us.asAdviser(async (scope) => {
    const revision = (await findKeptSite(scope))?.revision ?? 0;
    return keepSiteSettings(scope, { host, settings: SITE_SETTINGS, revision });
  });
const servedAt = async (host: string) => (await findSite(await testDatabase(), { host }))?.organisation;
const confirm = async (us: TestOrganisation, host: string) =>
  us.asAdviser(async ({ actor, now }) =>
    confirmHost(await testDatabase(), { organisation: us.id, host }, { actor, clock: now }),
  );

test('a host name that is asked for shows nothing until it is confirmed, and whoever is confirmed has it', async () => {
  const [first, real] = [await anOrganisation(), await anOrganisation()];
  const host = hostOf(real);
  assert.ok((await ask(first, host)).ok);
  assert.ok((await ask(real, host)).ok, 'who asks first does not keep it from another');
  assert.equal(await servedAt(host), undefined);
  assert.ok((await confirm(real, host)).ok);
  assert.equal(await servedAt(host), real.id);
  assert.equal((await confirm(first, host)).ok, false);
  assert.equal((await ask(first, host)).ok, false);
});

test('another name waits again, the same name stays confirmed, and nobody confirms what was not asked', async () => {
  const us = await anOrganisation();
  const host = hostOf(us);
  assert.equal((await confirm(us, host)).ok, false);
  await ask(us, host);
  await confirm(us, host);
  await ask(us, host);
  assert.equal(await servedAt(host), us.id);
  await ask(us, `www.${host}`);
  assert.deepEqual([await servedAt(host), await servedAt(`www.${host}`)], [undefined, undefined]);
});

test('only whoever runs the server sees what waits and confirms it', async () => {
  const [host, us] = [await anOrganisation('Regio Maasduin'), await anOrganisation('Gemeente Peelrand')];
  const app = await appOn(await testDatabase(), { local: host.person('administrator') });
  await ask(us, hostOf(us));
  const visit = async (who: Membership, fields?: { host: string }) => {
    const { cookie, csrf } = await signedInAs(who);
    const headers = { cookie, origin: ORIGIN, 'sec-fetch-site': 'same-origin' };
    const post = fields && { method: 'POST', body: new URLSearchParams({ csrf, ...fields }) };
    const path = fields ? `/beheer/adressen/${us.id}/bevestiging` : '/beheer/adressen';
    const answer = await app.request(`${ORIGIN}${path}`, { ...post, headers });
    return { status: answer.status, text: await answer.text() };
  };
  const stranger = us.person('administrator');
  assert.equal((await visit(stranger)).status, 403);
  assert.equal((await visit(stranger, { host: hostOf(us) })).status, 403);
  const page = await visit(host.person('administrator'));
  assert.match(page.text, new RegExp(`${hostOf(us)}[\\s\\S]*Gemeente Peelrand`));
  assert.equal((await visit(host.person('administrator'), { host: hostOf(us) })).status, 303);
  assert.equal(await servedAt(hostOf(us)), us.id);
  assert.match((await (await signedInAs(stranger)).get('/organisatie/vragen/site')).text, /Eigen adres van de site/);
});
