import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Id } from '#kernel/id.ts';
import { findText, saveDraft } from '#modules/library/index.ts';
import { findOrganisation } from '#modules/people/index.ts';
import { type Client, signedInAs } from '../../../../../test/support/client.ts';
import { anOrganisation, NOW, type TestOrganisation } from '../../../../../test/support/organisation.ts';
import { publishQuestion } from '../../actions/own-questions.ts';
import { insertFeedback } from '../../store/feedback.ts';
import { listUnclear } from '../../store/harvest.ts';
import { aBase, aFollower, rowsOf } from '../../testing/a-base.ts';

const QUESTION = 'Kan ik mijn hulp houden?';
const SLUG = 'kan-ik-mijn-hulp-houden';
const UNDO = '/organisatie/vragen/ongedaan';
const visitor = await signedInAs(null);
const page = (item: string) => `/organisatie/vragen/vraag/${item}`;

async function onSite(us: TestOrganisation): Promise<number> {
  const slug = await us.asAdviser(async (scope) => (await findOrganisation(scope, { id: us.id }))?.slug ?? '');
  return (await visitor.get(`/${slug}/vragen/${SLUG}`)).status;
}
const answersOf = async (us: TestOrganisation) =>
  (await rowsOf(us)).map(({ kind, answer }) => `${kind}: ${answer}`).toSorted();
const formIn = (text: string, action: string) => {
  const form = text.split(`${action}"`)[1]?.split('</form>')[0] ?? assert.fail(`no form for ${action}`);
  return Object.fromEntries(
    [...form.matchAll(/name="(\w+)" value="([^"]*)"/g)].map(([, name, value]) => [name ?? '', value ?? '']),
  );
};
const stepIn = (text: string) => {
  const { stap, terug } = formIn(text, UNDO);
  return { stap: stap ?? '', terug: (terug ?? '').replaceAll('&amp;', '&') };
};

/** Does something and takes it back, and says what the page then is. */
async function undo(client: Client, posted: Awaited<ReturnType<Client['post']>>) {
  const done = await client.follow(posted);
  const step = stepIn(done.text);
  const undone = await client.follow(await client.post(UNDO, step));
  assert.match(undone.text, /Het is ongedaan gemaakt/);
  return { step, undone };
}
const post = async (client: Client, item: string, place: string, fields: Record<string, string>) => {
  const { text } = await client.get(page(item));
  return client.post(`${page(item)}/${place}`, { ...formIn(text, `${page(item)}/${place}`), ...fields });
};

async function aQuestion(mode: 'at-once' | 'after-approval' = 'at-once') {
  const base = await aBase();
  const item = await base.ask(QUESTION, 'Ja, dat kan.');
  const us = await aFollower(base, mode);
  const [client, owner] = [await signedInAs(us.person('adviser')), await signedInAs(base.owner.person('adviser'))];
  return { base, item, us, client, owner };
}

test('withdrawing is taken back: on the own site, on that of who follows at once, and can then be done after all', async () => {
  const { base, item, us, owner } = await aQuestion();
  const { undone } = await undo(owner, await post(owner, item, 'intrekking', { waarom: 'Fout' }));
  assert.deepEqual([await onSite(base.owner), await onSite(us)], [200, 200]);
  assert.match(undone.text, /Toch doen/);
  await owner.follow(await owner.post(UNDO, stepIn(undone.text)));
  assert.deepEqual([await onSite(base.owner), await onSite(us)], [404, 404]);
});

test('publishing is taken back: the version before stands again, and the one that was taken back stays to be read', async () => {
  const { base, item, owner } = await aQuestion();
  const words = { doe: 'publish', vraag: QUESTION, antwoord: 'Nee.', waarom: 'De wet is anders.' };
  await undo(owner, await post(owner, item, 'tekst', words));
  assert.deepEqual(await answersOf(base.owner), ['text: Ja, dat kan.']);
  assert.match((await owner.get(`${page(item)}/versies`)).text, /Versie 2[\s\S]*Van de site gehaald/);
});

test('hiding, an own text and archiving are taken back, with every word as it was', async () => {
  const { base, item, us, client, owner } = await aQuestion('after-approval');
  await undo(client, await post(client, item, 'houding', { doe: 'verbergen' }));
  assert.deepEqual(await answersOf(us), ['text: Ja, dat kan.']);
  const words = { doe: 'publish', soort: 'variant', vraag: QUESTION, antwoord: 'Bij ons altijd.' };
  await undo(client, await post(client, item, 'tekst', words));
  assert.deepEqual(await answersOf(us), ['text: Ja, dat kan.']);
  await undo(owner, await post(owner, item, 'archief', {}));
  assert.equal(await onSite(base.owner), 200);
});

test('a step is not taken back over the concept that a colleague wrote since', async () => {
  const { item, owner } = await aQuestion();
  const done = await owner.follow(await post(owner, item, 'intrekking', { waarom: 'Fout' }));
  const concept = { doe: 'keep', vraag: QUESTION, antwoord: 'Een nieuw begin.' };
  assert.equal((await post(owner, item, 'tekst', concept)).status, 303);
  const refused = await owner.follow(await owner.post(UNDO, stepIn(done.text)));
  assert.doesNotMatch(refused.text, /Het is ongedaan gemaakt/);
  assert.match((await owner.get(page(item))).text, /Een nieuw begin\./);
});

test('agreeing with a change of the base is taken back, and it waits again', async () => {
  const { base, item, us } = await aQuestion('after-approval');
  await base.change(item, 'Meestal.');
  const approver = await signedInAs(us.person('administrator'));
  const posted = await post(approver, item, 'vergelijking', {});
  await undo(approver, posted);
  assert.deepEqual(await answersOf(us), ['text: Ja, dat kan.']);
  assert.match((await approver.get('/organisatie/vragen/wijzigingen')).text, /Om akkoord op te geven/);
});

test('agreeing with two languages of a question at once is taken back as one', async () => {
  const { base, item, us } = await aQuestion('after-approval');
  const tell = (lang: string, answer: string) =>
    base.owner.asAdviser(async (scope) => {
      const at = { base: base.base.id, item, lang };
      const { revision = 0 } = (await findText(scope, at)) ?? {};
      const saved = await saveDraft(scope, { ...at, revision }, { question: QUESTION, answer });
      assert.ok(saved.ok);
      const window = { from: NOW, until: null };
      const text = { ...at, revision: saved.value.revision };
      assert.ok((await publishQuestion(scope, text, { window, why: '' })).ok);
    });
  await tell('nl', 'Meestal.');
  await tell('en', 'Mostly.');
  const approver = await signedInAs(us.person('administrator'));
  const { text } = await approver.get('/organisatie/vragen/wijzigingen');
  const chosen = [...text.matchAll(/name="wijziging" value="([^"]+)"/g)].map(([, value = '']) => value);
  assert.equal(chosen.length, 2);
  await undo(approver, await approver.post('/organisatie/vragen/wijzigingen', { wijziging: chosen }));
  assert.deepEqual(await answersOf(us), ['text: Ja, dat kan.']);
});

test('what was done with a withdrawn answer is taken back: taking it off, and keeping it as an own question', async () => {
  const { item, us, client, owner } = await aQuestion('after-approval');
  await owner.follow(await post(owner, item, 'intrekking', {}));
  await undo(client, await post(client, item, 'ingetrokken', { doe: 'weg' }));
  assert.deepEqual(await answersOf(us), ['text: Ja, dat kan.']);
  const keep = { doe: 'houden', eigenaar: 'Team Zorg', herzien: '2027-01-15' };
  await undo(client, await post(client, item, 'ingetrokken', keep));
  assert.deepEqual(await answersOf(us), ['text: Ja, dat kan.'], 'shown once, as it was');
  assert.match((await client.get('/organisatie/vragen')).text, /1 antwoord door de basis ingetrokken/);
});

test('a new question that is taken back is gone, and comes back with its words', async () => {
  const client = await signedInAs((await anOrganisation()).person('adviser'));
  const fields = { vraag: 'Wat kost een pas?', antwoord: 'Tien euro.', voor: 'clients' };
  const { undone } = await undo(client, await client.post('/organisatie/vragen/nieuw', fields));
  assert.match(undone.text, /Nog geen vragen/);
  const again = await client.follow(await client.post(UNDO, stepIn(undone.text)));
  assert.match(again.text, /Wat kost een pas\?/);
});

test('a theme that was taken away comes back, and what a visitor said that was handled waits again', async () => {
  const us = await anOrganisation();
  const client = await signedInAs(us.person('adviser'));
  await client.follow(await client.post('/organisatie/vragen/themas', { naam: 'Zorg thuis', icoon: '', plek: '1' }));
  const { text } = await client.get('/organisatie/vragen/themas');
  const removal = /action="([^"]*verwijdering)"/.exec(text)?.[1] ?? '';
  const { undone } = await undo(client, await client.post(removal, formIn(text, removal)));
  assert.match(undone.text, /Zorg thuis/);
  await us.asAdviser((scope) =>
    insertFeedback(scope, { item: us.id, lang: 'nl', isClear: false, reason: 'Ik snap het niet' }),
  );
  const [heard] = await us.asAdviser(listUnclear);
  for (const doe of ['gezien', 'vraag']) {
    await undo(client, await client.post(`/organisatie/vragen/opgehaald/${heard?.id}`, { doe }));
    assert.equal((await us.asAdviser(listUnclear)).length, 1);
  }
});

test('steps are taken back one after another, the last first', async () => {
  const { base, item, owner } = await aQuestion();
  const words = (antwoord: string) => ({ doe: 'publish', vraag: QUESTION, antwoord, waarom: 'De wet is anders.' });
  const first = stepIn((await owner.follow(await post(owner, item, 'tekst', words('Meestal.')))).text);
  const second = stepIn((await owner.follow(await post(owner, item, 'tekst', words('Soms.')))).text);
  for (const [step, answer] of [
    [second, 'text: Meestal.'],
    [first, 'text: Ja, dat kan.'],
  ] as const) {
    assert.match((await owner.follow(await owner.post(UNDO, step))).text, /Het is ongedaan gemaakt/);
    assert.deepEqual(await answersOf(base.owner), [answer]);
  }
});

test('a link that somebody made up tells of nothing that was done, and offers no button', async () => {
  const { item, owner, base } = await aQuestion();
  const posted = await post(owner, item, 'intrekking', {});
  const told = posted.location ?? '';
  const offers = new RegExp(`action="${UNDO}"`);
  assert.match((await owner.get(told)).text, offers);
  const url = new URL(told, 'http://localhost');
  for (const [name, value] of [
    ['gelukt', 'akkoord'],
    ['stap', base.base.id],
    ['zegel', ''],
  ] as const) {
    const made = new URL(url);
    made.searchParams.set(name, value);
    const { text } = await owner.get(made.pathname + made.search);
    assert.doesNotMatch(text, offers, name);
    assert.doesNotMatch(text, /Het akkoord is gegeven|is van de site gehaald/, name);
  }
  const other = await signedInAs(base.owner.person('administrator'));
  assert.doesNotMatch((await other.get(told)).text, offers, 'in another session');
});

test('a step is taken back once, not after a later change, and only by who may do it', async () => {
  const { base, item, us, owner } = await aQuestion();
  const done = await owner.follow(await post(owner, item, 'intrekking', {}));
  const step = stepIn(done.text);
  const contributor = await signedInAs(base.owner.person('contributor'));
  assert.match((await contributor.follow(await contributor.post(UNDO, step))).text, /Je mag dit niet ongedaan maken/);
  const stranger = await signedInAs(us.person('adviser'));
  assert.equal((await stranger.post(UNDO, step)).status, 404);
  await base.change(item as Id<'item'>, 'Ja, weer wel.');
  assert.match((await owner.follow(await owner.post(UNDO, step))).text, /Daarna is er iets veranderd/);
  assert.deepEqual(await answersOf(base.owner), ['text: Ja, weer wel.']);
  const second = await undo(owner, await post(owner, item, 'intrekking', {}));
  assert.match((await owner.follow(await owner.post(UNDO, second.step))).text, /Dit is al ongedaan gemaakt/);
  const away = await owner.post(UNDO, { ...second.step, terug: 'https://example.org/' });
  assert.match(away.location ?? '', /^\/organisatie\/vragen\?/);
});

test('who leaves an open base, or follows it in another way, gets the way back as it was', async () => {
  const { base, us, client } = await aQuestion('after-approval');
  const address = `/organisatie/vragen/bases/${base.base.id}`;
  const changed = await client.follow(await client.post(`${address}/deelname`, { hoe: 'at-once' }));
  assert.deepEqual(await answersOf(us), []);
  assert.match(changed.text, /Zet terug zoals het was/);
  await client.follow(await client.post(`${address}/deelname`, formIn(changed.text, `${address}/deelname`)));
  assert.deepEqual(await answersOf(us), ['text: Ja, dat kan.']);
  const left = await client.follow(await client.post(`${address}/afscheid`, { zeker: 'ja' }));
  assert.deepEqual(await answersOf(us), []);
  assert.match(left.text, /Weer meedoen/);
  await client.follow(await client.post(`${address}/deelname`, formIn(left.text, `${address}/deelname`)));
  assert.deepEqual(await answersOf(us), ['text: Ja, dat kan.']);
});
