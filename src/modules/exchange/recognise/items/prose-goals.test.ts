import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aDocument, heading, item, type Piece, sheet, table, text } from '../a-document.ts';
import { recognisePlan } from '../index.ts';

const read = (...pieces: readonly Piece[]) => recognisePlan(aDocument(...pieces), { ref: '2026-09-01' });
const goalsOf = (...pieces: readonly Piece[]) => read(...pieces).plan.goals.map(({ text: words }) => words);

test('wishes that are counted in running text are goals of their own', () => {
  assert.deepEqual(
    goalsOf(
      heading(1, 'Doelen'),
      text(
        'We willen drie dingen bereiken. Ten eerste dat ouders de nieuwe route kennen. Ten tweede willen wij dat scholen achter de keuze staan. En tot slot moeten chauffeurs de haltes weten te vinden.',
      ),
    ),
    [
      'ouders de nieuwe route kennen.',
      'scholen achter de keuze staan.',
      'En tot slot moeten chauffeurs de haltes weten te vinden.',
    ],
  );
});

test('who a counted wish is about ends before the first small word', () => {
  const { plan } = read(
    heading(1, 'Doelen'),
    text(
      'Ten eerste willen we dat ouders de route kennen. Ten tweede dat huisartsen, scholen en ouders achter de keuze staan.',
    ),
  );
  assert.deepEqual(
    plan.goals.map(({ audiences }) => audiences),
    [['ouders'], ['huisartsen, scholen en ouders']],
  );
});

test('what is called the goal in so many words is one, also when no verb says of what kind: then a person is asked', () => {
  const { plan, items } = read(
    heading(1, 'Doel'),
    text('Ons doel is dat de tuin in het voorjaar van de buurt is. Verder is er koffie.'),
  );
  assert.deepEqual(
    plan.goals.map((goal) => [goal.text, goal.level]),
    [['de tuin in het voorjaar van de buurt is.', null]],
  );
  assert.equal(items.find(({ kind }) => kind === 'goal')?.question?.code, 'goalLevel');
});

test('without a heading about goals only an explicit wish counts, and it is doubted', () => {
  const { plan, items } = read(
    heading(1, 'Aanleiding'),
    text('De brug is oud. Onze inzet is dat omwonenden op tijd van de afsluiting weten. De brug gaat dicht.'),
    heading(1, 'Planning'),
    table(['Wanneer', 'Wat'], ['3 mei 2027', 'Brief']),
  );
  assert.deepEqual(
    plan.goals.map((goal) => goal.text),
    ['omwonenden op tijd van de afsluiting weten.'],
  );
  assert.equal(items.find(({ kind }) => kind === 'goal')?.question?.code, 'goalFromText');
  assert.deepEqual(
    goalsOf(heading(1, 'Aanleiding'), text('Wij willen niet wachten. De brug gaat dicht en de buurt weet dat.')),
    [],
  );
});

test('a list of goals is enough: sentences beside it are no goals', () => {
  assert.deepEqual(
    goalsOf(heading(1, 'Doelen'), text('Wij willen dat iedereen dit leest.'), item('Kennis: ouders weten de weg.')),
    ['ouders weten de weg.'],
  );
});

test('a numbered goal beside its label in a sheet is a goal; the goal of one activity is not', () => {
  assert.deepEqual(
    goalsOf(
      sheet(
        'Lees mij',
        ['Planning Fietsschool', ''],
        ['Doel 1', 'Ouders weten waar de lessen zijn'],
        ['Doel 2', 'Kinderen voelen zich veilig op de fiets'],
      ),
      sheet('Kalender', ['Datum', 'Actie'], ['3 mei 2027', 'Brief']),
    ),
    ['Ouders weten waar de lessen zijn', 'Kinderen voelen zich veilig op de fiets'],
  );
  assert.deepEqual(
    goalsOf(
      table(['Activiteit', 'Open dag'], ['Wanneer', '3 mei 2027'], ['Doel', 'Ouders zien het lokaal van hun kind']),
    ),
    [],
  );
});

test('lines below a name of goals in a sheet of one column are goals, up to the next name', () => {
  assert.deepEqual(
    goalsOf(
      sheet(
        'Info',
        ['Planning Fietsschool'],
        ['Doelen'],
        ['Ouders weten waar de lessen zijn'],
        ['Kinderen oefenen elke week'],
        ['Doelgroepen'],
        ['Ouders van de onderbouw'],
      ),
      sheet('Kalender', ['Datum', 'Actie'], ['3 mei 2027', 'Brief']),
    ),
    ['Ouders weten waar de lessen zijn', 'Kinderen oefenen elke week'],
  );
});

test("'Dat' in front of a goal is no part of who it is for", () => {
  const { plan } = read(
    heading(1, 'Doelen'),
    item('Dat huurders weten wanneer de lift stilstaat.'),
    item('Dat 70% van de ouders de routekaart heeft.'),
  );
  assert.deepEqual(
    plan.goals.map(({ audiences }) => audiences),
    [['huurders'], ['ouders']],
  );
});

test("a sentence about 'iedereen' below a heading about goals is a goal, for no group of its own", () => {
  const { plan } = read(heading(1, 'Doel'), text('Iedereen weet vanaf wanneer het loket ergens anders is.'));
  assert.deepEqual(
    plan.goals.map(({ text: words, level, audiences }) => [words, level, audiences]),
    [['Iedereen weet vanaf wanneer het loket ergens anders is.', 'knowledge', []]],
  );
});

test("one sentence below 'Doel' is the goal whatever its verb, and a person is asked; what the text itself is for is none", () => {
  const { plan, items } = read(heading(1, 'Doel'), text('Een verhuizing zonder gedoe, voor publiek en collega’s.'));
  assert.deepEqual(
    plan.goals.map((goal) => goal.text),
    ['Een verhuizing zonder gedoe, voor publiek en collega’s.'],
  );
  assert.equal(items.find(({ kind }) => kind === 'goal')?.confidence, 'doubt');
  assert.deepEqual(goalsOf(heading(1, 'Doel van dit plan'), text('Houvast voor iedereen die meeschrijft.')), []);
  assert.deepEqual(goalsOf(heading(1, 'Doel'), text('Dit plan beschrijft de communicatie rond de verhuizing.')), []);
  assert.deepEqual(goalsOf(heading(1, 'Doel'), text('Rust. Ruimte. Dat is het wel.')), []);
});

test('sentences below a heading about goals that are each about a group are goals, also when not every verb says of what kind', () => {
  const { plan, items } = read(
    heading(1, 'Doel'),
    text('Leerkrachten passen de nieuwe route overal toe. Inwoners zwaaien naar de bus.'),
  );
  assert.deepEqual(
    plan.goals.map((goal) => [goal.text, goal.level]),
    [
      ['Leerkrachten passen de nieuwe route overal toe.', 'behaviour'],
      ['Inwoners zwaaien naar de bus.', null],
    ],
  );
  assert.deepEqual(
    items.filter(({ kind }) => kind === 'goal').map(({ confidence, question }) => [confidence, question?.code ?? null]),
    [
      ['probable', null],
      ['doubt', 'goalLevel'],
    ],
  );
});

test('a verb in two pieces and a feeling say of what kind a goal is', () => {
  const { plan } = read(
    heading(1, 'Doelen'),
    item('Ouders melden hun kind op tijd aan.'),
    item('Leden hebben het gevoel dat zij erbij horen.'),
    item('Buren voelen zich verantwoordelijk voor de tuin.'),
  );
  assert.deepEqual(
    plan.goals.map(({ level }) => level),
    ['behaviour', 'feeling', 'attitude'],
  );
});

test('where the goals are, that they are still to be written and what groups do now are no goals', () => {
  for (const line of [
    'Zie bijlage 3.',
    'Nog in te vullen door de projectleider.',
    'Hieronder staan de doelen.',
    'Winkeliers klagen over het stof. Fietsers zijn boos. De raad besloot in 2027.',
  ])
    assert.deepEqual(goalsOf(heading(1, 'Doel'), text(line)), [], line);
  assert.equal(goalsOf(heading(1, 'Doel'), text('Winkeliers klagen minder over het stof.')).length, 1);
});
