import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { signedInAs } from '../../../test/support/client.ts';
import { anOrganisation } from '../../../test/support/organisation.ts';
import { anAudience } from '../../../test/support/plan.ts';
import { AUDIENCES, aField } from './testing/a-field.ts';

const idsIn = (html: string, prefix: string) =>
  new Set([...html.matchAll(new RegExp(`id="${prefix}-([0-9a-f-]{36})"`, 'g'))].map(([, id]) => id));

describe('the field of influence', () => {
  test('shows the same audiences in the drawing and in the table, every one of them', async () => {
    const { client, base, idOf } = await aField();
    const { text } = await client.get(`${base}/krachtenveld`);
    const all = new Set(AUDIENCES.map(({ name }) => idOf(name)));
    assert.deepEqual(idsIn(text, 'stip'), all);
    assert.deepEqual(idsIn(text, 'rij'), all);
  });

  test('tells who stands too far away before anything else', async () => {
    const { client, base } = await aField();
    const { text } = await client.get(`${base}/krachtenveld`);
    assert.match(text, /Te ver weg: Verwijzers\./);
    assert.match(text, /Nu meeweten, gewenst meewerken\./);
    assert.doesNotMatch(text, /Nog geen ring: /);
    // The drawing that it is about stands above it, whole on a screen of 900 pixels.
    assert.match(text, /id="tekening".*<svg.*Te ver weg: Verwijzers\./s);
  });

  test('says when an audience last heard something, and that others never did', async () => {
    const { client, base } = await aField();
    const { text } = await client.get(`${base}/krachtenveld`);
    assert.match(text, /5 nov</);
    assert.match(text, /nog niet/);
  });

  test('draws in the grid who has both figures, with the others ready in the tray under it', async () => {
    const { client, base, idOf } = await aField();
    const { text } = await client.get(`${base}/krachtenveld/invloed`);
    const [grid = '', tray = ''] = text.split('class="kv-bak"');
    assert.deepEqual(idsIn(grid, 'stip'), new Set([idOf('Aanbieders'), idOf('Wethouders & raad')]));
    assert.deepEqual(idsIn(tray, 'stip'), new Set([idOf('Verwijzers'), idOf('Cliënten')]));
    assert.deepEqual(idsIn(text, 'rij'), new Set(AUDIENCES.map(({ name }) => idOf(name))));
    assert.match(text, /Nog geen plek/);
  });

  test('without audiences says what it is for and gives one first action', async () => {
    const { client, base } = await aField([]);
    for (const path of ['krachtenveld', 'krachtenveld/invloed', 'krachtenveld/tabel', 'doelgroepen']) {
      assert.match((await client.get(`${base}/${path}`)).text, /Eerste doelgroep toevoegen/);
    }
  });

  test('with sixty audiences still shows each of them in every view, in well under a megabyte', async () => {
    const many = Array.from({ length: 60 }, (_, index) =>
      anAudience({
        name: `Groep ${index + 1}`,
        category: ['programma', 'intern', 'extern'][index % 3] ?? null,
        ring: (['codecide', 'cowork', 'cothink', 'informed'] as const)[index % 4] ?? null,
        attitude: (index % 5) - 2,
        size: index * 20,
        influence: (index % 5) + 1,
        interest: ((index * 3) % 5) + 1,
      }),
    );
    const { client, base } = await aField(many);
    for (const path of ['krachtenveld', 'krachtenveld/invloed']) {
      const { text } = await client.get(`${base}/${path}`);
      assert.equal(idsIn(text, 'stip').size, 60);
      assert.equal(idsIn(text, 'rij').size, 60);
      assert.ok(text.length < 600_000, `${path} is ${text.length} characters`);
    }
  });
});

describe('moving an audience', () => {
  test('to another ring is kept, leads back to its row, and can be undone', async () => {
    const { client, base, idOf, bodyOf } = await aField();
    const answer = await client.post(`${base}/krachtenveld/${idOf('Aanbieders')}/ring`, {
      ring: 'cothink',
      terug: 'rings',
    });
    assert.match(answer.location ?? '', new RegExp(`/krachtenveld\\?gedaan=[0-9a-f-]+#rij-${idOf('Aanbieders')}$`));
    const landed = await client.follow(answer);
    assert.equal((await bodyOf('Aanbieders'))?.ring, 'cothink');
    await client.follow(await client.post(/action="([^"]*\/ongedaan)"/.exec(landed.text)?.[1] ?? ''));
    assert.equal((await bodyOf('Aanbieders'))?.ring, 'cowork');
  });

  test('to the ring where we wanted it fulfils the wish', async () => {
    const { client, base, idOf, bodyOf } = await aField();
    await client.post(`${base}/krachtenveld/${idOf('Verwijzers')}/ring`, { ring: 'cowork' });
    const moved = await bodyOf('Verwijzers');
    assert.deepEqual([moved?.ring, moved?.desiredRing], ['cowork', null]);
  });

  test('in the grid keeps both figures and changes nothing else', async () => {
    const { client, base, idOf, bodyOf } = await aField();
    const before = await bodyOf('Aanbieders');
    const answer = await client.post(`${base}/krachtenveld/${idOf('Aanbieders')}/invloed`, {
      influence: '2',
      interest: '3',
      terug: 'influence',
      tekening: 'ja',
    });
    assert.match(answer.location ?? '', /krachtenveld\/invloed\?gedaan=.*#stip-/);
    assert.deepEqual(await bodyOf('Aanbieders'), { ...before, influence: 2, interest: 3 });
  });

  test('to a place that does not exist is refused and changes nothing', async () => {
    const { client, base, idOf, bodyOf } = await aField();
    assert.equal((await client.post(`${base}/krachtenveld/${idOf('Aanbieders')}/ring`, { ring: 'baas' })).status, 400);
    assert.equal(
      (await client.post(`${base}/krachtenveld/${idOf('Aanbieders')}/invloed`, { influence: '6', interest: '3' }))
        .status,
      400,
    );
    assert.equal((await bodyOf('Aanbieders'))?.ring, 'cowork');
  });

  test('is for who may edit: a reader sees everything and moves nothing', async () => {
    const { organisation, base, idOf } = await aField();
    const reader = await signedInAs(organisation.person('reader'));
    for (const path of ['krachtenveld', 'krachtenveld/invloed', 'krachtenveld/tabel', 'doelgroepen']) {
      const { status, text } = await reader.get(`${base}/${path}`);
      assert.equal(status, 200);
      assert.match(text, /Verwijzers/);
      assert.doesNotMatch(text, /data-verplaats|\/ring"|doelgroepen\/nieuw/);
    }
    assert.equal(
      (await reader.post(`${base}/krachtenveld/${idOf('Aanbieders')}/ring`, { ring: 'informed' })).status,
      403,
    );
  });

  test('of another organisation does not exist for a stranger', async () => {
    const { base, idOf } = await aField();
    const stranger = await signedInAs((await anOrganisation()).person('adviser'));
    for (const path of [
      'krachtenveld',
      'krachtenveld/invloed',
      'krachtenveld/tabel',
      'doelgroepen',
      `doelgroepen/${idOf('Aanbieders')}`,
    ]) {
      assert.equal((await stranger.get(`${base}/${path}`)).status, 404);
    }
    assert.equal(
      (await stranger.post(`${base}/krachtenveld/${idOf('Aanbieders')}/ring`, { ring: 'informed' })).status,
      404,
    );
  });
});
