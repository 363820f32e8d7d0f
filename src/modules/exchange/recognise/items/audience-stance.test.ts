import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aDocument, heading, type Piece, table } from '../a-document.ts';
import { recognisePlan } from '../index.ts';

const planOf = (...pieces: readonly Piece[]) => recognisePlan(aDocument(...pieces), { ref: '2026-09-01' }).plan;
const profiles = (...pieces: readonly Piece[]) => planOf(...pieces).audiences.map(({ profile }) => profile);

for (const header of [
  'Wat vinden ze',
  'Wat vinden zij nu?',
  'Wat denken ze ervan',
  'Wat weten ze nu',
  'Hoe staan ze erin?',
  'Houding',
  'Gevoel',
  'Huidige beleving',
]) {
  test(`what stands below '${header}' beside an audience is how that audience stands in it, and no goal`, () => {
    const piece = table(
      ['Doelgroep', header, 'Middelen'],
      ['Ouders van kleuters', 'Maken zich zorgen over de wachttijd', 'brief'],
      ['Gemeenteraad', 'Positief', 'raadsbrief'],
    );
    const { goals, audiences } = planOf(heading(1, 'Doelgroepen'), piece);
    assert.deepEqual(goals, []);
    assert.deepEqual(
      audiences.map(({ name, profile }) => [name, profile]),
      [
        ['Ouders van kleuters', 'Maken zich zorgen over de wachttijd'],
        ['Gemeenteraad', 'Positief'],
      ],
    );
  });
}

test('what a group should know, think and do stays a goal beside its name', () => {
  const { goals } = planOf(
    heading(1, 'Doelgroepen'),
    table(
      ['Doelgroep', 'Kennis', 'Houding', 'Gedrag'],
      ['Ouders', 'weten waar ze terechtkunnen', 'hebben vertrouwen in het team', 'melden zich op tijd'],
    ),
    table(['Wie', 'Wat moeten ze vinden'], ['Huisartsen', 'dat het team sneller werkt']),
  );
  assert.deepEqual(
    goals.map(({ level }) => level),
    ['knowledge', 'attitude', 'behaviour', 'attitude'],
  );
});

test('several columns about how a group stands, and a stance in a column of goals, are all kept', () => {
  const header = ['Doelgroep', 'Wat weten ze', 'Wat vinden ze', 'Doel'];
  const row = ['Winkeliers', 'Kennen het plan niet', 'Kritisch', 'Neutraal'];
  assert.deepEqual(profiles(heading(1, 'Doelgroepen'), table(header, row)), [
    'Wat weten ze: Kennen het plan niet\nWat vinden ze: Kritisch\nDoel: Neutraal',
  ]);
});

const standingOf = (header: readonly string[], ...rows: readonly string[][]) =>
  planOf(heading(1, 'Doelgroepen'), table([...header], ...rows)).audiences.map(({ attitude, influence, interest }) => [
    attitude ?? null,
    influence ?? null,
    interest ?? null,
  ]);

test('words about how a group stands become its attitude, and other words stay text', () => {
  const words: readonly (readonly [string, number | null])[] = [
    ['Kritisch', -1],
    ['bezorgd over de drukte', -1],
    ['Tegen', -2],
    ['zeer kritisch', -2],
    ['Positief', 1],
    ['voorstander', 1],
    ['steunt', 1],
    ['zeer positief', 2],
    ['neutraal', 0],
    ['Afwachtend (weten nog weinig)', 0],
    ['wisselend', null],
    ['positief tot kritisch', null],
    ['zijn er nog niet over uit', null],
  ];
  const rows = words.map(([text], index) => [`Bewoners van straat ${index + 1}`, text, 'brief']);
  const { audiences } = planOf(heading(1, 'Doelgroepen'), table(['Doelgroep', 'Houding', 'Middelen'], ...rows));
  assert.deepEqual(
    audiences.map(({ profile, attitude }) => [profile, attitude ?? null]),
    words,
  );
});

test('influence and interest of a group are read as much or little, and what more is said stays', () => {
  const header = ['Doelgroep', 'Invloed', 'Belang', 'Huidige houding'];
  assert.deepEqual(
    standingOf(
      header,
      ['Gemeenteraad', 'groot', 'klein', 'neutraal'],
      ['Winkeliers', 'zeer klein', 'groot: omzet', 'tegen'],
      ['Scholen', '3 van 5', 'veilig naar school', '-'],
    ),
    [
      [0, 4, 2],
      [-2, 1, 4],
      [null, 3, null],
    ],
  );
  const table1 = table(
    header,
    ['Raad', 'groot', 'klein', 'neutraal'],
    ['Winkeliers', 'klein', 'groot: omzet', 'tegen'],
  );
  const { audiences } = planOf(heading(1, 'Doelgroepen'), table1);
  assert.deepEqual(
    audiences.map(({ interests }) => interests ?? null),
    [null, 'groot: omzet'],
  );
});
