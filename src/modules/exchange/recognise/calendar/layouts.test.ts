import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Activity } from '#kernel/plan.ts';
import { aDocument, boldText, heading, item, type Piece, sheet, table, text } from '../a-document.ts';
import { recognisePlan } from '../index.ts';

const activitiesOf = (...pieces: readonly Piece[]): readonly Activity[] =>
  recognisePlan(aDocument(...pieces), { ref: '2026-11-21' }).plan.activities;
const brief = ({ when, title }: Activity) => `${when.start}..${when.end} ${title}`;

test('a start and an end column are one moment, whatever the other columns are called', () => {
  const head = ['Actie', 'Startdatum', 'Einddatum', 'Doelgroep', 'Door'];
  const [row] = activitiesOf(
    heading(1, 'Planning'),
    table(head, ['Campagne', '3-1-2019', '5-2-2019', 'ouders', 'Noor']),
  );
  assert.ok(row);
  assert.deepEqual([brief(row), row.responsible], ['2019-01-03..2019-02-05 Campagne', ['Noor']]);
});

test('crosses under months say when, and crosses side by side are one stretch', () => {
  const found = activitiesOf(
    heading(0, 'Planning 2019'),
    table(['Actie', 'Jan', 'Feb', 'Mrt', 'Wie'], ['Brief', 'x', '', '', 'Noor'], ['Krant', '', 'x', 'x', 'Bas']),
  );
  assert.deepEqual(found.map(brief), ['2019-01-01..2019-01-31 Brief', '2019-02-01..2019-03-31 Krant']);
  assert.deepEqual(found[1]?.responsible, ['Bas']);
  const weeks = activitiesOf(
    heading(0, 'Planning 2019'),
    table(['Week', '10', '11', '12'], ['Brief', 'x', '', ''], ['Krant', '', '', 'x']),
  );
  assert.deepEqual(weeks.map(brief), ['2019-03-04..2019-03-10 Brief', '2019-03-18..2019-03-24 Krant']);
});

test('a year on one page, month by month in cells or under headings, is a calendar', () => {
  const month = (name: string, ...things: readonly string[]) => [boldText(name), ...things.map((thing) => item(thing))];
  const cells = activitiesOf(
    heading(0, 'Jaarkalender 2019'),
    table([month('Januari', 'Brief', 'Krant'), month('Februari', 'Markt'), month('Maart', 'Feest')]),
  );
  assert.deepEqual(cells.map(brief), [
    '2019-01-01..2019-01-31 Brief',
    '2019-01-01..2019-01-31 Krant',
    '2019-02-01..2019-02-28 Markt',
    '2019-03-01..2019-03-31 Feest',
  ]);
  const headed = activitiesOf(
    heading(0, 'Jaarkalender 2019'),
    heading(1, 'Januari'),
    table(['Dag', 'Wat'], ['di 8', 'Brief']),
    heading(1, 'Februari'),
    text('Krant voor ouders'),
  );
  assert.deepEqual(headed.map(brief), ['2019-01-08..2019-01-08 Brief', '2019-02-01..2019-02-28 Krant voor ouders']);
});

test('the year of a sheet or title holds for its months, and goes up when they start again', () => {
  const found = activitiesOf(
    sheet(
      'Blad1',
      [{ content: 'Kalender 2019', across: 3 }],
      ['Datum', 'Activiteit', 'Doelgroep'],
      [{ content: 'November', across: 3 }],
      ['9', 'Brief', 'ouders'],
      [{ content: 'Januari', across: 3 }],
      ['8', 'Krant', 'raad'],
    ),
  );
  assert.deepEqual(found.map(brief), ['2019-11-09..2019-11-09 Brief', '2020-01-08..2020-01-08 Krant']);
});

test('steps and cards with labelled lines are moments', () => {
  const steps = activitiesOf(
    heading(1, 'Stappenplan'),
    boldText('Stap 1. Brief aan ouders'),
    text('Wanneer: 3 januari 2019'),
    text('Wie: Noor'),
    boldText('Stap 2. Krant'),
    text('Wanneer: 5 februari 2019\nDoelgroep: raadsleden'),
  );
  assert.deepEqual(steps.map(brief), ['2019-01-03..2019-01-03 Brief aan ouders', '2019-02-05..2019-02-05 Krant']);
  assert.deepEqual([steps[0]?.responsible, steps[1]?.audiences], [['Noor'], ['raadsleden']]);
  const cards = activitiesOf(
    heading(1, 'Acties'),
    table(['Activiteit', 'Brief'], ['Datum', '3 januari 2019'], ['Doelgroep', 'Ouders']),
    table(['Activiteit', 'Krant'], ['Datum', '5 februari 2019'], ['Doelgroep', 'Raad']),
  );
  assert.deepEqual(
    cards.map(({ title, audiences }) => [title, audiences]),
    [
      ['Brief', ['Ouders']],
      ['Krant', ['Raad']],
    ],
  );
});

test('a table per group starts again in the same year', () => {
  const head = ['Wanneer', 'Wat', 'Middel'];
  const found = activitiesOf(
    text('Opgesteld op 11 april 2019'),
    heading(1, 'Planning'),
    heading(2, 'Ouders'),
    table(head, ['9 mei', 'Brief', 'post'], ['begin okt', 'Besluit', 'post']),
    heading(2, 'Collega’s'),
    table(head, ['25 april', 'Uitleg', 'overleg']),
  );
  assert.deepEqual(
    found.map(({ when }) => when.start),
    ['2019-05-09', '2019-10-01', '2019-04-25'],
  );
});
