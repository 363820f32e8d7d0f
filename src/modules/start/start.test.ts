import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyPlan } from '#kernel/plan.ts';
import { signedInAs } from '../../../test/support/client.ts';
import { anOrganisation } from '../../../test/support/organisation.ts';
import { aGoal, anActivity, anAudience } from '../../../test/support/plan.ts';
import { takesPart } from '../../../test/support/taking-part.ts';

async function openExample() {
  const organisation = await anOrganisation();
  const client = await signedInAs(organisation.person('adviser'));
  const landed = await client.follow(await client.post('/voorbeeld'));
  return { organisation, client, landed };
}

test('an empty server offers two ways to begin, and a small third one', async () => {
  const client = await signedInAs((await anOrganisation()).person('adviser'));
  const { text } = await client.get('/');
  for (const words of ['Lees mijn Word-plan', 'Voorbeeld openen', 'Of begin met een leeg programma'])
    assert.match(text, new RegExp(words));
});

test('whose organisation has no programme finds the way to its questions and out', async () => {
  const client = await signedInAs((await anOrganisation()).person('adviser'));
  const { text } = await client.get('/');
  assert.match(text, /href="\/organisatie\/vragen"/);
  assert.match(text, /Afmelden/);
});

test('whose organisation has no programme sees first what waits elsewhere, and whose page it is', async () => {
  const us = await anOrganisation('Gemeente Venbroek');
  const [adviser, approver] = [await signedInAs(us.person('adviser')), await signedInAs(us.person('approver'))];
  const asked = { vraag: 'Wat kost een pas?', antwoord: 'Tien euro.' };
  const made = await adviser.post('/organisatie/vragen/nieuw', { ...asked, voor: 'clients' });
  const page = made.location?.split('?')[0] ?? '';
  const { text } = await adviser.get(page);
  const revisie = /name="revisie" value="(\d+)"/.exec(text.split('id="tekst"')[1] ?? '')?.[1] ?? '';
  await adviser.post(`${page}/tekst`, { ...asked, revisie, houding: '0', doe: 'submit' });
  const landed = (await approver.get('/')).text;
  assert.match(landed, /Welkom bij Gemeente Venbroek/);
  assert.match(landed, new RegExp(`href="${page}[^"]*">[^<]*Wat kost een pas`));
});

test('whoever left a plan half reviewed finds the way back to it on the welcome page', async () => {
  const { person } = await anOrganisation();
  const client = await signedInAs(person('adviser'));
  assert.doesNotMatch((await client.get('/')).text, /wacht op nakijken/);
  const file = new File(
    ['# Communicatieplan Duinzicht\n\n## Doelen\n\n- Buren weten wanneer het begint\n'],
    'duinzicht.md',
  );
  const review = (await client.post('/inlezen', { bestand: file })).location ?? '';
  const welcome = await client.get('/');
  assert.match(
    welcome.text,
    new RegExp(`Je plan wacht op nakijken[\\s\\S]*href="${review}"[^>]*>Verder met “duinzicht.md”`),
  );
});

test('looking around in the example lands on an overview that is full', async () => {
  const { landed, client } = await openExample();
  for (const words of [
    'Goedemorgen, Fenna',
    'Woensdag 18 november 2026, week 47',
    'dagen tot de volgende mijlpaal',
    'Stilte op komst',
    '5 dagen te laat',
    'Week 50',
    'Laatste metingen',
    '58%',
  ]) {
    assert.match(landed.text, new RegExp(words));
  }
  const { text } = await client.get('/programmas');
  assert.match(text, /Wijkteam De Meander/);
});

test('opening the example twice adds it once', async () => {
  const { client } = await openExample();
  await client.follow(await client.post('/voorbeeld'));
  const { text } = await client.get('/programmas');
  assert.equal(text.split('<b>Zorg Samen Inkopen</b>').length, 2);
});

test('whoever began with a plan of their own still finds the example', async () => {
  const organisation = await anOrganisation();
  const { programme: own } = emptyPlan('Ons eigen plan');
  const programme = await organisation.aProgramme({ programme: own, audiences: [anAudience()] });
  const client = await signedInAs(organisation.person('adviser'));
  assert.match((await client.get(`/programmas/${programme}`)).text, /href="\/programmas#voorbeeld"/);
  assert.match((await client.get('/programmas')).text, /action="\/voorbeeld"/);
  const landed = await client.follow(await client.post('/voorbeeld'));
  assert.doesNotMatch(landed.text, /#voorbeeld/);
  const reader = await signedInAs(organisation.person('reader'));
  assert.doesNotMatch((await reader.get('/programmas')).text, /action="\/voorbeeld"/);
});

test('a reader sees what asks for attention, without buttons that would be refused', async () => {
  const { organisation, landed, client } = await openExample();
  const address = /href="(\/programmas\/[0-9a-f-]{36})"/.exec(landed.text)?.[1] ?? '';
  assert.equal((await client.get(address)).status, 200);
  const { text } = await (await signedInAs(organisation.person('reader'))).get(address);
  assert.match(text, /dagen geen bericht/);
  assert.doesNotMatch(text, /kalender\/nieuw|doelgroepen\/nieuw/);
});

test('whoever has a programme lands on its overview', async () => {
  const organisation = await anOrganisation();
  const programme = await organisation.aProgramme();
  const client = await signedInAs(organisation.person('adviser'));
  assert.equal((await client.get('/')).location, `/programmas/${programme}`);
});

test('whoever has several programmes lands on what asks for attention in all of them, own and shared', async () => {
  const organisation = await anOrganisation('Gemeente Berkenaar');
  const owner = await anOrganisation('Regio Maasduin');
  const late = anActivity({ title: 'Persbericht', when: '10 nov', status: { value: 'todo', text: null } });
  await organisation.aProgramme({ programme: { name: 'Eigen plan' }, activities: [late] });
  const programme = { name: 'Zorg in de regio' };
  const shared = await owner.aProgramme({ programme, activities: [{ ...late, title: 'Raadsbrief' }] });
  await takesPart(owner, organisation, { programme: shared, part: 'partner' });
  const { text } = await (await signedInAs(organisation.person('adviser'))).get('/');
  assert.match(text, /Vraagt nu aandacht/);
  assert.match(text, /Eigen plan.*1 te laat.*Persbericht|Persbericht.*Eigen plan/s);
  assert.match(text, new RegExp(`href="/programmas/${shared}">Zorg in de regio</a>`));
  assert.match(text, /van Regio Maasduin · .*1 activiteit te laat/);
  assert.match(text, /Raadsbrief/);
});

test('what is past without a status is asked how it went on the overview, and not counted as late', async () => {
  const organisation = await anOrganisation();
  const activities = [
    anActivity({ title: 'Markt op het plein', when: '3 november 2026', status: { value: null, text: null } }),
    anActivity({ title: 'Persbericht', when: '4 november 2026', status: { value: 'done', text: null } }),
  ];
  const programme = await organisation.aProgramme({ activities });
  const client = await signedInAs(organisation.person('adviser'));
  const { text } = await client.get(`/programmas/${programme}`);
  assert.match(text, /Markt op het plein \(3 november 2026\) is voorbij, maar er staat niet of het gedaan is/);
  assert.doesNotMatch(text, /te laat/i);
});

test('however many programmes are shared, the start page looks at six', async () => {
  const organisation = await anOrganisation('Gemeente Berkenaar');
  const owner = await anOrganisation('Regio Maasduin');
  const late = anActivity({ title: 'Persbericht', when: '10 nov', status: { value: 'todo', text: null } });
  for (let index = 0; index < 9; index += 1) {
    const programme = await owner.aProgramme({ programme: { name: `Programma ${index}` }, activities: [late] });
    await takesPart(owner, organisation, { programme, part: 'reader' });
  }
  const { text } = await (await signedInAs(organisation.person('reader'))).get('/');
  assert.equal(text.split('Persbericht</a>').length - 1, 6);
  assert.match(text, /in de 6 programma’s die het laatst zijn gewijzigd/);
});

test('a date in many words stands above its title in a week, so that the title keeps its room', async () => {
  const organisation = await anOrganisation();
  const activities = [
    anActivity({ title: 'Keuze', when: '24 of 25 november 2026' }),
    anActivity({ title: 'Vast', when: '24 november 2026' }),
  ];
  const programme = await organisation.aProgramme({ audiences: [anAudience()], activities });
  const client = await signedInAs(organisation.person('adviser'));
  const { text } = await client.get(`/programmas/${programme}`);
  assert.match(text, /<li class="is-lang"><time[^>]*>24 of 25 november 2026<[\s\S]*?>Keuze</);
  assert.doesNotMatch(text, /<li class="is-lang"><time[^>]*>di 24</);
});

test('a silence has one button: a new activity for that group, with a day filled in', async () => {
  const { landed, client } = await openExample();
  const href = /href="([^"]*kalender\/nieuw\?doelgroep=Verwijzers[^"]*)"/.exec(landed.text)?.[1] ?? '';
  const { text, status } = await client.get(href.replaceAll('&amp;', '&'));
  assert.equal(status, 200);
  assert.match(text, /id="audienceLinks-\d+"[^>]*value="Verwijzers"[^>]*checked/);
  assert.match(text, /value="rond \d+ nov"/);
});

test('what a drawing of a silence shows stands beside it in words', async () => {
  const { landed } = await openExample();
  assert.match(landed.text, /role="img" aria-label="\d+ berichten, daarna \d+ dagen stil tot vandaag\."/);
});

test('a vague activity lies over the weeks it may fall in, one with a day stands in its week', async () => {
  const organisation = await anOrganisation();
  const programme = await organisation.aProgramme({
    audiences: [anAudience({ maxSilenceDays: 900 })],
    activities: [
      anActivity({ title: 'Inloopavond', when: '24 nov' }),
      anActivity({ title: 'Wijkfeest', when: 'in dec' }),
      anActivity({ title: 'Verre reis', when: 'in juni 2027' }),
    ],
  });
  const { text } = await (await signedInAs(organisation.person('adviser'))).get(`/programmas/${programme}`);
  assert.match(text, /<time datetime="2026-11-24">di 24<\/time>/);
  assert.match(text, /van-3 tot-5"><a href="[^"]*">.*?<b>Wijkfeest<\/b> in dec/);
  const inOrder = ['>Week 49', '<b>Wijkfeest', '>Week 50'].map((words) => text.indexOf(words));
  assert.deepEqual(
    inOrder,
    inOrder.toSorted((one, other) => one - other),
    'on a phone it follows the week it begins in',
  );
  assert.doesNotMatch(text, /Verre reis/);
});

test('many vague activities at once do not cover each other, and the rest is counted', async () => {
  const organisation = await anOrganisation();
  const programme = await organisation.aProgramme({
    audiences: [anAudience()],
    activities: Array.from({ length: 7 }, (_, index) => anActivity({ title: `Plan ${index}`, when: 'in dec' })),
  });
  const { text } = await (await signedInAs(organisation.person('adviser'))).get(`/programmas/${programme}`);
  for (const lane of [0, 1, 2, 3]) assert.equal(text.split(`st-vaag--baan-${lane} `).length, 2);
  assert.match(text, /Nog 3 activiteiten met een vage datum/);
});

test('a programme in which all goes well says so', async () => {
  const organisation = await anOrganisation();
  const programme = await organisation.aProgramme({
    messages: { core: 'Wij helpen.', short: null, slogan: null, tone: null, values: [], accents: [] },
    audiences: [anAudience({ maxSilenceDays: 900 })],
    goals: [aGoal({ measuredBy: 'Peiling', period: anActivity({ when: 'juni 2027' }).when })],
    activities: [anActivity({ when: '1 dec' })],
  });
  assert.match(
    (await (await signedInAs(organisation.person('adviser'))).get(`/programmas/${programme}`)).text,
    /Niets te doen/,
  );
});

test('an empty programme says what to do first, and a reader gets no buttons that are refused', async () => {
  const organisation = await anOrganisation();
  const programme = await organisation.aProgramme();
  const adviser = await signedInAs(organisation.person('adviser'));
  assert.match((await adviser.get(`/programmas/${programme}`)).text, /Wat doe je eerst\?.*Word-plan inlezen/s);
  const reader = await signedInAs(organisation.person('reader'));
  const { text } = await reader.get(`/programmas/${programme}`);
  assert.doesNotMatch(text, /kalender\/nieuw/);
});

test('the overview of another organisation does not exist', async () => {
  const programme = await (await anOrganisation()).aProgramme();
  const stranger = await signedInAs((await anOrganisation()).person('adviser'));
  assert.equal((await stranger.get(`/programmas/${programme}`)).status, 404);
});
