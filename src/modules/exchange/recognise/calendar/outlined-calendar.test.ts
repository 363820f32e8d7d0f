import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aDocument, boldText, heading, item, type Piece, table, text } from '../a-document.ts';
import { recognisePlan } from '../index.ts';

const rowsOf = (...pieces: readonly Piece[]): string[] =>
  recognisePlan(aDocument(...pieces), { ref: '2027-01-10' }).plan.activities.map(
    ({ when, title }) => `${when.text} | ${title}`,
  );

test('under headings that are days a story is one thing that happens, and somebody should look at it', () => {
  const { plan, items } = recognisePlan(
    aDocument(
      heading(1, 'Kalender'),
      heading(2, '3 maart 2027'),
      text('Brief aan alle bewoners. De aannemer belt daarna aan.'),
      heading(2, '17 maart 2027'),
      text('Inloop in het buurthuis met koffie.'),
    ),
    { ref: '2027-01-10' },
  );
  assert.deepEqual(
    plan.activities.map(({ when, title }) => [when.start, title]),
    [
      ['2027-03-03', 'Brief aan alle bewoners'],
      ['2027-03-17', 'Inloop in het buurthuis met koffie'],
    ],
  );
  assert.equal(plan.activities[0]?.notes, 'De aannemer belt daarna aan.');
  assert.equal(
    items.find(({ kind, path }) => kind === 'activity' && path[1] === 0)?.question?.code,
    'activityFromText',
  );
});

test('a line about the planning itself, and a hole to fill, are no activities', () => {
  const rows = rowsOf(
    heading(1, 'Kalender'),
    heading(2, '2028'),
    text('Deze planning is onder voorbehoud.'),
    text('[onderwerp in één zin]'),
    heading(2, '2029'),
    text('Terugblik met de buurt'),
  );
  assert.deepEqual(rows, ['2029 | Terugblik met de buurt']);
});

test('years under goals say when a goal is reached, and make no calendar', () => {
  const rows = rowsOf(
    heading(1, 'Doelen'),
    heading(2, '2027: kennen'),
    item('Bewoners kennen het plan'),
    item('Ondernemers kennen het plan'),
    heading(2, '2028: meedoen'),
    item('Bewoners doen mee'),
    item('Ondernemers doen mee'),
  );
  assert.deepEqual(rows, []);
});

test('beside a table under a week only lists with moments of their own are read', () => {
  const rows = rowsOf(
    heading(1, 'Contentkalender'),
    heading(2, 'Week 10: opening'),
    heading(3, 'Thema: welkom'),
    table(['Dag', 'Kanaal', 'Titel', 'Wie'], ['Ma', 'LinkedIn', 'Waarom', 'Fay'], ['Do', 'Website', 'Hoe', 'Tim']),
    boldText('Hergebruik'),
    item('Bericht wordt een flyer'),
    item('Foto wordt een poster'),
  );
  assert.deepEqual(rows, ['Ma | Waarom', 'Do | Hoe']);
});

test('a heading that is a day of a fixed week says when its labelled lines happen', () => {
  const { plan } = recognisePlan(
    aDocument(
      heading(1, 'Weekschema'),
      heading(2, 'Maandag: nieuws'),
      item('Wat: bericht op Facebook'),
      item('Wanneer: 08:30 uur'),
      heading(2, 'Vrijdag: vooruitblik'),
      item('Wat: story'),
      item('Wanneer: 16:00 uur'),
    ),
    { ref: '2027-01-10' },
  );
  assert.deepEqual(
    plan.activities.map(({ when, title }) => [when.rrule, title]),
    [
      ['FREQ=WEEKLY;BYDAY=MO', 'bericht op Facebook'],
      ['FREQ=WEEKLY;BYDAY=FR', 'story'],
    ],
  );
});

test('meetings with a date between the points of phases are read with a question, one alone is not', () => {
  const phase = (number: number, meeting: string) => [
    heading(2, `Fase ${number}`),
    item(meeting),
    item('Wensen verwerken'),
    item('Resultaat: een schets'),
  ];
  const start = heading(1, 'Het proces in fasen');
  assert.deepEqual(rowsOf(start, ...phase(1, 'Bijeenkomst 31 maart 2027'), ...phase(2, 'Bijeenkomst: zomer 2027')), [
    '31 maart 2027 | Bijeenkomst 31 maart 2027',
    'zomer 2027 | Bijeenkomst',
  ]);
  assert.deepEqual(rowsOf(start, ...phase(1, 'Bijeenkomst 31 maart 2027'), ...phase(2, 'Schetsen maken')), []);
});
