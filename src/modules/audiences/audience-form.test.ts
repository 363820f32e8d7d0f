import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { listItems } from '#platform/items.ts';
import { signedInAs } from '../../../test/support/client.ts';
import { aDate, anActivity, anAudience } from '../../../test/support/plan.ts';
import { audienceKind } from './store.ts';
import { AUDIENCES, aField } from './testing/a-field.ts';

/** Every field of the form, filled in. */
const FILLED = {
  name: 'Huisartsen',
  category: 'Zorg',
  side: 'external',
  primary: 'ja',
  primaryReason: 'Zij sturen door',
  profile: 'Weinig tijd',
  area: 'Hele gemeente',
  size: '1.250',
  languageLevel: 'B2',
  ring: 'cothink',
  desiredRing: 'cowork',
  roles: ['beïnvloeder'],
  otherRoles: 'poortwachter',
  attitude: '-1',
  influence: '4',
  interest: '2',
  approach: 'Kort en vooraf',
  channels: ['Nieuwsbrief'],
  otherChannels: 'Intervisie',
  accent: 'Eerlijke regels',
  speaker: 'gemeente',
  maxSilenceDays: '21',
  chosenUntil: '2027-01-15',
  chosenReason: 'Eerst het besluit',
  notBefore: 'half feb',
  notBeforeReason: 'Na de gunning',
  interests: 'Goede zorg',
  resistance: 'Meer werk',
};

describe('the form of an audience', () => {
  test('keeps every field, and shows each of them again', async () => {
    const { client, base, bodyOf, organisation, programme } = await aField();
    await client.post(`${base}/doelgroepen/nieuw`, FILLED);
    const { id, ...kept } = (await bodyOf('Huisartsen')) ?? anAudience();
    assert.deepEqual(kept, {
      name: 'Huisartsen',
      category: 'Zorg',
      side: 'external',
      primary: true,
      primaryReason: 'Zij sturen door',
      profile: 'Weinig tijd',
      area: 'Hele gemeente',
      size: 1250,
      languageLevel: 'B2',
      ring: 'cothink',
      desiredRing: 'cowork',
      roles: ['beïnvloeder', 'poortwachter'],
      attitude: -1,
      influence: 4,
      interest: 2,
      approach: 'Kort en vooraf',
      channels: ['Nieuwsbrief', 'Intervisie'],
      accent: 'Eerlijke regels',
      speaker: 'gemeente',
      maxSilenceDays: 21,
      chosenSilence: { until: '2027-01-15', reason: 'Eerst het besluit' },
      notBefore: { when: aDate('half feb'), reason: 'Na de gunning' },
      interests: 'Goede zorg',
      resistance: 'Meer werk',
    });
    const { text } = await client.get(`${base}/doelgroepen/${id}/wijziging`);
    for (const words of [
      'poortwachter',
      'Intervisie',
      '2027-01-15',
      'half feb',
      'Wij lezen',
      'Meer werk',
      'Zij sturen door',
    ])
      assert.match(text, new RegExp(words));
    assert.ok(
      (await organisation.asAdviser((scope) => listItems(scope, audienceKind, programme))).length ===
        AUDIENCES.length + 1,
    );
  });

  test('saved without a change changes nothing', async () => {
    const { client, base, bodyOf, idOf } = await aField([
      anAudience({ name: 'Aanbieders' }),
      anAudience({ ...AUDIENCES[0], name: 'Alles', notBefore: { when: aDate('half feb'), reason: 'Later' } }),
    ]);
    const before = await bodyOf('Alles');
    const { text } = await client.get(`${base}/doelgroepen/${idOf('Alles')}/wijziging`);
    assert.match(text, /value="half feb"/);
    const fields = {
      name: 'Alles',
      category: 'extern',
      side: 'external',
      primary: 'ja',
      ring: 'cowork',
      size: '400',
      attitude: '0',
      influence: '4',
      interest: '5',
      channels: 'Nieuwsbrief',
      notBefore: 'half feb',
      notBeforeReason: 'Later',
    };
    await client.post(`${base}/doelgroepen/${idOf('Alles')}/wijziging`, { ...fields, revision: '1' });
    const after = await bodyOf('Alles');
    assert.deepEqual(
      Object.fromEntries(Object.entries(after ?? {}).filter(([name]) => name in (before ?? {}))),
      before,
    );
  });

  test('opens part by part: a part that is kept leaves the others as they are', async () => {
    const { client, organisation, base, bodyOf } = await aField();
    await client.post(`${base}/doelgroepen/nieuw`, FILLED);
    const { id, ...before } = (await bodyOf('Huisartsen')) ?? anAudience();
    const page = `${base}/doelgroepen/${id}`;
    const read = (await client.get(page)).text;
    for (const words of ['poortwachter', 'Intervisie', 'Bewust stil', 'half feb', 'Meer werk', '1.250'])
      assert.match(read, new RegExp(words));
    assert.doesNotMatch(read, /<form[^>]*wijziging/);
    const open = (await client.get(`${page}?deel=nabij`)).text;
    assert.match(open, /name="ring"/);
    assert.doesNotMatch(open, /name="approach"|name="interests"/);

    const near = { deel: 'nabij', revision: '1', ring: 'codecide', attitude: '2' };
    const refused = await client.post(`${page}/wijziging`, { ...near, ring: 'baas' });
    assert.equal(refused.status, 400);
    assert.doesNotMatch(refused.text, /name="approach"/);
    const answer = await client.post(`${page}/wijziging`, near);
    assert.match(answer.location ?? '', new RegExp(`doelgroepen/${id}[?]`));
    const { id: _, ...after } = (await bodyOf('Huisartsen')) ?? anAudience();
    const changed = { ring: 'codecide', attitude: 2, desiredRing: null, roles: [], influence: null, interest: null };
    assert.deepEqual(after, { ...before, ...changed });

    const reader = await signedInAs(organisation.person('reader'));
    const seen = await reader.get(`${page}?deel=nabij`);
    assert.equal(seen.status, 200);
    assert.doesNotMatch(seen.text, /name="ring"|wijziging/);
  });

  test('says on the page of an audience what it hears next, in the words of the calendar', async () => {
    const said = [
      anActivity({ title: 'Raadsbrief', when: 'begin 2099', audiences: ['Bezorgers'] }),
      anActivity({ title: 'Inloop', when: 'half 2098', audiences: ['Bezorgers'] }),
    ];
    const { client, base, idOf } = await aField(
      [anAudience({ name: 'Bezorgers' }), anAudience({ name: 'Raad' })],
      said,
    );
    assert.match((await client.get(`${base}/doelgroepen/${idOf('Bezorgers')}`)).text, /Inloop \(half 2098\)/);
    assert.match((await client.get(`${base}/doelgroepen/${idOf('Raad')}`)).text, /niets met een datum/);
  });

  test('keeps one part, whatever a plan file said in the others', async () => {
    const odd = {
      maxSilenceDays: 800,
      notBefore: { when: aDate('31 november 2027'), reason: '' },
      chosenSilence: { until: '2027-02-31', reason: '' },
    };
    const { client, base, idOf, bodyOf } = await aField([anAudience({ name: 'Bezorgers', ...odd })]);
    const page = `${base}/doelgroepen/${idOf('Bezorgers')}`;
    const said = { deel: 'belangen', revision: '1', interests: 'Een vaste plek' };
    assert.equal((await client.post(`${page}/wijziging`, said)).status, 303);
    const { interests, ...after } = (await bodyOf('Bezorgers')) ?? anAudience();
    assert.equal(interests, 'Een vaste plek');
    const { maxSilenceDays, notBefore, chosenSilence } = after;
    assert.deepEqual({ maxSilenceDays, notBefore, chosenSilence }, odd);
    const wrong = await client.post(`${page}/wijziging`, { deel: 'timing', revision: '2', maxSilenceDays: '800' });
    assert.match(wrong.text, /1 tot en met 730/);
    assert.doesNotMatch(wrong.text, /Invalid/);
  });

  for (const [what, wrong, words] of [
    ['no name', { name: '' }, /Vul een naam in/],
    ['a name that is taken', { name: 'aanbieders' }, /al een doelgroep met deze naam/],
    ['a number of people in letters', { size: 'veel' }, /heel getal/],
    ['a chosen silence without a reason', { chosenReason: '' }, /Schrijf erbij waarom/],
    ['a day that does not exist', { chosenUntil: '2027-02-31' }, /dag in die bestaat/],
    ['a limit of nothing', { maxSilenceDays: '0' }, /1 tot en met 730/],
    ['a ring nobody knows', { ring: 'baas' }, /Kies een van de mogelijkheden/],
  ] as const) {
    test(`refuses ${what} in plain words and keeps what was typed`, async () => {
      const { client, base } = await aField();
      const answer = await client.post(`${base}/doelgroepen/nieuw`, { ...FILLED, ...wrong });
      assert.equal(answer.status, 400);
      assert.match(answer.text, words);
      assert.match(answer.text, /Zij sturen door/);
    });
  }

  test('leads from a category to a new audience in it', async () => {
    const { client, base } = await aField();
    const { text } = await client.get(`${base}/doelgroepen`);
    assert.match(text, /doelgroepen\/nieuw\?soort=Intern/);
    assert.match((await client.get(`${base}/doelgroepen/nieuw?soort=Intern`)).text, /value="Intern"/);
  });
});
