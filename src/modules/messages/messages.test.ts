import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signedInAs } from '../../../test/support/client.ts';
import { anOrganisation } from '../../../test/support/organisation.ts';
import { anActivity, anAudience } from '../../../test/support/plan.ts';

const FIELDS = {
  core: 'Zeven gemeenten kopen samen hulp in.',
  accents: 'Aanbieders: eerlijke regels',
  avoidedWords: 'burger -> inwoner',
};

async function aReadMessage() {
  const organisation = await anOrganisation();
  const core = 'Samen halen we meer.';
  const messages = { core, short: null, slogan: null, tone: null, values: [], accents: [] };
  const sections = [{ kind: 'message' as const, title: 'Kern', depth: 1, markdown: core }];
  return { organisation, programme: await organisation.aProgramme({ messages, sections }) };
}

async function aMessage() {
  const organisation = await anOrganisation();
  const programme = await organisation.aProgramme();
  const client = await signedInAs(organisation.person('adviser'));
  await client.post(`/programmas/${programme}/boodschap/nieuw`, FIELDS);
  const edit =
    /href="(\/programmas\/[^"]*\/boodschap\/[0-9a-f-]{36})"/.exec(
      (await client.get(`/programmas/${programme}/boodschap`)).text,
    )?.[1] ?? '';
  return { organisation, programme, client, edit };
}

test('a message that was written is on the page with its accents and words', async () => {
  const { client, programme } = await aMessage();
  const { text } = await client.get(`/programmas/${programme}/boodschap`);
  for (const words of ['Zeven gemeenten kopen samen hulp in', 'eerlijke regels', 'inwoner'])
    assert.match(text, new RegExp(words));
});

test('an accent without a group is refused, and everything that was typed stays in the form', async () => {
  const { client, edit } = await aMessage();
  const answer = await client.post(edit, { ...FIELDS, accents: 'zonder groep', revision: '1' });
  assert.equal(answer.status, 400);
  assert.match(answer.text, /staat geen groep/);
  assert.match(answer.text, /Zeven gemeenten/);
});

test('the words a message had before are kept with it, so that the text it was read from is not shown beside the new ones', async () => {
  const { organisation, programme } = await aReadMessage();
  const client = await signedInAs(organisation.person('adviser'));
  const edit =
    /href="(\/programmas\/[^"]*\/boodschap\/[0-9a-f-]{36})"/.exec(
      (await client.get(`/programmas/${programme}/boodschap`)).text,
    )?.[1] ?? '';
  await client.post(edit, { core: 'Heel andere woorden.', revision: '1' });
  const { text } = await client.get(`/programmas/${programme}/plan`);
  assert.match(text, /Heel andere woorden/);
  assert.match(text, /Zo stond het in je document[\s\S]*Samen halen we meer/);
  assert.match(text, /class="pl-pas" href="\/programmas\/[^"]*\/boodschap"/);
});

test('two people at once: the second sees both versions, and only overwrites knowingly', async () => {
  const { client, edit, programme } = await aMessage();
  await client.post(edit, { ...FIELDS, slogan: 'Samen beter', revision: '1' });
  const second = await client.post(edit, { ...FIELDS, slogan: 'Dichtbij', revision: '1' });
  assert.equal(second.status, 409);
  assert.match(second.text, /Samen beter/);
  assert.match(second.text, /Dichtbij/);
  assert.match((await client.get(`/programmas/${programme}/boodschap`)).text, /Samen beter/);
  assert.equal((await client.post(edit, { ...FIELDS, slogan: 'Dichtbij', revision: '2' })).status, 303);
});

test('a change can be undone from the page it leads to, and then stands as before', async () => {
  const { client, edit, programme } = await aMessage();
  const landed = await client.follow(await client.post(edit, { ...FIELDS, slogan: 'Samen beter', revision: '1' }));
  assert.match(landed.text, /Samen beter/);
  const undo = /action="([^"]*\/ongedaan)"/.exec(landed.text)?.[1] ?? '';
  const undone = await client.follow(await client.post(undo));
  assert.match(undone.text, /is weer zoals het was/);
  assert.doesNotMatch((await client.get(`/programmas/${programme}/boodschap`)).text, /Samen beter/);
});

test('what was removed comes back with undo', async () => {
  const { client, edit, programme } = await aMessage();
  const landed = await client.follow(await client.post(`${edit}/verwijdering`));
  assert.match(landed.text, /Nog geen kernboodschap/);
  const undo = /action="([^"]*\/ongedaan)"/.exec(landed.text)?.[1] ?? '';
  await client.follow(await client.post(undo));
  assert.match((await client.get(`/programmas/${programme}/boodschap`)).text, /Zeven gemeenten/);
});

test('an activity shows which message it tells, and the message where it is told', async () => {
  const { aProgramme, person } = await anOrganisation();
  const client = await signedInAs(person('adviser'));
  const programme = await aProgramme({
    audiences: [anAudience({ name: 'Aanbieders' }), anAudience({ name: 'Inwoners' })],
    activities: [anActivity({ title: 'Nieuwsbrief 2', when: '8 maart 2099', audiences: ['Aanbieders'] })],
  });
  const accents = 'Aanbieders: eerlijke regels\nInwoners: je hulp blijft';
  await client.post(`/programmas/${programme}/boodschap/nieuw`, { ...FIELDS, accents });
  const { text } = await client.get(`/programmas/${programme}/boodschap`);
  assert.match(
    text,
    /Waar je dit vertelt.*Aanbieders.*Nieuwsbrief 2<\/a> \(8 maart 2099\).*Nog nergens in de kalender/s,
  );
  const activity = /href="([^"]*)">Nieuwsbrief 2</.exec(text)?.[1] ?? '';
  const shown = (await client.get(activity)).text;
  assert.match(shown, /Wat je vertelt.*Zeven gemeenten kopen samen hulp in.*Accent voor Aanbieders.*eerlijke regels/s);
  assert.doesNotMatch(shown, /je hulp blijft/);
});
