import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Activity } from '#kernel/plan.ts';
import { aDocument, heading, item, type Piece, table, text } from '../a-document.ts';
import { recognisePlan } from '../index.ts';

const activitiesOf = (...pieces: readonly Piece[]): readonly Activity[] =>
  recognisePlan(aDocument(...pieces), { ref: '2026-11-21' }).plan.activities;
const brief = ({ when, title }: Activity) => `${when.start}..${when.end} ${title}`;

test('a merged month and a column of days are read together, with or without names above them', () => {
  const rows = [
    [{ content: 'Maart', down: 2 }, '12', 'Persbericht', 'Lisa'],
    ['za 20 t/m do 25', 'Posters plakken', 'Bas'],
    ['April', 'eind', 'Evaluatie', 'Bestuur'],
  ];
  const wanted = [
    '2027-03-12..2027-03-12 Persbericht',
    '2027-03-20..2027-03-25 Posters plakken',
    '2027-04-21..2027-04-30 Evaluatie',
  ];
  const named = activitiesOf(heading(1, 'Kalender'), table(['Maand', 'Dag', 'Activiteit', 'Wie'], ...rows));
  assert.deepEqual(named.map(brief), wanted);
  assert.deepEqual(activitiesOf(heading(1, 'Kalender'), table(...rows)).map(brief), wanted);
});

test('a heading with two years says in which year each row falls', () => {
  const found = activitiesOf(
    heading(1, 'Kalender najaar 2027 en voorjaar 2028'),
    table(['Wanneer', 'Activiteit'], ['25 november', 'Loop'], ['14 februari', 'Actie in cafés']),
  );
  assert.deepEqual(found.map(brief), ['2027-11-25..2027-11-25 Loop', '2028-02-14..2028-02-14 Actie in cafés']);
});

test('below a heading about groups each heading is the group its table is for', () => {
  const found = activitiesOf(
    heading(1, 'Communicatie per doelgroep'),
    heading(2, 'Familie en mantelzorgers'),
    table(['Datum', 'Activiteit', 'Middel'], ['10 juni', 'Uitleg', 'Brief'], ['11 juni', 'Vragenavond', 'Avond']),
    heading(2, 'Vervoerders'),
    table(['Datum', 'Activiteit'], ['najaar 2027', 'Nieuwe ritten afspreken'], ['n.t.b.', 'Proefritten']),
  );
  assert.deepEqual(
    found.map(({ audiences }) => audiences),
    [['Familie en mantelzorgers'], ['Familie en mantelzorgers'], ['Vervoerders'], ['Vervoerders']],
  );
});

test('a meeting of which the invitation is out is being prepared', () => {
  const found = activitiesOf(
    heading(1, 'Planning'),
    table(
      ['Datum', 'Activiteit', 'Status'],
      ['3 mei', 'Bijeenkomst', 'Uitnodiging is de deur uit'],
      ['4 mei', 'Uitnodiging ouders', 'uitnodiging is verstuurd'],
    ),
  );
  assert.deepEqual(
    found.map(({ status }) => status.value),
    ['doing', 'done'],
  );
});

test('a planning of decisions is no calendar of communication', () => {
  const found = activitiesOf(
    heading(1, 'Planning besluitvorming'),
    table(
      ['Datum', 'Overleg', 'Onderwerp'],
      ['3 september', 'MT', 'Plan bespreken'],
      ['10 september', 'College', 'Plan'],
    ),
  );
  assert.deepEqual(found, []);
});

test('goals keep what is measured today apart from what is wanted', () => {
  const { goals } = recognisePlan(
    aDocument(
      heading(1, 'Campagnedoel'),
      item('In maart 2026 kende 30% van de werkgevers het loket. Eind 2027 is dat 50%.'),
      item('Het aantal aanmeldingen stijgt van 40 naar 90.'),
      item('25 werkgevers melden zich aan voor 1 juli 2027 (nu: 8).'),
      item('Werkgevers staan open voor een proef.'),
    ),
    { ref: '2026-11-21' },
  ).plan;
  assert.deepEqual(
    goals.map(({ baseline, indicator, period }) => [baseline ?? null, indicator?.target ?? null, period?.end ?? null]),
    [
      ['30%', '50', '2027-12-31'],
      ['40', '90', null],
      ['8', '25', '2027-06-30'],
      [null, null, null],
    ],
  );
  assert.equal(goals[3]?.level, 'attitude');
});

test('a table of goals gives baseline and aim, and its header the moment', () => {
  const [goal] = recognisePlan(
    aDocument(
      heading(1, 'Doelen'),
      table(['Doel', 'Nulmeting (2026)', 'Streefwaarde (december 2027)'], ['Bekendheid loket', '35%', '70%']),
      text('Meer volgt.'),
    ),
    { ref: '2026-11-21' },
  ).plan.goals;
  assert.deepEqual(
    [goal?.baseline, goal?.indicator?.target, goal?.indicator?.unit, goal?.period?.end],
    ['35%', '70', '%', '2027-12-31'],
  );
});

test('a table of costs without a header we know has no line for its names', () => {
  const { budget } = recognisePlan(
    aDocument(heading(1, 'Kosten'), table(['Post', 'Bedrag'], ['Drukwerk', '€ 300'], ['Zaal', '€ 50'])),
    { ref: null },
  ).plan;
  assert.deepEqual(
    budget.map(({ label, amountCents }) => `${label} ${amountCents}`),
    ['Drukwerk 30000', 'Zaal 5000'],
  );
});
