import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aDocument, heading, table } from '../a-document.ts';
import { recognisePlan } from '../index.ts';

type Row = readonly string[];
const read = (title: string, ...rows: readonly Row[]) =>
  recognisePlan(aDocument(heading(1, 'Communicatieplan Wijkhub 2026'), heading(2, title), table(...rows)), {
    ref: '2026-01-10',
  }).plan;

test('a log of whom somebody spoke is no calendar, and who was spoken with is no group', () => {
  const logs = [
    read(
      'Logboek contacten',
      ['Datum', 'Met wie', 'Onderwerp', 'Afspraak'],
      ['3 maart 2026', 'Mevr. De Linde', 'Parkeren', 'Terugbellen'],
      ['9 maart 2026', 'Winkeliersvereniging', 'Bevoorrading', 'Mail sturen'],
    ),
    read(
      'Contacten tot nu toe',
      ['Wanneer', 'Wie', 'Waarover', 'Vervolg'],
      ['3 maart 2026', 'Dhr. Van Veen', 'Parkeren', 'Terugbellen'],
      ['9 maart 2026', 'Dorpsraad', 'Geluid', '-'],
    ),
    read(
      'Omgeving',
      ['Datum', 'Gesprek met', 'Onderwerp', 'Gemaakte afspraken'],
      ['3 maart 2026', 'Dorpsraad', 'Geluid', 'Verslag sturen'],
    ),
  ];
  logs.push(
    read(
      'Gesprekken',
      ['Datum', 'Gesproken met', 'Onderwerp', 'Actie'],
      ['3 maart 2026', 'Dorpsraad', 'Geluid', 'Kaart mailen'],
      ['9 maart 2026', 'Mevr. De Linde', 'Parkeren', 'Sem belt terug'],
    ),
  );
  for (const plan of logs) {
    assert.deepEqual(plan.activities, []);
    assert.deepEqual(plan.audiences, []);
    assert.deepEqual(plan.agreements, []);
    assert.match(JSON.stringify([plan.sections, plan.unrecognised]), /Parkeren|Geluid/);
  }
});

test('weekdays on which a team meets and how often are a roster, and no calendar', () => {
  const plan = read(
    'Contactmomenten',
    ['Wanneer', 'Wie', 'Hoe vaak'],
    ['maandag', 'Projectteam', 'wekelijks'],
    ['di 10.00 uur', 'Klankbordgroep', 'om de week'],
  );
  assert.deepEqual(plan.activities, []);
  assert.match(JSON.stringify([plan.sections, plan.unrecognised]), /Klankbordgroep/);
});

test('a calendar that says with whom and what is done stays a calendar, also with an appointment in it', () => {
  const talks = read(
    'Planning gesprekken',
    ['Datum', 'Met wie', 'Onderwerp', 'Afspraak'],
    ['3 maart 2026', 'Dorpsraad', 'Verkeer', '19.00 uur dorpshuis'],
    ['9 maart 2026', 'Winkeliers', 'Laden', '10.00 uur stadhuis'],
  );
  const log = read(
    'Logboek communicatie',
    ['Datum', 'Wat', 'Met wie', 'Middel'],
    ['3 maart 2026', 'Bewonersbrief', 'bewoners', 'brief'],
    ['9 maart 2026', 'Inloopavond', 'bewoners', 'bijeenkomst'],
  );
  const weekly = read(
    'Contactmomenten',
    ['Wanneer', 'Wat', 'Hoe vaak'],
    ['maandag', 'Bericht op Facebook', 'wekelijks'],
  );
  assert.deepEqual(
    [talks, log, weekly].map(({ activities }) => activities.length),
    [2, 2, 1],
  );
});
