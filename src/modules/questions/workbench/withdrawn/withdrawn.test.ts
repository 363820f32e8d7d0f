import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import type { Id } from '#kernel/id.ts';
import { findText } from '#modules/library/index.ts';
import { createOrganisation, findOrganisation } from '#modules/people/index.ts';
import { inScope, type Scope } from '#platform/scope.ts';
import { type Client, signedInAs } from '../../../../../test/support/client.ts';
import { testDatabase } from '../../../../../test/support/database.ts';
import { NOW, type TestOrganisation } from '../../../../../test/support/organisation.ts';
import { leaveBase, joinBase } from '../../actions/bases.ts';
import { publishQuestion, withdrawQuestion } from '../../actions/own-questions.ts';
import { tellOfWithdrawn } from './withdrawn-job.ts';
import { aBase, aFollower, rowsOf, type TestBase } from '../../testing/a-base.ts';

const QUESTION = 'Kan ik mijn hulp houden?';
const SLUG = 'kan-ik-mijn-hulp-houden';
const visitor = await signedInAs(null);
const page = (item: string) => `/organisatie/vragen/vraag/${item}`;
const answersOf = async (us: TestOrganisation) =>
  (await rowsOf(us)).map(({ kind, answer }) => `${kind}: ${answer}`).toSorted();

const fieldsIn = (text: string) => ({
  revisie: /name="revisie" value="(\d+)"/.exec(text)?.[1] ?? '',
  houding: /name="houding" value="(\d+)"/.exec(text)?.[1] ?? '',
  versie: /name="versie" value="(\d+)"/.exec(text)?.[1] ?? '',
});

async function onSite(us: TestOrganisation): Promise<number> {
  const slug = await us.asAdviser(async (scope) => (await findOrganisation(scope, { id: us.id }))?.slug ?? '');
  return (await visitor.get(`/${slug}/vragen/${SLUG}`)).status;
}

async function withdraw(base: TestBase, item: Id<'item'>, why = ''): Promise<void> {
  const owner = await signedInAs(base.owner.person('adviser'));
  const { text } = await owner.get(page(item));
  const form = text.split('/intrekking"')[1] ?? assert.fail('no form to withdraw');
  await owner.follow(await owner.post(`${page(item)}/intrekking`, { ...fieldsIn(form), waarom: why }));
}

async function write(client: Client, item: string, kind: 'variant' | 'addition', answer: string): Promise<void> {
  const { text } = await client.get(page(item));
  const form = text.split('id="tekst"')[1] ?? assert.fail('no form of the text');
  const words = { doe: 'publish', soort: kind, vraag: kind === 'variant' ? QUESTION : '', antwoord: answer };
  await client.follow(await client.post(`${page(item)}/tekst`, { ...fieldsIn(form), ...words }));
}

async function aQuestion(mode: 'at-once' | 'after-approval') {
  const base = await aBase();
  const item = await base.ask(QUESTION, 'Ja, dat kan.');
  const us = await aFollower(base, mode);
  return { base, item, us, client: await signedInAs(us.person('adviser')) };
}

test('the site of who follows at once loses what the base withdraws with the change itself, and nothing waits', async () => {
  const { base, item, us, client } = await aQuestion('at-once');
  assert.equal(await onSite(us), 200);
  await withdraw(base, item, 'De regeling bestaat niet meer.');
  assert.equal(await onSite(us), 404);
  assert.doesNotMatch((await client.get('/organisatie/vragen')).text, /Dit wacht op jullie/);
  const { text } = await client.get(page(item));
  assert.match(text, /Fenna Verhoeven van Regio Maasduin trok dit antwoord in op/);
  assert.match(text, /De regeling bestaat niet meer\./);
  assert.match(text, /Op jullie site staat er niets meer van/);
});

test('who approves first is told what the base withdrew, in the list and under the changes, and takes it off its site', async () => {
  const { base, item, us, client } = await aQuestion('after-approval');
  await withdraw(base, item);
  assert.equal(await onSite(us), 200, 'nothing of the site of another goes without it');
  const list = await client.get('/organisatie/vragen');
  assert.match(list.text, /1 antwoord door de basis ingetrokken/);
  assert.match(list.text, /<table[\s\S]*Ingetrokken door de basis[\s\S]*<\/table>/);
  assert.match((await client.get('/organisatie/vragen?let-op=ingetrokken')).text, /Kan ik mijn hulp houden/);
  assert.match(
    (await client.get('/organisatie/vragen/wijzigingen')).text,
    /Ingetrokken door de basis[\s\S]*Kan ik mijn/,
  );
  const { text } = await client.get(page(item));
  assert.match(text, /Op jullie site staat nog de tekst waar jullie akkoord op gaven/);
  const owner = await signedInAs(base.owner.person('adviser'));
  assert.match((await owner.get(page(item))).text, /Gemeente Maasheuvel/, 'the owner sees where it still stands');
  await client.follow(await client.post(`${page(item)}/ingetrokken`, { ...fieldsIn(text), doe: 'weg' }));
  assert.equal(await onSite(us), 404);
  assert.doesNotMatch((await client.get('/organisatie/vragen')).text, /Dit wacht op jullie|Kan ik mijn hulp/);
  const late = await client.post(`${page(item)}/ingetrokken`, { ...fieldsIn(text), doe: 'weg' });
  assert.equal(late.status, 409, 'a second person is told that it was done');
});

test('what was withdrawn and shown again by the base waits for approval as something new', async () => {
  const { base, item, us, client } = await aQuestion('after-approval');
  await withdraw(base, item);
  const { text } = await client.get(page(item));
  await client.follow(await client.post(`${page(item)}/ingetrokken`, { ...fieldsIn(text), doe: 'weg' }));
  await base.change(item, 'Ja, weer wel.');
  assert.deepEqual(await answersOf(us), []);
  assert.match((await client.get('/organisatie/vragen/wijzigingen')).text, /Om akkoord op te geven[\s\S]*Kan ik mijn/);
});

test('a withdrawn answer becomes a question of the organisation itself: same words, same address, an owner and a review date', async () => {
  const { base, item, us, client } = await aQuestion('after-approval');
  await withdraw(base, item);
  const before = fieldsIn((await client.get(page(item))).text);
  const keep = (fields: object) =>
    client.post(`${page(item)}/ingetrokken`, { ...before, doe: 'houden', eigenaar: 'Team Zorg', ...fields });
  const refused = await keep({ eigenaar: '', herzien: 'morgen' });
  assert.equal(refused.status, 400);
  assert.match(refused.text, /Vul in wie voor deze vraag zorgt/);
  const kept = await client.follow(await keep({ herzien: '2027-01-15' }));
  assert.match(kept.text, /De vraag is nu van jullie en staat op jullie site/);
  assert.match(kept.text, /Team Zorg[\s\S]*15 jan/);
  assert.deepEqual(await answersOf(us), ['text: Ja, dat kan.']);
  assert.equal(await onSite(us), 200);
  assert.doesNotMatch((await client.get('/organisatie/vragen')).text, /Dit wacht op jullie/);
  await base.change(item, 'Nee.');
  assert.deepEqual(await answersOf(us), ['text: Ja, dat kan.'], 'the base says nothing about it any more');
});

test('an own text stays when the base withdraws, whatever the way of following, and is put away or kept by choice', async () => {
  for (const mode of ['at-once', 'after-approval'] as const) {
    const { base, item, us, client } = await aQuestion(mode);
    await write(client, item, 'variant', 'Bij ons altijd.');
    await withdraw(base, item);
    assert.deepEqual(await answersOf(us), ['text: Bij ons altijd.']);
    assert.match((await client.get('/organisatie/vragen')).text, /1 antwoord door de basis ingetrokken/);
    const { text } = await client.get(page(item));
    assert.match(text, /Op jullie site staat nog jullie eigen tekst/);
    await client.follow(await client.post(`${page(item)}/ingetrokken`, { ...fieldsIn(text), doe: 'weg' }));
    assert.deepEqual(await answersOf(us), []);
    assert.match((await client.get('/organisatie/vragen?stand=archived')).text, /Kan ik mijn hulp houden/);
    const kept = await us.asAdviser((scope) => findText(scope, { item, lang: 'nl' }));
    assert.equal(kept?.draft.answer, 'Bij ons altijd.', 'no word is lost');
  }
});

test('an own part goes off the site with the answer above it at once, and stays below what was approved', async () => {
  for (const mode of ['at-once', 'after-approval'] as const) {
    const { base, item, us, client } = await aQuestion(mode);
    await us.asAdviser((scope) => joinBase(scope, base.base.id, 'at-once'));
    await write(client, item, 'addition', 'Bel het loket.');
    await us.asAdviser((scope) => joinBase(scope, base.base.id, mode));
    await withdraw(base, item);
    assert.equal(await onSite(us), mode === 'at-once' ? 404 : 200);
    const { text } = await client.get(page(item));
    assert.match(text, mode === 'at-once' ? /eigen deel staat niet meer op de site/ : /met jullie eigen deel eronder/);
    assert.match((await client.get('/organisatie/vragen')).text, /1 antwoord door de basis ingetrokken/);
    const fields = { ...fieldsIn(text), doe: 'houden', eigenaar: 'Team Zorg', herzien: '2027-01-15' };
    const kept = await client.follow(await client.post(`${page(item)}/ingetrokken`, fields));
    assert.match(kept.text, mode === 'at-once' ? /Hij is nog een concept/ : /staat op jullie site/);
    assert.match(kept.text, /Ja, dat kan\.\n\nBel het loket\./);
    assert.deepEqual(await answersOf(us), mode === 'at-once' ? [] : ['text: Ja, dat kan.\n\nBel het loket.']);
  }
});

test('of what an organisation hid nothing waits, and it stays hidden when the base shows it again', async () => {
  const { base, item, us, client } = await aQuestion('at-once');
  const { text } = await client.get(page(item));
  await client.follow(await client.post(`${page(item)}/houding`, { ...fieldsIn(text), doe: 'verbergen' }));
  await withdraw(base, item);
  assert.doesNotMatch((await client.get('/organisatie/vragen')).text, /Dit wacht op jullie/);
  assert.match((await client.get(page(item))).text, /Op jullie site staat er niets meer van/);
  await base.change(item, 'Ja, weer wel.');
  assert.equal(await onSite(us), 404);
});

test('an end that the base gives its answer waits for who approves first, who reads it, and is told when it has passed', async () => {
  const { base, item, us, client } = await aQuestion('after-approval');
  const endAt = async (until: Temporal.Instant) =>
    base.owner.asAdviser(async (scope) => {
      const text = await findText(scope, { item, lang: 'nl' });
      const at = { base: base.base.id, item, lang: 'nl', revision: text?.revision ?? 0 };
      const window = { from: NOW.subtract({ hours: 48 }), until };
      assert.ok((await publishQuestion(scope, at, { window, why: '' })).ok);
    });
  await endAt(Temporal.Instant.from('2099-01-01T00:00:00Z'));
  const waiting = await client.get(page(item));
  assert.match(waiting.text, /De basis toont dit antwoord tot 1 jan\.? 2099/);
  assert.match(waiting.text, /Op jullie site eindigt het dan pas als iemand akkoord geeft/);
  assert.match((await client.get(`${page(item)}/vergelijking`)).text, /De basis toont dit antwoord tot 1 jan\.? 2099/);
  await endAt(NOW.subtract({ hours: 24 }));
  assert.deepEqual(await answersOf(us), ['text: Ja, dat kan.']);
  assert.match((await client.get('/organisatie/vragen')).text, /1 antwoord door de basis ingetrokken/);
  assert.match((await client.get(page(item))).text, /Regio Maasduin toonde dit antwoord tot/);
});

test('who left the base is told nothing of it and keeps its own words', async () => {
  const { base, item, us, client } = await aQuestion('at-once');
  await write(client, item, 'variant', 'Bij ons altijd.');
  await us.asAdviser((scope) => leaveBase(scope, base.base.id));
  await withdraw(base, item, 'Niet voor jullie.');
  assert.deepEqual(await answersOf(us), ['text: Bij ons altijd.']);
  assert.doesNotMatch((await client.get(page(item))).text, /Niet voor jullie|ingetrokken/i);
});

test('a text that the base took back before it was ever shown is read by nobody else', async () => {
  const { base, item, us } = await aQuestion('after-approval');
  await base.change(item, 'Geheim.', { from: NOW.add({ hours: 24 }) });
  await base.owner.asAdviser(async (scope) => {
    const text = await findText(scope, { item, lang: 'nl' });
    const at = { base: base.base.id, item, lang: 'nl', revision: text?.revision ?? 0 };
    assert.ok((await withdrawQuestion(scope, at)).ok);
  });
  const later = await signedInAs(us.person('adviser'));
  assert.doesNotMatch((await later.get(`${page(item)}/versies`)).text, /Geheim/);
});

/** An organisation whose people have mail addresses. */
async function withMail(): Promise<
  (work: (scope: Scope) => Promise<number>, at?: Temporal.Instant) => Promise<number>
> {
  const database = await testDatabase();
  const unique = randomBytes(6).toString('hex');
  const people = [
    { role: 'adviser', name: 'Fenna Verhoeven', email: `fenna-${unique}@example.org` },
    { role: 'approver', name: 'Aukje Akkoord', email: `aukje-${unique}@example.org` },
  ] as const;
  const [adviser] = await createOrganisation(database, { slug: `t-${unique}`, name: 'Peelrand', people: [...people] });
  assert.ok(adviser);
  const actor = { id: adviser.person, name: 'Fenna Verhoeven', permissions: new Set<never>() };
  return (work, at = NOW) => inScope(database, { organisation: adviser.organisation, actor, clock: () => at }, work);
}

const tell = (scope: Scope) => tellOfWithdrawn(scope, 'https://vragen.example.org');
/** When the job runs in Amsterdam, on a day of November. */
const nightOf = (day: number) => Temporal.Instant.from(`2026-11-${day}T04:35:00Z`);

test('who approves gets one mail about what a base withdrew while it still stands here, and none where nothing does', async () => {
  const { base, item } = await aQuestion('at-once');
  const [us, other] = [await withMail(), await withMail()];
  const join = (mode: 'at-once' | 'after-approval') => async (scope: Scope) =>
    Number((await joinBase(scope, base.base.id, mode)).ok);
  assert.deepEqual([await us(join('after-approval')), await other(join('at-once'))], [1, 1]);
  assert.equal(await us(tell), 0);
  await withdraw(base, item);
  assert.equal(await us(tell), 0, 'its day is not over');
  const night = nightOf(19);
  assert.deepEqual([await us(tell, night), await us(tell, night), await other(tell, night)], [1, 0, 0]);
});

test('what a base takes back on a day that began with an end at midnight is told too', async () => {
  const { base, item } = await aQuestion('at-once');
  const second = await base.ask('Wat kost hulp?', 'Dat verschilt.');
  const us = await withMail();
  await us(async (scope) => Number((await joinBase(scope, base.base.id, 'after-approval')).ok));
  await base.owner.asAdviser(async (scope) => {
    const text = await findText(scope, { item, lang: 'nl' });
    const at = { base: base.base.id, item, lang: 'nl', revision: text?.revision ?? 0 };
    const window = { from: NOW.subtract({ hours: 48 }), until: Temporal.Instant.from('2026-11-17T23:00:00Z') };
    assert.ok((await publishQuestion(scope, at, { window, why: '' })).ok);
  });
  assert.equal(await us(tell, nightOf(18)), 1);
  await withdraw(base, second);
  assert.deepEqual([await us(tell, nightOf(19)), await us(tell, nightOf(20))], [1, 0]);
});
