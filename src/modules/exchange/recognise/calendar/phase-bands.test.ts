import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aDocument, boldText, heading, item, type Piece, table, text } from '../a-document.ts';
import { recognisePlan } from '../index.ts';

const read = (...pieces: readonly Piece[]) =>
  recognisePlan(aDocument(heading(1, 'Communicatieplan Afvalpas 2027'), ...pieces), { ref: '2026-12-01' }).plan;
const band = (content: string) => [{ content, across: 3 }];
const HEAD = ['Wanneer', 'Wat', 'Voor wie'];

test('a row across the calendar with the words of a phase of the plan puts the rows below it in that phase', () => {
  const plan = read(
    heading(2, 'Fasering'),
    boldText('Fase 1 – Aankondigen (januari t/m maart 2027). Iedereen hoort het.'),
    text('Fase 2 – Uitleggen en helpen (april t/m juni 2027). Wat betekent het?'),
    text('Fase 3 – Start en bijsturen (juli t/m december 2027). Reageren op vragen.'),
    heading(2, 'Kalender'),
    table(
      HEAD,
      band('Aankondigen'),
      ['half januari', 'Persbericht', 'pers'],
      band('Uitleggen en helpen'),
      ['april', 'Posters', 'bewoners'],
      band('Start'),
      ['1 juli', 'Startmoment', 'bewoners'],
    ),
  );
  assert.deepEqual(
    plan.activities.map(({ title, phase }) => [title, phase]),
    [
      ['Persbericht', 'Fase 1 – Aankondigen'],
      ['Posters', 'Fase 2 – Uitleggen en helpen'],
      ['Startmoment', 'Fase 3 – Start en bijsturen'],
    ],
  );
  assert.equal(plan.phases.length, 3);
  assert.deepEqual(plan.unrecognised, []);
});

test('where the plan has no phases, rows across that all say what is done in one are its phases', () => {
  const plan = read(
    heading(2, 'Kalender'),
    table(HEAD, band('Voorbereiding'), ['half januari', 'Gesprek', 'pers'], band('Uitvoering en nazorg'), [
      'april',
      'Posters',
      'bewoners',
    ]),
  );
  assert.deepEqual(
    plan.activities.map(({ phase }) => phase),
    ['Voorbereiding', 'Uitvoering en nazorg'],
  );
  assert.deepEqual(
    plan.phases.map(({ name }) => name),
    ['Voorbereiding', 'Uitvoering en nazorg'],
  );
  assert.deepEqual(plan.unrecognised, []);
});

test('a group or another name across the calendar is no phase', () => {
  const plan = read(
    heading(2, 'Kalender'),
    table(HEAD, band('Bewoners'), ['half januari', 'Gesprek', ''], band('Start van de bouw in Zuid'), [
      'april',
      'Posters',
      '',
    ]),
  );
  assert.deepEqual(
    plan.activities.map(({ phase }) => phase ?? null),
    [null, null],
  );
  assert.deepEqual(plan.phases, []);
});

test('below phases a means with its moment happens then, each of several in one item, and what has none stays text', () => {
  const plan = read(
    heading(2, 'Fase 1: voorbereiding (april – juni 2027)'),
    item('Startbrief aan bewoners (wk 15)'),
    item('Website live (15 april)'),
    heading(2, 'Fase 2: ontwerp (september 2027 – februari 2028)'),
    item('Informatieavond 1 (26 september), informatieavond 2 (31 oktober)'),
    item('Nieuwsbrief na iedere avond'),
    item('Persbericht bij het ontwerp (begin 2028)'),
    item('Aanbesteding (maart 2028)'),
  );
  assert.deepEqual(
    plan.activities.map(({ title, when, phase }) => [title, when.start, phase]),
    [
      ['Startbrief aan bewoners', '2027-04-12', 'Fase 1: voorbereiding'],
      ['Website live', '2027-04-15', 'Fase 1: voorbereiding'],
      ['Informatieavond 1', '2027-09-26', 'Fase 2: ontwerp'],
      ['informatieavond 2', '2027-10-31', 'Fase 2: ontwerp'],
      ['Persbericht bij het ontwerp', '2028-01-01', 'Fase 2: ontwerp'],
    ],
  );
});
