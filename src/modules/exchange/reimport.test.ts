import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asId } from '#kernel/id.ts';
import { emptyPlan, type Plan } from '#kernel/plan.ts';
import { loadPlan } from '#modules/dossier/index.ts';
import { type Answer, type Client, signedInAs } from '../../../test/support/client.ts';
import { anOrganisation } from '../../../test/support/organisation.ts';
import { anAudience } from '../../../test/support/plan.ts';

const PLAN = `# Communicatieplan Wijkhulp Oosterveld

## Doelen
- Kennis: inwoners weten waar de wijkhulp zit.

## Doelgroepen

| Doelgroep | Typering | Middelen |
|---|---|---|
| Inwoners | Wisselend | Krant |
| Huisartsen | Druk | Brief |

## Kernboodschap
Hulp is om de hoek.

## Kalender

| Wanneer | Activiteit | Doelgroep | Middel |
|---|---|---|---|
| 12 januari 2027 | Open dag | Inwoners | Bijeenkomst |
| half maart 2027 | Brief over het spreekuur | Huisartsen | Brief |
`;

type Desk = { readonly client: Client; readonly base: string; readonly plan: () => Promise<Plan> };

async function aDesk(parts: Partial<Plan> = {}): Promise<Desk> {
  const organisation = await anOrganisation();
  const programme = await organisation.aProgramme(parts);
  const client = await signedInAs(organisation.person('adviser'));
  const plan = async () => {
    const found = await organisation.asAdviser((scope) => loadPlan(scope, asId<'programme'>(programme)));
    assert.ok(found);
    return found.plan;
  };
  return { client, base: `/programmas/${programme}`, plan };
}

async function upload({ client, base }: Desk, text = PLAN): Promise<{ review: string; page: Answer }> {
  const answer = await client.post(`${base}/inlezen`, { bestand: new File([text], 'wijkhulp.md') });
  return { review: answer.location ?? '', page: await client.follow(answer) };
}

/** The number of the piece whose card shows these words. */
const numberOf = ({ text }: Answer, words: string): string =>
  /^<li id="t(\d+)"/.exec(
    text
      .split(/(?=<li id="t\d+")/)
      .slice(1)
      .find((card) => card.includes(words)) ?? '',
  )?.[1] ?? 'none';

test('reading the same file again adds nothing, and says so before it happens', async () => {
  const desk = await aDesk();
  await desk.client.post(`${(await upload(desk)).review}/overname`);
  const before = await desk.plan();
  assert.equal(before.audiences.length, 2);
  const { review, page } = await upload(desk);
  assert.match(page.text, /Staat al in dit programma/);
  assert.match(page.text, /Er komt niets nieuws in je plan/);
  await desk.client.post(`${review}/overname`);
  assert.deepEqual(await desk.plan(), before);
});

test('an audience that is there keeps its words and gets what it lacks; one undo takes the whole import back', async () => {
  const there = anAudience({ name: 'HUISARTSEN', profile: 'Heel druk', channels: ['Mail'], ring: 'cothink' });
  const desk = await aDesk({ audiences: [there] });
  const before = await desk.plan();
  const { review, page } = await upload(desk);
  assert.match(page.text, /We vullen aan: middelen/);
  assert.match(page.text, /Je document zegt iets anders bij: typering/);
  const landed = await desk.client.follow(await desk.client.post(`${review}/overname`));
  const { audiences, activities } = await desk.plan();
  assert.deepEqual(
    audiences.map(({ name, profile, channels, ring }) => [name, profile, channels, ring]),
    [
      ['HUISARTSEN', 'Heel druk', ['Mail', 'Brief'], 'cothink'],
      ['Inwoners', 'Wisselend', ['Krant'], null],
    ],
  );
  assert.deepEqual(activities[1]?.audienceLinks, ['HUISARTSEN']);
  const undo = /action="([^"]*\/ongedaan)"/.exec(landed.text)?.[1] ?? '';
  assert.equal((await desk.client.post(undo)).status, 303);
  assert.deepEqual(await desk.plan(), before);
});

test('somebody may pass over what is there, or put it beside it all the same', async () => {
  const desk = await aDesk({
    audiences: [anAudience({ name: 'Huisartsen', profile: null, channels: [] }), anAudience({ name: 'Inwoners' })],
  });
  const { review, page } = await upload(desk);
  const choose = (words: string, manier: string) =>
    desk.client.post(`${review}/stukken/${numberOf(page, words)}/aanwezig`, { manier });
  assert.equal((await choose('<h3>Huisartsen</h3>', 'skip')).status, 303);
  assert.equal((await choose('<h3>Inwoners</h3>', 'add')).status, 303);
  assert.equal((await choose('<h3>Inwoners</h3>', 'weg')).status, 404);
  await desk.client.post(`${review}/overname`);
  const { audiences } = await desk.plan();
  assert.deepEqual(
    audiences.map(({ name, profile }) => [name, profile]),
    [
      ['Huisartsen', null],
      ['Inwoners', audiences[1]?.profile],
      ['Inwoners', 'Wisselend'],
    ],
  );
});

test('the message of the programme is never replaced: another one goes under it only when asked', async () => {
  const messages = { ...emptyPlan('').messages, core: 'Wij helpen.', slogan: 'Samen', values: ['nabij'] };
  const desk = await aDesk({ messages });
  const first = await upload(desk);
  assert.match(first.page.text, /Eronder zetten/);
  await desk.client.post(`${first.review}/overname`);
  assert.equal((await desk.plan()).messages.core, 'Wij helpen.');
  const second = await upload(desk);
  const number = numberOf(second.page, '<h3>Hulp is om de hoek');
  await desk.client.post(`${second.review}/stukken/${number}/aanwezig`, { manier: 'add' });
  await desk.client.post(`${second.review}/overname`);
  const now = (await desk.plan()).messages;
  assert.equal(now.core, 'Wij helpen.\n\nHulp is om de hoek.');
  assert.deepEqual([now.slogan, now.values], ['Samen', ['nabij']]);
});

test('a choice about what is there survives a change of the words', async () => {
  const desk = await aDesk({ audiences: [anAudience({ name: 'Huisartsen' })] });
  const { review, page } = await upload(desk);
  const piece = `${review}/stukken/${numberOf(page, '<h3>Huisartsen</h3>')}`;
  await desk.client.post(`${piece}/aanwezig`, { manier: 'add' });
  await desk.client.post(piece, { name: 'Huisartsen', profile: 'Nieuw' });
  await desk.client.post(`${review}/overname`);
  assert.deepEqual(
    (await desk.plan()).audiences.map(({ name }) => name),
    ['Huisartsen', 'Inwoners', 'Huisartsen'],
  );
});

test('a file that was read before says so, with the way to what came of it, and may be read again', async () => {
  const desk = await aDesk();
  const first = await upload(desk);
  assert.doesNotMatch(first.page.text, /las je al in/);
  const waiting = await upload(desk);
  assert.match(waiting.page.text, /Dit bestand las je op \d+ \w+ \d{4} al in\. Daar wacht het nog op nakijken/);
  assert.ok(waiting.page.text.includes(`href="${first.review}"`));
  await desk.client.post(`${first.review}/overname`);
  const again = await upload(desk);
  assert.match(again.page.text, /Dit bestand las je al in\. Het is op \d+ \w+ \d{4} overgenomen\./);
  assert.ok(again.page.text.includes(`href="${desk.base}/kalender"`));
  assert.equal((await desk.client.post(`${again.review}/overname`)).status, 303);
  const other = await upload(desk, PLAN.replace('Open dag', 'Open avond'));
  assert.doesNotMatch(other.page.text, /las je/);
});

test('a file that another organisation read is new here, and one of another programme names it', async () => {
  const desk = await aDesk();
  await desk.client.post(`${(await upload(desk)).review}/overname`);
  assert.doesNotMatch((await upload(await aDesk())).page.text, /las je al in/);
  const answer = await desk.client.post(`/inlezen`, { bestand: new File([PLAN], 'wijkhulp.md') });
  const { text } = await desk.client.follow(answer);
  assert.match(text, /Dit bestand las je al in\. Het is op [^.]+ overgenomen in \S/);
});

test('an audience and a means that got another name are known again by the name they had in the document', async () => {
  const text = PLAN.replace(
    '## Kalender',
    '## Middelen\n- Wijkkrant: elke maand\n- Spreekuur: op dinsdag\n\n## Kalender',
  );
  const desk = await aDesk();
  await desk.client.post(`${(await upload(desk, text)).review}/overname`);
  const before = await desk.plan();
  const [audience, channel] = [
    before.audiences.find(({ name }) => name === 'Huisartsen'),
    before.channels.find(({ name }) => name === 'Wijkkrant'),
  ];
  await desk.client.post(`${desk.base}/doelgroepen/${audience?.id}/wijziging`, { name: 'Praktijken', revision: '1' });
  await desk.client.post(`${desk.base}/middelen/${channel?.id}`, { name: 'Krant van de wijk', revision: '1' });
  const renamed = await desk.plan();
  assert.deepEqual(
    [renamed.audiences.map(({ name }) => name), renamed.channels.map(({ name }) => name)],
    [['Praktijken', 'Inwoners'].toSorted(), ['Krant van de wijk', 'Spreekuur']],
  );
  const { review, page } = await upload(desk, text);
  assert.match(page.text, /Er komt niets nieuws in je plan/);
  await desk.client.post(`${review}/overname`);
  const after = await desk.plan();
  assert.deepEqual([after.audiences.length, after.channels.length], [2, 2]);
});

test('a new item with the name another one had goes before the one that has it no more', async () => {
  const desk = await aDesk();
  await desk.client.post(`${(await upload(desk)).review}/overname`);
  const [first] = (await desk.plan()).audiences.filter(({ name }) => name === 'Huisartsen');
  await desk.client.post(`${desk.base}/doelgroepen/${first?.id}/wijziging`, { name: 'Praktijken', revision: '1' });
  await desk.client.post(`${desk.base}/doelgroepen/nieuw`, { name: 'Huisartsen' });
  const { review } = await upload(desk, PLAN.replace('| Druk |', '| Heel druk |'));
  await desk.client.post(`${review}/overname`);
  assert.deepEqual((await desk.plan()).audiences.map(({ name, profile }) => [name, profile]).toSorted(), [
    ['Huisartsen', 'Heel druk'],
    ['Inwoners', 'Wisselend'],
    ['Praktijken', null],
  ]);
});

test('after it was taken over the review no longer says that everything is there', async () => {
  const desk = await aDesk();
  const { review } = await upload(desk);
  await desk.client.post(`${review}/overname`);
  assert.doesNotMatch((await desk.client.get(review)).text, /Staat al in dit programma/);
});
