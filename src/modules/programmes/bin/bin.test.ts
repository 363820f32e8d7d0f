import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Client, signedInAs } from '../../../../test/support/client.ts';
import { anOrganisation, NOW } from '../../../../test/support/organisation.ts';
import { anAudience } from '../../../../test/support/plan.ts';
import { emptyOldBin, removeProgramme } from './actions.ts';
import { moveProgramme } from '../store/bin.ts';
import { findProgramme } from '../store/programmes.ts';

async function withAudience() {
  const organisation = await anOrganisation();
  const programme = await organisation.aProgramme({ audiences: [anAudience({ name: 'Wijkraad Oost' })] });
  const client = await signedInAs(organisation.person('adviser'));
  const list = `/programmas/${programme}/doelgroepen`;
  const audience =
    /doelgroepen\/([0-9a-f-]{36})/.exec((await client.get(list)).text)?.[1] ?? assert.fail('no audience');
  return { organisation, programme, client, list, audience };
}

test('an item that was removed stands in the bin of its programme and comes back at one click', async () => {
  const { client, programme, list, audience } = await withAudience();
  const bin = `/programmas/${programme}/prullenbak`;
  assert.match((await client.get(bin)).text, /Hier is niets weggehaald/);
  await client.post(`${list}/${audience}/verwijdering`);
  const { text } = await client.get(bin);
  assert.match(text, /Wijkraad Oost/);
  assert.match(text, /Fenna Verhoeven/);
  const back = await client.follow(await client.post(`${bin}/${audience}/terugzetting`));
  assert.match(back.text, /Ongedaan maken/);
  assert.match((await client.get(list)).text, /Wijkraad Oost/);
  assert.equal((await client.post(`${bin}/${audience}/terugzetting`)).status, 409, 'it stands there already');
});

test('a reader sees the bin and puts nothing back', async () => {
  const { organisation, client, programme, list, audience } = await withAudience();
  await client.post(`${list}/${audience}/verwijdering`);
  const reader = await signedInAs(organisation.person('reader'));
  assert.doesNotMatch((await reader.get(`/programmas/${programme}/prullenbak`)).text, /terugzetting/);
  assert.equal((await reader.post(`/programmas/${programme}/prullenbak/${audience}/terugzetting`)).status, 403);
});

const versionForms = (text: string) =>
  [...text.matchAll(/action="([^"]*\/versies\/[^"]*)"[\s\S]*?name="revisie" value="(\d+)"/g)].map((match) => ({
    action: match[1] ?? '',
    fields: { revisie: match[2] ?? '' },
  }));

async function changedTwice(client: Client, list: string, audience: string): Promise<void> {
  for (const [index, profile] of ['Eerste profiel', 'Tweede profiel'].entries())
    await client.post(`${list}/${audience}/wijziging`, { name: 'Wijkraad Oost', profile, revision: String(index + 1) });
}

test('a version from the history is put back as one action that can be undone', async () => {
  const { client, programme, list, audience } = await withAudience();
  await changedTwice(client, list, audience);
  const history = `/programmas/${programme}/geschiedenis/${audience}`;
  const [first] = versionForms((await client.get(history)).text);
  assert.ok(first, 'no version to put back');
  const landed = await client.follow(await client.post(first.action, first.fields));
  assert.match(landed.text, /Ongedaan maken/);
  assert.match((await client.get(`${list}/${audience}`)).text, /Eerste profiel/);
});

test('a version is not put back over what somebody wrote since: both are shown, and then it is asked', async () => {
  const { client, programme, list, audience } = await withAudience();
  await changedTwice(client, list, audience);
  const [first] = versionForms((await client.get(`/programmas/${programme}/geschiedenis/${audience}`)).text);
  assert.ok(first);
  await client.post(`${list}/${audience}/wijziging`, { name: 'Wijkraad Oost', profile: 'Van de ander', revision: '3' });
  const refused = await client.post(first.action, first.fields);
  assert.equal(refused.status, 409);
  assert.match(refused.text, /Van de ander/);
  assert.match(refused.text, /Eerste profiel/);
  assert.match((await client.get(`${list}/${audience}`)).text, /Van de ander/);
  const [again] = versionForms(refused.text);
  assert.ok(again);
  await client.follow(await client.post(again.action, again.fields));
  assert.match((await client.get(`${list}/${audience}`)).text, /Eerste profiel/);
});

test('an item that is gone comes back in the version that was chosen', async () => {
  const { client, programme, list, audience } = await withAudience();
  await changedTwice(client, list, audience);
  await client.post(`${list}/${audience}/verwijdering`);
  const forms = versionForms((await client.get(`/programmas/${programme}/geschiedenis/${audience}`)).text);
  const oldest = forms.at(-1) ?? assert.fail('no versions');
  await client.follow(await client.post(oldest.action, oldest.fields));
  assert.doesNotMatch((await client.get(`${list}/${audience}`)).text, /profiel</);
});

test('a removed programme is seen nowhere, and comes back from the bin with its plan', async () => {
  const { organisation, programme, list } = await withAudience();
  const manager = await signedInAs(organisation.person('administrator'));
  const gone = await manager.follow(await manager.post(`/programmas/${programme}/verwijdering`));
  assert.match(gone.text, /staat in de prullenbak/);
  assert.equal((await manager.get(list)).status, 404);
  assert.doesNotMatch((await manager.get('/programmas')).text, new RegExp(programme));
  const adviser = await signedInAs(organisation.person('adviser'));
  assert.match((await adviser.get('/prullenbak')).text, /Zorg Samen Inkopen/);
  assert.equal((await adviser.post(`/prullenbak/${programme}/terugzetting`)).status, 403);
  assert.match(
    (await manager.follow(await manager.post(`/prullenbak/${programme}/terugzetting`))).text,
    /“Zorg Samen Inkopen” is terug/,
  );
  assert.match((await manager.get(list)).text, /Wijkraad Oost/);
});

test('the administrator empties the bin, after a question; nothing of the programme is left', async () => {
  const { organisation, programme } = await withAudience();
  const manager = await signedInAs(organisation.person('administrator'));
  await manager.post(`/programmas/${programme}/verwijdering`);
  assert.match((await manager.get('/prullenbak/leging')).text, /1 programma voorgoed verwijderen/);
  assert.match((await manager.follow(await manager.post('/prullenbak/leging'))).text, /voorgoed verwijderd/);
  assert.equal((await manager.post(`/prullenbak/${programme}/terugzetting`)).status, 404);
});

test('the bin of another organisation does not exist', async () => {
  const { organisation, programme } = await withAudience();
  const manager = await signedInAs(organisation.person('administrator'));
  await manager.post(`/programmas/${programme}/verwijdering`);
  const other = await anOrganisation('Gemeente Peelrand');
  const stranger = await signedInAs(other.person('administrator'));
  assert.doesNotMatch((await stranger.get('/prullenbak')).text, /Zorg Samen/);
  assert.equal((await stranger.post(`/prullenbak/${programme}/terugzetting`)).status, 404);
});

test('at night only what is in the bin longer than 30 days goes for good', async () => {
  const { organisation, programme } = await withAudience();
  const recent = await organisation.aProgramme({ programme: { name: 'Vers weggehaald' } });
  await organisation.asAdviser(async (scope) => {
    const longAgo = { ...scope, now: () => NOW.subtract({ hours: 31 * 24 }) };
    assert.ok((await removeProgramme(longAgo, programme)).ok);
    assert.ok((await removeProgramme(scope, recent)).ok);
    assert.equal(await emptyOldBin(scope), 1);
    assert.equal(await moveProgramme(scope, programme, 'back'), false);
    assert.equal(await moveProgramme(scope, recent, 'back'), true);
    assert.equal((await findProgramme(scope, recent))?.name, 'Vers weggehaald');
  });
});

test('an address that somebody made up tells of nothing that went in the bin, came back or was emptied', async () => {
  const { organisation, programme } = await withAudience();
  const client = await signedInAs(organisation.person('administrator'));
  for (const query of [`gelukt=terug&wat=${programme}`, 'gelukt=geleegd&wat=3', `terug=${programme}`, 'geleegd=3'])
    assert.doesNotMatch((await client.get(`/prullenbak?${query}`)).text, /is terug|voorgoed verwijderd/);
});
