import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aDocument, heading, type Piece, sheet, table } from '../a-document.ts';
import { recognisePlan } from '../index.ts';

const read = (...pieces: readonly Piece[]) => recognisePlan(aDocument(...pieces), { ref: '2026-09-01' }).plan;
const rowsOf = (...pieces: readonly Piece[]) =>
  read(...pieces).activities.map(({ when, title, audiences, channels }) => [when.start, title, audiences, channels]);

test('weeks down, what is done beside them and groups across: who is crossed is whom it is for, also below a title', () => {
  const plan = read(
    sheet(
      'Planning',
      ['Communicatieplanning marktdagen, wk 45 2026 t/m wk 3 2027', '', '', '', '', '', ''],
      ['Gemeente Veenwijk', '', '', '', '', '', ''],
      ['Wk', 'Activiteit', 'Inwoners', 'Ondernemers', 'Raad', 'Medewerkers', 'Pers'],
      ['45', 'Presentatie van het onderzoek', '', 'x', 'x', '', 'x'],
      ['48-49', 'Gesprekken met winkeliers', '', 'x', '', '', ''],
      ['1', 'Raadsbrief met voorstel', '', '', 'x', '', ''],
    ),
  );
  assert.deepEqual(
    plan.activities.map(({ when, title, audiences }) => [when.start, title, audiences]),
    [
      ['2026-11-02', 'Presentatie van het onderzoek', ['Ondernemers', 'Raad', 'Pers']],
      ['2026-11-23', 'Gesprekken met winkeliers', ['Ondernemers']],
      ['2027-01-04', 'Raadsbrief met voorstel', ['Raad']],
    ],
  );
  assert.deepEqual([plan.programme.start, plan.programme.end], ['2026-11-02', '2027-01-24']);
});

test('weeks down and groups across are a calendar under any heading', () => {
  const activities = read(
    heading(1, 'Communicatiematrix warmteplan 2027'),
    table(
      ['Week', 'Activiteit', 'Bewoners', 'Raad', 'Pers', 'Middel', 'Trekker'],
      ['6', 'Bijpraten over de planning', '', 'x', '', 'Overleg', 'Jitske'],
      ['8/9', 'Uitnodiging', 'x', '', '', 'Brief', 'Omar'],
      ['12', 'Wijkavond', 'x', 'X', 'x', 'Bijeenkomst', 'Omar'],
    ),
  ).activities;
  assert.deepEqual(
    activities.map(({ when, title, audiences, channels }) => [
      when.text,
      when.start,
      when.end,
      title,
      audiences,
      channels,
    ]),
    [
      ['week 6', '2027-02-08', '2027-02-14', 'Bijpraten over de planning', ['Raad'], ['Overleg']],
      ['week 8/9', '2027-02-22', '2027-03-07', 'Uitnodiging', ['Bewoners'], ['Brief']],
      ['week 12', '2027-03-22', '2027-03-28', 'Wijkavond', ['Bewoners', 'Raad', 'Pers'], ['Bijeenkomst']],
    ],
  );
});

test("a column called 'Wat' will do as the name beside the crosses", () => {
  assert.deepEqual(
    rowsOf(
      heading(1, 'Planning 2027'),
      table(
        ['Maand', 'Wat', 'Bewoners', 'Raad', 'Pers'],
        ['januari', 'Startgesprek', 'X', '', ''],
        ['februari', 'Terugblik', 'X', '', 'X'],
      ),
    ),
    [
      ['2027-01-01', 'Startgesprek', ['Bewoners'], []],
      ['2027-02-01', 'Terugblik', ['Bewoners', 'Pers'], []],
    ],
  );
});

test('weeks down and nothing but means or groups across is a planner on its side: each cross is a moment', () => {
  const means = [
    ['Week', 'Nieuwsbrief', 'Website'],
    ['5', 'x', ''],
    ['6', 'x', 'x'],
    ['9', '', 'x'],
  ] as const;
  assert.deepEqual(rowsOf(heading(1, 'Planning 2027'), table(...means)), [
    ['2027-02-01', 'Nieuwsbrief', [], ['Nieuwsbrief']],
    ['2027-02-08', 'Website', [], ['Website']],
    ['2027-03-01', 'Website', [], ['Website']],
  ]);
  const groups = [
    ['Week', 'Bewoners', 'Pers'],
    ['wk 5', 'x', 'x'],
    ['wk 7', '', 'x'],
    ['wk 9', 'x', ''],
  ] as const;
  assert.deepEqual(
    rowsOf(heading(1, 'Planning 2027'), table(...groups)).map(([start, , audiences]) => [start, audiences]),
    [
      ['2027-02-01', ['Bewoners']],
      ['2027-03-01', ['Bewoners']],
      ['2027-02-01', ['Pers']],
      ['2027-02-15', ['Pers']],
    ],
  );
});

test('marks in columns beside each other are one stretch only where the weeks follow each other', () => {
  const { activities } = read(
    heading(1, 'Planning 2027'),
    table(
      ['Middel', 'week 5', 'week 6', 'week 8', 'week 12'],
      ['Poster', 'x', 'x', '', ''],
      ['Brief', '', 'x', 'x', 'x'],
    ),
  );
  assert.deepEqual(
    activities.map(({ title, when, channels }) => [title, when.start, when.end, channels]),
    [
      ['Poster', '2027-02-01', '2027-02-14', ['Poster']],
      ['Brief', '2027-02-08', '2027-02-14', ['Brief']],
      ['Brief', '2027-02-22', '2027-02-28', ['Brief']],
      ['Brief', '2027-03-22', '2027-03-28', ['Brief']],
    ],
  );
});

test("a column 'Klaar' with a yes here and there says how far it is, and names nobody", () => {
  const plan = read(
    heading(1, 'Planning 2027'),
    table(['Wanneer', 'Actie', 'Klaar'], ['3 mei', 'Uitnodigen', 'ja'], ['4 mei', 'Persbericht', '']),
  );
  assert.deepEqual(plan.audiences, []);
  assert.deepEqual(
    plan.activities.map(({ status }) => status.value),
    ['done', null],
  );
});
