import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aDocument, heading, sheet, table, text, type TestRow } from '../a-document.ts';
import { recognisePlan } from '../index.ts';

const planned = (...rows: readonly TestRow[]) => {
  const [head = [], ...body] = rows;
  const { plan } = recognisePlan(aDocument(heading(1, 'Planning 2027'), table(head, ...body)), { ref: '2026-11-01' });
  return plan.activities.map(({ title, when }) => [title, when.text, when.start, when.end]);
};

test('a planner of which only the first column says that the numbers are weeks', () => {
  assert.deepEqual(
    planned(['Activiteit', 'week 14', '15', '16', '17'], ['Brief', 'x', '', '', ''], ['Campagne', '', '●', '●', '']),
    [
      ['Brief', 'week 14', '2027-04-05', '2027-04-11'],
      ['Campagne', 'week 15 – week 16', '2027-04-12', '2027-04-25'],
    ],
  );
});

test('numbers that go past the days of a month are weeks, and the row that says which months they are is no activity', () => {
  assert.deepEqual(
    planned(
      ['Weeknr', '35', '36', '37', '38'],
      ['Maand', { content: 'augustus', across: 1 }, { content: 'september', across: 3 }],
      ['Poster', '', 'x', '', ''],
    ),
    [['Poster', 'week 36', '2027-09-06', '2027-09-12']],
  );
  assert.deepEqual(
    planned(['Wat', '36', '37', '38', '39'], ['datum', '6-9', '13-9', '20-9', '27-9'], ['Folder', '', '', 'x', '']),
    [['Folder', 'week 38', '2027-09-20', '2027-09-26']],
  );
});

test('months over weeks that stand behind a column of who: the crosses are those of the weeks', () => {
  const { plan } = recognisePlan(
    aDocument(
      sheet(
        'Planner 2027',
        ['Activiteit', 'Trekker', { content: 'april', across: 4 }, { content: 'mei', across: 2 }],
        ['', 'weeknr', '14', '15', '16', '17', '18', '19'],
        ['Nieuwsbrief', 'Noor', 'x', '', '', 'x', '', ''],
      ),
    ),
    { ref: '2026-11-01' },
  );
  assert.deepEqual(
    plan.activities.map(({ title, when, responsible }) => [title, when.start, responsible]),
    [
      ['Nieuwsbrief', '2027-04-05', ['Noor']],
      ['Nieuwsbrief', '2027-04-26', ['Noor']],
    ],
  );
});

test('numbers that start again under each month are the weeks in it', () => {
  assert.deepEqual(
    planned(
      ['Actie', { content: 'maart', across: 4 }, { content: 'april', across: 4 }],
      ['', '1', '2', '3', '4', '1', '2', '3', '4'],
      ['Bouwbord', '', 'x', '', '', '', '', '', ''],
    ),
    [['Bouwbord', 'tweede week maart', '2027-03-08', '2027-03-14']],
  );
});

test('initials of the months in their order are the months', () => {
  assert.deepEqual(
    planned(
      ['Activiteit', 'A', 'S', 'O', 'N', 'D', 'J', 'F', 'M', 'A', 'M', 'J', 'J'],
      ['Ouderbrief', '', 'x', '', '', '', 'x', '', '', '', '', '', ''],
    ).map(([title, words]) => [title, words]),
    [
      ['Ouderbrief', 'september'],
      ['Ouderbrief', 'januari'],
    ],
  );
});

test('from start to end in a row is one stretch of that row, whatever stands between', () => {
  assert.deepEqual(
    planned(
      ['Activiteit', 'jan', 'feb', 'mrt', 'apr', 'mei', 'jun'],
      ['Campagne', '', 'start', '→', '', 'af', ''],
      ['Werving', 'begin', '', '', 'eind', '', ''],
      ['Enquête', '', 'start', 'x', 'x', '', ''],
      ['Folder', '', '', '', 'eind', '', ''],
    ).map(([title, words]) => [title, words]),
    [
      ['Campagne', 'feb – mei'],
      ['Werving', 'jan – apr'],
      ['Enquête', 'feb – apr'],
      ['Folder', 'eind'],
    ],
  );
});

test('arrows are as long as they reach, by themselves and behind words', () => {
  assert.deepEqual(
    planned(
      ['Activiteit', 'wk 2', 'wk 3', 'wk 4', 'wk 5'],
      ['Aanloop', '>>', '>>', '', ''],
      ['Poster', '', '--->', '----', '--->'],
      ['Film', 'Opnemen', '→', 'Plaatsen', ''],
    ).map(([title, words]) => [title, words]),
    [
      ['Aanloop', 'wk 2 – wk 3'],
      ['Poster', 'wk 3 – wk 5'],
      ['Opnemen', 'wk 2 – wk 3'],
      ['Plaatsen', 'wk 4'],
    ],
  );
});

test('a letter in a cell is a mark with what the legend says of it, and sums and the legend are no activities', () => {
  const { plan } = recognisePlan(
    aDocument(
      heading(1, 'Planning 2027'),
      text('V = voorbereiding, U = uitvoering'),
      table(
        ['Fase', 'Activiteit', 'jan', 'feb', 'mrt', 'apr'],
        ['1', 'Krant', 'V', 'U', 'U', ''],
        ['2', 'Excursie', '', '', '★', ''],
        ['', 'Totaal', '1', '1', '2', '0'],
        ['Legenda', '', 'V = voorbereiding', '', '', ''],
      ),
    ),
    { ref: '2026-11-01' },
  );
  assert.deepEqual(
    plan.activities.map(({ title, when, notes }) => [title, when.text, notes]),
    [
      ['Krant', 'jan', 'voorbereiding'],
      ['Krant', 'feb – mrt', 'uitvoering'],
      ['Excursie', 'mrt', null],
    ],
  );
});

test('months with what happens in them, and no names of rows', () => {
  assert.deepEqual(
    planned(['Januari', 'Februari', 'Maart'], ['Nieuwjaarsbrief', '', 'Open dag']).map(([title, words]) => [
      title,
      words,
    ]),
    [
      ['Nieuwjaarsbrief', 'Januari'],
      ['Open dag', 'Maart'],
    ],
  );
});

test('figures under quarters are readings, and no calendar', () => {
  assert.deepEqual(
    planned(
      ['Indicator', 'Q1', 'Q2', 'Q3', 'Q4'],
      ['Bezoekers website', '1200', '1340', '1500', '1510'],
      ['Leden', '88', '90', '91', '95'],
    ),
    [],
  );
});

test('a planner that starts again below itself with other weeks is read with those weeks', () => {
  assert.deepEqual(
    planned(
      ['Activiteit', 'week 10', 'week 11', 'week 12'],
      ['Brief', 'x', '', ''],
      ['Activiteit', 'week 13', 'week 14', 'week 15'],
      ['Poster', '', 'x', ''],
      ['Activiteit', 'week 13', 'week 14', 'week 15'],
      ['Film', '', '', 'x'],
    ).map(([title, words]) => [title, words]),
    [
      ['Brief', 'week 10'],
      ['Poster', 'week 14'],
      ['Film', 'week 15'],
    ],
  );
  const { plan } = recognisePlan(
    aDocument(
      heading(1, 'Planning 2027'),
      table(['Activiteit', 'jan', 'feb', 'mrt'], ['Brief', 'x', '', '']),
      text(''),
      table(['Activiteit', 'apr', 'mei', 'jun'], ['Poster', '', 'x', '']),
    ),
    { ref: '2026-11-01' },
  );
  assert.deepEqual(
    plan.activities.map(({ title, when }) => [title, when.text]),
    [
      ['Brief', 'jan'],
      ['Poster', 'mei'],
    ],
  );
});

test('whom somebody spoke and who is there in which week are no activities', () => {
  const { plan } = recognisePlan(
    aDocument(
      heading(1, 'Contactmomenten'),
      table(
        ['Datum', 'Gesproken met', 'Onderwerp'],
        ['3 maart 2026', 'Dorpsraad', 'Verkeer'],
        ['5 april 2026', 'Winkeliers', 'Laden'],
      ),
      heading(1, 'Beschikbaarheid'),
      table(['Naam', 'week 14', 'week 15', 'week 16'], ['Noor', 'x', '', 'x'], ['Bas', '', 'x', 'x']),
    ),
    { ref: '2026-11-01' },
  );
  assert.deepEqual(plan.activities, []);
});
