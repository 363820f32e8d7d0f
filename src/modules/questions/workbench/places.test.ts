import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keepOrganisationFacts } from '#modules/facts/index.ts';
import { findText } from '#modules/library/index.ts';
import { signedInAs } from '../../../../test/support/client.ts';
import { anOrganisation } from '../../../../test/support/organisation.ts';
import { findKeptSite } from '../store/sites.ts';
import { aBase, aFollower, rowsOf } from '../testing/a-base.ts';

const hidden = (text: string, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(text)?.[1] ?? '';

test('an administrator says what the site says; a host name or origin that is none is refused and nothing is lost', async () => {
  const organisation = await anOrganisation();
  const client = await signedInAs(organisation.person('administrator'));
  const page = await client.get('/organisatie/vragen/site');
  const host = `vragen-${organisation.id.slice(-8)}.example.org`;
  const fields = {
    revisie: hidden(page.text, 'revisie'),
    open: 'ja',
    titel: 'Vragen over zorg',
    aanspreken: 'je',
    telefoon: '{telefoon}',
    talen: ['en'],
    host,
    inbedden: 'https://www.example.org',
  };
  const refused = await client.post('/organisatie/vragen/site', { ...fields, host: 'geen adres', inbedden: 'huis' });
  assert.equal(refused.status, 400);
  assert.match(refused.text, /value="geen adres"/);
  const nowhere = await client.post('/organisatie/vragen/site', { ...fields, lek: 'geen adres' });
  assert.match(nowhere.text, /Schrijf een mailadres, een webadres/);
  const saved = await client.follow(await client.post('/organisatie/vragen/site', fields));
  assert.match(saved.text, /De site is bewaard/);
  assert.match(saved.text, /eenstemmig-vragen/);
  const block = await client.get('/organisatie/vragen/site?taal=en&voor=professionals&bloktitel=Care');
  assert.match(block.text, /voor=&quot;professionals&quot; lang=&quot;en&quot; titel=&quot;Care&quot;/);
  const kept = await organisation.asAdviser(findKeptSite);
  assert.deepEqual(
    [kept?.host, kept?.settings.title, kept?.settings.languages, kept?.settings.embedOrigins, kept?.settings.address],
    [host, 'Vragen over zorg', ['nl', 'en'], ['https://www.example.org'], 'je'],
  );
  const late = await client.post('/organisatie/vragen/site', { ...fields, titel: 'Van een ander' });
  assert.equal(late.status, 409);
  const adviser = await signedInAs(organisation.person('adviser'));
  await organisation.asAdviser((scope) =>
    keepOrganisationFacts(scope, { revision: 0, facts: [{ name: 'telefoon', value: '0470 55 01 99' }] }),
  );
  const read = await adviser.get('/organisatie/vragen/site');
  assert.match(read.text, /0470 55 01 99/);
  assert.match(read.text, /Vragen over zorg[\s\S]*Alleen een beheerder|Alleen een beheerder[\s\S]*Vragen over zorg/);
  assert.doesNotMatch(read.text, /name="titel"/);
  assert.equal((await adviser.post('/organisatie/vragen/site', fields)).status, 403);
});

test('a theme is added, changed and taken away, and a second with the same name is refused', async () => {
  const organisation = await anOrganisation();
  const client = await signedInAs(organisation.person('adviser'));
  const fields = { naam: 'Zorg thuis', omschrijving: 'Hulp bij je thuis', icoon: 'home-heart', plek: '2' };
  await client.follow(await client.post('/organisatie/vragen/themas', fields));
  assert.equal((await client.post('/organisatie/vragen/themas', fields)).status, 400);
  const page = await client.get('/organisatie/vragen/themas');
  const id = /themas\/([0-9a-f-]{36})"/.exec(page.text)?.[1] ?? '';
  const changed = await client.follow(
    await client.post(`/organisatie/vragen/themas/${id}`, { ...fields, naam: 'Hulp thuis', revisie: '1' }),
  );
  assert.match(changed.text, /Hulp thuis/);
  const gone = await client.follow(
    await client.post(`/organisatie/vragen/themas/${id}/verwijdering`, { revisie: '2' }),
  );
  assert.match(gone.text, /Nog geen thema/);
  for (const naam of ['العمل', 'السكن'])
    assert.equal((await client.post('/organisatie/vragen/themas', { ...fields, naam })).status, 303);
});

test('a question that was heard is kept, points out what is alike, becomes a question, and one that was put aside comes back', async () => {
  const organisation = await anOrganisation();
  const client = await signedInAs(organisation.person('contributor'));
  await client.follow(await client.post('/organisatie/vragen/opgehaald', { vraag: 'Wat kost een pas?' }));
  const list = 'vraag;antwoord\nWaar kan ik parkeren?;Bij het station.\n';
  const file = new File([list], 'vragen.csv', { type: 'text/csv' });
  const read = await client.follow(await client.post('/organisatie/vragen/opgehaald/bestand', { bestand: file }));
  assert.match(read.text, /Waar kan ik parkeren/);
  const id = /opgehaald=([0-9a-f-]{36})"[^>]*aria-label="Vraag maken: Waar/.exec(read.text)?.[1] ?? '';
  const form = await client.get(`/organisatie/vragen/nieuw?opgehaald=${id}`);
  assert.match(form.text, /Bij het station/);
  await client.follow(
    await client.post('/organisatie/vragen/nieuw', {
      opgehaald: id,
      vraag: 'Waar kan ik parkeren?',
      antwoord: 'Bij het station.',
      voor: 'clients',
    }),
  );
  await client.follow(await client.post('/organisatie/vragen/opgehaald', { vraag: 'Waar kan ik mijn auto parkeren?' }));
  const now = await client.get('/organisatie/vragen/opgehaald');
  assert.match(now.text, /Lijkt op:/);
  const dropId = /opgehaald\/([0-9a-f-]{36})"/.exec(now.text)?.[1] ?? '';
  const dropped = await client.follow(
    await client.post(`/organisatie/vragen/opgehaald/${dropId}`, { revisie: '1', doe: 'weg' }),
  );
  assert.match(dropped.text, /Ongedaan maken/);
  const again = await client.follow(
    await client.post(`/organisatie/vragen/opgehaald/${dropId}`, { revisie: '2', doe: 'terug' }),
  );
  assert.match(again.text, /mijn auto parkeren/);
  const nothing = await client.post('/organisatie/vragen/opgehaald/bestand', { lijst: '   ' });
  assert.equal(nothing.status, 400);
});

test('a question that is there already is pointed out before a second one is made', async () => {
  const organisation = await anOrganisation();
  const client = await signedInAs(organisation.person('adviser'));
  const fields = { vraag: 'Wat kost een pas?', antwoord: 'Tien euro.', voor: 'clients' };
  await client.follow(await client.post('/organisatie/vragen/nieuw', fields));
  const second = await client.post('/organisatie/vragen/nieuw', { ...fields, vraag: 'Wat kosten de passen?' });
  assert.equal(second.status, 409);
  assert.match(second.text, /Deze vragen lijken hierop/);
  const typed = await client.get('/organisatie/vragen/lijkt-op?vraag=Wat%20kosten%20de%20passen');
  assert.deepEqual(
    JSON.parse(typed.text).alike.map(({ title }: { title: string }) => title),
    ['Wat kost een pas?'],
  );
  assert.deepEqual(JSON.parse((await client.get('/organisatie/vragen/lijkt-op?vraag=')).text), { alike: [] });
  const other = { ...fields, vraag: 'Wat kosten de passen?', gezien: 'Wat kost iets anders?' };
  assert.equal((await client.post('/organisatie/vragen/nieuw', other)).status, 409);
  assert.equal(
    (
      await client.post('/organisatie/vragen/nieuw', {
        ...fields,
        vraag: 'Wat kosten de passen?',
        gezien: 'Wat kosten de passen?',
      })
    ).status,
    303,
  );
});

test('an owner asks an organisation in, which takes part after approval and agrees to several changes at once', async () => {
  const base = await aBase();
  const one = await base.ask('Kan ik mijn hulp houden?', 'Ja, dat kan.');
  const two = await base.ask('Wat kost de hulp?', 'Dat verschilt.');
  const name = `Gemeente ${base.base.id.slice(-8)}`;
  const follower = await anOrganisation(name);
  const owner = await signedInAs(base.owner.person('adviser'));
  const address = `/organisatie/vragen/bases/${base.base.id}`;
  assert.equal((await owner.post(`${address}/uitnodiging`, { organisatie: 'Wie is dit' })).status, 400);
  await owner.follow(await owner.post(`${address}/uitnodiging`, { organisatie: name }));
  const client = await signedInAs(follower.person('adviser'));
  assert.match(
    (await client.get('/organisatie/vragen')).text,
    /href="\/organisatie\/vragen\/bases">Een basis vraagt of jullie meedoen/,
  );
  assert.match((await client.get('/organisatie/vragen/bases')).text, /Jullie zijn gevraagd/);
  await client.follow(await client.post(`${address}/deelname`, { hoe: 'after-approval' }));
  await base.change(one, 'Meestal kan dat.');
  await base.change(two, 'Dat ligt aan uw inkomen.');
  const waiting = await client.get('/organisatie/vragen/wijzigingen');
  const values = [...waiting.text.matchAll(/name="wijziging" value="([^"]*)"/g)].map(([, value]) => value ?? '');
  assert.equal(values.length, 2);
  await client.follow(await client.post('/organisatie/vragen/wijzigingen', { wijziging: values }));
  assert.deepEqual((await rowsOf(follower)).map(({ answer }) => answer).toSorted(), [
    'Dat ligt aan uw inkomen.',
    'Meestal kan dat.',
  ]);
  assert.match((await owner.get(address)).text, new RegExp(name));
});

test('a follower offers its text, and the owner takes it over into the concept', async () => {
  const base = await aBase();
  const item = await base.ask('Kan ik mijn hulp houden?', 'Ja, dat kan.');
  const follower = await aFollower(base);
  const client = await signedInAs(follower.person('adviser'));
  await client.follow(
    await client.post(`/organisatie/vragen/vraag/${item}/tekst`, {
      doe: 'keep',
      soort: 'variant',
      vraag: 'Kan ik mijn hulp houden?',
      antwoord: 'Ja. Zeg het in het gesprek.',
      revisie: '0',
      houding: '0',
    }),
  );
  await client.follow(
    await client.post(`/organisatie/vragen/vraag/${item}/bericht`, { soort: 'offer', bericht: 'Korter.' }),
  );
  const owner = await signedInAs(base.owner.person('adviser'));
  const page = await owner.get(`/organisatie/vragen/bases/${base.base.id}`);
  assert.match(page.text, /<del>[\s\S]*dat kan[\s\S]*<ins>[\s\S]*Zeg het in het gesprek/);
  assert.equal(page.text.match(/<del>/g)?.length, 1, 'the question is the same and is not shown as a change');
  const message = /berichten\/([0-9a-f-]{36})"/.exec(page.text)?.[1] ?? '';
  await owner.follow(
    await owner.post(`/organisatie/vragen/bases/${base.base.id}/berichten/${message}`, {
      doe: 'taken',
      antwoord: 'Dank je.',
    }),
  );
  const text = await base.owner.asAdviser((scope) => findText(scope, { item, lang: 'nl' }));
  assert.equal(text?.draft.answer, 'Ja. Zeg het in het gesprek.');
  assert.match((await client.get(`/organisatie/vragen/vraag/${item}`)).text, /Overgenomen in de basis/);
});

test('a question about a change is not answered with nothing, and the words that are sent are what the asker reads', async () => {
  const base = await aBase();
  const item = await base.ask('Kan ik mijn hulp houden?', 'Ja, dat kan.');
  const follower = await aFollower(base);
  const client = await signedInAs(follower.person('adviser'));
  await client.post(`/organisatie/vragen/vraag/${item}/bericht`, { soort: 'why', bericht: 'Waarom mag dat?' });
  const owner = await signedInAs(base.owner.person('adviser'));
  const address = `/organisatie/vragen/bases/${base.base.id}`;
  const { text } = await owner.get(address);
  const message = /berichten\/([0-9a-f-]{36})"/.exec(text)?.[1] ?? '';
  assert.doesNotMatch(text, /Jullie antwoord[^<]*<[^>]*>[^<]*niet verplicht/);
  for (const antwoord of ['', ' \n ']) {
    const empty = await owner.post(`${address}/berichten/${message}`, { doe: 'answered', antwoord });
    assert.equal(empty.status, 400);
    assert.match(empty.text, new RegExp(`href="#antwoord-${message}"[\\s\\S]*Schrijf een antwoord`));
  }
  const taken = await owner.post(`${address}/berichten/${message}`, { doe: 'taken', antwoord: '' });
  assert.equal(taken.status, 404, 'a question is no offer');
  assert.match((await client.get(`/organisatie/vragen/vraag/${item}`)).text, /Nog geen antwoord/);
  await owner.follow(
    await owner.post(`${address}/berichten/${message}`, { doe: 'answered', antwoord: 'De wet zegt het.' }),
  );
  assert.match((await client.get(`/organisatie/vragen/vraag/${item}`)).text, /Beantwoord\.[^<]*De wet zegt het\./);
});

test('a question gets a second language, an old version comes back as the concept, and the archive gives it back', async () => {
  const base = await aBase();
  const item = await base.ask('Kan ik mijn hulp houden?', 'Ja, dat kan.');
  await base.change(item, 'Meestal kan dat.');
  const client = await signedInAs(base.owner.person('adviser'));
  const address = `/organisatie/vragen/vraag/${item}`;
  assert.equal((await client.get(`${address}?taal=en`)).status, 200);
  const versions = await client.get(`${address}/versies`);
  assert.match(versions.text, /<del>/);
  const revisie = hidden(versions.text, 'revisie');
  const restored = await client.follow(await client.post(`${address}/versies/1/terugzetting`, { revisie }));
  assert.match(restored.text, /oude versie staat nu in het concept/);
  const archived = await client.follow(await client.post(`${address}/archief`, { revisie: '1', doe: 'weg' }));
  assert.match(archived.text, /Ongedaan maken/);
});
