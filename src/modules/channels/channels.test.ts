import assert from 'node:assert/strict';
import { test } from 'node:test';
import { audienceKind } from '#modules/audiences/index.ts';
import { changeItem, listItems } from '#platform/items.ts';
import { changeCrosses } from './actions.ts';
import { signedInAs } from '../../../test/support/client.ts';
import { anOrganisation } from '../../../test/support/organisation.ts';
import { aDate, anActivity, anAudience } from '../../../test/support/plan.ts';
import { channelKind, matrixKind } from './store.ts';

async function aToolbox() {
  const organisation = await anOrganisation();
  const programme = await organisation.aProgramme({
    channels: [
      { name: 'Nieuwsbrief', description: 'Voor partners', rhythm: aDate('elke maand') },
      { name: 'Podcast', description: null, rhythm: null },
    ],
    audiences: [anAudience(), anAudience({ name: 'Inwoners', channels: [] })],
    matrices: [
      {
        title: 'Uit het plan',
        rows: ['Folder'],
        columns: ['Inwoners', 'Aanbieders'],
        crosses: [['Folder', 'Inwoners']],
      },
    ],
    activities: [anActivity()],
  });
  const client = await signedInAs(organisation.person('adviser'));
  const audiences = () => organisation.asAdviser((scope) => listItems(scope, audienceKind, programme));
  const channelsOf = async () => (await audiences()).map(({ body }) => body.channels);
  return { organisation, programme, client, audiences, channelsOf, base: `/programmas/${programme}/middelen` };
}

test('the toolbox tells how often, for whom and in how many activities', async () => {
  const { client, base } = await aToolbox();
  const { text } = await client.get(base);
  for (const words of [
    'elke maand',
    'Voor partners',
    '1 activiteit',
    'Nog zonder middel: Inwoners.',
    'Nog voor niemand: Podcast.',
  ])
    assert.ok(text.includes(words), words);
});

test('crosses are ticked without script, kept in one go, and undone in one go', async () => {
  const { client, base, audiences, channelsOf } = await aToolbox();
  const [first, second] = await audiences();
  assert.match((await client.get(`${base}?bewerk=ja`)).text, new RegExp(`value="${second?.id} Podcast"`));
  const saved = await client.post(`${base}/kruisjes`, {
    groep: [first?.id ?? '', second?.id ?? ''],
    [`getoond-${first?.id}`]: 'Nieuwsbrief',
    [`getoond-${second?.id}`]: '',
    kruis: [`${first?.id} Podcast`, `${second?.id} Nieuwsbrief`, `${second?.id} Podcast`],
  });
  assert.deepEqual(await channelsOf(), [['Podcast'], ['Nieuwsbrief', 'Podcast']]);
  const landed = await client.follow(saved);
  await client.post(/action="([^"]*\/ongedaan)"/.exec(landed.text)?.[1] ?? '');
  assert.deepEqual(await channelsOf(), [['Nieuwsbrief'], []]);
});

test('a new name follows to the audiences in the same action', async () => {
  const { organisation, programme, client, base, channelsOf } = await aToolbox();
  const [channel] = await organisation.asAdviser((scope) => listItems(scope, channelKind, programme));
  const saved = await client.post(`${base}/${channel?.id}`, {
    name: 'Nieuwsmail',
    description: '',
    rhythm: 'elke maand',
    revision: '1',
  });
  assert.deepEqual(await channelsOf(), [['Nieuwsmail'], []]);
  const landed = await client.follow(saved);
  await client.post(/action="([^"]*\/ongedaan)"/.exec(landed.text)?.[1] ?? '');
  assert.deepEqual(await channelsOf(), [['Nieuwsbrief'], []]);
});

test('crosses of an imported table are taken over when asked, and the table stays', async () => {
  const { organisation, programme, client, base, channelsOf } = await aToolbox();
  const [matrix] = await organisation.asAdviser((scope) => listItems(scope, matrixKind, programme));
  const { text } = await client.follow(await client.post(`${base}/matrix/${matrix?.id}/overname`));
  assert.deepEqual(await channelsOf(), [['Nieuwsbrief'], ['Folder']]);
  assert.match(text, /Uit het plan/);
  assert.match(text, /staan al bij je doelgroepen/);
});

test('an imported table keeps its crosses when a row gets another name, and loses those of a row that is emptied', async () => {
  const { organisation, programme, client, base } = await aToolbox();
  const [matrix] = await organisation.asAdviser((scope) => listItems(scope, matrixKind, programme));
  const path = `${base}/matrix/${matrix?.id}`;
  assert.match((await client.get(path)).text, /value="0:0" checked/);
  await client.post(path, {
    title: 'Nu',
    rij: ['Flyer', 'Krant'],
    kolom: ['', 'Aanbieders'],
    kruis: ['0:0', '0:1', '1:1'],
    revision: '1',
  });
  const [kept] = await organisation.asAdviser((scope) => listItems(scope, matrixKind, programme));
  assert.deepEqual(
    [kept?.body.rows, kept?.body.columns, kept?.body.crosses],
    [
      ['Flyer', 'Krant'],
      ['Aanbieders'],
      [
        ['Flyer', 'Aanbieders'],
        ['Krant', 'Aanbieders'],
      ],
    ],
  );
  assert.equal((await client.post(path, { rij: ['Flyer', 'Flyer'], kolom: ['A'], revision: '2' })).status, 400);
});

test('means that only stand with an audience come into the list in one go, and leave it in one go', async () => {
  const organisation = await anOrganisation();
  const programme = await organisation.aProgramme({
    audiences: [
      anAudience({ name: 'Inwoners', channels: ['Website', 'Brief'] }),
      anAudience({ name: 'Raad', channels: ['brief', 'Memo'] }),
    ],
  });
  const client = await signedInAs(organisation.person('adviser'));
  const base = `/programmas/${programme}/middelen`;
  const names = async () =>
    (await organisation.asAdviser((scope) => listItems(scope, channelKind, programme))).map(({ body }) => body.name);
  const { text } = await client.get(base);
  assert.match(text, /Alle 3 overnemen/);
  assert.doesNotMatch(text, /Nog geen middelen/);
  const landed = await client.follow(await client.post(`${base}/ontbrekende`));
  assert.deepEqual(await names(), ['Website', 'Brief', 'Memo']);
  assert.doesNotMatch(landed.text, /overnemen in de lijst/);
  await client.post(/action="([^"]*\/ongedaan)"/.exec(landed.text)?.[1] ?? '');
  assert.deepEqual(await names(), []);
});

test('an empty toolbox says what it is for', async () => {
  const organisation = await anOrganisation();
  const programme = await organisation.aProgramme();
  const client = await signedInAs(organisation.person('adviser'));
  assert.match((await client.get(`/programmas/${programme}/middelen`)).text, /Nog geen middelen/);
});

test('a cross is kept when somebody changes the same audience at that moment', async () => {
  const { organisation, programme, audiences, channelsOf } = await aToolbox();
  const [first] = await audiences();
  if (!first) assert.fail('no audience');
  const { ticked } = await organisation.asAdviser(async (scope) => {
    const at = { programme, id: first.id, revision: first.revision };
    await changeItem(scope, audienceKind, at, { ...first.body, profile: 'Van de ander' });
    const { promise, resolve } = Promise.withResolvers<void>();
    const ticked = organisation.asAdviser((other) => {
      resolve();
      return changeCrosses(
        other,
        programme,
        new Map([[first.id, { shown: ['Nieuwsbrief'], sent: ['Nieuwsbrief', 'Podcast'] }]]),
      );
    });
    await promise;
    for (let turn = 0; turn < 20; turn += 1) await listItems(scope, audienceKind, programme);
    return { ticked };
  });
  assert.equal(await ticked, 1);
  assert.deepEqual(await channelsOf(), [['Nieuwsbrief', 'Podcast'], []]);
  assert.equal((await audiences())[0]?.body.profile, 'Van de ander');
});

test('a name that is too long ends before a sign that would be cut in half', async () => {
  const { organisation, programme, client, base } = await aToolbox();
  const long = `${'a'.repeat(499)}😀`;
  const made = await client.post(`${base}/matrix/nieuw`, { title: long, rij: [long], kolom: ['Inwoners'] });
  assert.equal(made.status, 303);
  const kept = await organisation.asAdviser((scope) => listItems(scope, matrixKind, programme));
  assert.ok(kept.some(({ body }) => body.rows[0] === 'a'.repeat(499) && body.title === 'a'.repeat(499)));
});
