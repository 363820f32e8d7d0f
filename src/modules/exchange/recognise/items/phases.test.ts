import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aDocument, heading, item, type Piece, table, text } from '../a-document.ts';
import { recognisePlan } from '../index.ts';

const phasesOf = (...pieces: readonly Piece[]) =>
  recognisePlan(aDocument(...pieces), { ref: '2026-09-01' }).plan.phases.map(({ name, period, accent, milestone }) => ({
    name,
    period: period && [period.start, period.end],
    accent,
    milestone,
  }));

test('a phase with its period in brackets and its accent behind a colon keeps its name bare', () => {
  assert.deepEqual(
    phasesOf(
      heading(1, 'Fasering'),
      item('Fase 1 – Voorbereiden (januari t/m maart 2027): intern staat voorop. Mijlpaal is de oplevering.'),
    ),
    [
      {
        name: 'Fase 1 – Voorbereiden',
        period: ['2027-01-01', '2027-03-31'],
        accent: 'intern staat voorop.',
        milestone: 'de oplevering',
      },
    ],
  );
});

test('steps that each have a stretch of time behind a colon are phases', () => {
  assert.deepEqual(
    phasesOf(
      heading(1, 'Stappen naar het contract'),
      item('Voorbereiden: januari en februari 2028'),
      item('Gesprek met de markt: maart tot en met mei 2028'),
    ).map(({ name, period }) => [name, period]),
    [
      ['Voorbereiden', ['2028-01-01', '2028-02-29']],
      ['Gesprek met de markt', ['2028-03-01', '2028-05-31']],
    ],
  );
});

test('a phase in the overview and over its own table is one phase', () => {
  assert.deepEqual(
    phasesOf(
      heading(1, 'Fasering'),
      table(['Fase', 'Periode'], ['Voorbereiden', 'januari t/m maart 2027'], ['Lanceren', 'april t/m juni 2027']),
      heading(1, 'Planning per fase'),
      heading(2, 'Fase 1 Voorbereiden (jan – mrt)'),
      table(['Wanneer', 'Actie'], ['3 maart 2027', 'Belscript']),
      heading(2, 'Fase 2 Lanceren'),
      text('Volgt nog.'),
    ).map(({ name }) => name),
    ['Voorbereiden', 'Lanceren'],
  );
});

test('a column that says when a phase is ready holds its milestone', () => {
  assert.deepEqual(
    phasesOf(
      heading(1, 'Fasen'),
      table(['Fase', 'Van – tot', 'Klaar als'], ['Vertellen', 'april – juni 2027', 'iedereen het heeft gehoord']),
    ).map(({ period, milestone }) => [period, milestone]),
    [[['2027-04-01', '2027-06-30'], 'iedereen het heeft gehoord']],
  );
});

test('a row across that names a phase with its months gives the phase that period', () => {
  const { plan } = recognisePlan(
    aDocument(
      heading(1, 'Kalender 2028'),
      table(
        ['Datum', 'Wat', 'Voor wie'],
        [{ content: 'Fase 1: start (januari 2028 - maart 2028)', across: 3 }],
        ['3 februari 2028', 'Brief', 'Omwonenden'],
        [{ content: 'Fase 2: bouw', across: 3 }],
        ['4 mei 2028', 'Flyer', 'Omwonenden'],
      ),
    ),
    { ref: '2027-09-01' },
  );
  assert.deepEqual(
    plan.phases.map(({ period }) => [period?.start, period?.end]),
    [
      ['2028-01-01', '2028-03-31'],
      [undefined, undefined],
    ],
  );
});

test('a phase with a row of its own in the calendar stands at that row, before the first row in it', () => {
  const rows = [
    ['FASE 1: VOORBEREIDING (jan - feb)'],
    ['12 januari 2027', 'Brief', 'Bewoners'],
    ['FASE 2: BOUW (maart)'],
    ['4 maart 2027', 'Nieuwsbrief', 'Bewoners'],
  ];
  const { items } = recognisePlan(aDocument(heading(1, 'Kalender'), table(['Datum', 'Wat', 'Voor wie'], ...rows)), {
    ref: '2026-09-01',
  });
  const [phase, row] = (['phase', 'activity'] as const).map((kind) => items.find((each) => each.kind === kind)?.at[0]);
  assert.ok(phase !== undefined && row !== undefined && phase < row);
});

test('a phase of the calendar that is after the summer is so in the year of the phases before it', () => {
  const { plan } = recognisePlan(
    aDocument(
      heading(1, 'Planning'),
      table(
        ['Wat', 'Wanneer', 'Middel'],
        [{ content: 'Fase 1 – Luisteren (oktober 2027 t/m januari 2028)', across: 3 }],
        ['Rondje langs de deuren', '12 oktober 2027', 'Gesprek'],
        [{ content: 'Fase 2 – Tekenen (maart t/m mei 2028)', across: 3 }],
        ['Tekenavond', '4 april 2028', 'Bijeenkomst'],
        [{ content: 'Fase 3 – Planten (na de zomer)', across: 3 }],
        ['Brief over de bomen', 'na de zomer', 'Brief'],
        [{ content: 'Fase 4 – Kijken (na het besluit van de raad)', across: 3 }],
        ['Rondleiding', 'december 2028', 'Wandeling'],
      ),
    ),
    { ref: '2027-09-01' },
  );
  assert.deepEqual(
    plan.phases.map(({ period }) => period && [period.text, period.start?.slice(0, 4)]),
    [['oktober 2027 t/m januari 2028', '2027'], ['maart t/m mei 2028', '2028'], ['na de zomer', '2028'], null],
  );
});
