import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signedInAs } from '../../../test/support/client.ts';
import { anOrganisation } from '../../../test/support/organisation.ts';
import { anActivity } from '../../../test/support/plan.ts';

async function aMeeting() {
  const organisation = await anOrganisation();
  const programme = await organisation.aProgramme({ activities: [anActivity({ title: 'Bijeenkomst' })] });
  const client = await signedInAs(organisation.person('adviser'));
  const base = `/programmas/${programme}/kalender`;
  const list = (await client.get(`${base}/lijst`)).text;
  const id = /kalender\/([0-9a-f-]{36})">Bijeenkomst</.exec(list)?.[1] ?? assert.fail('no activity in the list');
  return { client, base, id };
}

test('a mistake in a row does not hide that somebody changed it in between', async () => {
  const { client, base, id } = await aMeeting();
  const fields = { revision: '1', title: 'Bijeenkomst', when: 'half jan' };
  await client.post(`${base}/lijst/${id}`, { ...fields, objective: 'Van de ander' });
  const refused = await client.post(`${base}/lijst/${id}`, { ...fields, when: '30 feb', objective: 'Van mij' });
  assert.equal(refused.status, 400);
  const revision = /name="revision" value="(\d+)"/.exec(refused.text)?.[1] ?? assert.fail('no revision');
  const second = await client.post(`${base}/lijst/${id}`, { ...fields, revision, objective: 'Van mij' });
  assert.equal(second.status, 409);
  assert.match(second.text, /Van de ander/);
});

test('a move leads back to the view that asked, and nowhere else', async () => {
  const { client, base, id } = await aMeeting();
  const moved = async (back: string, moveTo: string) =>
    (await client.post(`${base}/${id}/verplaatsing`, { moveTo, back })).location?.replace(/[?&]gedaan=.*/, '');
  assert.equal(await moved(`${base}/tijdlijn?schaal=maanden`, '5 jan'), `${base}/tijdlijn?schaal=maanden`);
  for (const [index, back] of [
    `${base}/../../../x`,
    `//elders.example.org${base}/x`,
    'http://elders.example.org',
    '',
  ].entries())
    assert.equal(await moved(back, `${6 + index} jan`), `${base}/${id}`, back);
  assert.equal(await moved(`${base}/lijst\r\nSet-Cookie: x=1`, '20 jan'), `${base}/lijstSet-Cookie:%20x=1`);
});

test('the timeline stops where the calendar stops', async () => {
  const { client, base } = await aMeeting();
  for (const begin of ['9999-12-31', '9999-06-01', '0001-01-01']) {
    for (const zoom of ['weken', 'maanden', 'kwartalen']) {
      assert.equal(
        (await client.get(`${base}/tijdlijn?schaal=${zoom}&begin=${begin}`)).status,
        200,
        `${zoom} ${begin}`,
      );
    }
  }
});
