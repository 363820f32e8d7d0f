import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asId } from '#kernel/id.ts';
import type { Plan } from '#kernel/plan.ts';
import { loadPlan } from '#modules/dossier/index.ts';
import { type Answer, type Client, signedInAs } from '../../../test/support/client.ts';
import { anOrganisation, type TestOrganisation } from '../../../test/support/organisation.ts';
import { serialisePlan } from './index.ts';
import { wordFile, wordParagraph, wordParts } from './readers/test-support/word-file.ts';
import { zipOf } from './readers/test-support/zip-writer.ts';

const PLAN = `# Communicatieplan Buurtteam Veldkamp

Opdrachtgever: Aafke Lindhout

## Aanleiding
Vanaf januari werkt er een nieuw buurtteam in Veldkamp.

## Doelen
- Kennis: inwoners weten waar het buurtteam zit.
- Inwoners voelen zich welkom.

## Doelgroepen
- Inwoners
- Huisartsen

## Kernboodschap
Hulp is dichtbij.

## Kalender

| Wanneer | Activiteit | Doelgroep | Middel | Wie |
|---|---|---|---|---|
| 12 januari 2027 | Open dag buurtteam | Inwoners | Bijeenkomst | Sem Vos |
| 1 of half feb 2027 | Brief over het spreekuur | Huisartsen | Brief | Sem Vos |
| maart 2027 | Artikel over een jaar buurtteam | Inwoners | Wijkkrant | Yara Bos |
`;

type Desk = { readonly organisation: TestOrganisation; readonly client: Client };
type Upload = Desk & { readonly review: string; readonly page: Answer };

const aFile = (content: string | Uint8Array, name = 'veldkamp.md') =>
  new File([typeof content === 'string' ? content : new Uint8Array(content)], name);

/** A Word file whose text is twenty million spaces. */
const aBomb = () =>
  zipOf(
    wordParts(wordParagraph('Plan')).map((part) =>
      part.name === 'word/document.xml' ? { ...part, content: Buffer.alloc(20_000_000, 0x20) } : part,
    ),
  );

async function aDesk(): Promise<Desk> {
  const organisation = await anOrganisation();
  return { organisation, client: await signedInAs(organisation.person('adviser')) };
}

async function anUpload(file = aFile(PLAN), inside = false): Promise<Upload & { programme: string | null }> {
  const desk = await aDesk();
  const programme = inside ? await desk.organisation.aProgramme() : null;
  const answer = await desk.client.post(programme ? `/programmas/${programme}/inlezen` : '/inlezen', { bestand: file });
  return { ...desk, programme, review: answer.location ?? '', page: await desk.client.follow(answer) };
}

/** The number of the piece whose card shows these words. */
function numberOf({ text }: Answer, words: string): string {
  const cards = text.split(/(?=<li id="t\d+")/).slice(1);
  return /^<li id="t(\d+)"/.exec(cards.find((card) => card.includes(words)) ?? '')?.[1] ?? 'none';
}

/** Adopts as a new programme and gives what stands in it. */
async function adopted({
  client,
  organisation,
  review,
}: Upload): Promise<{ plan: Plan; programme: string; landed: string }> {
  const answer = await client.post(`${review}/overname`, {
    name: 'Buurtteam Veldkamp',
    start: '2027-01-01',
    end: '2027-12-31',
  });
  const landed = answer.location ?? '';
  const programme = landed.split('/')[2] ?? '';
  return { plan: await planOf(organisation, programme), programme, landed };
}

async function planOf(organisation: TestOrganisation, programme: string): Promise<Plan> {
  const found = await organisation.asAdviser((scope) => loadPlan(scope, asId<'programme'>(programme)));
  assert.ok(found);
  return found.plan;
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];

test('a document shows its own words on the left and what we made of it on the right, linked both ways', async () => {
  const { page } = await anUpload();
  for (const words of ['veldkamp.md', 'Open dag buurtteam', 'Hulp is dichtbij', 'nog nakijken', 'Minst zeker eerst'])
    assert.ok(page.text.includes(words), words);
  const number = numberOf(page, '<h3>Open dag buurtteam');
  assert.match(page.text, new RegExp(`id="b${number}"[^>]*href="#t${number}"`));
  assert.match(page.text, new RegExp(`href="#b${number}"`));
});

test('every word of the document is in the programme that was made of it', async () => {
  const upload = await anUpload();
  const { plan, landed } = await adopted(upload);
  assert.match(landed, /^\/programmas\/[0-9a-f-]{36}\/kalender\?gedaan=/);
  const kept = new Set(wordsIn(JSON.stringify({ ...plan, programme: [plan.programme, 'Communicatieplan'] })));
  assert.deepEqual(
    wordsIn(PLAN).filter((word) => !kept.has(word)),
    [],
  );
  assert.deepEqual([plan.programme.name, plan.activities.length], ['Buurtteam Veldkamp', 3]);
  assert.ok(plan.activities.every(({ source }) => source?.file === 'veldkamp.md' && source.where !== ''));
});

test('undo of an import that made a programme takes the programme away, and the bin gives all of it back', async () => {
  const upload = await anUpload();
  const { landed, programme } = await adopted(upload);
  const calendar = await upload.client.get(landed);
  const undo = /action="([^"]*\/ongedaan)"/.exec(calendar.text)?.[1] ?? '';
  const asked = await upload.client.post(undo);
  assert.match(asked.text, /hele programma[\s\S]*prullenbak[\s\S]*Ja, ongedaan maken/);
  assert.ok((await upload.client.get('/programmas')).text.includes(programme));
  const bin = await upload.client.follow(await upload.client.post(undo, { zeker: 'ja' }));
  assert.match(bin.text, /staat in de prullenbak/);
  assert.ok(!(await upload.client.get('/programmas')).text.includes(programme));
  const manager = await signedInAs(upload.organisation.person('administrator'));
  await manager.post(`/prullenbak/${programme}/terugzetting`);
  assert.equal((await planOf(upload.organisation, programme)).activities.length, 3);
});

test('when more happened in the new programme, undo takes back what came in; after that it can be adopted again', async () => {
  const upload = await anUpload();
  const { landed, programme } = await adopted(upload);
  const calendar = await upload.client.get(landed);
  const undo = /action="([^"]*\/ongedaan)"/.exec(calendar.text)?.[1] ?? '';
  await upload.client.post(`/programmas/${programme}/middelen/nieuw`, { name: 'Podcast', description: '', rhythm: '' });
  assert.equal((await upload.client.post(undo)).status, 303);
  const { activities, channels } = await planOf(upload.organisation, programme);
  assert.deepEqual([activities.length, channels.length], [0, 1]);
  const inside = `/programmas/${programme}${upload.review}`;
  assert.match((await upload.client.get(inside)).text, /ongedaan gemaakt/);
  assert.equal((await upload.client.post(`${inside}/overname`)).status, 303);
  assert.equal((await planOf(upload.organisation, programme)).activities.length, 3);
});

test('what nobody looked at is asked about once, with how much it is', async () => {
  const { client, review, page } = await anUpload();
  const field = /<input type="hidden" name="vraag"/;
  assert.match(page.text, field);
  const asked = await client.post(`${review}/overname`, { vraag: 'ja' });
  assert.match(asked.text, /(\d+ twijfels zijn|Eén twijfel is) nog niet nagekeken/);
  assert.doesNotMatch(asked.text, field);
  assert.match((await client.post(`${review}/overname`)).location ?? '', /\/kalender/);
});

test('a double click adopts once, also when both clicks arrive together', async () => {
  const { client, organisation, review, programme } = await anUpload(aFile(PLAN), true);
  const answers = await Promise.all([client.post(`${review}/overname`), client.post(`${review}/overname`)]);
  for (const answer of answers) assert.match(answer.location ?? '', /\/kalender/);
  assert.equal((await planOf(organisation, programme ?? '')).activities.length, 3);
  await client.post(`${review}/overname`);
  assert.equal((await planOf(organisation, programme ?? '')).activities.length, 3);
  const page = await client.get(review);
  assert.match(page.text, /overgenomen op/);
  assert.doesNotMatch(page.text, /Weglaten/);
});

test('a double click on a new programme makes one programme', async () => {
  const { client, review } = await anUpload();
  const fields = { name: 'Buurtteam Veldkamp' };
  const answers = await Promise.all([
    client.post(`${review}/overname`, fields),
    client.post(`${review}/overname`, fields),
  ]);
  const programmes = new Set(answers.map(({ location }) => location?.split('/')[2]));
  assert.equal(programmes.size, 1);
});

test('what is left out stays behind, and what is put back comes along', async () => {
  const upload = await anUpload();
  const { client, review, page } = upload;
  const [left, back] = [numberOf(page, '<h3>Open dag buurtteam'), numberOf(page, '<h3>Artikel over een jaar')];
  for (const number of [left, back])
    assert.match(
      (await client.post(`${review}/stukken/${number}/weglating`)).location ?? '',
      new RegExp(`#t${number}$`),
    );
  assert.match((await client.get(review)).text, /Terugzetten/);
  await client.post(`${review}/stukken/${back}/herstel`);
  const { plan } = await adopted(upload);
  assert.deepEqual(
    plan.activities.map(({ title }) => title),
    ['Brief over het spreekuur', 'Artikel over een jaar buurtteam'],
  );
});

test('a piece that is moved to another kind is adopted as that kind, with its words', async () => {
  const upload = await anUpload();
  const number = numberOf(upload.page, '<h3>Artikel over een jaar');
  await upload.client.post(`${upload.review}/stukken/${number}/soort`, { soort: 'goal' });
  const { plan } = await adopted(upload);
  assert.equal(plan.activities.length, 2);
  const goal = plan.goals.find(({ text }) => text.includes('Artikel over een jaar buurtteam'));
  assert.deepEqual([goal?.audiences, goal?.period?.text], [['Inwoners'], 'maart 2027']);
  assert.match(goal?.text ?? '', /Wijkkrant[\s\S]*Yara Bos/);
});

test('an audience that gets another name is still the one an activity is for; one that is left out is not', async () => {
  const upload = await anUpload();
  const before = await upload.client.get(`${upload.review}?volgorde=document`);
  await upload.client.post(`${upload.review}/stukken/${numberOf(before, '<h3>Inwoners</h3>')}`, {
    name: 'Bewoners van Veldkamp',
  });
  await upload.client.post(`${upload.review}/stukken/${numberOf(before, '<h3>Huisartsen</h3>')}/weglating`);
  const { plan } = await adopted(upload);
  assert.deepEqual(
    plan.audiences.map(({ name }) => name),
    ['Bewoners van Veldkamp'],
  );
  assert.deepEqual(
    plan.activities.map(({ audiences, audienceLinks }) => [audiences, audienceLinks ?? []]),
    [
      [['Inwoners'], ['Bewoners van Veldkamp']],
      [['Huisartsen'], []],
      [['Inwoners'], ['Bewoners van Veldkamp']],
    ],
  );
});

test('a piece that is moved and moved back is as it was', async () => {
  const upload = await anUpload();
  const number = numberOf(upload.page, '<h3>Artikel over een jaar');
  for (const soort of ['section', 'activity'])
    await upload.client.post(`${upload.review}/stukken/${number}/soort`, { soort });
  const { plan } = await adopted(upload);
  assert.deepEqual(plan.activities.map(({ when, channels }) => [when.text, channels]).at(-1), [
    'maart 2027',
    ['Wijkkrant'],
  ]);
});

test('the answer to a question is what is adopted, and the words of the writer stay beside it', async () => {
  const upload = await anUpload();
  const number = numberOf(upload.page, '<h3>Brief over het spreekuur');
  const nothing = await upload.client.post(`${upload.review}/stukken/${number}/antwoord`);
  assert.equal(nothing.status, 400);
  assert.match(nothing.text, /Kies een van de antwoorden/);
  const again = await upload.client.get(`${upload.review}/stukken/${number}/antwoord`);
  assert.deepEqual([again.status, again.headers.get('location')], [303, upload.review]);
  await upload.client.post(`${upload.review}/stukken/${number}/antwoord`, { keuze: '2027-02-01' });
  assert.match((await upload.client.get(upload.review)).text, /Nagekeken/);
  const letter = (await adopted(upload)).plan.activities[1];
  assert.deepEqual(
    [letter?.when.start, letter?.when.end, letter?.earlierPhrases],
    ['2027-02-01', '2027-02-01', ['1 of half feb 2027']],
  );
});

test('every field of an activity can be changed, and a field that is wrong comes back with what was typed', async () => {
  const upload = await anUpload();
  const number = numberOf(upload.page, '<h3>Open dag buurtteam');
  const fields = {
    title: 'Open dag in Veldkamp',
    when: 'half januari 2027',
    kind: 'milestone',
    audiences: 'Inwoners\nHuisartsen',
    channels: 'Markt',
    rings: ['informed'],
    objective: 'Kennismaken',
    sender: 'Gemeente',
    responsible: 'Yara Bos',
    status: 'doing',
    statusText: 'zaal is geregeld',
    tasks: 'Zaal boeken',
    phase: 'Start',
    notes: 'Niet op zondag',
  };
  const refusal = await upload.client.post(`${upload.review}/stukken/${number}`, { ...fields, title: '' });
  assert.equal(refusal.status, 400);
  assert.match(refusal.text, /Niet op zondag/);
  await upload.client.post(`${upload.review}/stukken/${number}`, fields);
  const { source: _, id: _id, when, ...kept } = (await adopted(upload)).plan.activities[0] ?? { when: null };
  assert.deepEqual(kept, {
    title: 'Open dag in Veldkamp',
    kind: 'milestone',
    audiences: ['Inwoners', 'Huisartsen'],
    channels: ['Markt'],
    rings: ['informed'],
    objective: 'Kennismaken',
    sender: 'Gemeente',
    responsible: ['Yara Bos'],
    status: { value: 'doing', text: 'zaal is geregeld' },
    tasks: [{ text: 'Zaal boeken', who: [] }],
    phase: 'Start',
    notes: 'Niet op zondag',
    earlierPhrases: ['12 januari 2027'],
  });
  assert.deepEqual([when?.start, when?.end], ['2027-01-11', '2027-01-20']);
});

test('a file that cannot be read is refused with a sentence and the form, and nothing is kept', async () => {
  const { client } = await aDesk();
  const cases: readonly (readonly [File, number, RegExp])[] = [
    [aFile('%PDF-1.7 een plan', 'plan.docx'), 400, /Dit is een pdf-bestand/],
    [aFile('', 'leeg.docx'), 400, /geen tekst/],
    [aFile(aBomb(), 'bom.docx'), 400, /niet vertrouwen|meer dan we/],
    [aFile('{"a":1}', 'iets.json'), 400, /planbestand/],
    [aFile(new Uint8Array(50 * 1_048_576 + 1), 'groot.docx'), 413, /groter dan 50 MB/],
  ];
  for (const [file, status, sentence] of cases) {
    const answer = await client.post('/inlezen', { bestand: file });
    assert.equal(answer.status, status, file.name);
    assert.match(answer.text, sentence);
    assert.match(answer.text, /type="file"/);
  }
  assert.equal((await client.post('/inlezen')).status, 400);
  assert.doesNotMatch((await client.get('/inlezen')).text, /Eerder ingelezen/);
});

test('the sender with progress gets the place of the review instead of a redirect', async () => {
  const { client, organisation } = await aDesk();
  const programme = await organisation.aProgramme();
  const page = await client.get(`/programmas/${programme}/inlezen`);
  assert.match(page.text, /een-upload/);
  const answer = await client.post(`/programmas/${programme}/inlezen`, {
    bestand: aFile(wordFile(wordParagraph('Hallo wereld')), 'brief.docx'),
  });
  assert.match(answer.location ?? '', new RegExp(`^/programmas/${programme}/inlezen/`));
});

test('an import of another organisation or another programme does not exist', async () => {
  const { review, organisation, client, page } = await anUpload();
  const other = await signedInAs((await anOrganisation()).person('adviser'));
  const number = numberOf(page, '<h3>Open dag');
  assert.equal((await other.get(review)).status, 404);
  for (const tail of ['/overname', '/verwijdering', `/stukken/${number}`, `/stukken/${number}/weglating`])
    assert.equal((await other.post(review + tail)).status, 404, tail);
  const programme = await organisation.aProgramme();
  assert.equal((await client.get(`/programmas/${programme}${review}`)).status, 404);
});

test('somebody who may only look sees the review without buttons, and cannot upload', async () => {
  const { organisation, review } = await anUpload();
  const reader = await signedInAs(organisation.person('reader'));
  const { text, status } = await reader.get(review);
  assert.equal(status, 200);
  assert.doesNotMatch(text, /Aanpassen|overnemen<\/|Weglaten/);
  assert.equal((await reader.post('/inlezen', { bestand: aFile(PLAN) })).status, 403);
});

test('an import waits until somebody goes on with it or throws it away', async () => {
  const { client, review } = await anUpload();
  assert.ok((await client.get('/inlezen')).text.includes(`href="${review}"`));
  assert.match((await client.get(`${review}/verwijdering`)).text, /veldkamp\.md/);
  await client.follow(await client.post(`${review}/verwijdering`));
  assert.equal((await client.get(review)).status, 404);
});

test('a plan file goes the same way, all of it certain, and comes out as the same plan', async () => {
  const first = await adopted(await anUpload());
  const upload = await anUpload(aFile(serialisePlan(first.plan), 'plan.json'));
  assert.doesNotMatch(upload.page.text, /im-zeker--[12]/);
  const { plan } = await adopted(upload);
  const bare = ({ activities, goals, audiences, sections, messages }: Plan) =>
    JSON.parse(
      JSON.stringify({ activities, goals, audiences, sections, messages }, (key, value) =>
        key === 'id' || key === 'source' ? undefined : value,
      ),
    );
  assert.deepEqual(bare(plan), bare(first.plan));
});

test('the list can stand in the order of the document', async () => {
  const { client, review } = await anUpload();
  const { text } = await client.get(`${review}?volgorde=document`);
  const numbers = [...text.matchAll(/<li id="t(\d+)" class="im-kaart/g)].map((match) => Number(match[1]));
  assert.deepEqual(
    numbers,
    numbers.toSorted((a, b) => a - b),
  );
});

// Not html: that document stands on its own, with its style inside, and is no page of ours.
test('the print page holds the whole plan without the menu', async () => {
  const upload = await anUpload();
  const { programme } = await adopted(upload);
  const { text } = await upload.client.get(`/programmas/${programme}/uitvoer/afdruk`);
  for (const words of ['Buurtteam Veldkamp', 'Hulp is dichtbij', 'Open dag buurtteam'])
    assert.ok(text.includes(words), words);
  assert.doesNotMatch(text, /een-nav__link/);
});
