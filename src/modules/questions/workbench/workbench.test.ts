import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findText } from '#modules/library/index.ts';
import { type Client, signedInAs } from '../../../../test/support/client.ts';
import { anOrganisation, type TestOrganisation } from '../../../../test/support/organisation.ts';
import { joinBase, leaveBase } from '../actions/bases.ts';
import { aBase, aFollower, rowsOf, type TestBase } from '../testing/a-base.ts';

const answersOf = async (organisation: TestOrganisation) => (await rowsOf(organisation)).map(({ answer }) => answer);

/** What the form of the text says for a hidden field, or where it is not there the first form that has it. */
const hidden = (text: string, name: string): string => {
  const [before = '', after = ''] = text.split('id="tekst"');
  return new RegExp(`name="${name}" value="([^"]*)"`).exec(after || before)?.[1] ?? '';
};

const fieldsIn = (text: string) => ({
  revisie: hidden(text, 'revisie'),
  houding: hidden(text, 'houding'),
  versie: hidden(text, 'versie'),
});

const itemIn = (address: string | null): string => /vraag\/([0-9a-f-]{36})/.exec(address ?? '')?.[1] ?? '';

async function tell(client: Client, item: string, answer: string, act: 'publish' | 'keep' = 'publish'): Promise<void> {
  const page = await client.get(`/organisatie/vragen/vraag/${item}`);
  const posted = await client.post(`/organisatie/vragen/vraag/${item}/tekst`, {
    ...fieldsIn(page.text),
    doe: act,
    soort: 'variant',
    vraag: 'Kan ik mijn hulp houden?',
    antwoord: answer,
  });
  assert.equal(posted.status, 303, posted.text);
}

test('an empty list says what to do first, and a question goes from concept through approval to the site', async () => {
  const organisation = await anOrganisation();
  const adviser = await signedInAs(organisation.person('adviser'));
  const empty = await adviser.get('/organisatie/vragen');
  assert.match(empty.text, /Nog geen vragen/);
  const made = await adviser.post('/organisatie/vragen/nieuw', {
    vraag: 'Wat kost een pas?',
    antwoord: 'Een pas kost 10 euro.',
    voor: 'clients',
  });
  assert.equal(made.status, 303, made.text);
  const item = itemIn(made.location);
  const editor = await adviser.follow(made);
  assert.deepEqual(await answersOf(organisation), []);
  const submitted = await adviser.post(`/organisatie/vragen/vraag/${item}/tekst`, {
    ...fieldsIn(editor.text),
    doe: 'submit',
    vraag: 'Wat kost een pas?',
    antwoord: 'Een pas kost **12 euro**.',
  });
  assert.match((await adviser.follow(submitted)).text, /wacht nu op akkoord/);
  assert.match((await adviser.get('/organisatie/vragen')).text, /1 tekst wacht op akkoord van een collega/);
  const approver = await signedInAs(organisation.person('approver'));
  const seen = await approver.get(`/organisatie/vragen/vraag/${item}`);
  await approver.follow(await approver.post(`/organisatie/vragen/vraag/${item}/akkoord`, fieldsIn(seen.text)));
  const approved = await adviser.get(`/organisatie/vragen/vraag/${item}`);
  assert.match(approved.text, /Akkoord, nog niet gepubliceerd/);
  await adviser.follow(
    await adviser.post(`/organisatie/vragen/vraag/${item}/tekst`, {
      ...fieldsIn(approved.text),
      doe: 'publish',
      vraag: 'Wat kost een pas?',
      antwoord: 'Een pas kost **12 euro**.',
    }),
  );
  assert.deepEqual(await answersOf(organisation), ['Een pas kost **12 euro**.']);
});

test('a change of the base is compared with the own text, a passage that both changed asks for a choice, and merging publishes', async () => {
  const base = await aBase();
  const item = await base.ask('Kan ik mijn hulp houden?', 'Ja, dat kan.\n\nBel ons voor meer uitleg.');
  const follower = await aFollower(base);
  const client = await signedInAs(follower.person('adviser'));
  await tell(client, item, 'Ja, in Maasheuvel kan dat.\n\nBel ons voor meer uitleg.');
  await base.change(item, 'Ja, meestal kan dat.\n\nBel of mail ons voor meer uitleg.', { why: 'De wet is anders.' });
  assert.match((await client.get('/organisatie/vragen')).text, /De basis is veranderd/);
  const page = await client.get(`/organisatie/vragen/vraag/${item}/vergelijking`);
  assert.match(page.text, /De wet is anders/);
  const address = `/organisatie/vragen/vraag/${item}/vergelijking`;
  const undecided = await client.post(address, { ...fieldsIn(page.text), doe: 'samenvoegen' });
  assert.equal(undecided.status, 400);
  assert.match(undecided.text, /Kies wat hier komt te staan/);
  const field = /name="(keuze-answer-\d+)"/.exec(page.text)?.[1] ?? '';
  const merged = await client.post(address, { ...fieldsIn(page.text), doe: 'samenvoegen', [field]: 'ours' });
  assert.match((await client.follow(merged)).text, /samengevoegde tekst is gepubliceerd/);
  assert.deepEqual(await answersOf(follower), ['Ja, in Maasheuvel kan dat.\n\nBel of mail ons voor meer uitleg.']);
  assert.doesNotMatch((await client.get('/organisatie/vragen')).text, /De basis is veranderd<\/a>/);
});

test('a passage that only the base changed can be kept out, and the result is read before it goes on the site', async () => {
  const base = await aBase();
  const item = await base.ask('Kan ik mijn hulp houden?', 'Ja, dat kan.\n\nU krijgt een brief.');
  const follower = await aFollower(base);
  const client = await signedInAs(follower.person('adviser'));
  await tell(client, item, 'Ja, dat kan.\n\nU krijgt een brief.\n\nHet wijkteam helpt.');
  await base.change(item, 'Ja, dat kan. Dat beloven wij.\n\nU krijgt een brief in mei.');
  const address = `/organisatie/vragen/vraag/${item}/vergelijking`;
  const page = await client.get(address);
  assert.match(page.text, /Dit blijft zoals bij jullie/);
  const fields = [...page.text.matchAll(/<input(?=[^>]*checked)[^>]*name="(keuze-answer-\d+)"/g)].map(
    ([, name]) => name,
  );
  assert.deepEqual(fields, ['keuze-answer-0', 'keuze-answer-1']);
  assert.doesNotMatch(page.text, /id="resultaat"/);
  const chosen = { ...fieldsIn(page.text), 'keuze-answer-0': 'ours', 'keuze-answer-1': 'base' };
  const before = await answersOf(follower);
  const read = await client.post(address, { ...chosen, doe: 'bekijken' });
  assert.equal(read.status, 200);
  const result = /id="resultaat"[\s\S]*?<\/section>/.exec(read.text)?.[0] ?? '';
  assert.match(result, /Ja, dat kan\.[\s\S]*een brief in mei\.[\s\S]*Het wijkteam helpt\.[\s\S]*value="samenvoegen"/);
  assert.doesNotMatch(result, /beloven/);
  assert.deepEqual(await answersOf(follower), before);
  assert.match(read.text, /<input(?=[^>]*checked)(?=[^>]*value="ours")[^>]*name="keuze-answer-0"/);
  await client.follow(await client.post(address, { ...chosen, doe: 'samenvoegen' }));
  assert.deepEqual(await answersOf(follower), ['Ja, dat kan.\n\nU krijgt een brief in mei.\n\nHet wijkteam helpt.']);
});

test('of a base that changed twice each version says its reason, and each passage which version changed it', async () => {
  const base = await aBase();
  const item = await base.ask('Kan ik mijn hulp houden?', 'Ja, dat kan.\n\nU krijgt een brief.');
  const [merging, careful] = [await aFollower(base), await aFollower(base, 'after-approval')];
  const client = await signedInAs(merging.person('adviser'));
  await tell(client, item, 'Ja, dat kan.\n\nU krijgt een brief.\n\nHet wijkteam helpt.');
  await base.change(item, 'Ja, dat kan. Dat beloven wij.\n\nU krijgt een brief.', { why: 'Inwoners vroegen erom.' });
  await base.change(item, 'Ja, dat kan. Dat beloven wij.\n\nU krijgt een brief in mei.', { why: 'De planning is af.' });
  const both =
    /Versie 2, [^<]*Fenna Verhoeven:[\s\S]*Inwoners vroegen erom\.[\s\S]*Versie 3, [\s\S]*De planning is af\./;
  const question = `/organisatie/vragen/vraag/${item}`;
  const { text } = await client.get(`${question}/vergelijking`);
  assert.match(text, both);
  assert.match(text, /veranderd in versie 2<[\s\S]*beloven[\s\S]*veranderd in versie 3<[\s\S]*in mei/);
  assert.match((await client.get(question)).text, both);
  const approver = await signedInAs(careful.person('approver'));
  assert.match((await approver.get('/organisatie/vragen/wijzigingen')).text, both);
});

test('two passages that both stay become a concept to read first, and the site shows what it showed', async () => {
  const base = await aBase();
  const item = await base.ask('Wanneer weet ik meer?', 'In december.');
  const follower = await aFollower(base);
  const client = await signedInAs(follower.person('adviser'));
  await tell(client, item, 'In het voorjaar.');
  await base.change(item, 'In januari.');
  const address = `/organisatie/vragen/vraag/${item}/vergelijking`;
  const page = await client.get(address);
  const field = /name="(keuze-answer-\d+)"/.exec(page.text)?.[1] ?? '';
  const merged = await client.post(address, { ...fieldsIn(page.text), doe: 'samenvoegen', [field]: 'both' });
  const editor = await client.follow(merged);
  assert.match(editor.text, /Maak er één tekst van/);
  assert.match(editor.text, /In het voorjaar\.[^<]*In januari\./);
  assert.deepEqual(await answersOf(follower), ['In het voorjaar.']);
});

test('taking over shows the base again and keeps the own words as a concept', async () => {
  const base = await aBase();
  const item = await base.ask('Kan ik mijn hulp houden?', 'Ja, dat kan.');
  const follower = await aFollower(base);
  const client = await signedInAs(follower.person('adviser'));
  await tell(client, item, 'In Maasheuvel kan dat altijd.');
  await base.change(item, 'Meestal kan dat.');
  const address = `/organisatie/vragen/vraag/${item}/vergelijking`;
  const page = await client.get(address);
  await client.follow(await client.post(address, { ...fieldsIn(page.text), doe: 'overnemen' }));
  assert.deepEqual(await answersOf(follower), []);
  const text = await follower.asAdviser((scope) => findText(scope, { item, lang: 'nl' }));
  assert.deepEqual([text?.state, text?.draft.answer], ['concept', 'In Maasheuvel kan dat altijd.']);
});

test('who approves first shows the old answer until an approver agrees with what they saw, and not with what came after', async () => {
  const base = await aBase();
  const item = await base.ask('Kan ik mijn hulp houden?', 'Ja, dat kan.');
  const follower = await aFollower(base, 'after-approval');
  await base.change(item, 'Meestal kan dat.');
  const approver = await signedInAs(follower.person('approver'));
  const address = `/organisatie/vragen/vraag/${item}/vergelijking`;
  const page = await approver.get(address);
  assert.doesNotMatch(page.text, /type="radio"/, 'no choice that agreeing would pass over');
  await base.change(item, 'Soms kan dat.');
  const late = await approver.post(address, { ...fieldsIn(page.text), doe: 'akkoord' });
  assert.equal(late.status, 409);
  assert.deepEqual(await answersOf(follower), ['Ja, dat kan.']);
  const now = await approver.get(address);
  await approver.follow(await approver.post(address, { ...fieldsIn(now.text), doe: 'akkoord' }));
  assert.deepEqual(await answersOf(follower), ['Soms kan dat.']);
});

test('who approves first can keep the old answer as a text of their own: the site stays as it is and nothing waits any more', async () => {
  const base = await aBase();
  const item = await base.ask('Kan ik mijn hulp houden?', 'Ja, dat kan.');
  const follower = await aFollower(base, 'after-approval');
  await base.change(item, 'Meestal kan dat.');
  const client = await signedInAs(follower.person('adviser'));
  const address = `/organisatie/vragen/vraag/${item}/vergelijking`;
  const fields = fieldsIn((await client.get(address)).text);
  await base.change(item, 'Soms kan dat.');
  assert.equal(
    (await client.post(address, { ...fields, doe: 'houden' })).status,
    409,
    'nobody refuses what they have not seen',
  );
  const said = await client.follow(
    await client.post(address, { ...fieldsIn((await client.get(address)).text), doe: 'houden' }),
  );
  assert.match(said.text, /Jullie site houdt de oude tekst/);
  assert.doesNotMatch(said.text, /Wacht op jullie akkoord|De basis is veranderd/);
  await base.change(item, 'Nooit kan dat.');
  assert.deepEqual(await answersOf(follower), ['Ja, dat kan.']);
  const next = await client.get(address);
  assert.match(next.text, /Onze tekst zo laten/);
});

test('the old answer cannot be kept in the place of a concept that somebody is writing', async () => {
  const base = await aBase();
  const item = await base.ask('Kan ik mijn hulp houden?', 'Ja, dat kan.');
  const follower = await aFollower(base, 'after-approval');
  await base.change(item, 'Meestal kan dat.');
  const client = await signedInAs(follower.person('adviser'));
  const address = `/organisatie/vragen/vraag/${item}/vergelijking`;
  const before = fieldsIn((await client.get(address)).text);
  await tell(client, item, 'In Maasheuvel kan dat altijd.', 'keep');
  assert.doesNotMatch((await client.get(address)).text, /De oude tekst houden/);
  assert.equal((await client.post(address, { ...before, doe: 'houden' })).status, 409);
  const text = await follower.asAdviser((scope) => findText(scope, { item, lang: 'nl' }));
  assert.deepEqual([text?.state, text?.draft.answer], ['concept', 'In Maasheuvel kan dat altijd.']);
});

test('two people who write the same text: the second sees both texts and loses nothing', async () => {
  const base = await aBase();
  const item = await base.ask('Kan ik mijn hulp houden?', 'Ja, dat kan.');
  const client = await signedInAs(base.owner.person('adviser'));
  const page = await client.get(`/organisatie/vragen/vraag/${item}`);
  const write = (antwoord: string) =>
    client.post(`/organisatie/vragen/vraag/${item}/tekst`, {
      ...fieldsIn(page.text),
      doe: 'keep',
      vraag: 'Kan ik mijn hulp houden?',
      antwoord,
    });
  assert.equal((await write('De tekst van de een.')).status, 303);
  const second = await write('De tekst van de ander.');
  assert.equal(second.status, 409);
  assert.match(second.text, /De tekst van de een/);
  assert.match(second.text, /De tekst van de ander/);
});

test('who mends a mistake in a form is still told that a colleague kept other words meanwhile', async () => {
  const base = await aBase();
  const item = await base.ask('Kan ik mijn hulp houden?', 'Ja, dat kan.');
  const client = await signedInAs(base.owner.person('adviser'));
  const address = `/organisatie/vragen/vraag/${item}/tekst`;
  const opened = fieldsIn((await client.get(`/organisatie/vragen/vraag/${item}`)).text);
  const mine = { doe: 'keep', antwoord: 'De tekst van de een.' };
  await client.post(address, { ...opened, vraag: 'Kan dat?', doe: 'keep', antwoord: 'De tekst van de ander.' });
  const mistaken = await client.post(address, { ...opened, ...mine, vraag: '' });
  assert.equal(mistaken.status, 400);
  const mended = await client.post(address, { ...fieldsIn(mistaken.text), ...mine, vraag: 'Kan ik hulp houden?' });
  assert.equal(mended.status, 409);
  assert.match(mended.text, /De tekst van de ander/);
  const knowing = await client.post(address, { ...fieldsIn(mended.text), ...mine, vraag: 'Kan ik hulp houden?' });
  assert.equal(knowing.status, 303);
});

test('a fact without a value is told before publishing', async () => {
  const organisation = await anOrganisation();
  const client = await signedInAs(organisation.person('adviser'));
  const made = await client.post('/organisatie/vragen/nieuw', {
    vraag: 'Waar kan ik bellen?',
    antwoord: 'Bel {telefoon}.',
    voor: 'clients',
  });
  const item = itemIn(made.location);
  const editor = await client.follow(made);
  const fields = {
    ...fieldsIn(editor.text),
    doe: 'publish',
    vraag: 'Waar kan ik bellen?',
    antwoord: 'Bel {telefoon}.',
  };
  const refused = await client.post(`/organisatie/vragen/vraag/${item}/tekst`, fields);
  assert.equal(refused.status, 400);
  assert.match(refused.text, /\{telefoon\}/);
  const anyway = await client.post(`/organisatie/vragen/vraag/${item}/tekst`, { ...fields, toch: 'ja' });
  assert.equal(anyway.status, 303);
});

test('another organisation sees nothing of a question, and a reader changes nothing', async () => {
  const base: TestBase = await aBase();
  const item = await base.ask('Kan ik mijn hulp houden?', 'Ja, dat kan.');
  const stranger = await signedInAs((await anOrganisation()).person('adviser'));
  assert.equal((await stranger.get(`/organisatie/vragen/vraag/${item}`)).status, 404);
  const reader = await signedInAs(base.owner.person('reader'));
  assert.equal((await reader.get(`/organisatie/vragen/vraag/${item}`)).status, 200);
  assert.equal((await reader.post(`/organisatie/vragen/vraag/${item}/tekst`, { doe: 'keep' })).status, 403);
});

test('an organisation that left a base still finds its own words and can take them off its site', async () => {
  const base = await aBase();
  const item = await base.ask('Kan ik mijn hulp houden?', 'Ja, dat kan.');
  const follower = await aFollower(base);
  const client = await signedInAs(follower.person('adviser'));
  await tell(client, item, 'In Maasheuvel kan dat altijd.');
  await follower.asAdviser((scope) => leaveBase(scope, base.base.id));
  const page = await client.get(`/organisatie/vragen/vraag/${item}`);
  assert.equal(page.status, 200);
  await client.follow(await client.post(`/organisatie/vragen/vraag/${item}/intrekking`, fieldsIn(page.text)));
  assert.deepEqual(await answersOf(follower), []);
  await follower.asAdviser((scope) => joinBase(scope, base.base.id, 'at-once'));
  assert.equal((await client.get(`/organisatie/vragen/vraag/${item}`)).status, 200);
});
