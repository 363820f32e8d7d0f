import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keepOrganisationFacts } from '#modules/facts/index.ts';
import { findText, saveDraft, submitText } from '#modules/library/index.ts';
import { type Client, signedInAs } from '../../../../../test/support/client.ts';
import { NOW, type TestOrganisation } from '../../../../../test/support/organisation.ts';
import { aBase, aFollower, type TestBase } from '../../testing/a-base.ts';

const QUESTION = 'Hoe vraag ik hulp aan?';
const WITH_WEB = 'Bel ons.\n\nOf kijk op {web}.';
const LIST = '/organisatie/vragen';

const tellWeb = (organisation: TestOrganisation) =>
  organisation.asAdviser((scope) =>
    keepOrganisationFacts(scope, { revision: 0, facts: [{ name: 'web', value: 'hulp.example.org' }] }),
  );

async function publish(client: Client, item: string, more: Record<string, string> = {}) {
  const address = `${LIST}/vraag/${item}`;
  const { text } = await client.get(address);
  const [revisie, versie] = ['revisie', 'versie'].map(
    (name) => new RegExp(`name="${name}" value="(\\d+)"`).exec(text)?.[1],
  );
  const words = { vraag: QUESTION, antwoord: WITH_WEB, waarom: 'Er is een website.' };
  return client.post(`${address}/tekst`, {
    doe: 'publish',
    revisie: revisie ?? '',
    versie: versie ?? '',
    ...words,
    ...more,
  });
}

const pageOf = async (organisation: TestOrganisation, address = LIST): Promise<string> =>
  (await (await signedInAs(organisation.person('adviser'))).get(address)).text;

test('who writes in another language hears which facts have no words in it, and of no number or address', async () => {
  const base = await aBase();
  const { owner } = base;
  const say = (revision: number, translations: Record<string, string>) =>
    owner.asAdviser((scope) =>
      keepOrganisationFacts(scope, {
        revision,
        facts: [
          { name: 'loket', value: 'het Huis van de Wijk', translations },
          { name: 'web', value: 'hulp.example.org' },
        ],
      }),
    );
  await say(0, { en: 'the community centre' });
  const item = await base.ask(QUESTION, 'Kom naar {loket} of kijk op {web}.');
  const page = (lang: string) => pageOf(owner, `${LIST}/vraag/${item}${lang}`);
  await owner.asAdviser((scope) =>
    saveDraft(scope, { base: base.base.id, item, lang: 'ar', revision: 0 }, { question: 'س', answer: '{loket} {web}' }),
  );
  const warning = /Zonder woorden in het Arabisch: \{loket\}\. Daar staat op de site Nederlands/;
  assert.doesNotMatch(await page(''), /Zonder woorden in/);
  assert.match(await page('?taal=ar'), warning);
  await say(1, { ar: 'بيت الحي' });
  assert.doesNotMatch(await page('?taal=ar'), /Zonder woorden in/);
});

test('who publishes in a base hears first on whose sites a value is missing, and of nobody else', async () => {
  const base = await aBase();
  await tellWeb(base.owner);
  const item = await base.ask(QUESTION, 'Bel ons.');
  const without = await aFollower(base, 'at-once', 'Gemeente Venbroek');
  const filled = await aFollower(base, 'at-once', 'Gemeente Lommerdal');
  await tellWeb(filled);
  await aFollower(await aBase('Een andere basis'), 'at-once', 'Gemeente Verweg');
  const client = await signedInAs(base.owner.person('adviser'));
  const refused = await publish(client, item);
  assert.equal(refused.status, 400);
  assert.match(refused.text, /\{web\} mist bij Gemeente Venbroek[^,]*\./);
  assert.doesNotMatch(refused.text, /mist bij [^.]*(?:Lommerdal|Verweg)/);
  assert.equal((await publish(client, item, { toch: 'ja' })).status, 303);
  assert.match(await pageOf(without), /Op jullie site ontbreken feiten: \{web\}/);
});

test('who follows a base reads its answer with the own facts, as the own readers do', async () => {
  const base = await aBase();
  await tellWeb(base.owner);
  const item = await base.ask(QUESTION, WITH_WEB);
  const follower = await aFollower(base);
  await tellWeb(follower);
  const [, answer = ''] = (await pageOf(follower, `${LIST}/vraag/${item}`)).split('id="basis"');
  assert.match(answer, /Of kijk op <[^>]+>hulp\.example\.org</);
});

test('a follower that shows own words misses nothing by a change of the base', async () => {
  const base = await aBase();
  await tellWeb(base.owner);
  const item = await base.ask(QUESTION, 'Bel ons.');
  const own = await signedInAs((await aFollower(base)).person('adviser'));
  assert.equal((await publish(own, item, { soort: 'variant', houding: '0', antwoord: 'Kom langs.' })).status, 303);
  assert.equal((await publish(await signedInAs(base.owner.person('adviser')), item)).status, 303);
});

test('an own part that only says the base again is not published: the site would say it twice', async () => {
  const base = await aBase();
  const item = await base.ask(QUESTION, 'Bel ons.');
  const client = await signedInAs((await aFollower(base)).person('adviser'));
  const own = { soort: 'addition', houding: '0' };
  const refused = await publish(client, item, { ...own, antwoord: 'Bel ons. ' });
  assert.equal(refused.status, 400);
  assert.match(refused.text, /De tekst van de basis staat er nog in/);
  assert.equal((await publish(client, item, { ...own, antwoord: 'Of kom langs.' })).status, 303);
});

async function submitWithWeb({ owner, base }: TestBase, item: Awaited<ReturnType<TestBase['ask']>>): Promise<void> {
  await owner.asAdviser(async (scope) => {
    const at = { base: base.id, item, lang: 'nl' };
    const revision = (await findText(scope, at))?.revision ?? 0;
    const saved = await saveDraft(scope, { ...at, revision }, { question: QUESTION, answer: WITH_WEB });
    if (saved.ok) await submitText(scope, { ...at, revision: saved.value.revision });
  });
}

test('an organisation reads under what waits for it that a value will be missing, before the text is published', async () => {
  const soon = /Straks ontbreken feiten op jullie site: \{web\}/;
  const base = await aBase();
  const item = await base.ask(QUESTION, 'Bel ons.');
  const follower = await aFollower(base);
  assert.doesNotMatch(await pageOf(follower), soon);
  await submitWithWeb(base, item);
  const waiting = await pageOf(follower);
  assert.match(waiting, soon);
  // The words of the concept stay with its owner.
  assert.doesNotMatch(await pageOf(follower, `${LIST}/vraag/${item}`), /Of kijk op/);
  assert.doesNotMatch(await pageOf(await aFollower(await aBase('Een andere basis'))), soon);
  await tellWeb(follower);
  assert.doesNotMatch(await pageOf(follower), soon);
});

test('the same holds for what is planned, and for what waits for the own approval', async () => {
  const soon = /Straks ontbreken feiten op jullie site: \{web\}/;
  const base = await aBase();
  const item = await base.ask(QUESTION, 'Bel ons.');
  const [atOnce, careful] = [await aFollower(base), await aFollower(base, 'after-approval')];
  await base.change(item, WITH_WEB, { from: NOW.add({ hours: 24 }) });
  assert.match(await pageOf(atOnce), soon);
  const other = await base.ask('Waar is het loket?', 'Bel ons.');
  await base.change(other, 'Kijk op {loketweb}.');
  assert.match(await pageOf(careful), /Straks ontbreken feiten op jullie site: \{loketweb\}/);
});

test('the page of a question offers the facts of the own organisation alone, to who may write; nobody else sends anything through it', async () => {
  const base = await aBase();
  await tellWeb(base.owner);
  const item = await base.ask(QUESTION, 'Bel ons.');
  const follower = await aFollower(base);
  await follower.asAdviser((scope) =>
    keepOrganisationFacts(scope, { revision: 0, facts: [{ name: 'web', value: 'venbroek.example.org' }] }),
  );
  const offered = /class="vb-gegevens"[\s\S]*?<\/ul>/;
  const own = offered.exec(await pageOf(follower, `${LIST}/vraag/${item}`))?.[0] ?? '';
  assert.match(own, /data-invoegen="\{web\}"/);
  assert.match(own, /venbroek\.example\.org/);
  assert.doesNotMatch(own, /hulp\.example\.org/);
  const reader = await signedInAs(follower.person('reader'));
  const { text, status } = await reader.get(`${LIST}/vraag/${item}`);
  assert.equal(status, 200);
  assert.doesNotMatch(text, offered);
  const words = { doe: 'keep', revisie: '0', houding: '0', soort: 'variant', vraag: QUESTION, antwoord: 'Nee.' };
  assert.equal((await reader.post(`${LIST}/vraag/${item}/tekst`, words)).status, 403);
  const stranger = await signedInAs((await aFollower(await aBase('Een andere basis'))).person('administrator'));
  assert.equal((await stranger.get(`${LIST}/vraag/${item}`)).status, 404);
  assert.equal((await stranger.post(`${LIST}/vraag/${item}/tekst`, words)).status, 404);
  assert.equal(await follower.asAdviser((scope) => findText(scope, { item, lang: 'nl' })), undefined);
});

test('who may only write does not publish past a missing fact by saying so', async () => {
  const base = await aBase();
  const item = await base.ask(QUESTION, 'Bel ons.');
  const contributor = await signedInAs(base.owner.person('contributor'));
  const refused = await publish(contributor, item, { toch: 'ja' });
  assert.equal(refused.status, 400);
  const text = await base.owner.asAdviser((scope) => findText(scope, { item, lang: 'nl' }));
  assert.equal(text?.draft.answer, 'Bel ons.');
});
