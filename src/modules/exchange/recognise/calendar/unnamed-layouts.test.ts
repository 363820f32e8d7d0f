import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aDocument, boldText, heading, item, type Piece, table, text } from '../a-document.ts';
import { recognisePlan } from '../index.ts';

const planOf = (...pieces: readonly Piece[]) => recognisePlan(aDocument(...pieces), { ref: '2028-02-01' }).plan;

test('Uitvoering with names is who does it, and the means is then what is done', () => {
  const { activities } = planOf(
    heading(1, 'Planning'),
    table(
      ['Datum', 'Middel', 'Doelgroep', 'Uitvoering'],
      ['4 mei 2028', 'Buurtkrant', 'Tuinders', 'Roos'],
      ['9 mei 2028', 'Marktkraam', 'Wandelaars', 'Team groen'],
    ),
  );
  assert.deepEqual(
    activities.map(({ title, responsible }) => [title, responsible]),
    [
      ['Buurtkrant', ['Roos']],
      ['Marktkraam', ['Team groen']],
    ],
  );
});

test('a heading that names a group gives the rows below it that group, and the plan an audience', () => {
  const plan = planOf(
    heading(1, 'Kanalen'),
    heading(2, 'Doelgroep: volkstuinders'),
    table(['Middel', 'Moment'], ['Buurtkrant', '4 mei 2028']),
    heading(2, 'Doelgroep bewoners'),
    table(['Middel', 'Moment'], ['Marktkraam', '9 mei 2028'], ['Poster', '12 mei 2028']),
  );
  assert.deepEqual(
    plan.activities.map(({ audiences }) => audiences),
    [['volkstuinders'], ['bewoners'], ['bewoners']],
  );
  assert.deepEqual(
    plan.audiences.map(({ name }) => name),
    ['volkstuinders', 'bewoners'],
  );
});

for (const [where, title] of [
  ['below a heading', [heading(1, 'Buurttuin De Ark'), heading(1, 'Communicatiekalender')]],
  ['below the title of the document', [heading(1, 'Communicatiekalender buurttuin De Ark')]],
] as const)
  test(`a group with a bracket above its table, ${where}, is whom the rows are for`, () => {
    const plan = planOf(
      ...title,
      heading(2, 'Naaste omwonenden (binnen 50 meter)'),
      table(['Actie', 'Wanneer', 'Kanaal'], ['Kennismaken', '4 mei 2028', 'Huisbezoek']),
      heading(2, 'Inwoners van de wijk'),
      table(['Actie', 'Wanneer', 'Kanaal'], ['Open middag', '9 mei 2028', 'Bijeenkomst']),
      heading(2, 'Overleg met inwoners (mei 2028)'),
      table(['Actie', 'Wanneer', 'Kanaal'], ['Napraten', '19 mei 2028', 'Bijeenkomst']),
    );
    assert.deepEqual(
      plan.activities.map(({ audiences }) => audiences),
      [['Naaste omwonenden (binnen 50 meter)'], ['Inwoners van de wijk'], []],
    );
  });

test('phases that only the calendar names are phases of the plan', () => {
  const { phases, activities } = planOf(
    heading(1, 'Planning'),
    table(
      ['Fase', 'Datum', 'Wat', 'Wie'],
      [{ content: 'Zaaien', down: 2 }, '4 mei 2028', 'Aftrap', 'Roos'],
      ['9 mei 2028', 'Rondgang', 'Roos'],
      [{ content: 'Oogsten', down: 2 }, '1 september 2028', 'Proeverij', 'Team groen'],
      ['9 september 2028', 'Feest', 'Roos'],
    ),
  );
  assert.deepEqual(
    phases.map(({ name }) => name),
    ['Zaaien', 'Oogsten'],
  );
  assert.deepEqual(
    activities.map(({ phase }) => phase),
    ['Zaaien', 'Zaaien', 'Oogsten', 'Oogsten'],
  );
});

test('a small calendar with one merged phase keeps its rows', () => {
  const { activities } = planOf(
    heading(1, 'Planning'),
    table(
      ['Fase', 'Datum', 'Wat', 'Wie'],
      [{ content: 'Zaaien', down: 2 }, '4 mei 2028', 'Aftrap', 'Roos'],
      ['9 mei 2028', 'Rondgang', 'Team groen'],
    ),
  );
  assert.deepEqual(
    activities.map(({ title }) => title),
    ['Aftrap', 'Rondgang'],
  );
});

test('the day the paper was written says nothing of the year of its months', () => {
  const grid = table(
    ['', 'jan', 'feb', 'mrt', 'apr'],
    ['Tuinders', 'Zaadruil\n12/1 cursus', '', { content: 'Snoeiweken', across: 2 }],
    ['Buren', '', 'wk 7: soep', '', ''],
  );
  const read = (title: string) =>
    planOf(text(title), text('Versie 2 – 9 december 2028'), grid).activities.map(
      ({ when, title: name }) => `${when.start}..${when.end} ${name}`,
    );
  const wanted = [
    '2029-01-01..2029-01-31 Zaadruil',
    '2029-01-12..2029-01-12 cursus',
    '2029-03-01..2029-04-30 Snoeiweken',
    '2029-02-12..2029-02-18 soep',
  ];
  assert.deepEqual(read('Jaarkalender 2029 Stadstuinen'), wanted);
  assert.deepEqual(read('Jaarkalender Stadstuinen'), wanted);
});

test('steps with a moment in brackets are activities, as lines and as items, and prose is not', () => {
  const steps = ['(maart): rondgang langs de tuinen', '(half april): soepavond', '(najaar): oogstfeest'];
  const wanted = ['maart rondgang langs de tuinen', 'half april soepavond', 'najaar oogstfeest'];
  const read = (...pieces: readonly Piece[]) =>
    planOf(heading(1, 'Tuinplan 2028'), text('Zo doen we het.'), ...pieces).activities.map(
      ({ when, title }) => `${when.text} ${title}`,
    );
  assert.deepEqual(
    read(
      heading(1, 'Aanpak in stappen'),
      ...steps.flatMap((step, at) => [boldText(`Stap ${at + 1} ${step}`), text('Daarna kijken we verder.')]),
    ),
    wanted,
  );
  assert.deepEqual(read(heading(1, 'Planning'), ...steps.map((step, at) => text(`Stap ${at + 1} ${step}`))), wanted);
  assert.deepEqual(
    read(heading(1, 'Werkwijze'), item('Rondgang langs de tuinen (maart)'), item('Soepavond (half april)')),
    ['maart Rondgang langs de tuinen', 'half april Soepavond'],
  );
  assert.deepEqual(
    read(heading(1, 'Aanpak'), text('We beginnen klein (maart 2028). Daarna groeien we (najaar 2028).')),
    [],
  );
});

test('a rhythm without a moment gets no question about its year', () => {
  const { items, plan } = recognisePlan(
    aDocument(heading(1, 'Planning'), table(['Wanneer', 'Wat'], ['4 mei 2028', 'Krant'], ['Periodiek', 'Nieuwsbrief'])),
    { ref: '2028-02-01' },
  );
  assert.equal(plan.activities.length, 2);
  assert.deepEqual(
    items.filter(({ kind }) => kind === 'activity').map(({ question }) => question?.code ?? null),
    [null, null],
  );
});

test('when money is paid is no cost of its own', () => {
  const { budget } = planOf(
    heading(1, 'Begroting'),
    table(
      ['Wat', 'Bedrag'],
      ['Drukwerk', '€ 900'],
      ['Voorschot', '€ 400'],
      ['2e termijn', '€ 300'],
      ['Slotbetaling', '€ 200'],
    ),
  );
  assert.deepEqual(
    budget.map(({ label }) => label),
    ['Drukwerk'],
  );
});

test('the end of one line and the start of the next are no name of a municipality', () => {
  const { programme } = planOf(
    heading(1, 'Planning'),
    table(
      ['Datum', 'Wat', 'Voor wie'],
      ['4 mei 2028', 'Les over de gemeente', 'Klas 4'],
      ['9 mei 2028', 'Krant', 'Buren'],
    ),
  );
  assert.equal(programme.owner, null);
});
