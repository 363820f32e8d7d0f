import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aDocument, heading, item, type Piece, table, text } from '../a-document.ts';
import { recognisePlan } from '../index.ts';

const planOf = (...pieces: readonly Piece[]) => recognisePlan(aDocument(...pieces), { ref: '2027-01-15' }).plan;

test('a title leaves out the day and the person that stand behind it in the same line', () => {
  const { activities } = planOf(
    heading(1, 'Planning 2027'),
    item('Uitleg voor de balie, 14 januari, door Sjoerd'),
    item('Kraam op het plein op zaterdag 13 en 20 maart, 10.00-13.00 uur'),
    item('Laatste kaart (laatste ronde van maart)'),
  );
  assert.deepEqual(
    activities.map(({ when, title, responsible }) => [when.text, title, responsible.join()]),
    [
      ['14 januari', 'Uitleg voor de balie', 'Sjoerd'],
      ['zaterdag 13 en 20 maart, 10.00-13.00 uur', 'Kraam op het plein', ''],
      ['maart', 'Laatste kaart (laatste ronde van maart)', ''],
    ],
  );
});

test('a rhythm behind the title repeats within the stretch beside it, and words about a day do not', () => {
  const { activities } = planOf(
    heading(1, 'Kalender'),
    table(
      ['Datum', 'Onderwerp', 'Middel'],
      ['jan-mrt 2027', 'Updates over de bouw, tweewekelijks', 'website'],
      ['7 april 2027', 'Overzicht, maandelijks', 'website'],
      ['mei 2027', 'Maandelijks overleg', 'overleg'],
    ),
  );
  assert.deepEqual(
    activities.map(({ when, title }) => [when.text, when.start, when.end, when.rrule, title]),
    [
      ['jan-mrt 2027', '2027-01-01', '2027-03-31', 'FREQ=WEEKLY;INTERVAL=2', 'Updates over de bouw, tweewekelijks'],
      ['7 april 2027', '2027-04-07', '2027-04-07', null, 'Overzicht, maandelijks'],
      ['mei 2027', '2027-05-01', '2027-05-31', null, 'Maandelijks overleg'],
    ],
  );
});

test('a row across that names a phase is the phase of the rows below it', () => {
  const { activities, phases } = planOf(
    heading(1, 'Kalender'),
    table(
      ['Datum', 'Wat', 'Middel'],
      [{ content: 'Fase 1: besluit', across: 3 }],
      ['7 april 2027', 'Brief', 'post'],
      [{ content: 'Fase 2: bouw', across: 3 }],
      ['mei 2027', 'Rondleiding', 'bijeenkomst'],
    ),
  );
  assert.deepEqual(
    activities.map(({ title, phase }) => [title, phase]),
    [
      ['Brief', 'Fase 1: besluit'],
      ['Rondleiding', 'Fase 2: bouw'],
    ],
  );
  assert.deepEqual(
    phases.map(({ name }) => name),
    ['Fase 1: besluit', 'Fase 2: bouw'],
  );
});

test('a row across that names a phase and its months says when the rows below it are, until the next phase', () => {
  const { activities } = planOf(
    heading(1, 'Kalender'),
    table(
      ['Datum', 'Wat', 'Middel'],
      [{ content: 'Fase 1 (januari – maart 2028)', across: 3 }],
      ['', 'Brief', 'post'],
      ['', 'Flyer', 'flyer'],
      [{ content: 'Fase 2: april 2028', across: 3 }],
      ['', 'Rondleiding', 'bijeenkomst'],
      ['8 april 2028', 'Feest', 'bijeenkomst'],
      [{ content: 'Fase 3: bouw', across: 3 }],
      ['', 'Nieuwsbrief', 'mail'],
    ),
  );
  assert.deepEqual(
    activities.map(({ title, when, phase }) => [title, when.start, when.end, phase]),
    [
      ['Brief', '2028-01-01', '2028-03-31', 'Fase 1 (januari – maart 2028)'],
      ['Flyer', '2028-01-01', '2028-03-31', 'Fase 1 (januari – maart 2028)'],
      ['Rondleiding', '2028-04-01', '2028-04-30', 'Fase 2: april 2028'],
      ['Feest', '2028-04-08', '2028-04-08', 'Fase 2: april 2028'],
      ['Nieuwsbrief', null, null, 'Fase 3: bouw'],
    ],
  );
});

test('a means is called as the calendar calls it, and what the list adds describes it', () => {
  const { channels } = planOf(
    heading(1, 'Middelen'),
    item('Buurtbrief (huis aan huis, 300 adressen)'),
    item('Borden langs de weg'),
    item('Nieuwsbrief voor ondernemers'),
    item('Inloopavond (mei)'),
    item('Inloopavond (juni)'),
    heading(1, 'Kalender'),
    table(
      ['Datum', 'Wat', 'Middel'],
      ['7 april 2027', 'Aankondiging', 'Buurtbrief'],
      ['mei 2027', 'Omleiding', 'Borden'],
      ['juni 2027', 'Stand van zaken', 'Nieuwsbrief, inloopavond'],
    ),
  );
  assert.deepEqual(
    channels.map(({ name, description }) => [name, description]),
    [
      ['Buurtbrief', 'huis aan huis, 300 adressen'],
      ['Borden', 'langs de weg'],
      ['Nieuwsbrief voor ondernemers', null],
      ['Inloopavond (mei)', null],
      ['Inloopavond (juni)', null],
    ],
  );
});

test('each sentence with a name in front is a role of its own, and hours in brackets are per week like the first', () => {
  const { roles, effort } = planOf(
    heading(1, 'Organisatie'),
    text('Projectleider communicatie: Noor Visser (12 uur per week). Ondersteuning: Bas Kuiper (8 uur), Iris Mol.'),
  );
  assert.deepEqual(
    roles.map(({ name, who, does }) => [name, who, does]),
    [
      ['Projectleider communicatie', ['Noor Visser'], '12 uur per week'],
      ['Ondersteuning', ['Bas Kuiper (8 uur)', 'Iris Mol'], null],
    ],
  );
  assert.deepEqual(
    effort.map(({ role, hoursPerWeek }) => [role, hoursPerWeek]),
    [
      ['Projectleider', 12],
      ['Bas Kuiper', 8],
    ],
  );
});
