import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aDocument, heading, type Piece, table, text } from '../recognise/a-document.ts';
import { recognisePlan } from '../recognise/index.ts';
import { answer, askOf } from './ask.ts';
import { askedOn } from './asked-on.ts';
import { readPieces } from './read-pieces.ts';

const PLACE = { context: {}, before: [], after: [] };
const HEAD = ['Wanneer', 'Wat', 'Voor wie', 'Middel', 'Status'];
const calendar = (...rows: readonly (readonly string[])[]): Piece => table(HEAD, ...rows.map((row) => [...row]));

function rows(today: string, ...pieces: readonly Piece[]) {
  const read = recognisePlan(aDocument(heading(1, 'Kalender'), ...pieces), { ref: '2026-09-01' });
  return readPieces(askedOn(read, today), {}, { programme: true }).flatMap((piece) =>
    piece.body.kind === 'activity' ? [{ piece, activity: piece.body.value }] : [],
  );
}

const REPORTED = calendar(
  ['3 november 2026', 'Brief aan de raad', 'raad', 'brief', 'klaar'],
  ['5 oktober 2026', 'Nieuwsbrief', 'bewoners', 'mail', 'klaar'],
);

test('a row that is ready while its day is still to come is asked about, and stands without a status until then', () => {
  const [ahead, past] = rows('2026-10-20', REPORTED);
  assert.ok(ahead && past);
  assert.deepEqual(ahead.activity.status, { value: null, text: 'klaar' });
  assert.deepEqual([ahead.piece.state, askOf(ahead.piece)?.code], ['open', 'statusAhead']);
  assert.deepEqual([past.activity.status.value, past.piece.question], ['done', null]);
  const answered = answer(ahead.piece, { chosen: ['done'], entry: '' }, PLACE);
  assert.ok(answered.ok && answered.decision.body?.kind === 'activity');
  assert.deepEqual(answered.decision.body.value.status, { value: 'done', text: 'klaar' });
  assert.equal(rows('2026-11-03', REPORTED)[0]?.activity.status.value, 'done');
});

const COUNTED = ['2 weken na de start', 'Rondgang met winkels', 'winkels', 'gesprek', ''];
const START = ['1 maart 2027', 'START BOUW PLEIN', '', 'mijlpaal', ''];

test('a date that counts from a milestone of the plan is asked about with the day that makes', () => {
  const found = rows('2026-10-20', calendar(START, COUNTED)).at(1);
  assert.ok(found);
  const ask = askOf(found.piece);
  assert.deepEqual([ask?.code, ask?.options, ask?.about], ['dateCounted', ['2027-03-15', 'keep'], 'START BOUW PLEIN']);
  const answered = answer(found.piece, { chosen: ['2027-03-15'], entry: '' }, PLACE);
  assert.ok(answered.ok && answered.decision.body?.kind === 'activity');
  const { when, earlierPhrases } = answered.decision.body.value;
  assert.deepEqual([when.start, when.end, earlierPhrases], ['2027-03-15', '2027-03-15', ['2 weken na de start']]);
});

test('a day that counts from what another part says keeps its words when it is right, and goes when it is not', () => {
  const told = [text('Livegang (T) is maandag 8 november 2027.'), heading(1, 'Draaiboek')];
  const { piece } =
    rows('2026-10-20', ...told, calendar(['T', 'Start van het systeem', 'winkels', 'mail', ''])).at(0) ?? {};
  assert.ok(piece);
  assert.deepEqual(askOf(piece)?.options, ['2027-11-08', 'undated']);
  const right = answer(piece, { chosen: ['2027-11-08'], entry: '' }, PLACE);
  assert.deepEqual(right, { ok: true, decision: { state: 'checked', body: piece.body } });
  const wrong = answer(piece, { chosen: ['undated'], entry: '' }, PLACE);
  assert.ok(wrong.ok && wrong.decision.body?.kind === 'activity');
  assert.deepEqual([wrong.decision.body.value.when.start, wrong.decision.body.value.earlierPhrases], [null, ['T']]);
});

test('a date that may count from more than one row, or from none, is left as it was written', () => {
  const other = ['1 juni 2027', 'START AANPLANT', '', 'mijlpaal', ''];
  for (const table of [calendar(START, other, COUNTED), calendar(COUNTED, ['1 maart 2027', 'Feest', 'raad', '', ''])]) {
    const found = rows('2026-10-20', table).find(({ activity }) => activity.title === 'Rondgang met winkels');
    assert.deepEqual([found?.piece.question, found?.activity.when.start], [null, null]);
  }
});

test('a row by the means of a milestone is one, and so is a row in capitals that names a moment of the project', () => {
  const named = rows(
    '2026-10-20',
    calendar(
      ['1 maart 2027', 'Eerste paal', 'bewoners', 'mijlpaal', ''],
      ['1 juni 2027', 'OPLEVERING PLEIN', 'bewoners', 'brief', ''],
      ['2 juni 2027', 'Oplevering vieren', 'bewoners', 'bijeenkomst', ''],
    ),
  ).map(({ activity }) => [activity.kind, activity.channels]);
  assert.deepEqual(named, [
    ['milestone', []],
    ['milestone', ['brief']],
    ['activity', ['bijeenkomst']],
  ]);
});
