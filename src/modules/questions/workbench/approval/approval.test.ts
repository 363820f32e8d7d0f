import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { asId } from '#kernel/id.ts';
import { findItem, findText, saveDraft, submitText } from '#modules/library/index.ts';
import { createOrganisation, type RoleName } from '#modules/people/index.ts';
import { type Client, signedInAs } from '../../../../../test/support/client.ts';
import { testDatabase } from '../../../../../test/support/database.ts';
import { anOrganisation, type TestOrganisation } from '../../../../../test/support/organisation.ts';
import { changeQuestion, publishQuestion, withdrawQuestion } from '../../actions/own-questions.ts';
import { LONGEST_WHY } from '../editor/text-form.ts';
import { aBase, aFollower, rowsOf } from '../../testing/a-base.ts';

const QUESTION = 'Wat kost een pas?';
const MAY_NOT = /Je kunt niet zelf akkoord geven/;
const path = (item: string, part = '') => `/organisatie/vragen/vraag/${item}${part}`;
const answersOf = async (us: Pick<TestOrganisation, 'id'>) => (await rowsOf(us)).map(({ answer }) => answer);
const revisionIn = (text: string) => /name="revisie" value="(\d+)"/.exec(text)?.[1] ?? '';
const buttonsIn = (text: string) =>
  [...text.matchAll(/<button[^>]*name="doe" value="(\w+)"[^>]*>(?:<svg.*?<\/svg>)?([^<]*)/gs)].map(
    ([, act = '', words = '']) => `${act}: ${words.trim()}`,
  );

async function write(client: Client, item: string, fields: Record<string, string>) {
  const { text } = await client.get(path(item));
  const revisie = revisionIn(text.split('id="tekst"')[1] ?? '');
  const houding = /name="houding" value="(\d+)"/.exec(text)?.[1] ?? '0';
  const versie = /name="versie" value="(\d+)"/.exec(text)?.[1] ?? '0';
  return client.post(path(item, '/tekst'), { revisie, houding, versie, soort: 'variant', vraag: QUESTION, ...fields });
}
async function answer(client: Client, item: string, fields: Record<string, string>) {
  const revisie = revisionIn((await client.get(path(item))).text);
  return client.post(path(item, '/akkoord'), { revisie, ...fields });
}

/** A question of an organisation with a published answer, and a new one that its adviser sent for approval. */
async function aTextInApproval(words = '') {
  const us = await anOrganisation();
  const [adviser, approver] = [await signedInAs(us.person('adviser')), await signedInAs(us.person('approver'))];
  const made = await adviser.post('/organisatie/vragen/nieuw', {
    vraag: QUESTION,
    antwoord: 'Tien euro.',
    voor: 'clients',
  });
  const item = /vraag\/([0-9a-f-]{36})/.exec(made.location ?? '')?.[1] ?? '';
  await write(adviser, item, { doe: 'publish', antwoord: 'Een pas kost tien euro.' });
  await write(adviser, item, { doe: 'submit', antwoord: 'Een pas kost twaalf euro.', 'bij-akkoord': words });
  return { us, adviser, approver, item };
}

async function demandApproval(us: TestOrganisation): Promise<void> {
  const administrator = await signedInAs(us.person('administrator'));
  const { text } = await administrator.get('/organisatie/vragen/site');
  const fields = { open: 'ja', aanspreken: 'u', akkoord: 'ja', revisie: revisionIn(text) };
  const rest = ['titel', 'intro', 'vaak', 'telefoon', 'tijden', 'loket', 'adres', 'bericht', 'bijbericht', 'contact'];
  const empty = [...rest, 'hoofdsite', 'hoofdnaam', 'voet', 'lek', 'host', 'inbedden'].map((name) => [name, '']);
  const posted = await administrator.post('/organisatie/vragen/site', { ...Object.fromEntries(empty), ...fields });
  assert.equal(posted.status, 303, posted.text);
}

test('who sent a text cannot agree to it, and another sees who sent it, with what words, and what is different', async () => {
  const { adviser, approver, item } = await aTextInApproval('De raad besloot dit.');
  const own = await adviser.get(path(item));
  assert.match(own.text, /Je stuurde hem op/);
  assert.match(
    own.text,
    /Je kunt niet zelf akkoord geven op wat je schreef of stuurde. Dat kan wel: Aukje Akkoord of Bente Beheer/,
  );
  assert.deepEqual(
    buttonsIn(own.text).filter((button) => /akkoord:|terug:/.test(button)),
    [],
  );
  const refused = await answer(adviser, item, { doe: 'akkoord' });
  assert.equal(refused.status, 400);
  assert.match(refused.text, MAY_NOT);
  const seen = await approver.get(path(item));
  assert.match(seen.text, /Fenna Verhoeven stuurde hem op/);
  assert.match(seen.text, /De raad besloot dit\./);
  assert.match(seen.text, /versie 1, die nu op de site staat:[\s\S]*<del>[\s\S]*tien[\s\S]*<ins>[\s\S]*twaalf/);
  const agreed = await approver.follow(await answer(approver, item, { doe: 'akkoord', opmerking: 'Mooi zo.' }));
  assert.match(agreed.text, /Aukje Akkoord gaf akkoord op/);
  assert.match((await adviser.get(path(item))).text, /Mooi zo\./);
});

test('a text to agree to is shown as readers get it, with its list, bold words and links', async () => {
  const { adviser, approver, item } = await aTextInApproval();
  const antwoord = 'Een pas kost **twaalf euro**.\n\n- Aan de [balie](https://balie.example.org)\n- Met de post';
  await write(adviser, item, { doe: 'submit', antwoord });
  const drawn =
    /<strong>twaalf euro<\/strong>[\s\S]*<li>Aan de <a href="https:\/\/balie\.example\.org[^>]*>balie<\/a><\/li>/;
  assert.match((await approver.get(path(item))).text, drawn);
  const made = await adviser.post('/organisatie/vragen/nieuw', {
    vraag: 'Waar is de balie?',
    antwoord,
    voor: 'clients',
  });
  const fresh = /vraag\/([0-9a-f-]{36})/.exec(made.location ?? '')?.[1] ?? '';
  await write(adviser, fresh, { doe: 'submit', vraag: 'Waar is de balie?', antwoord });
  assert.match((await approver.get(path(fresh))).text, drawn);
});

test('a text that goes back says why to who wrote it, on its page, in the list and in their week, until it is sent again', async () => {
  const { adviser, approver, item } = await aTextInApproval();
  const bare = await answer(approver, item, { doe: 'terug', opmerking: ' ' });
  assert.equal(bare.status, 400);
  assert.match(bare.text, /Schrijf wat er anders moet/);
  const done = await approver.follow(
    await answer(approver, item, { doe: 'terug', opmerking: 'Zeg ook vanaf wanneer.' }),
  );
  assert.match(done.text, /De tekst is terug bij wie hem schreef/);
  assert.match((await adviser.get('/organisatie/vragen')).text, /1 tekst van jou kwam terug met een opmerking/);
  assert.match((await adviser.get('/mijn-week')).text, /Terug met een opmerking: Wat kost een pas\?/);
  assert.doesNotMatch((await approver.get('/mijn-week')).text, /Wat kost een pas\?/);
  assert.match((await adviser.get('/organisatie/vragen?stand=returned')).text, /Wat kost een pas\?/);
  await write(adviser, item, { doe: 'keep', antwoord: 'Een pas kost vanaf mei twaalf euro.' });
  const kept = await adviser.get(path(item));
  assert.match(kept.text, /Aukje Akkoord gaf geen akkoord op[\s\S]*Zeg ook vanaf wanneer\./);
  await write(adviser, item, { doe: 'submit', antwoord: 'Een pas kost vanaf mei twaalf euro.' });
  assert.match((await approver.get('/mijn-week')).text, /Akkoord geven: Wat kost een pas\?/);
  assert.match((await approver.get('/organisatie/vragen')).text, /1 tekst om akkoord op te geven/);
  assert.match((await adviser.get('/organisatie/vragen')).text, /1 tekst wacht op akkoord van een collega/);
  const { text } = await adviser.get(path(item, '/versies'));
  assert.match(
    text,
    /Ter akkoord gestuurd[\s\S]*Niet akkoord[\s\S]*Aukje Akkoord[\s\S]*Zeg ook vanaf wanneer\.[\s\S]*Ter akkoord gestuurd/,
  );
});

test('sending back is taken back, and then the text waits again and nothing was said', async () => {
  const { adviser, approver, item } = await aTextInApproval();
  const done = await approver.follow(await answer(approver, item, { doe: 'terug', opmerking: 'Nee.' }));
  const [, form = ''] = done.text.split('action="/organisatie/vragen/ongedaan"');
  const fields = [...(form.split('</form>')[0] ?? '').matchAll(/name="(stap|terug)" value="([^"]*)"/g)];
  const step = Object.fromEntries(fields.map(([, name = '', value = '']) => [name, value.replaceAll('&amp;', '&')]));
  await approver.follow(await approver.post('/organisatie/vragen/ongedaan', step));
  assert.match((await approver.get(path(item))).text, /Fenna Verhoeven stuurde hem op/);
  assert.doesNotMatch((await adviser.get(path(item, '/versies'))).text, /Niet akkoord/);
});

test('who wrote a text does not agree to it either when another sent it as it was', async () => {
  const us = await anOrganisation();
  const [writer, sender] = [await signedInAs(us.person('approver')), await signedInAs(us.person('contributor'))];
  const fields = { vraag: QUESTION, antwoord: 'Tien euro.' };
  const made = await writer.post('/organisatie/vragen/nieuw', { ...fields, voor: 'clients' });
  const item = /vraag\/([0-9a-f-]{36})/.exec(made.location ?? '')?.[1] ?? '';
  await write(sender, item, { ...fields, doe: 'submit' });
  const own = await answer(writer, item, { doe: 'akkoord' });
  assert.equal(own.status, 400);
  assert.match(own.text, MAY_NOT);
  assert.doesNotMatch((await writer.get('/mijn-week')).text, /Akkoord geven: Wat kost een pas/);
  const administrator = await signedInAs(us.person('administrator'));
  assert.match((await administrator.get('/mijn-week')).text, /Akkoord geven: Wat kost een pas/);
  assert.equal((await answer(administrator, item, { doe: 'akkoord' })).status, 303);
});

for (const mode of ['at-once', 'after-approval'] as const)
  test(`own words for a question that its base withdrew wait for nobody, until the base asks it again (${mode})`, async () => {
    const base = await aBase();
    const item = await base.ask(QUESTION, 'Tien euro.');
    const us = await aFollower(base, mode);
    const [adviser, approver] = [await signedInAs(us.person('adviser')), await signedInAs(us.person('approver'))];
    await write(adviser, item, { doe: 'submit', antwoord: 'Bij ons negen euro.' });
    assert.match((await approver.get('/mijn-week')).text, /Akkoord geven: Wat kost een pas/);
    const revisie = revisionIn((await approver.get(path(item))).text);
    await base.owner.asAdviser(async (scope) => {
      const text = await findText(scope, { item, lang: 'nl' });
      await withdrawQuestion(scope, { base: base.base.id, item, lang: 'nl', revision: text?.revision ?? 0 });
    });
    assert.doesNotMatch((await approver.get('/mijn-week')).text, /Akkoord geven/);
    assert.doesNotMatch((await approver.get(path(item))).text, /wacht op akkoord/);
    assert.equal((await approver.post(path(item, '/akkoord'), { revisie, doe: 'akkoord' })).status, 404);
    await base.change(item, 'Elf euro.');
    assert.match((await approver.get('/mijn-week')).text, /Akkoord geven: Wat kost een pas/);
  });

test('only a text that waits is sent back, and what is said about it has an end', async () => {
  const { us, adviser, approver, item } = await aTextInApproval();
  await write(adviser, item, { doe: 'keep', antwoord: 'Een pas kost elf euro.' });
  assert.equal((await answer(approver, item, { doe: 'terug', opmerking: 'Nee.' })).status, 409);
  await write(adviser, item, { doe: 'publish', antwoord: 'Een pas kost elf euro.' });
  assert.equal((await answer(approver, item, { doe: 'terug', opmerking: 'Nee.' })).status, 409);
  await write(adviser, item, { doe: 'submit', antwoord: 'Een pas kost twaalf euro.' });
  await answer(approver, item, { doe: 'terug', opmerking: 'x'.repeat(LONGEST_WHY + 1) });
  const text = await us.asAdviser((scope) => findText(scope, { item, lang: 'nl' }));
  assert.equal(text?.note?.words.length, LONGEST_WHY);
});

test('what was said on the way is no note of a text that is published, and stands with its own language', async () => {
  const { us, adviser, approver, item } = await aTextInApproval();
  await answer(approver, item, { doe: 'akkoord', opmerking: 'Mooi zo.' });
  await us.asAdviser(async (scope) => {
    const text = await findText(scope, { item, lang: 'nl' });
    assert.equal(text?.note?.words, 'Mooi zo.');
    const agreed = { base: null, item: asId<'item'>(item), lang: 'nl', revision: text.revision };
    await publishQuestion(scope, agreed, { window: { from: scope.now(), until: null }, why: '' });
  });
  const stored = (lang: string) => us.asAdviser((scope) => findText(scope, { item, lang }));
  assert.equal((await stored('nl'))?.state, 'published');
  assert.equal((await stored('nl'))?.note, null);
  const at = { base: null, item: asId<'item'>(item), lang: 'en' };
  await us.asAdviser(async (scope) => {
    await saveDraft(scope, { ...at, revision: 0 }, { question: 'What is the price?', answer: 'Twelve euros.' });
    await submitText(scope, { ...at, revision: 1 }, 'Vertaald door Noor.');
  });
  assert.match((await adviser.get(path(item, '/versies?taal=en'))).text, /Vertaald door Noor\./);
  assert.doesNotMatch((await adviser.get(path(item, '/versies'))).text, /Vertaald door Noor\./);
});

test('a text in the archive waits for nobody', async () => {
  const { us, approver, item } = await aTextInApproval();
  await us.asAdviser(async (scope) => {
    const kept = await findItem(scope, asId<'item'>(item));
    if (kept) await changeQuestion(scope, kept, { isArchived: true });
  });
  assert.doesNotMatch((await approver.get('/mijn-week')).text, /Akkoord geven/);
});

/** An organisation of two advisers, with a question that Samira wrote. */
async function twoWhoMayAgree() {
  const people = [
    { role: 'adviser' as RoleName, name: 'Samira Schrijver' },
    { role: 'adviser' as RoleName, name: 'Fenna Collega' },
  ];
  const slug = `t-${randomBytes(6).toString('hex')}`;
  const [one, other] = await createOrganisation(await testDatabase(), { slug, name: 'Dorp', people });
  assert.ok(one && other);
  const [samira, fenna] = [await signedInAs(one), await signedInAs(other)];
  const fields = { vraag: QUESTION, antwoord: 'Tien euro.', voor: 'clients' };
  const made = await samira.post('/organisatie/vragen/nieuw', fields);
  return { samira, fenna, item: /vraag\/([0-9a-f-]{36})/.exec(made.location ?? '')?.[1] ?? '' };
}

test('one save by a colleague does not let the sender agree: of two who both wrote, only who did not send it does', async () => {
  const { samira, fenna, item } = await twoWhoMayAgree();
  const agreesOf = async (client: Client) =>
    buttonsIn((await client.get(path(item))).text).filter((button) => button.startsWith('akkoord:')).length;
  await write(fenna, item, { doe: 'keep', antwoord: 'Tien euro per jaar.' });
  await write(samira, item, { doe: 'submit', antwoord: 'Tien euro per jaar.' });
  assert.match((await samira.get(path(item))).text, /Je kunt niet zelf akkoord geven[^<]*Dat kan wel: Fenna Collega\./);
  assert.deepEqual([await agreesOf(samira), await agreesOf(fenna)], [0, 1]);
  const own = await answer(samira, item, { doe: 'akkoord' });
  assert.equal(own.status, 400);
  assert.match(own.text, MAY_NOT);
  assert.doesNotMatch((await samira.get('/mijn-week')).text, /Akkoord geven: Wat kost een pas/);
  assert.match((await fenna.get('/mijn-week')).text, /Akkoord geven: Wat kost een pas/);
  assert.match((await fenna.get(path(item))).text, /Je schreef mee aan deze tekst, maar iemand anders stuurde hem/);
  await fenna.follow(await answer(fenna, item, { doe: 'akkoord' }));
  const said = async () =>
    (await samira.get(path(item, '/versies'))).text.split('Akkoord door wie hem schreef of stuurde');
  assert.equal((await said()).length, 2);
  await write(samira, item, { doe: 'submit', antwoord: 'Tien euro per kalenderjaar.' });
  await fenna.follow(await answer(fenna, item, { doe: 'akkoord' }));
  assert.equal((await said()).length, 2, 'what was agreed to is nobody\u2019s own any more');
});

test('who only sent what another wrote agrees to it where nobody else may, and who wrote in one language agrees to another', async () => {
  const { samira, fenna, item } = await twoWhoMayAgree();
  await write(fenna, item, { doe: 'submit', antwoord: 'Tien euro.' });
  assert.match((await fenna.get(path(item))).text, /Je stuurde deze tekst, maar schreef er niet aan mee/);
  assert.equal((await answer(samira, item, { doe: 'akkoord' })).status, 400);
  assert.equal((await answer(fenna, item, { doe: 'akkoord' })).status, 303);
  await write(samira, item, { doe: 'publish', antwoord: 'Tien euro.' });
  const english = { revisie: '0', soort: 'variant', vraag: 'What is the price?', antwoord: 'Ten euros.', doe: 'keep' };
  assert.equal((await samira.post(`${path(item, '/tekst')}?taal=en`, english)).status, 303);
  await write(fenna, item, { doe: 'submit', antwoord: 'Elf euro.' });
  assert.match((await fenna.get(path(item))).text, /Dat kan wel: Samira Schrijver\./);
  assert.equal((await answer(samira, item, { doe: 'akkoord' })).status, 303);
  assert.doesNotMatch(
    (await samira.get(path(item, '/versies'))).text.split('Ter akkoord gestuurd')[0] ?? '',
    /Akkoord door wie hem schreef/,
  );
});

test('who is the only one that may agree does so, and the history says that nobody else looked', async () => {
  const people = [
    { role: 'adviser' as RoleName, name: 'Iris Alleen' },
    { role: 'contributor' as RoleName, name: 'Milan Medewerker' },
  ];
  const slug = `t-${randomBytes(6).toString('hex')}`;
  const [iris] = await createOrganisation(await testDatabase(), { slug, name: 'Dorp', people });
  assert.ok(iris);
  const client = await signedInAs(iris);
  const made = await client.post('/organisatie/vragen/nieuw', {
    vraag: QUESTION,
    antwoord: 'Tien euro.',
    voor: 'clients',
  });
  const item = /vraag\/([0-9a-f-]{36})/.exec(made.location ?? '')?.[1] ?? '';
  await write(client, item, { doe: 'submit', antwoord: 'Tien euro.' });
  assert.match((await client.get(path(item))).text, /Bij jullie mag niemand anders akkoord geven/);
  assert.match((await client.get('/organisatie/vragen')).text, /1 tekst om akkoord op te geven/);
  const agreed = await client.follow(await answer(client, item, { doe: 'akkoord' }));
  assert.match(agreed.text, /Iris Alleen gaf akkoord op/);
  assert.match(
    (await client.get(path(item, '/versies'))).text,
    /Akkoord door wie hem schreef of stuurde: er mocht niemand anders/,
  );
});

test('agreeing is for a text that was sent and for the words that were read', async () => {
  const { adviser, approver, item } = await aTextInApproval();
  const revisie = revisionIn((await approver.get(path(item))).text);
  await write(adviser, item, { doe: 'keep', antwoord: 'Een pas kost honderd euro.' });
  assert.equal((await approver.post(path(item, '/akkoord'), { revisie, doe: 'akkoord' })).status, 409);
  const concept = await answer(approver, item, { doe: 'akkoord' });
  assert.equal(concept.status, 409, 'nobody asked for it');
  assert.doesNotMatch((await approver.get(path(item))).text, /gaf akkoord op/);
});

test('the page never has two buttons to publish, and names publishing past a colleague who has to agree', async () => {
  const { adviser, approver, item } = await aTextInApproval();
  const publishing = async () =>
    buttonsIn((await adviser.get(path(item))).text).filter((one) => one.startsWith('publish'));
  assert.deepEqual(await publishing(), ['publish: Publiceren zonder akkoord']);
  assert.match(
    (await adviser.get(path(item))).text,
    /<details[^>]*>(?:(?!<\/details>)[\s\S])*Publiceren zonder akkoord/,
  );
  assert.deepEqual(buttonsIn((await approver.get(path(item))).text).slice(0, 2), [
    'akkoord: Akkoord',
    'terug: Niet akkoord, terug met opmerking',
  ]);
  await answer(approver, item, { doe: 'akkoord' });
  assert.deepEqual(await publishing(), ['publish: Publiceren']);
});

test('where a colleague has to agree, only the words that were agreed to go on the site', async () => {
  const { us, adviser, approver, item } = await aTextInApproval();
  await demandApproval(us);
  assert.deepEqual(
    buttonsIn((await adviser.get(path(item))).text).filter((one) => one.startsWith('publish')),
    [],
  );
  const early = await write(adviser, item, { doe: 'publish', antwoord: 'Een pas kost twaalf euro.' });
  assert.equal(early.status, 400);
  assert.match(early.text, /Er is niets gepubliceerd\. Stuur de tekst ter akkoord/);
  await answer(approver, item, { doe: 'akkoord' });
  const other = await write(adviser, item, { doe: 'publish', antwoord: 'Een pas kost honderd euro.' });
  assert.equal(other.status, 400);
  assert.deepEqual(await answersOf(us), ['Een pas kost tien euro.']);
  const agreed = await write(adviser, item, { doe: 'publish', antwoord: 'Een pas kost twaalf euro.' });
  assert.equal(agreed.status, 303, agreed.text);
  assert.deepEqual(await answersOf(us), ['Een pas kost twaalf euro.']);
});

test('where a colleague has to agree, merging with a base becomes a concept', async () => {
  const base = await aBase();
  const item = await base.ask(QUESTION, 'Tien euro.\n\nBel ons.');
  const us = await aFollower(base);
  const client = await signedInAs(us.person('adviser'));
  assert.equal((await write(client, item, { doe: 'publish', antwoord: 'Bij ons tien euro.\n\nBel ons.' })).status, 303);
  await demandApproval(us);
  await base.change(item, 'Tien euro.\n\nBel of mail ons.');
  const { text } = await client.get(path(item, '/vergelijking'));
  assert.doesNotMatch(text, /Samenvoegen en publiceren/);
  const field = (name: string) => new RegExp(`name="${name}" value="(\\d+)"`).exec(text)?.[1] ?? '';
  const seen = { revisie: field('revisie'), houding: field('houding'), versie: field('versie') };
  await client.follow(await client.post(path(item, '/vergelijking'), { ...seen, doe: 'samenvoegen' }));
  assert.deepEqual(await answersOf(us), ['Bij ons tien euro.\n\nBel ons.']);
  assert.match((await client.get(path(item))).text, /Bij ons tien euro\.\s+Bel of mail ons\./);
});
