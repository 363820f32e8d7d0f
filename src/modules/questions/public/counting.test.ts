import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signedInAs } from '../../../../test/support/client.ts';
import { testDatabase } from '../../../../test/support/database.ts';
import { NOW } from '../../../../test/support/now.ts';
import { checkPage } from '../../../../test/support/page-checker.ts';
import { forgetSearches, listMostRead, listMostSearched } from '../store/counts.ts';
import { forgetFeedback } from '../store/feedback.ts';
import { aSite, type TestSite } from '../testing/a-site.ts';
import { createCounter } from './counter.ts';
import { createVisitorLimit } from './visitor-limit.ts';

const visitor = await signedInAs(null);
const fieldsOf = (text: string) =>
  Object.fromEntries(
    [...text.matchAll(/name="(over|csrf)" value="([^"]+)"/g)].map((match) => [match[1] ?? '', match[2] ?? '']),
  );
/** As the browser of a visitor, who has no session, posts the form of the page. */
const ORIGIN = 'http://eenstemmig.example.org';
async function post(path: string, fields: Readonly<Record<string, string>>, origin = ORIGIN) {
  const answer = await visitor.app.request(ORIGIN + path, {
    method: 'POST',
    headers: { origin, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(fields),
  });
  const text = await answer.text();
  if (answer.headers.get('content-type')?.startsWith('text/html')) assert.deepEqual(checkPage(text, { url: path }), []);
  return { status: answer.status, text, location: answer.headers.get('location') };
}
type Rows = { questions_feedback: { organisation_id: string; reason: string; is_clear: boolean; item_id: string } };
const feedbackOf = ({ us }: TestSite) =>
  us.asAdviser((scope) =>
    scope.tables<Rows>().selectFrom('questions_feedback').selectAll().where('organisation_id', '=', us.id).execute(),
  );

test('a visitor says whether an answer is clear and what is not, and nothing tells who it was', async () => {
  const site = await aSite();
  const item = await site.show({ title: 'Wat kost hulp?', slug: 'hulp' });
  const path = `/${site.slug}/vragen/hulp`;
  const fields = fieldsOf((await visitor.get(path)).text);
  const yes = await post(`${path}/reactie`, { ...fields, duidelijk: 'ja' });
  assert.match((await visitor.get(yes.location ?? '')).text, /Dank u wel/);
  const no = await post(`${path}/reactie`, { ...fields, duidelijk: 'nee' });
  assert.match(no.text, /Wat was niet duidelijk\?/);
  assert.equal((await post(`${path}/reactie`, { ...fields, reden: 'x' })).status, 400);
  const sent = await post(`${path}/reactie`, {
    ...fields,
    reden: 'Ik mis het bedrag. Mijn nummer is 06 1234 5678, jan@example.org.',
  });
  assert.equal(sent.location, `${path}/bedankt`);
  const [row, ...more] = await feedbackOf(site);
  assert.deepEqual(more, []);
  assert.equal(row?.reason, 'Ik mis het bedrag. Mijn nummer is [weggelaten], [weggelaten]');
  assert.equal(row?.item_id, item);
  assert.deepEqual(Object.keys(row ?? {}).sort(), [
    'at',
    'handled_at',
    'id',
    'is_clear',
    'item_id',
    'lang',
    'organisation_id',
    'reason',
  ]);
});

test('a visitor who reads an answer on the first page says there whether it is clear', async () => {
  const site = await aSite();
  const items = [
    await site.show({ title: 'Wat kost hulp?', slug: 'hulp' }),
    await site.show({ title: 'Wie betaalt de taxi?', slug: 'taxi' }),
  ];
  const { text } = await visitor.get(`/${site.slug}/vragen`);
  for (const slug of ['hulp', 'taxi']) {
    const form = new RegExp(`action="(/${site.slug}/vragen/${slug}/reactie)"[\\s\\S]*?</form>`).exec(text);
    await post(form?.[1] ?? '', { ...fieldsOf(form?.[0] ?? ''), reden: 'Ik mis het bedrag.' });
  }
  assert.deepEqual((await feedbackOf(site)).map(({ item_id }) => item_id).toSorted(), items.toSorted());
});

test('a reaction that this server did not ask for, of a machine, or from another site is not kept', async () => {
  const [site, other] = [await aSite(), await aSite('Gemeente Berkenaar')];
  await site.show({ title: 'Wat kost hulp?', slug: 'hulp' });
  await other.show({ title: 'Iets anders', slug: 'hulp' });
  const path = `/${site.slug}/vragen/hulp`;
  const fields = fieldsOf((await visitor.get(path)).text);
  const reden = 'Ik mis het bedrag.';
  const foreign = fieldsOf((await visitor.get(`/${other.slug}/vragen/hulp`)).text);
  assert.equal((await post(`${path}/reactie`, { ...foreign, reden })).status, 400);
  assert.equal((await post(`${path}/reactie`, { ...fields, csrf: 'x', reden })).status, 400);
  assert.equal((await post(`${path}/reactie`, { ...fields, website: 'https://x', reden })).status, 303);
  const elsewhere = await post(`${path}/reactie`, { ...fields, reden }, 'https://elders.example.org');
  assert.equal(elsewhere.status, 403);
  assert.deepEqual(await feedbackOf(site), []);
});

test('who sends too much waits an hour, and only that address', () => {
  const limit = createVisitorLimit();
  const tries = Array.from({ length: 21 }, () => limit.allows('site', '192.0.2.1', 0));
  assert.deepEqual(tries.indexOf(false), 20);
  assert.equal(limit.allows('site', '192.0.2.2', 0), true);
  assert.equal(limit.allows('site', '192.0.2.1', 3_600_000), true);
});

test('views and searches are counted per day and added up, also by two processes at once', async () => {
  const site = await aSite();
  const [first, second] = [await site.show({ title: 'Een' }), await site.show({ title: 'Twee' })];
  const database = await testDatabase();
  const counters = [0, 1].map(() => createCounter({ database, clock: () => NOW }));
  for (const counter of counters) {
    counter.add(site.us.id, 'view', second);
    counter.add(site.us.id, 'view', second);
    counter.add(site.us.id, 'view', first);
    for (let turn = 0; turn < 2; turn += 1) counter.addSearch(site.us.id, 'hulp thuis', true);
    counter.addSearch(site.us.id, 'zeppelin', false);
  }
  await Promise.all(counters.map(({ close }) => close()));
  await site.us.asAdviser(async (scope) => {
    assert.deepEqual(await listMostRead(scope, 5), [second, first]);
    assert.deepEqual(await listMostSearched(scope, 5), ['hulp thuis']);
  });
});

test('after its term a reaction and a search are forgotten, and not before', async () => {
  const site = await aSite();
  const database = await testDatabase();
  await site.show({ title: 'Wat kost hulp?', slug: 'hulp' });
  const path = `/${site.slug}/vragen/hulp`;
  await post(`${path}/reactie`, { ...fieldsOf((await visitor.get(path)).text), reden: 'Ik mis het bedrag.' });
  const counter = createCounter({ database, clock: () => NOW });
  for (let turn = 0; turn < 3; turn += 1) counter.addSearch(site.us.id, 'hulp', turn > 0);
  for (let turn = 0; turn < 2; turn += 1) counter.addSearch(site.us.id, 'jan de vries', false);
  await counter.close();
  const after = (days: number) => (scope: Parameters<typeof forgetFeedback>[0]) => ({
    ...scope,
    now: () => NOW.add({ hours: days * 24 }),
  });
  await site.us.asAdviser(async (scope) => {
    assert.equal(await forgetFeedback(after(365)(scope)), 0);
    assert.equal(await forgetFeedback(after(366)(scope)), 1);
    assert.equal(await forgetSearches(after(30)(scope)), 0);
    assert.equal(await forgetSearches(after(31)(scope)), 1, 'what was searched for twice goes sooner');
    assert.equal(await forgetSearches(after(90)(scope)), 0);
    assert.equal(await forgetSearches(after(91)(scope)), 2, 'found and not found');
  });
});
