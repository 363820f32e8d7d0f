import assert from 'node:assert/strict';
import { test } from 'node:test';
import { activityKind } from '#modules/calendar/index.ts';
import { addItem } from '#platform/items.ts';
import { signedInAs } from '../../../test/support/client.ts';
import { anOrganisation } from '../../../test/support/organisation.ts';
import { aGoal, anActivity } from '../../../test/support/plan.ts';

/** No machine is given what a document of so many takes. */
const TOO_MANY = 7_000;

async function aLargePlan() {
  const organisation = await anOrganisation();
  const programme = await organisation.aProgramme({
    activities: Array.from({ length: TOO_MANY }, (_, index) => anActivity({ title: `Bericht ${index + 1}` })),
  });
  const client = await signedInAs(await organisation.person('adviser'));
  return { client, files: `/programmas/${programme}/uitvoer` };
}

test('a plan too large for a PDF gets a page that offers what can be had, and its calendar and plan file come whole', async () => {
  const { client, files } = await aLargePlan();
  const refusal = await client.get(`${files}/plan.pdf`);
  assert.equal(refusal.status, 413);
  for (const words of ['te groot om er op deze server een pdf van te maken', `${files}/plan.xlsx`, `${files}/afdruk`])
    assert.ok(refusal.text.includes(words), words);
  const { status, body, headers } = await client.get(`${files}/plan.json`);
  assert.deepEqual([status, headers.get('content-length')], [200, String(body.length)]);
  assert.equal(JSON.parse(Buffer.from(body).toString()).activities.length, TOO_MANY);
});

test('every kind of export can be fetched under a name of its own, and only in one’s own organisation', async () => {
  const organisation = await anOrganisation();
  const client = await signedInAs(organisation.person('adviser'));
  const programme = await organisation.aProgramme({ programme: { name: 'Café & Zorg' } });
  const page = await client.get(`/programmas/${programme}/uitvoer`);
  for (const format of ['docx', 'xlsx', 'ics', 'csv', 'json']) {
    assert.ok(page.text.includes(`/uitvoer/plan.${format}"`), format);
    const { status, headers, body } = await client.get(`/programmas/${programme}/uitvoer/plan.${format}`);
    assert.deepEqual(
      [status, headers.get('cache-control'), headers.get('content-disposition')],
      [200, 'no-store', `attachment; filename="cafe-zorg.${format}"`],
    );
    assert.ok(body.length > 50, format);
  }
  assert.equal((await client.get(`/programmas/${programme}/uitvoer/plan.exe`)).status, 404);
  const other = await signedInAs((await anOrganisation()).person('adviser'));
  assert.equal((await other.get(`/programmas/${programme}/uitvoer/plan.docx`)).status, 404);
});

test('the page offers each document for a board and with everything, and an address without a choice gives everything', async () => {
  const { aProgramme, person } = await anOrganisation();
  const client = await signedInAs(person('adviser'));
  const programme = await aProgramme({
    programme: { name: 'Café & Zorg' },
    unrecognised: [{ where: 'voettekst', text: 'Niet rondsturen' }],
  });
  const files = `/programmas/${programme}/uitvoer`;
  const { text } = await client.get(files);
  for (const file of ['plan.docx', 'plan.pdf', 'plan.html', 'afdruk'])
    for (const query of ['', '?voor=bestuur']) assert.ok(text.includes(`"${files}/${file}${query}"`), file + query);
  assert.match((await client.get(`${files}/afdruk`)).text, /Niet rondsturen/);
  assert.doesNotMatch((await client.get(`${files}/afdruk?voor=bestuur`)).text, /Niet rondsturen/);
  const { headers } = await client.get(`${files}/plan.docx?voor=bestuur`);
  assert.equal(headers.get('content-disposition'), 'attachment; filename="cafe-zorg-bestuur.docx"');
  // A file to work with is never for a board: nobody may think that something was left out of it.
  assert.equal((await client.get(`${files}/plan.xlsx?voor=bestuur`)).status, 404);
});

test('whether names between braces are filled in is only asked of a plan that has such names', async () => {
  const { asAdviser, aProgramme, person } = await anOrganisation();
  const client = await signedInAs(person('adviser'));
  const pageOf = async (title: string): Promise<string> => {
    const programme = await aProgramme();
    await asAdviser((scope) => addItem(scope, activityKind, { programme }, anActivity({ title })));
    return (await client.get(`/programmas/${programme}/uitvoer`)).text;
  };
  assert.match(await pageOf('Bellen met {telefoon}'), /Laten staan/);
  assert.doesNotMatch(await pageOf('Bellen met de balie'), /Laten staan|tussen accolades/);
});

test('a document with everything says what still asks for attention, one for a board does not, and the page says so', async () => {
  const { aProgramme, person } = await anOrganisation();
  const client = await signedInAs(person('adviser'));
  const programme = await aProgramme({ goals: [aGoal({ text: 'Huurders weten het' })] });
  const files = `/programmas/${programme}/uitvoer`;
  assert.match((await client.get(files)).text, /“Vraagt nog aandacht”: wat er vandaag open staat/);
  const { text } = await client.get(`${files}/afdruk`);
  assert.match(text, /Vraagt nog aandacht.*op de pagina Aandacht van Eenstemmig.*Zeker.*Huurders weten het/s);
  assert.doesNotMatch((await client.get(`${files}/afdruk?voor=bestuur`)).text, /Vraagt nog aandacht/);
});
