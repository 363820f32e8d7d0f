import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signedInAs } from '../../../test/support/client.ts';
import { anOrganisation } from '../../../test/support/organisation.ts';
import { anAudience } from '../../../test/support/plan.ts';
import { listItems } from '#platform/items.ts';
import { budgetLineKind, goalKind, phaseKind, roleKind, sectionKind, unrecognisedKind } from './store.ts';

const section = (title: string, depth = 1) => ({ kind: 'other' as const, title, depth, markdown: `Over ${title}.` });

async function aPlan(plan: Parameters<Awaited<ReturnType<typeof anOrganisation>>['aProgramme']>[0] = {}) {
  const organisation = await anOrganisation();
  const programme = await organisation.aProgramme(plan);
  const client = await signedInAs(organisation.person('adviser'));
  return { organisation, programme, client, base: `/programmas/${programme}/plan` };
}

test('a budget line is kept exact to the cent, and shows again as it would be typed', async () => {
  const { organisation, programme, client, base } = await aPlan();
  const answer = await client.post(`${base}/begroting/nieuw`, { label: 'Zaal', amount: '€ 3.500,-', spent: '3500,50' });
  assert.equal(answer.status, 303);
  const [line] = await organisation.asAdviser((scope) => listItems(scope, budgetLineKind, programme));
  assert.equal(line?.body.amountCents, 350_000);
  assert.equal(line?.body.spentCents, 350_050);
  assert.match((await client.get(`${base}/begroting/${line?.id}`)).text, /value="3\.500,50"/);
});

test('an amount that cannot be read is refused in words, with everything that was typed still there', async () => {
  const { client, base } = await aPlan();
  const answer = await client.post(`${base}/begroting/nieuw`, { label: 'Zaal', amount: 'ongeveer drie mille' });
  assert.equal(answer.status, 400);
  assert.match(answer.text, /Dit bedrag kunnen we niet lezen/);
  assert.match(answer.text, /ongeveer drie mille/);
});

test('a percentage in words is refused kindly; words without a unit are a target too', async () => {
  const { organisation, programme, client, base } = await aPlan();
  const typed = { text: 'Weten wat er verandert', target: 'veel', unit: '%' };
  const refused = await client.post(`${base}/doelen/nieuw`, typed);
  assert.equal(refused.status, 400);
  assert.match(refused.text, /“veel” is geen getal/);
  assert.equal((await client.post(`${base}/doelen/nieuw`, { ...typed, unit: '' })).status, 303);
  const [goal] = await organisation.asAdviser((scope) => listItems(scope, goalKind, programme));
  assert.equal(goal?.body.indicator?.target, 'veel');
});

test('the words a goal had before are kept with it', async () => {
  const { organisation, programme, client, base } = await aPlan();
  await client.post(`${base}/doelen/nieuw`, { text: 'Eerst dit' });
  const [before] = await organisation.asAdviser((scope) => listItems(scope, goalKind, programme));
  await client.post(`${base}/doelen/${before?.id}`, { text: 'Nu dat', revision: '1' });
  const [after] = await organisation.asAdviser((scope) => listItems(scope, goalKind, programme));
  assert.deepEqual(after?.body.earlierTexts, ['Eerst dit']);
});

test('a goal keeps its groups, its vague date and its measurements', async () => {
  const { organisation, programme, client, base } = await aPlan({
    audiences: [anAudience(), anAudience({ name: 'Inwoners' })],
  });
  assert.match((await client.get(`${base}/doelen/nieuw`)).text, /value="Inwoners"/);
  await client.post(`${base}/doelen/nieuw`, {
    text: 'Weten wat er verandert',
    level: 'knowledge',
    side: 'external',
    audiences: ['Aanbieders', 'Inwoners'],
    otherAudiences: 'Pers',
    period: 'half 2027',
    indicator: 'kan het navertellen',
    target: '80',
    unit: '%',
    measuredBy: 'Peiling',
    'on-0': '2026-11-02',
    'value-0': '58,5',
    'note-0': '',
    'on-1': '',
    'value-1': '',
    'note-1': '',
  });
  const [goal] = await organisation.asAdviser((scope) => listItems(scope, goalKind, programme));
  assert.deepEqual(goal?.body.audiences, ['Aanbieders', 'Inwoners', 'Pers']);
  assert.equal(goal?.body.period?.text, 'half 2027');
  assert.ok(goal?.body.period?.start?.startsWith('2027'));
  assert.deepEqual(goal?.body.measurements, [{ on: '2026-11-02', value: 58.5, note: null }]);
});

test('a measurement without a day or a figure is refused, an empty row is not', async () => {
  const { client, base } = await aPlan();
  const answer = await client.post(`${base}/doelen/nieuw`, {
    text: 'Weten',
    'on-0': '',
    'value-0': '12',
    'on-1': '2026-11-02',
    'value-1': 'best goed',
  });
  assert.equal(answer.status, 400);
  assert.match(answer.text, /Vul ook de dag van de meting in/);
  assert.match(answer.text, /Vul de meting in als getal/);
});

test('a day that does not exist is refused, words without a date are kept as they are', async () => {
  const { organisation, programme, client, base } = await aPlan();
  assert.equal((await client.post(`${base}/fasen/nieuw`, { name: 'Start', period: '31 februari 2027' })).status, 400);
  assert.equal(
    (await client.post(`${base}/fasen/nieuw`, { name: 'Start', period: 'na het raadsbesluit' })).status,
    303,
  );
  const [phase] = await organisation.asAdviser((scope) => listItems(scope, phaseKind, programme));
  assert.equal(phase?.body.period?.text, 'na het raadsbesluit');
});

test('a chapter moves with what stands under it, and undo puts it back', async () => {
  const { organisation, programme, client, base } = await aPlan({
    sections: [section('Een'), section('Een a', 2), section('Twee')],
  });
  const titles = () =>
    organisation.asAdviser(async (scope) =>
      (await listItems(scope, sectionKind, programme)).map(({ body }) => body.title),
    );
  const [first] = await organisation.asAdviser((scope) => listItems(scope, sectionKind, programme));
  const landed = await client.follow(
    await client.post(`${base}/verplaatsing/${first?.id}`, { soort: 'sections', richting: 'down' }),
  );
  assert.deepEqual(await titles(), ['Twee', 'Een', 'Een a']);
  await client.post(/action="([^"]*\/ongedaan)"/.exec(landed.text)?.[1] ?? '');
  assert.deepEqual(await titles(), ['Een', 'Een a', 'Twee']);
});

test('a left-over text moves under a text with its words intact, and undo takes both steps back', async () => {
  const leftover = { where: 'na hoofdstuk 2', text: 'Losse woorden.' };
  const { organisation, programme, client, base } = await aPlan({
    sections: [section('Een')],
    unrecognised: [leftover],
  });
  const found = () =>
    organisation.asAdviser(async (scope) => ({
      sections: await listItems(scope, sectionKind, programme),
      rest: await listItems(scope, unrecognisedKind, programme),
    }));
  const before = await found();
  const landed = await client.follow(
    await client.post(`${base}/losse-teksten/${before.rest[0]?.id}/plaatsing`, { tekst: before.sections[0]?.id ?? '' }),
  );
  const after = await found();
  assert.equal(after.rest.length, 0);
  assert.equal(after.sections[0]?.body.markdown, 'Over Een.\n\nLosse woorden.');
  await client.post(/action="([^"]*\/ongedaan)"/.exec(landed.text)?.[1] ?? '');
  const undone = await found();
  assert.equal(undone.rest[0]?.body.text, 'Losse woorden.');
  assert.equal(undone.sections[0]?.body.markdown, 'Over Een.');
});

test('who may only read gets no form and can change nothing', async () => {
  const { organisation, programme, base } = await aPlan({ sections: [section('Een')] });
  const reader = await signedInAs(organisation.person('reader'));
  const [first] = await organisation.asAdviser((scope) => listItems(scope, sectionKind, programme));
  const page = await reader.get(`${base}?bewerk=${first?.id}`);
  assert.doesNotMatch(page.text, /name="markdown"|Weghalen|\/teksten\//);
  assert.equal((await reader.post(`${base}/teksten/${first?.id}`, { title: 'Anders' })).status, 403);
});

test('the people who have a role are kept by name, shown with it, and named in the history', async () => {
  const { organisation, programme, client, base } = await aPlan();
  await client.post(`${base}/rollen/nieuw`, { name: 'Projectleider', who: 'Noor van Dam\n Bas Blom \n', does: '' });
  const [role] = await organisation.asAdviser((scope) => listItems(scope, roleKind, programme));
  assert.deepEqual([role?.body.name, role?.body.who], ['Projectleider', ['Noor van Dam', 'Bas Blom']]);
  assert.match((await client.get(base)).text, /Noor van Dam, Bas Blom/);
  assert.match((await client.get(`${base}/rollen/${role?.id}`)).text, />Noor van Dam\nBas Blom<\/textarea>/);
  await client.post(`${base}/rollen/${role?.id}`, { name: 'Projectleider', who: 'Iris Mol', does: '', revision: '1' });
  assert.match((await client.get(`/programmas/${programme}/geschiedenis`)).text, /wie is dat/);
});
