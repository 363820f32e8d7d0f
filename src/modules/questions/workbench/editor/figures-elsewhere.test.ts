import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signedInAs } from '../../../../../test/support/client.ts';
import { NOW, type TestOrganisation } from '../../../../../test/support/organisation.ts';
import { addDayCounts, type Counted } from '../../store/counts.ts';
import { insertFeedback } from '../../store/feedback.ts';
import { figuresOfFollowers } from '../../store/question-figures.ts';
import { keepSite } from '../../store/sites.ts';
import { SITE_SETTINGS } from '../../model/site.ts';
import { aBase, aFollower } from '../../testing/a-base.ts';
import { writtenBy } from '../../testing/written.ts';

const DAY = NOW.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate().toString();
const WORDS = { kind: 'variant', question: 'Wat kost de bus?', answer: 'Hier is de bus gratis.' } as const;

const counted = (of: TestOrganisation, item: string, counts: Partial<Record<Counted, number>>) =>
  of.asAdviser((scope) =>
    addDayCounts(
      scope,
      Object.entries(counts).map(([what, count]) => ({ day: DAY, what: what as Counted, subject: item, count })),
    ),
  );

const remarked = (of: TestOrganisation, item: string, reason: string, passesRemarksOn: boolean) =>
  of.asAdviser(async (scope) => {
    await insertFeedback(scope, { item: item, lang: 'nl', isClear: false, reason });
    await keepSite(scope, { host: null, settings: { ...SITE_SETTINGS, passesRemarksOn }, revision: 0 });
  });

async function aQuestion() {
  const base = await aBase();
  const item = await base.ask(WORDS.question, 'Twee euro.');
  const [one, two, own] = [await aFollower(base), await aFollower(base), await aFollower(base)];
  await writtenBy(await signedInAs(own.person('adviser')), item, WORDS);
  const asOwner = async () =>
    (await (await signedInAs(base.owner.person('adviser'))).get(`/organisatie/vragen/vraag/${item}`)).text;
  return { base, item, one, two, own, asOwner };
}

test('the owner of a base sees how often its words are read and found clear elsewhere, together, and nothing of who tells it differently', async () => {
  const { item, one, two, own, asOwner } = await aQuestion();
  await counted(one, item, { view: 30, clear: 5, 'not-clear': 1 });
  await counted(own, item, { view: 7_000, clear: 900 });
  assert.match(await asOwner(), /zodra bezoekers van twee of meer organisaties/);
  await counted(two, item, { view: 11, clear: 1, 'not-clear': 1 });
  const text = await asOwner();
  assert.match(text, /75% ja[\s\S]*van 8 keer gekozen[\s\S]*41 keer gelezen in 90 dagen\. Samen bij 2 organisaties/);
  assert.doesNotMatch(text, /7\.?0\d\d keer|906/);
});

test('what a visitor wrote reaches the owner only where the organisation passes it on, without whose visitor it was', async () => {
  const { item, one, two, own, asOwner } = await aQuestion();
  await remarked(one, item, 'Ik weet niet welke bus.', true);
  await remarked(two, item, 'Dit blijft hier.', false);
  await remarked(own, item, 'Over onze eigen tekst.', true);
  const part = (await asOwner()).split('Wat bezoekers daar schreven')[1]?.split('</section>')[0] ?? assert.fail('none');
  assert.match(part, /Ik weet niet welke bus\./);
  assert.doesNotMatch(part, /Dit blijft hier|eigen tekst|Maasheuvel/);
});

test('nobody but the owner of the base gets a number or a word of others', async () => {
  const { base, item, one, two } = await aQuestion();
  await counted(one, item, { view: 30 });
  await counted(two, item, { view: 11 });
  await remarked(one, item, 'Ik weet niet welke bus.', true);
  const seenBy = (of: TestOrganisation) => of.asAdviser((scope) => figuresOfFollowers(scope, item, DAY));
  assert.deepEqual([(await seenBy(base.owner)).views, (await seenBy(base.owner)).remarks.length], [41, 1]);
  const none = { sites: 0, views: 0, clear: 0, notClear: 0, remarks: [] };
  assert.deepEqual(await seenBy(two), none);
});
