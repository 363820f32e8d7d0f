import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signedInAs } from '../../../../../test/support/client.ts';
import { anOrganisation, NOW, type TestOrganisation } from '../../../../../test/support/organisation.ts';
import { addDayCounts, addSearchCounts, type Counted } from '../../store/counts.ts';
import { aBase } from '../../testing/a-base.ts';

const PAGE = '/organisatie/vragen/cijfers';
const today = NOW.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate();

const counted = (us: TestOrganisation, what: Counted, subject: string, [ago, count]: readonly [number, number]) =>
  us.asAdviser((scope) =>
    addDayCounts(scope, [{ day: today.subtract({ days: ago }).toString(), what, subject, count }]),
  );

test('who looks for figures before anybody came is told what will stand there', async () => {
  const client = await signedInAs((await anOrganisation()).person('reader'));
  const { text } = await client.get(PAGE);
  assert.match(text, /Nog geen cijfers/);
  assert.match(text, /zonder cookies/);
});

test('reads, searches and verdicts are told per day and per answer, the drawing and the table say the same, and a file has them', async () => {
  const base = await aBase();
  const item = await base.ask('Kan ik mijn hulp houden?', 'Ja, dat kan.');
  const us = base.owner;
  await counted(us, 'view', item, [0, 41]);
  await counted(us, 'view', item, [40, 500]);
  await counted(us, 'search', us.id, [1, 7]);
  await counted(us, 'search-without-result', us.id, [1, 2]);
  await counted(us, 'clear', item, [0, 3]);
  await counted(us, 'not-clear', item, [0, 1]);
  const client = await signedInAs(us.person('reader'));
  const { text } = await client.get(PAGE);
  assert.match(text, /samen 41\. De tabel zegt hetzelfde/);
  assert.match(text, /samen 7, waarvan 2 zonder resultaat/);
  assert.match(text, /<tfoot[\s\S]*41[\s\S]*7[\s\S]*2[\s\S]*3[\s\S]*1[\s\S]*<\/tfoot>/);
  assert.match(text, /Kan ik mijn hulp houden\?<\/a>[\s\S]*75%/);
  assert.equal([...text.matchAll(/<th[^>]*scope="row"[^>]*>\d+ [a-z]+ \d{4}/g)].length, 2, 'only days with a visitor');
  assert.ok(text.indexOf('id="antwoorden"') < text.indexOf('id="perioden"'), 'the answers come first');
  assert.match(text, /In de laatste 30 dagen zijn jullie antwoorden 41 keer gelezen\. Er is niets dat opvalt/);
  await counted(us, 'not-clear', item, [0, 3]);
  assert.match((await client.get(PAGE)).text, /Kan ik mijn hulp houden\?<\/a> vond 43% van de 7 lezers/);
  await counted(us, 'not-clear', item, [0, -3]);
  assert.match((await client.get(`${PAGE}?per=maand`)).text, /samen 541\. De tabel/);
  const file = await client.get(`${PAGE}/bestand?per=dag&wat=perioden`);
  assert.ok(file.text.includes(`"${today.toString()}";"41";"0";"0";"3";"1"`));
  const answers = await client.get(`${PAGE}/bestand?per=maand&wat=antwoorden`);
  assert.ok(answers.text.includes('"Kan ik mijn hulp houden?";"541";"3";"1";"75%"'));
});

test('the figures of one organisation are nobody else’s, also those of a base that is shared', async () => {
  const base = await aBase();
  const item = await base.ask('Kan ik mijn hulp houden?', 'Ja, dat kan.');
  await counted(base.owner, 'view', item, [0, 41]);
  const stranger = await signedInAs((await anOrganisation()).person('administrator'));
  assert.match((await stranger.get(PAGE)).text, /Nog geen cijfers/);
  assert.doesNotMatch((await stranger.get(`${PAGE}/bestand?wat=antwoorden`)).text, /hulp houden|41/);
  assert.equal((await (await signedInAs(null)).get(PAGE)).status === 200, false);
});

test('what visitors search for most is told with how often nothing was found, and not what fewer than three times was typed', async () => {
  const us = await anOrganisation();
  await counted(us, 'search', us.id, [0, 9]);
  const searched = (words: string, found: boolean, count: number) => ({ day: today.toString(), words, found, count });
  await us.asAdviser((scope) =>
    addSearchCounts(scope, [
      searched('rollator', true, 4),
      searched('poetshulp', true, 1),
      searched('poetshulp', false, 5),
      searched('mevrouw de wit', true, 2),
    ]),
  );
  const client = await signedInAs(us.person('reader'));
  const part =
    (await client.get(PAGE)).text.split('id="zoekwoorden"')[1]?.split('</section>')[0] ?? assert.fail('none');
  assert.match(part, /poetshulp[\s\S]*6[\s\S]*5[\s\S]*rollator[\s\S]*4[\s\S]*0/);
  assert.doesNotMatch(part, /mevrouw/);
  const file = await client.get(`${PAGE}/bestand?per=dag&wat=zoekwoorden`);
  assert.ok(file.text.includes('"poetshulp";"6";"5"'), file.text);
});
