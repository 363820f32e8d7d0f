import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signedInAs } from '../../../test/support/client.ts';
import { anOrganisation } from '../../../test/support/organisation.ts';
import { aGoal, anActivity, anAudience } from '../../../test/support/plan.ts';

const SUBJECT = 'Aanbieders weten wat er verandert';
const ASKED = `regel=C3.measure&onderwerp=${encodeURIComponent(SUBJECT)}`;

/** Providers who never heard anything, an invitation that is late, and a goal that nobody measures. */
async function aTroubledProgramme() {
  const organisation = await anOrganisation();
  const programme = await organisation.aProgramme({
    audiences: [anAudience(), anAudience({ name: 'Verwijzers', ring: 'informed' })],
    goals: [aGoal()],
    activities: [
      anActivity({ title: 'Uitnodiging bijeenkomst', when: '13 nov', audiences: ['Verwijzers'] }),
      anActivity(),
    ],
  });
  return {
    organisation,
    programme,
    page: `/programmas/${programme}/aandacht`,
    client: await signedInAs(organisation.person('adviser')),
  };
}

test('every remark says what, why and how, and leads to the thing it is about', async () => {
  const { client, page, programme } = await aTroubledProgramme();
  const { text } = await client.get(page);
  assert.match(text, /Aanbieders: [\d tot]+ dagen stil vanaf 13 november 2026, het begin van de kalender/);
  assert.match(text, /Wie lang niets hoort, gaat zelf invullen/);
  assert.match(text, /Plan een kort bericht/);
  const link = new RegExp(
    `<a href="(/programmas/${programme}/kalender/[0-9a-f-]{36})">Uitnodiging bijeenkomst had klaar moeten zijn`,
  ).exec(text)?.[1];
  assert.equal((await client.get(link ?? '')).status, 200);
});

test('remarks in a row with the same why and how say those once', async () => {
  const organisation = await anOrganisation();
  const late = ['3 november 2026', '4 november 2026', '5 november 2026'].map((when, index) =>
    anActivity({ title: `Brief ${index + 1}`, when }),
  );
  const programme = await organisation.aProgramme({ audiences: [anAudience()], activities: late });
  const client = await signedInAs(organisation.person('adviser'));
  const { text } = await client.get(`/programmas/${programme}/aandacht?regel=C8.overdue`);
  assert.equal(text.match(/had klaar moeten zijn/g)?.length, 3);
  assert.equal(text.match(/Zet het op gedaan, kies een nieuwe datum of laat het vervallen/g)?.length, 1);
});

test('a silence is filled with one click: the new activity knows the group and a day', async () => {
  const { client, page } = await aTroubledProgramme();
  const href =
    /href="([^"]*kalender\/nieuw\?doelgroep=Aanbieders[^"]*)"/.exec((await client.get(page)).text)?.[1] ?? '';
  const { text, status } = await client.get(href.replaceAll('&amp;', '&'));
  assert.equal(status, 200);
  assert.match(text, /value="rond 27 nov"/);
});

test('a remark that is left as it is stands apart with its reason, and can be reported again', async () => {
  const { client, page } = await aTroubledProgramme();
  assert.match((await client.get(`${page}?${ASKED}`)).text, /Waarom laat je dit zo/);
  const landed = await client.follow(
    await client.post(`${page}/acceptatie`, {
      regel: 'C3.measure',
      onderwerp: SUBJECT,
      reden: 'We meten in het voorjaar.',
    }),
  );
  assert.match(landed.text, /We meten in het voorjaar/);
  assert.match(landed.text, /Deze opmerking melden we niet meer/);
  assert.doesNotMatch(landed.text, /er staat niet hoe je dit meet/);
  const again = /action="([^"]*\/acceptatie\/[^"]*verwijdering)"/.exec(landed.text)?.[1] ?? '';
  assert.match((await client.follow(await client.post(again))).text, /er staat niet hoe je dit meet/);
});

test('leaving a remark can be undone from the page it leads to', async () => {
  const { client, page } = await aTroubledProgramme();
  const landed = await client.follow(
    await client.post(`${page}/acceptatie`, { regel: 'C3.measure', onderwerp: SUBJECT, reden: 'Later.' }),
  );
  await client.follow(await client.post(/action="([^"]*\/ongedaan)"/.exec(landed.text)?.[1] ?? ''));
  assert.match((await client.get(page)).text, /er staat niet hoe je dit meet/);
});

test('a remark is not left without a reason, and the form comes back with it', async () => {
  const { client, page } = await aTroubledProgramme();
  const answer = await client.post(`${page}/acceptatie`, { regel: 'C3.measure', onderwerp: SUBJECT, reden: '  ' });
  assert.equal(answer.status, 400);
  assert.match(answer.text, /Schrijf op waarom je dit zo laat/);
});

test('what the checks do not find cannot be accepted, and an old link says so', async () => {
  const { client, page } = await aTroubledProgramme();
  const landed = await client.follow(
    await client.post(`${page}/acceptatie`, { regel: 'C8.budget', onderwerp: 'Drukwerk', reden: 'Mag.' }),
  );
  assert.doesNotMatch(landed.text, /Mag\./);
  assert.match((await client.get(`${page}?regel=C8.budget&onderwerp=Drukwerk`)).text, /Deze opmerking is er niet meer/);
});

test('a choice of kind, part or rule shows only those, and nonsense shows everything', async () => {
  const { client, page } = await aTroubledProgramme();
  const { text } = await client.get(`${page}?onderdeel=goals`);
  assert.match(text, /er staat niet hoe je dit meet/);
  assert.doesNotMatch(text, /Uitnodiging bijeenkomst had klaar/);
  assert.doesNotMatch((await client.get(`${page}?regel=C8.overdue`)).text, /er staat niet hoe je dit meet/);
  assert.match(
    (await client.get(`${page}?soort=%27%3B&onderdeel=x&regel=y`)).text,
    /Uitnodiging bijeenkomst had klaar/,
  );
});

test('a message of another programme to the same group breaks a silence', async () => {
  const { client, page, organisation } = await aTroubledProgramme();
  await organisation.aProgramme({
    programme: { name: 'Wijkteam' },
    audiences: [anAudience()],
    activities: ['9 nov', '19 nov', '30 nov', '11 dec', '21 dec', '4 jan', '14 jan'].map((when) =>
      anActivity({ when, title: `Bericht ${when}`, status: { value: when === '9 nov' ? 'done' : 'todo', text: null } }),
    ),
  });
  const { text } = await client.get(page);
  assert.doesNotMatch(text, /Aanbieders: nog geen bericht/);
});

test('an empty plan is told what to do first, a plan without remarks that all is well', async () => {
  const organisation = await anOrganisation();
  const client = await signedInAs(organisation.person('adviser'));
  assert.match(
    (await client.get(`/programmas/${await organisation.aProgramme()}/aandacht`)).text,
    /Nog niets om na te kijken/,
  );
  const fine = await organisation.aProgramme({
    messages: { core: 'Wij helpen.', short: null, slogan: null, tone: null, values: [], accents: [] },
    audiences: [anAudience({ ring: 'informed', maxSilenceDays: 3000 })],
    goals: [aGoal({ measuredBy: 'Peiling', period: anActivity({ when: 'juni 2027' }).when })],
    activities: [anActivity({ when: '1 dec' })],
  });
  assert.match((await client.get(`/programmas/${fine}/aandacht`)).text, /Niets te doen/);
});

test('a reader sees the remarks but may not leave them, and a stranger finds nothing', async () => {
  const { organisation, page } = await aTroubledProgramme();
  const reader = await signedInAs(organisation.person('reader'));
  assert.doesNotMatch((await reader.get(page)).text, /Zo laten/);
  assert.equal(
    (await reader.post(`${page}/acceptatie`, { regel: 'C3.measure', onderwerp: SUBJECT, reden: 'Nee.' })).status,
    403,
  );
  const stranger = await signedInAs((await anOrganisation()).person('adviser'));
  assert.equal((await stranger.get(page)).status, 404);
});

test('a group without a goal leads to a new goal with that group ticked', async () => {
  const { client, page } = await aTroubledProgramme();
  const href = /href="([^"]*plan\/doelen\/nieuw\?doelgroep=Verwijzers)"/.exec((await client.get(page)).text)?.[1] ?? '';
  assert.match((await client.get(href)).text, /value="Verwijzers" checked/);
});

test('of very many remarks about one part the first fifty are shown, with the way to the others; one that was asked for always is', async () => {
  const organisation = await anOrganisation();
  const goals = Array.from({ length: 53 }, (_, index) => aGoal({ text: `Doel nummer ${index}` }));
  const programme = await organisation.aProgramme({ goals });
  const client = await signedInAs(organisation.person('adviser'));
  const page = `/programmas/${programme}/aandacht`;
  const shown = (text: string) => new Set(text.match(/aria-label="[^"]*Doel zonder meting[^"]*"/g)).size;
  const { text } = await client.get(`${page}?regel=C3.measure`);
  assert.equal(shown(text), 50);
  assert.match(text, /En nog 3 opmerkingen hierover/);
  const rest = /href="([^"]*)">Laat alles zien/.exec(text)?.[1] ?? '';
  const whole = await client.get(rest.replaceAll('&amp;', '&'));
  assert.equal(shown(whole.text), 53);
  assert.doesNotMatch(whole.text, /Laat alles zien/);
  const asked = await client.get(`${page}?regel=C3.measure&onderwerp=Doel+nummer+52`);
  assert.match(asked.text, /Waarom laat je dit zo/);
});

test('remarks that say the same of several groups are one remark with a count, and each can still be left', async () => {
  const organisation = await anOrganisation();
  const names = ['Aanbieders', 'Verwijzers', 'Inwoners', 'Pers'];
  const programme = await organisation.aProgramme({
    audiences: names.map((name) => anAudience({ name })),
    goals: [aGoal({ audiences: ['Gemeenteraad'] })],
    activities: [anActivity({ audiences: names })],
  });
  const client = await signedInAs(organisation.person('adviser'));
  const { text } = await client.get(`/programmas/${programme}/aandacht`);
  assert.match(text, /Dezelfde opmerking nog 3 keer: Verwijzers, Inwoners, Pers<\/summary>/);
  assert.equal(text.match(/geen enkel doel gaat over deze groep/g)?.length, 4);
  assert.match(text, /regel=C2\.goal&amp;onderwerp=Pers/);
});

test('of a plan that is over everything is marked as done with one click, and that is undone with one click', async () => {
  const organisation = await anOrganisation();
  const rows = ['Persbericht', 'Folder'].map((title) => anActivity({ title, when: '3 mei 2017' }));
  const undated = anActivity({ title: 'Film', when: 'nog te bepalen' });
  const programme = await organisation.aProgramme({
    programme: { start: '2017-01-01', end: '2017-12-31' },
    activities: [...rows, undated],
  });
  const client = await signedInAs(organisation.person('adviser'));
  const page = `/programmas/${programme}/aandacht`;
  const list = async () => (await client.get(`/programmas/${programme}/kalender/lijst?klaar=tonen`)).text;
  assert.doesNotMatch(await list(), /te laat/i);
  const before = await client.get(page);
  assert.match(before.text, /Van 2 activiteiten en taken staat er niet dat ze gedaan zijn/);
  const action = /action="([^"]*\/aandacht\/afronding)"/.exec(before.text)?.[1] ?? assert.fail('no button');
  const after = await client.follow(await client.post(action));
  assert.doesNotMatch(after.text, /staat er niet dat/);
  assert.equal((await list()).match(/Voorbij, hoe liep het/g), null);
  await client.post(/action="([^"]*\/ongedaan)"/.exec(after.text)?.[1] ?? assert.fail('no undo'));
  assert.match((await client.get(page)).text, /Van 2 activiteiten en taken/);
});

test('the button that marks everything as done does nothing to a plan that still runs', async () => {
  const { client, page, programme } = await aTroubledProgramme();
  await client.post(`${page}/afronding`);
  assert.match((await client.get(`/programmas/${programme}/kalender/lijst`)).text, /te laat/);
});

test('nobody of another organisation, and nobody who only reads, marks a plan that is over as done', async () => {
  const [organisation, other] = [await anOrganisation(), await anOrganisation()];
  const programme = await organisation.aProgramme({
    programme: { start: '2017-01-01', end: '2017-12-31' },
    activities: [anActivity({ title: 'Persbericht', when: '3 mei 2017' })],
  });
  const path = `/programmas/${programme}/aandacht/afronding`;
  assert.equal((await (await signedInAs(other.person('adviser'))).post(path)).status, 404);
  const reader = await signedInAs(organisation.person('reader'));
  assert.equal((await reader.post(path)).status, 403);
  assert.doesNotMatch((await reader.get(`/programmas/${programme}/aandacht`)).text, /Alles op gedaan zetten/);
});
