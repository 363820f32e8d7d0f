import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aDocument, boldText, heading, type Piece, table, text } from '../a-document.ts';
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
