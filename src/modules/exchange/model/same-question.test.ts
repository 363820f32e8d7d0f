import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aDocument, boldText, heading, item, type Piece, table } from '../recognise/a-document.ts';
import { recognisePlan } from '../recognise/index.ts';
import { answer, askOf } from './ask.ts';
import type { Decisions } from './piece.ts';
import { readPieces } from './read-pieces.ts';
import { sameQuestions } from './same-question.ts';

const PLACE = { context: {}, before: [], after: [] };
const LISTED = [
  heading(1, 'Planning'),
  boldText('Maart 2027'),
  item('Herinneringsbrief'),
  item('Advertentie in het weekblad'),
  item('Markt op zaterdag 13 maart'),
  boldText('April 2027'),
  item('Terugblik op de website'),
];
const GROUPS = [
  heading(1, 'Doelgroepen'),
  item('Alle huishoudens in laagbouw (900)'),
  item('Bewoners van hoogbouw (krijgen een sleutel)'),
  item('Gemeenteraad'),
  heading(1, 'Kalender'),
  table(
    ['Wanneer', 'Wat', 'Voor wie'],
    ['3 mei 2027', 'Brief', 'bewoners en raad'],
    ['9 mei 2027', 'Sleutels uitdelen', 'Bewoners van hoogbouw'],
    ['1 juni 2027', 'Terugblik', 'bewoners'],
  ),
];
const BOTH = [
  ...GROUPS.slice(0, 4),
  heading(1, 'Planning'),
  boldText('Maart 2027'),
  item('Brief aan bewoners'),
  item('Advertentie in het weekblad'),
];

function activities(pieces: readonly Piece[], decisions: Decisions = {}) {
  const read = readPieces(recognisePlan(aDocument(...pieces), { ref: '2027-01-15' }), decisions, { programme: true });
  const found = read.flatMap((piece) =>
    piece.body.kind === 'activity' ? [{ piece, activity: piece.body.value }] : [],
  );
  const asking = sameQuestions(read);
  return found.map((each) => ({ ...each, together: asking(each.piece).map(({ number }) => number) }));
}

test('what happens in the month of its heading is asked about once for that heading, and stands as likely till then', () => {
  const [letter, advert, market, look] = activities(LISTED);
  assert.ok(letter && advert && market && look);
  assert.deepEqual([letter.piece.state, askOf(letter.piece)?.code], ['likely', 'dateFromHeading']);
  assert.equal(askOf(letter.piece)?.about, 'Maart 2027');
  assert.deepEqual(letter.together, [letter.piece.number, advert.piece.number]);
  assert.deepEqual(look.together, [look.piece.number]);
  assert.equal(askOf(market.piece), null, 'a day of its own');
  const no = answer(letter.piece, { chosen: ['undated'], entry: '' }, PLACE);
  assert.ok(no.ok && no.decision.body?.kind === 'activity');
  assert.deepEqual([no.decision.body.value.when.start, no.decision.body.value.earlierPhrases], [null, ['Maart 2027']]);
});

test('who is meant is asked before the month of the heading where both are open', () => {
  const [letter, advert] = activities(BOTH);
  assert.ok(letter && advert);
  assert.deepEqual([askOf(letter.piece)?.code, askOf(advert.piece)?.code], ['audienceUnclear', 'dateFromHeading']);
});

test('who looked at a piece is not asked again with the others', () => {
  const [letter, advert] = activities(LISTED);
  assert.ok(letter && advert);
  const after = activities(LISTED, { [letter.piece.key]: { state: 'checked', body: letter.piece.body } });
  assert.deepEqual(after[1]?.together, [advert.piece.number]);
});

test('words for more people than a group has are tied to no group, and one answer ties them in every row', () => {
  const [letter, keys, look] = activities(GROUPS);
  assert.ok(letter && keys && look);
  assert.deepEqual(letter.activity.audienceLinks, ['Gemeenteraad']);
  assert.deepEqual(look.activity.audienceLinks, []);
  assert.deepEqual(keys.activity.audienceLinks, ['Bewoners van hoogbouw (krijgen een sleutel)']);
  assert.deepEqual(letter.together, [letter.piece.number, look.piece.number]);
  const ask = askOf(letter.piece);
  assert.deepEqual(
    [ask?.code, ask?.about, ask?.options],
    [
      'audienceUnclear',
      'bewoners',
      ['Alle huishoudens in laagbouw (900)', 'Bewoners van hoogbouw (krijgen een sleutel)'],
    ],
  );
  const both = answer(letter.piece, { chosen: ask?.options ?? [], entry: '' }, PLACE);
  assert.ok(both.ok && both.decision.body?.kind === 'activity');
  assert.deepEqual(both.decision.body.value.audienceLinks, ['Gemeenteraad', ...(ask?.options ?? [])]);
  assert.deepEqual(both.decision.body.value.audiences, ['bewoners', 'raad']);
  const none = answer(look.piece, { chosen: [], entry: '' }, PLACE);
  assert.ok(none.ok && none.decision.body?.kind === 'activity');
  assert.deepEqual(none.decision.body.value.audienceLinks, []);
});

test('one answer gives a whole calendar its year, and the words stay as they were', () => {
  const empty = aDocument(
    heading(1, 'Plan zwembad'),
    heading(2, 'Kalender'),
    table(['Wanneer', 'Wat'], ['6 november', 'Brief'], ['week 3', 'Markt'], ['eind februari', 'Open dag']),
  );
  const document = { ...empty, properties: { ...empty.properties, modifiedOn: '2027-10-01' } };
  const pieces = readPieces(recognisePlan(document, { ref: null }), {}, { programme: true });
  const rows = pieces.filter(({ body }) => body.kind === 'activity');
  const [first] = rows;
  assert.ok(first);
  assert.deepEqual(
    sameQuestions(pieces)(first).map(({ number }) => number),
    rows.map(({ number }) => number),
  );
  assert.deepEqual([askOf(first)?.options, askOf(first)?.about], [['keep', '2026', '2028'], '2027']);
  const moved = rows.map((piece) => {
    const given = answer(piece, { chosen: ['2026'], entry: '' }, PLACE);
    return given.ok && given.decision.body?.kind === 'activity' ? given.decision.body.value : null;
  });
  assert.deepEqual(
    moved.map((activity) => [activity?.when.text, activity?.when.start, activity?.earlierPhrases]),
    [
      ['6 november', '2026-11-06', undefined],
      ['week 3', '2027-01-18', undefined],
      ['eind februari', '2027-02-21', undefined],
    ],
  );
});

test('a guessed year is asked about once for rows, phases and what repeats, and the answer moves them all', () => {
  const document = aDocument(
    heading(1, 'Plan zwembad'),
    heading(2, 'Fasering'),
    table(
      ['Fase', 'Periode', 'Accent'],
      ['Voorbereiden', 'januari t/m maart', 'kennis'],
      ['Bouwen', 'april t/m juni', 'hinder'],
    ),
    heading(2, 'Kalender'),
    table(['Wanneer', 'Wat'], ['5 maart', 'Brief'], ['elke maandag van 6 april tot en met 29 juni', 'Spreekuur']),
  );
  const pieces = readPieces(recognisePlan(document, { ref: null, readOn: '2026-12-01' }), {}, { programme: true });
  const first = pieces.find(({ question }) => question?.code === 'yearGuessed');
  assert.ok(first);
  const moved = sameQuestions(pieces)(first).map((piece) => {
    const given = answer(piece, { chosen: ['2026'], entry: '' }, PLACE);
    const body = given.ok ? given.decision.body : undefined;
    return body?.kind === 'phase' ? body.value.period?.start : body?.kind === 'activity' ? body.value.when.start : null;
  });
  assert.deepEqual(moved, ['2026-01-01', '2026-04-01', '2026-03-05', '2026-04-06']);
});
