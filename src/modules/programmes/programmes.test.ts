import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signedInAs } from '../../../test/support/client.ts';
import { anOrganisation } from '../../../test/support/organisation.ts';
import { anAudience } from '../../../test/support/plan.ts';

const words = {
  name: 'Samen Wijkteam',
  client: '',
  owner: 'Gemeente Peelrand',
  participants: 'Berkenaar\nMaasheuvel',
  start: '2026-10-01',
  end: '',
  documentDate: '',
  documentVersion: '',
};

test('a programme needs only a name, and is then in the list', async () => {
  const organisation = await anOrganisation();
  const client = await signedInAs(organisation.person('adviser'));
  const answer = await client.post('/programmas/nieuw', words);
  assert.match(answer.location ?? '', /^\/programmas\/[0-9a-f-]+\/plan\?gedaan=/);
  assert.match((await client.get('/programmas')).text, /Samen Wijkteam/);
});

test('a programme without a name comes back with the other words still in it', async () => {
  const organisation = await anOrganisation();
  const client = await signedInAs(organisation.person('adviser'));
  const answer = await client.post('/programmas/nieuw', { ...words, name: '' });
  assert.equal(answer.status, 400);
  assert.match(answer.text, /Geef het programma een naam/);
  assert.match(answer.text, /Gemeente Peelrand/);
});

test('the period of a programme stays as vague as somebody says it, on its plan too', async () => {
  const organisation = await anOrganisation();
  const client = await signedInAs(organisation.person('adviser'));
  const answer = await client.post('/programmas/nieuw', { ...words, start: 'september 2026', end: 'zomer 2027' });
  const plan = (answer.location ?? '').replace(/\?.*/, '');
  assert.match((await client.get(plan)).text, /Periode: september 2026 tot en met zomer 2027\./);
  const settings = await client.get(plan.replace(/plan$/, 'gegevens'));
  assert.match(settings.text, /value="zomer 2027"/);
  assert.match(settings.text, /Wij lezen: .*juni tot en met .*augustus 2027/);
});

test('words that are no moment, and an end before the start, come back with a plain question', async () => {
  const organisation = await anOrganisation();
  const client = await signedInAs(organisation.person('adviser'));
  const refusals = [
    [{ end: 'als het lukt' }, /We weten niet welk moment je bedoelt met “als het lukt”/],
    [{ end: '31 november 2027' }, /“31 november 2027” bestaat niet\. Bedoel je 30 november 2027\?/],
    [{ start: 'elke maandag' }, /We weten niet welk moment je bedoelt met “elke maandag”/],
    [{ start: 'najaar 2027', end: 'zomer 2027' }, /Het einde ligt voor het begin/],
  ] as const;
  for (const [typed, message] of refusals) {
    const answer = await client.post('/programmas/nieuw', { ...words, ...typed });
    assert.equal(answer.status, 400);
    assert.match(answer.text, message);
  }
});

test('two people who change the same programme: the second sees that, and nothing is overwritten', async () => {
  const organisation = await anOrganisation();
  const programme = await organisation.aProgramme();
  const client = await signedInAs(organisation.person('adviser'));
  const path = `/programmas/${programme}/gegevens`;
  assert.equal((await client.post(path, { ...words, revision: '1' })).status, 303);
  const second = await client.post(path, { ...words, name: 'Andere naam', revision: '1' });
  assert.equal(second.status, 409);
  assert.match(second.text, /intussen gewijzigd/);
  assert.match((await client.get('/programmas')).text, /Samen Wijkteam/);
});

test('a mistake in a form does not hide that somebody changed the same thing in between', async () => {
  const organisation = await anOrganisation();
  const programme = await organisation.aProgramme({ audiences: [anAudience({ name: 'Aanbieders' })] });
  const client = await signedInAs(organisation.person('adviser'));
  const base = `/programmas/${programme}`;
  const audience =
    /doelgroepen\/([0-9a-f-]{36})/.exec((await client.get(`${base}/doelgroepen`)).text)?.[1] ??
    assert.fail('no audience');
  const forms = [
    { path: `${base}/gegevens`, fields: words, mistake: { name: '' } },
    {
      path: `${base}/doelgroepen/${audience}/wijziging`,
      fields: { name: 'Aanbieders', category: 'other' },
      mistake: { name: '' },
    },
  ];
  for (const { path, fields, mistake } of forms) {
    assert.equal((await client.post(path, { ...fields, name: 'Van de ander', revision: '1' })).status, 303, path);
    const refused = await client.post(path, { ...fields, ...mistake, revision: '1' });
    assert.equal(refused.status, 400, path);
    const revision = /name="revision" value="(\d+)"/.exec(refused.text)?.[1] ?? assert.fail('no revision');
    const second = await client.post(path, { ...fields, name: 'Van mij', revision });
    assert.equal(second.status, 409, path);
    assert.match(second.text, /Van de ander/);
    assert.match(second.text, /Van mij/);
  }
});

test('what no browser sends is refused, and is never a fault of ours', async () => {
  const organisation = await anOrganisation();
  const programme = await organisation.aProgramme();
  const client = await signedInAs(organisation.person('adviser'));
  const path = `/programmas/${programme}/gegevens`;
  for (const revision of ['', 'abc', '1.5', '99999999999'])
    assert.equal((await client.post(path, { ...words, revision })).status, 409, `revision ${revision}`);
  for (const batch of ['abc', "'", '01a20078-c604-72b7-a4ec-61e36345fbfa'])
    assert.equal((await client.post(`/programmas/${programme}/geschiedenis/${batch}/ongedaan`)).status, 404, batch);
  assert.equal((await client.post(path, { ...words, client: 'Wet\0houder', revision: '1' })).status, 303);
  assert.match((await client.get(path)).text, /value="Wethouder"/);
});

test('what was taken away and put back is not overwritten by a form from before', async () => {
  const organisation = await anOrganisation();
  const programme = await organisation.aProgramme({ audiences: [anAudience({ name: 'Aanbieders' })] });
  const client = await signedInAs(organisation.person('adviser'));
  const base = `/programmas/${programme}`;
  const audience =
    /doelgroepen\/([0-9a-f-]{36})/.exec((await client.get(`${base}/doelgroepen`)).text)?.[1] ??
    assert.fail('no audience');
  const path = `${base}/doelgroepen/${audience}`;
  const form = `${path}/wijziging`;
  const fields = { name: 'Aanbieders', category: 'other', revision: '1' };
  await client.post(form, { ...fields, name: 'Van de ander' });
  const gone = await client.follow(await client.post(`${path}/verwijdering`));
  await client.post(/action="([^"]*\/ongedaan)"/.exec(gone.text)?.[1] ?? assert.fail('no undo'));
  assert.equal((await client.post(form, { ...fields, name: 'Van mij' })).status, 409);
  assert.match((await client.get(path)).text, /Van de ander/);
});

test('a reader sees a programme and changes nothing', async () => {
  const organisation = await anOrganisation();
  const programme = await organisation.aProgramme();
  const reader = await signedInAs(organisation.person('reader'));
  assert.equal((await reader.get(`/programmas/${programme}/geschiedenis`)).status, 200);
  assert.equal((await reader.post(`/programmas/${programme}/gegevens`, { ...words, revision: '1' })).status, 403);
});

test('a programme of another organisation does not exist', async () => {
  const [own, other] = [await anOrganisation(), await anOrganisation('Gemeente Peelrand')];
  const programme = await other.aProgramme();
  const client = await signedInAs(own.person('administrator'));
  assert.equal((await client.get(`/programmas/${programme}/gegevens`)).status, 404);
  assert.equal((await client.post(`/programmas/${programme}/verwijdering`)).status, 404);
});

test('undo takes a whole import back at once, and the history says so', async () => {
  const organisation = await anOrganisation();
  const programme = await organisation.aProgramme({
    audiences: [anAudience({ name: 'Aanbieders' }), anAudience({ name: 'Verwijzers' })],
  });
  const client = await signedInAs(organisation.person('adviser'));
  const history = await client.get(`/programmas/${programme}/geschiedenis`);
  assert.match(history.text, /zijn toegevoegd/);
  assert.match(history.text, /Fenna Verhoeven/);
});

test('a form without the token of this session changes nothing', async () => {
  const organisation = await anOrganisation();
  const { app } = await signedInAs(organisation.person('adviser'));
  const stranger = await signedInAs(null);
  const signedOut = await stranger.post('/programmas/nieuw', words);
  assert.equal(signedOut.status, 401);
  assert.match(signedOut.text, /wat je typte staat er nog/);
  const foreign = await app.request('http://eenstemmig.example.org/programmas/nieuw', {
    method: 'POST',
    headers: { origin: 'https://elders.example.org' },
  });
  assert.equal(foreign.status, 403);
});

const undoForm = (text: string) => ({
  action: /action="([^"]*\/ongedaan)"/.exec(text)?.[1] ?? assert.fail('no undo'),
  fields: {
    terug: (/name="terug" value="([^"]*)"/.exec(text)?.[1] ?? assert.fail('no way back')).replaceAll('&amp;', '&'),
  },
});

test('undo brings a person back to the page it was asked on, says what stands as it was, and can be done after all', async () => {
  const organisation = await anOrganisation();
  const programme = await organisation.aProgramme({ audiences: [anAudience({ name: 'Aanbieders' })] });
  const client = await signedInAs(organisation.person('adviser'));
  const list = `/programmas/${programme}/doelgroepen`;
  const audience =
    /doelgroepen\/([0-9a-f-]{36})/.exec((await client.get(list)).text)?.[1] ?? assert.fail('no audience');
  const changed = await client.post(`${list}/${audience}/wijziging`, {
    name: 'Aanbieders',
    profile: 'Zij leveren zorg.',
    revision: '1',
  });
  const landed = await client.get(`${list}?soort=Intern&gedaan=${changed.location?.split('gedaan=')[1] ?? ''}`);
  const undo = undoForm(landed.text);
  const back = await client.post(undo.action, undo.fields);
  assert.match(back.location ?? '', new RegExp(`^${list}\\?soort=Intern&gedaan=[0-9a-f-]{36}$`));
  const undone = await client.follow(back);
  assert.match(undone.text, /Teruggezet: “Aanbieders” is weer zoals het was\./);
  assert.match(undone.text, /Opnieuw doen/);
  const redo = undoForm(undone.text);
  const redone = await client.follow(await client.post(redo.action, redo.fields));
  assert.match(redone.text, /De doelgroep “Aanbieders” is gewijzigd/);
  assert.match(redone.text, /Ongedaan maken/);
  assert.match((await client.get(`${list}/${audience}`)).text, /Zij leveren zorg/);
});

test('undo on the page of something new leads to the page above it, which is still there', async () => {
  const organisation = await anOrganisation();
  const programme = await organisation.aProgramme();
  const client = await signedInAs(organisation.person('adviser'));
  const list = `/programmas/${programme}/doelgroepen`;
  const added = await client.post(`${list}/nieuw`, { name: 'Wijkraad' });
  const landed = await client.follow(added);
  const audience =
    /doelgroepen\/([0-9a-f-]{36})/.exec(`${added.location} ${landed.text}`)?.[1] ?? assert.fail('no audience');
  const back = await client.post(undoForm(landed.text).action, { terug: `${list}/${audience}` });
  assert.match(back.location ?? '', new RegExp(`^${list}\\?gedaan=`));
  assert.match((await client.follow(back)).text, /Teruggezet: “Wijkraad” is weer weg\./);
});

test('an undo that names an address of another site leads to the history', async () => {
  const organisation = await anOrganisation();
  const programme = await organisation.aProgramme();
  const client = await signedInAs(organisation.person('adviser'));
  await client.post(`/programmas/${programme}/doelgroepen/nieuw`, { name: 'Wijkraad' });
  const { action } = undoForm((await client.get(`/programmas/${programme}/geschiedenis`)).text);
  const back = await client.post(action, { terug: 'https://elders.example.org/' });
  assert.match(back.location ?? '', new RegExp(`^/programmas/${programme}/geschiedenis\\?gedaan=`));
});

test('the history shows words and days, no codes', async () => {
  const organisation = await anOrganisation();
  const programme = await organisation.aProgramme();
  const client = await signedInAs(organisation.person('adviser'));
  await client.post(`/programmas/${programme}/doelgroepen/nieuw`, {
    name: 'Wijkraad',
    ring: 'codecide',
    side: 'external',
    chosenUntil: '2027-01-05',
    chosenReason: 'Zij weten het al.',
  });
  const { text } = await client.get(`/programmas/${programme}/geschiedenis`);
  for (const words of [/Meebeslissen/, /Extern/, /tot en met 5 januari 2027/]) assert.match(text, words);
  assert.doesNotMatch(text, /codecide|external|2027-01-05/);
});
