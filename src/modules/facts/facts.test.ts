import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyPlan } from '#kernel/plan.ts';
import { anActivity } from '../../../test/support/plan.ts';
import { signedInAs } from '../../../test/support/client.ts';
import { anOrganisation } from '../../../test/support/organisation.ts';

const HOME = '/organisatie/gegevens';

async function aPlanWithNames() {
  const organisation = await anOrganisation();
  const programme = await organisation.aProgramme({
    sections: [
      {
        kind: 'other',
        title: 'Contact',
        depth: 1,
        markdown: 'Bel **{telefoon}** of kom naar {loket}. {{constructor}} ${7*7}',
      },
    ],
    messages: { ...emptyPlan('').messages, core: 'Wij zijn er: {telefoon}.' },
    activities: [anActivity({ title: 'Brief met {telefoon}' })],
  });
  const client = await signedInAs(organisation.person('adviser'));
  return { organisation, programme, client, facts: `/programmas/${programme}/feiten` };
}

test('a fact shows in the plan, the message and the calendar at once, and changes everywhere when it is changed', async () => {
  const { client, programme } = await aPlanWithNames();
  for (const [revision, telefoon] of [
    ['0', '14 0478'],
    ['1', '088 1234'],
  ] as const) {
    await client.follow(await client.post(HOME, { revision, telefoon }));
    for (const page of ['plan', 'boodschap', 'kalender/lijst', 'kalender/tijdlijn']) {
      assert.match((await client.get(`/programmas/${programme}/${page}`)).text, new RegExp(telefoon), page);
    }
  }
});

test('a value has a quiet mark, a missing one another, and what is no name stays as it was', async () => {
  const { client, programme } = await aPlanWithNames();
  await client.post(HOME, { revision: '0', telefoon: '14 <0478>' });
  const { text } = await client.get(`/programmas/${programme}/plan`);
  assert.match(text, /<span class="een-feit" title="{telefoon}">14 &lt;0478&gt;<\/span>/);
  assert.match(text, /een-feit--leeg" title="Nog niet ingevuld">{loket}</);
  assert.match(text, /{{constructor}} \$\{7\*7}/);
});

test('a name without a value is an attention point until it has one', async () => {
  const { client, programme } = await aPlanWithNames();
  const points = async () => (await client.get(`/programmas/${programme}/aandacht`)).text;
  assert.match(await points(), /{telefoon} is nog niet ingevuld|{loket} is nog niet ingevuld/);
  await client.post(HOME, { revision: '0', telefoon: '14 0478', loket: 'Plein 1' });
  assert.doesNotMatch(await points(), /{(telefoon|loket)} is nog niet ingevuld/);
});

test('a programme says it its own way, also under own names, and this can be undone; a line that is no fact is refused', async () => {
  const { client, programme, facts } = await aPlanWithNames();
  const refused = await client.post(facts, {
    revision: '0',
    eigen: 'zonder dubbele punt\ntelefoon: 1\na: 1\na: 2\n9x: 3',
  });
  assert.equal(refused.status, 400);
  for (const words of [
    /Zet een dubbele punt/,
    /heeft hierboven al een eigen vak/,
    /staat er twee keer/,
    /kan geen naam zijn/,
  ])
    assert.match(refused.text, words);
  const landed = await client.follow(
    await client.post(facts, { revision: '0', telefoon: '06 999', eigen: 'Projectleider: Noor' }),
  );
  assert.match(landed.text, /projectleider: Noor/);
  assert.match((await client.get(`/programmas/${programme}/plan`)).text, />06 999</);
  const undo = /action="([^"]*\/ongedaan)"/.exec(landed.text)?.[1] ?? '';
  await client.follow(await client.post(undo));
  assert.doesNotMatch((await client.get(`/programmas/${programme}/plan`)).text, />06 999</);
});

test('two people at once: the second sees what the first kept, and overwrites it only knowingly', async () => {
  const { client } = await aPlanWithNames();
  await client.post(HOME, { revision: '0', telefoon: 'eerste' });
  const second = await client.post(HOME, { revision: '0', telefoon: 'tweede' });
  assert.equal(second.status, 409);
  assert.match(second.text, /eerste[\s\S]*tweede/);
  assert.match(second.text, /name="revision" value="1"/);
  assert.equal((await client.post(HOME, { revision: '1', telefoon: 'tweede' })).status, 303);
});

test('the page tells where a name is used, in which programme, and what is missing', async () => {
  const { client, programme } = await aPlanWithNames();
  const { text } = await client.get(HOME);
  assert.match(text, /Ontbrekende feiten[\s\S]*{loket}[\s\S]*Waar gebruikt[\s\S]*Zorg Samen Inkopen/);
  assert.match(text, new RegExp(`href="/programmas/${programme}/boodschap"`));
  assert.match(text, /Activiteit: Brief met {telefoon}/);
});

test('a file has the values in it, or the names when asked; a plan file always has the names', async () => {
  const { client, programme } = await aPlanWithNames();
  await client.post(HOME, { revision: '0', telefoon: '14 0478' });
  const file = async (name: string) => (await client.get(`/programmas/${programme}/uitvoer/${name}`)).text;
  assert.match(await file('plan.csv'), /14 0478/);
  const kept = await file('plan.csv?variabelen=laten');
  assert.match(kept, /{telefoon}/);
  assert.doesNotMatch(kept, /14 0478/);
  assert.match(await file('plan.json'), /{telefoon}/);
});

test('a reader sees the facts and cannot change them', async () => {
  const { organisation, facts } = await aPlanWithNames();
  const reader = await signedInAs(organisation.person('reader'));
  for (const page of [HOME, facts]) {
    const { text, status } = await reader.get(page);
    assert.equal(status, 200);
    assert.doesNotMatch(text, /name="telefoon"/);
    assert.equal((await reader.post(page, { revision: '0' })).status, 403);
  }
});

test('of two who write the first facts of a programme at once, one hears of the other', async () => {
  const organisation = await anOrganisation();
  const client = await signedInAs(organisation.person('adviser'));
  for (let round = 0; round < 4; round += 1) {
    const programme = await organisation.aProgramme();
    const path = `/programmas/${programme}/feiten`;
    const answers = await Promise.all([
      client.post(path, { revision: '0', telefoon: '088 111 11 11' }),
      client.post(path, { revision: '0', loket: 'balie 2' }),
    ]);
    assert.deepEqual(answers.map(({ status }) => status).toSorted(), [303, 409]);
  }
});

test('a change of the facts is taken back at once and everywhere, can then be done after all, and not after a later one', async () => {
  const { client, programme, organisation } = await aPlanWithNames();
  const UNDO = `${HOME}/ongedaan`;
  const stepIn = (text: string) => ({
    stap: new RegExp(`action="${UNDO}"[\\s\\S]*?name="stap" value="([^"]*)"`).exec(text)?.[1] ?? assert.fail('no step'),
  });
  const inPlan = async () => (await client.get(`/programmas/${programme}/plan`)).text;
  await client.post(HOME, { revision: '0', telefoon: '14 0478' });
  const unchanged = await client.follow(await client.post(HOME, { revision: '1', telefoon: '14 0478' }));
  assert.doesNotMatch(unchanged.text, /Ongedaan maken/, 'there is nothing to take back');
  const changed = await client.follow(await client.post(HOME, { revision: '1', telefoon: '088 1234' }));
  const undone = await client.follow(await client.post(UNDO, stepIn(changed.text)));
  assert.match(undone.text, /Het is ongedaan gemaakt[\s\S]*Toch doen[\s\S]*value="14 0478"/);
  assert.match(await inPlan(), /14 0478/);
  const redone = await client.follow(await client.post(UNDO, stepIn(undone.text)));
  assert.match(redone.text, /value="088 1234"/);
  const stranger = await signedInAs((await anOrganisation()).person('adviser'));
  assert.equal((await stranger.post(UNDO, stepIn(redone.text))).status, 404);
  const reader = await signedInAs(organisation.person('reader'));
  assert.equal((await reader.post(UNDO, stepIn(redone.text))).status, 403);
  await client.post(HOME, { revision: '4', telefoon: '06 999' });
  const late = await client.follow(await client.post(UNDO, stepIn(redone.text)));
  assert.match(late.text, /Daarna is er iets veranderd/);
  assert.match(await inPlan(), /06 999/);
});
