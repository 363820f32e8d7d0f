import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signedInAs } from '../../../../../test/support/client.ts';
import { anOrganisation } from '../../../../../test/support/organisation.ts';
import { makeConcepts } from '../../actions/make-concepts.ts';
import { keepHarvest } from '../../actions/harvest.ts';
import { insertTheme } from '../../store/themes.ts';
import { linesOf } from '../list/listed-lines.ts';
import { countedScope } from '../../../../../test/support/counted-scope.ts';

const HARVEST = '/organisatie/vragen/opgehaald';
const LIST = '/organisatie/vragen';
const UNDO = '/organisatie/vragen/ongedaan';

async function atWork() {
  const organisation = await anOrganisation();
  const client = await signedInAs(organisation.person('adviser'));
  const paste = async (lijst: string) => client.follow(await client.post(`${HARVEST}/bestand`, { lijst }));
  const read = async (text: string | Uint8Array<ArrayBuffer>, name: string) =>
    client.follow(await client.post(`${HARVEST}/bestand`, { bestand: new File([text], name) }));
  const choose = async (text: string, fields: Record<string, string | string[]>) =>
    client.follow(await client.post(formIn(text).action, { ...formIn(text).fields, ...fields }));
  /** With everything chosen that can be. */
  const all = async (text: string) =>
    (await client.get(plain(/href="([^"]*kies=alles[^"]*)"/.exec(text)?.[1] ?? '').replace(/#.*/, ''))).text;
  const undo = async (text: string) => client.follow(await client.post(UNDO, stepIn(text)));
  const ask = async (vraag: string) => client.post(`${LIST}/nieuw`, { vraag, antwoord: 'Ja.', voor: 'clients' });
  return { organisation, client, paste, read, choose, all, undo, ask };
}

const plain = (text: string) => text.replaceAll('&amp;', '&');
const titlesIn = (text: string) => [...text.matchAll(/<h3><label[^>]*>([^<]*)</g)].map(([, title = '']) => title);
const boxesIn = (text: string) =>
  [...text.matchAll(/<input[^>]*type="checkbox"[^>]*name="vraag"[^>]*>/g)].map(([box]) => box);
const tickedIn = (text: string) =>
  boxesIn(text)
    .filter((box) => box.includes('checked'))
    .map((box) => /value="([^"]*)"/.exec(box)?.[1] ?? '');
const rowOf = (text: string, title: string) =>
  text.split('<article').find((row) => row.includes(`>${title}<`)) ?? assert.fail(title);
const fieldsIn = (form: string) =>
  Object.fromEntries(
    [...form.matchAll(/name="(\w+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [name, plain(value)]),
  );
const formIn = (text: string) => {
  const form = /<form[^>]*id="keuze"[\s\S]*?<\/form>/.exec(text)?.[0] ?? assert.fail('no form to choose');
  const { getoond } = fieldsIn(form);
  return { action: plain(/action="([^"]*)"/.exec(form)?.[1] ?? ''), fields: getoond ? { getoond } : {} };
};
const stepIn = (text: string) => {
  const { stap = '', terug = '' } = fieldsIn(text.split(`action="${UNDO}"`)[1]?.split('</form>')[0] ?? '');
  return { stap, terug };
};
const many = (count: number) => Array.from({ length: count }, (_, at) => `Hoe werkt regeling ${at + 1}?`);

test('a list that was read in stands fifty a page in its own order, and can be searched', async () => {
  const { client, paste } = await atWork();
  const { text } = await paste(many(120).join('\n'));
  assert.match(text, /120 nieuwe vragen staan in de lijst hieronder\.</);
  assert.deepEqual(titlesIn(text), many(120).slice(0, 50));
  assert.deepEqual(titlesIn((await client.get(`${HARVEST}?bladzijde=3`)).text), many(120).slice(100));
  assert.deepEqual(titlesIn((await client.get(`${HARVEST}?zoek=regeling+77`)).text), ['Hoe werkt regeling 77?']);
  assert.deepEqual(titlesIn((await client.get(`${HARVEST}?antwoord=met`)).text), []);
});

test('what is alike is pointed out on every page, and a question that is there already is not counted as new', async () => {
  const { client, paste, ask } = await atWork();
  for (const vraag of ['Hoe vraag ik huishoudelijke hulp aan?', 'Wat is de eigen bijdrage voor hulp thuis?'])
    assert.equal((await ask(vraag)).status, 303);
  const alike = 'Kan ik huishoudelijke hulp aanvragen?';
  const same = 'wat is de eigen bijdrage voor hulp thuis';
  const { text } = await paste([...many(60), alike, same].join('\n'));
  assert.match(text, /61 nieuwe vragen staan in de lijst hieronder\. 1 vraag hebben jullie al\./);
  const last = (await client.get(`${HARVEST}?bladzijde=2`)).text;
  assert.match(rowOf(last, alike), /Lijkt op:[\s\S]*Hoe vraag ik huishoudelijke hulp aan\?/);
  assert.match(rowOf(last, same), /Hebben jullie al:[\s\S]*Wat is de eigen bijdrage/);
  assert.deepEqual(titlesIn((await client.get(`${HARVEST}?let-op=bekend`)).text), [same]);
  assert.ok(titlesIn((await client.get(`${HARVEST}?let-op=lijkt-op`)).text).includes(alike));
});

test('what was read in says what did not come in, comes in once, and is taken back as a whole', async () => {
  const { client, paste, undo } = await atWork();
  const first = (await paste('Kan ik hulp houden?\nHoe krijg ik een rolstoel\nkan ik hulp houden?')).text;
  assert.match(first, /2 nieuwe vragen staan in de lijst hieronder\. Niet erbij: 1 die er dubbel in stond\./);
  const again = (await paste('Kan ik hulp houden?\nWaar is het loket?')).text;
  assert.match(again, /1 nieuwe vraag staat in de lijst hieronder\. Niet erbij: 1 die al in de lijst stond\./);
  assert.match((await paste('Waar is het loket?')).text, /Er kwam geen nieuwe vraag bij\. Niet erbij: 1/);
  assert.match((await undo(first)).text, /Het is ongedaan gemaakt/);
  assert.deepEqual(titlesIn((await client.get(HARVEST)).text), ['Waar is het loket?']);
});

test('a heading and a note with a number of a person are marked, and are not among what is chosen', async () => {
  const { paste, all } = await atWork();
  const heading = 'Vragen uit de inloopavond van 4 november';
  const note = 'Bel Zwaantje terug 06-12345678';
  const { text } = await paste(`${heading}\nWaar is het loket?\n${note}`);
  assert.match(text, /2 daarvan zijn misschien geen vraag\. In 1 daarvan staat een naam, een mailadres/);
  assert.match(rowOf(text, heading), /Misschien geen vraag/);
  assert.match(rowOf(text, note), /naam, mailadres of telefoonnummer in/);
  assert.deepEqual(
    boxesIn(await all(text)).map((box) => box.includes('checked')),
    [false, true, false],
  );
});

test('beforehand only a clear question with an answer is ticked; the others say why not, and names in an answer count too', async () => {
  const { read } = await atWork();
  const rows = [
    ['Waar is het loket?', 'In de hal.'],
    ['Wat kost een pas?', ''],
    ['De wethouder opent de avond.', 'Er zijn veel mensen.'],
    ['Kan ik hulp krijgen?', 'Volgens mevrouw Jansen wel.'],
    ['Wie belt 0470 55 01 20?', 'Niemand.'],
  ];
  const { text } = await read(['Vraag;Antwoord', ...rows.map((row) => row.join(';'))].join('\n'), 'verslag.csv');
  assert.deepEqual(
    boxesIn(text).map((box) => box.includes('checked')),
    [true, false, false, false, false],
  );
  assert.match(text, /alleen wat duidelijk een vraag met een antwoord is/);
  assert.match(rowOf(text, 'Wat kost een pas?'), /Zonder antwoord/);
  assert.match(rowOf(text, 'De wethouder opent de avond.'), /Geen duidelijke vraag/);
  assert.match(rowOf(text, 'Kan ik hulp krijgen?'), /Hier staat een naam, mailadres of telefoonnummer in/);
  assert.match(rowOf(text, 'Wie belt 0470 55 01 20?'), /Hier staat een naam, mailadres of telefoonnummer in/);
  assert.doesNotMatch(rowOf(text, 'Waar is het loket?'), /Zonder antwoord|Geen duidelijke|Hier staat een naam/);
});

test('all of a reading become concepts at once over every page, without what was unticked, and that is taken back', async () => {
  const { client, paste, choose, all, undo } = await atWork();
  const text = await all((await paste(['Vragen van de avond', ...many(80)].join('\n'))).text);
  const [, ...ticked] = tickedIn(text);
  const made = await choose(text, { vraag: ticked, doe: 'maken' });
  assert.match(made.text, /79 vragen zijn nu een concept/);
  assert.deepEqual(titlesIn(made.text), ['Vragen van de avond', 'Hoe werkt regeling 1?']);
  assert.match((await client.get(`${LIST}?stand=concept`)).text, /79 vragen/);
  await undo(made.text);
  assert.equal(titlesIn((await client.get(HARVEST)).text).length, 50);
  assert.match((await client.get(LIST)).text, /Nog geen vragen/);
});

test('several are put aside at once with a way back, and nobody touches those of another organisation', async () => {
  const { client, paste, choose, all, undo } = await atWork();
  const { text } = await paste(many(4).join('\n'));
  const two = tickedIn(await all(text)).slice(0, 2);
  const stranger = await atWork();
  for (const doe of ['weg', 'maken'])
    assert.match(
      (await stranger.client.follow(await stranger.client.post(`${HARVEST}/keuze`, { vraag: two, doe }))).text,
      /net al gedaan/,
    );
  const page = (await client.get(HARVEST)).text;
  assert.match((await choose(page, { doe: 'weg' })).text, /nog niets gekozen/);
  const dropped = await choose(page, { vraag: two, doe: 'weg' });
  assert.match(dropped.text, /2 vragen zijn uit de lijst/);
  assert.deepEqual(titlesIn(dropped.text), many(4).slice(2));
  assert.deepEqual(titlesIn((await undo(dropped.text)).text), many(4));
});

test('a file keeps its answers, subjects and audiences: as theme and audience where they are ours, and else as other words', async () => {
  const { organisation, client, read, choose } = await atWork();
  await organisation.asAdviser((scope) =>
    insertTheme(scope, {
      ...{ base: null, slug: 'zorg', name: 'Zorg en hulp', description: '', domain: '', icon: 'heart' },
      ...{ position: 1, translations: {} },
    }),
  );
  const table =
    'Vraag;Antwoord;Onderwerp;Doelgroep\nWaar is het loket?;In de hal.;zorg en hulp;Professionals\nWat kost een pas?;;Parkeren;Mantelzorgers';
  const { text } = await read(table, 'balie.csv');
  assert.match(
    rowOf(text, 'Waar is het loket?'),
    /balie\.csv · Thema Zorg en hulp · Voor professionals[\s\S]*In de hal\./,
  );
  assert.match(rowOf(text, 'Wat kost een pas?'), /Onderwerp Parkeren[\s\S]*Doelgroep Mantelzorgers/);
  const one = /href="([^"]*opgehaald=[^"]*)"/.exec(rowOf(text, 'Wat kost een pas?'))?.[1] ?? '';
  assert.match((await client.get(one)).text, /Parkeren\nMantelzorgers<\/textarea>/);
  await choose(text, { vraag: tickedIn(text), doe: 'maken' });
  const listed = (await client.get(`${LIST}?thema=zorg&voor=professionals`)).text;
  assert.match(listed, /Waar is het loket\?/);
  assert.doesNotMatch(listed, /Wat kost een pas/);
});

test('a domain in a file chooses the only theme of it, and goes with the other words where there is none', async () => {
  const { organisation, client, read } = await atWork();
  await organisation.asAdviser((scope) =>
    insertTheme(scope, {
      ...{ base: null, slug: 'school', name: 'School', description: '', domain: 'Jeugd', icon: 'heart' },
      ...{ position: 1, translations: {} },
    }),
  );
  const { text } = await read('Vraag;Domein\nWie helpt op school?;jeugd\nWat kost een pas?;Wmo', 'balie.csv');
  assert.match(rowOf(text, 'Wie helpt op school?'), /balie\.csv · Thema School</);
  assert.match(rowOf(text, 'Wat kost een pas?'), /Domein Wmo/);
  const one = /href="([^"]*opgehaald=[^"]*)"/.exec(rowOf(text, 'Wat kost een pas?'))?.[1] ?? '';
  assert.match((await client.get(one)).text, /Wmo<\/textarea>/);
});

test('making concepts of many asks the database no more than making them of a few', async () => {
  const organisation = await anOrganisation();
  const asked = (questions: readonly string[]) =>
    organisation.asAdviser(async (scope) => {
      const heard = questions.map((question) => ({ question, answer: '' }));
      const ids = await keepHarvest(scope, { source: 'file' }, heard);
      const counted = countedScope(scope);
      const aboutOf = () => ({ theme: '', audience: 'clients', synonyms: [], source: '', owner: '' }) as const;
      assert.ok((await makeConcepts(counted.scope, ids, { base: null, aboutOf })).ok);
      return counted.count();
    });
  assert.equal(await asked(many(60)), await asked(many(2)));
});

test('a table comes in right however Excel saved it, or is refused in words that say what to do', async () => {
  const { read, paste, client } = await atWork();
  const table = 'sep=;\r\nVraag;Antwoord\r\nWat doet een cliëntondersteuner?;Meedenken\r\n';
  const saved: readonly (readonly [string, Uint8Array<ArrayBuffer>])[] = [
    ['western.csv', Uint8Array.from(Buffer.from(table, 'latin1'))],
    ['wide.txt', Uint8Array.from(Buffer.from(`\ufeff${table.replaceAll(';', '\t')}`, 'utf16le'))],
    ['wide.csv', Uint8Array.from(Buffer.from(table.slice(7), 'utf16le'))],
  ];
  for (const [name, bytes] of saved) {
    const { text } = await read(bytes, name);
    assert.match(rowOf(text, 'Wat doet een cliëntondersteuner?'), /Meedenken/, name);
    await client.post(UNDO, stepIn(text));
  }
  const dos = Uint8Array.from(Buffer.from(table, 'latin1').map((byte) => (byte === 0xeb ? 0x89 : byte)));
  const refused = await client.post(`${HARVEST}/bestand`, { bestand: new File([dos], 'dos.csv') });
  assert.equal(refused.status, 400);
  assert.match(refused.text, /Letters zoals é en ë[\s\S]*CSV UTF-8/);
  assert.equal(titlesIn((await paste('Nog een?')).text).length, 1);
});

test('words and sources of a table go with the question, and columns that we do not know are counted', async () => {
  const { organisation, client, read, choose } = await atWork();
  const table =
    'Nr;Vraag;Antwoord;Trefwoorden;Bron;Kleur\n1;Waar is het loket?;In de hal.;balie, publieksplein;Balieboek 2026;rood';
  const { text } = await read(table, 'balie.csv');
  assert.match(text, /Niet erbij: 1 kolom die we niet kennen\./);
  assert.match(rowOf(text, 'Waar is het loket?'), /Trefwoorden balie, publieksplein · Bron Balieboek 2026/);
  const one = /href="([^"]*opgehaald=[^"]*)"/.exec(rowOf(text, 'Waar is het loket?'))?.[1] ?? '';
  const form = (await client.get(one)).text;
  assert.match(form, /balie\npublieksplein<\/textarea>/);
  assert.match(form, /name="bron"[^>]*value="Balieboek 2026"/);
  await choose(text, { vraag: tickedIn(text), doe: 'maken' });
  const items = await organisation.asAdviser((scope) => linesOf(scope, { lang: 'nl' }, { limit: 5 }));
  assert.deepEqual(
    items.map(({ meta: { synonyms, source } }) => ({ synonyms, source })),
    [{ synonyms: ['balie', 'publieksplein'], source: 'Balieboek 2026' }],
  );
});

test('an answer that a system gives as HTML comes in as it looks', async () => {
  const { read } = await atWork();
  const { text } = await read(
    JSON.stringify([{ vraag: 'Waar is het loket?', antwoord: '<p>In de <b>hal</b>.</p>' }]),
    'export.json',
  );
  assert.match(rowOf(text, 'Waar is het loket?'), /<p>In de <strong>hal<\/strong>\.<\/p>/);
});

test('who hears questions says once where, and that stands with each of them', async () => {
  const { client } = await atWork();
  const heard = async (vraag: string, bijeenkomst: string) =>
    (await client.follow(await client.post(HARVEST, { vraag, bijeenkomst }))).text;
  const first = await heard('Wat kost een pas?', 'Inloopavond');
  assert.match(first, /name="bijeenkomst"[^>]*value="Inloopavond"/);
  assert.match(rowOf(first, 'Wat kost een pas?'), /Inloopavond/);
  assert.deepEqual(titlesIn((await client.get(`${HARVEST}?zoek=inloopavond`)).text), ['Wat kost een pas?']);
  const refused = await client.post(HARVEST, { vraag: '', bijeenkomst: 'Markt' });
  assert.equal(refused.status, 400);
  assert.match(refused.text, /name="bijeenkomst"[^>]*value="Markt"/);
  assert.match(rowOf(await heard('Is er nog een?', ''), 'Is er nog een?'), /Met de hand/);
});
