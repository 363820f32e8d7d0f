import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asId } from '#kernel/id.ts';
import { loadPlan } from '#modules/dossier/index.ts';
import { type Answer, type Client, signedInAs } from '../../../test/support/client.ts';
import { anOrganisation, type TestOrganisation } from '../../../test/support/organisation.ts';

const PLAN = `# Communicatieplan Zorgpunt De Brink

Looptijd: september 2031 tot en met maart 2032

## Kalender

| Wanneer | Activiteit | Doelgroep | Middel |
|---|---|---|---|
| 12 oktober 2031 | Aftrap | Inwoners | Bijeenkomst |
| 20 november | Brief over de verhuizing | Inwoners | Brief |
| 1 of half feb 2032 | Open huis | Inwoners | Bijeenkomst |
`;
const EMPTY_TABLE =
  '# Plan\n\nEen regel tekst.\n\n## Kalender\n\n| Wanneer | Activiteit | Doelgroep |\n|---|---|---|\n| | | |\n';

type Desk = { readonly organisation: TestOrganisation; readonly client: Client };
type Review = Desk & { readonly review: string; readonly page: Answer };

async function aReview(text = PLAN, path = '/inlezen', desk?: Desk): Promise<Review> {
  const organisation = desk?.organisation ?? (await anOrganisation());
  const client = desk?.client ?? (await signedInAs(organisation.person('adviser')));
  const answer = await client.post(path, { bestand: new File([text], 'zorgpunt.md') });
  return { organisation, client, review: answer.location ?? '', page: await client.follow(answer) };
}

const numberOf = ({ text }: Answer, words: string): string =>
  /^<li id="t(\d+)"/.exec(
    text
      .split(/(?=<li id="t\d+")/)
      .slice(1)
      .find((card) => card.includes(words)) ?? '',
  )?.[1] ?? 'none';

async function activitiesOf({ organisation }: Desk, landed: string | null) {
  const programme = landed?.split('/')[2] ?? '';
  const found = await organisation.asAdviser((scope) => loadPlan(scope, asId<'programme'>(programme)));
  return found?.plan.activities ?? [];
}

test('a day that does not exist is refused in plain words, and what was typed stays', async () => {
  const { client, review, page } = await aReview();
  const piece = `${review}/stukken/${numberOf(page, '<h3>Brief over de verhuizing')}`;
  const refusal = await client.post(piece, {
    title: 'Brief over de nieuwe plek',
    when: '31 nov',
    notes: 'Op tijd drukken',
  });
  assert.equal(refusal.status, 400);
  assert.match(refusal.text, /“31 nov” bestaat niet\. Bedoel je 30 november/);
  assert.match(refusal.text, /value="31 nov"/);
  for (const typed of ['Brief over de nieuwe plek', 'Op tijd drukken']) assert.ok(refusal.text.includes(typed), typed);
  assert.match((await client.get(review)).text, /<h3>Brief over de verhuizing/);
});

test('an answer with a day that does not exist is refused the same way', async () => {
  const { client, review, page } = await aReview(PLAN.replace('| 20 november |', '| groen gras |'));
  const number = numberOf(page, '<h3>Brief over de verhuizing');
  const refusal = await client.post(`${review}/stukken/${number}/antwoord`, { zelf: '31 nov' });
  assert.equal(refusal.status, 400);
  assert.match(refusal.text, /“31 nov” bestaat niet\. Bedoel je 30 november/);
  assert.match(refusal.text, /value="31 nov"/);
});

test('a date that is corrected without a year stays in the year of the plan', async () => {
  const desk = await aReview();
  const { client, review, page } = desk;
  const piece = `${review}/stukken/${numberOf(page, '<h3>Brief over de verhuizing')}`;
  for (const [phrase, reading] of [
    ['27 nov', '27 november 2031'],
    ['10 januari', '10 januari 2032'],
  ] as const) {
    const read = await client.get(`${piece}/datum?tekst=${encodeURIComponent(phrase)}`);
    assert.match(JSON.parse(read.text).reading, new RegExp(reading));
  }
  assert.equal((await client.post(piece, { title: 'Brief', when: '27 nov', kind: 'activity' })).status, 303);
  const landed = await client.post(`${review}/overname`);
  const letter = (await activitiesOf(desk, landed.location)).find(({ title }) => title === 'Brief');
  assert.deepEqual([letter?.when.text, letter?.when.start], ['27 nov', '2031-11-27']);
});

test('taking over needs no second form: the programme is called what the review says', async () => {
  const desk = await aReview();
  const landed = await desk.client.post(`${desk.review}/overname`);
  assert.match(landed.location ?? '', /^\/programmas\/[0-9a-f-]{36}\/kalender\?gedaan=/);
  assert.match((await desk.client.follow(landed)).text, /Zorgpunt De Brink/);
});

test('a document without a calendar says so, and so does one whose calendar is empty', async () => {
  assert.match((await aReview('# Plan\n\nEen regel tekst.\n')).page.text, /Geen kalender gevonden/);
  assert.match((await aReview(EMPTY_TABLE)).page.text, /De kalender in je document is leeg/);
  assert.doesNotMatch((await aReview()).page.text, /Geen kalender gevonden|is leeg/);
});

test('an import can go to a new programme or to one that is there, as long as it was not taken over', async () => {
  const first = await aReview();
  const programme = await first.organisation.aProgramme();
  assert.match(
    (await first.client.get(first.review)).text,
    /In een nieuw programma[\s\S]*Bij een programma dat er al is/,
  );
  const number = numberOf(first.page, '<h3>Aftrap');
  await first.client.post(`${first.review}/stukken/${number}/weglating`);
  const sent = await first.client.post(`${first.review}/bestemming`, { programma: programme });
  assert.equal(sent.location, `/programmas/${programme}${first.review}`);
  assert.match((await first.client.follow(sent)).text, /Terugzetten: Aftrap/);
  const back = await first.client.post(`${sent.location}/bestemming`, { programma: '' });
  assert.equal(back.location, first.review);
  await first.client.post(`${first.review}/bestemming`, { programma: programme });
  await first.client.post(`${sent.location}/overname`);
  assert.equal((await first.client.post(`${sent.location}/bestemming`, { programma: '' })).location, sent.location);
  const stranger = await aReview();
  assert.equal((await stranger.client.post(`${stranger.review}/bestemming`, { programma: programme })).status, 404);
});

test('a file chosen inside a programme may become a new one', async () => {
  const desk = await aReview();
  const programme = await desk.organisation.aProgramme();
  const path = `/programmas/${programme}/inlezen`;
  assert.match((await desk.client.get(path)).text, /Waar komt het[\s\S]*In een nieuw programma/);
  const answer = await desk.client.post(path, { bestand: new File([PLAN], 'zorgpunt.md'), bestemming: 'nieuw' });
  assert.match(answer.location ?? '', /^\/inlezen\//);
});

const MONTHS =
  '# Plan Zorgpunt\n\n## Planning\n\n**Maart 2032**\n\n- Herinneringsbrief\n- Advertentie in het weekblad\n- Folder\n';

test('the month of a heading is asked about at the first of its rows, and one answer is for all of them', async () => {
  const desk = await aReview(MONTHS);
  const { client, review, page } = desk;
  assert.equal(page.text.split('komt uit de kop erboven, ook bij 2 andere stukken. Klopt dat?').length, 2);
  assert.match(page.text, /Bij wat waarschijnlijk is stellen we nog 1 vraag\. Antwoorden hoeft niet\./);
  assert.match(page.text, /Ja, bij alle 3[\s\S]*Nee, bij alle 3 nog geen datum/);
  assert.equal(page.text.split('Hierover vragen we iets bij').length, 3);
  const number = numberOf(page, '<h3>Herinneringsbrief');
  const answered = await client.post(`${review}/stukken/${number}/antwoord`, { keuze: 'undated' });
  assert.doesNotMatch((await client.follow(answered)).text, /uit de kop erboven|Hierover vragen we/);
  const found = await activitiesOf(desk, (await client.post(`${review}/overname`)).location);
  assert.deepEqual(
    found.map(({ when, earlierPhrases }) => [when.start, earlierPhrases]),
    [1, 2, 3].map(() => [null, ['Maart 2032']]),
  );
});

test('a status that was chosen stands on the card, with what the document says of it', async () => {
  const table = PLAN.replace('| Middel |', '| Middel | Stand |')
    .replace('|---|---|---|---|', '|---|---|---|---|---|')
    .replace('| Bijeenkomst |\n| 20', '| Bijeenkomst | Gereed |\n| 20');
  const { client, review, page } = await aReview(table);
  const answer = await client.post(`${review}/stukken/${numberOf(page, '<h3>Aftrap')}/antwoord`, { keuze: 'todo' });
  const card = (await client.follow(answer)).text
    .split(/(?=<li id="t\d+")/)
    .find((each) => each.includes('<h3>Aftrap'));
  assert.match(card ?? '', /Gepland \(er stond: Gereed\)/);
});
