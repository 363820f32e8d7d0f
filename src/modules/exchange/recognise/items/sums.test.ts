import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aDocument, heading, item, type Piece, table, text } from '../a-document.ts';
import { recognisePlan } from '../index.ts';
import { amountOfCell, amountsIn } from './amount.ts';

const read = (...pieces: readonly Piece[]) => recognisePlan(aDocument(...pieces), { ref: '2026-09-01' });
const lines = (...pieces: readonly Piece[]) =>
  read(...pieces).plan.budget.map(({ label, amountCents }) => [label, amountCents]);

test('a number of times in front of or behind an amount is multiplied', () => {
  for (const words of [
    '4 x € 250',
    '4x €250,-',
    '4 × 250 euro',
    '4 keer € 250',
    '4 maal € 250',
    '€ 250 x 4',
    '4 * € 250',
  ])
    assert.deepEqual(
      amountsIn(words).map(({ cents }) => cents),
      [100_000],
      words,
    );
  assert.equal(amountOfCell('4 x € 250'), 100_000);
  assert.equal(amountOfCell('4 x 250'), 100_000);
});

test('a multiplied amount keeps the words of the sum in its note, and the number out of its name', () => {
  const sentence = read(heading(1, 'Budget'), text('Poster € 1.200,- ; buurtkrant 4 x € 250')).plan.budget;
  assert.deepEqual(
    sentence.map(({ label, amountCents }) => [label, amountCents]),
    [
      ['Poster', 120_000],
      ['buurtkrant', 100_000],
    ],
  );
  assert.match(sentence[1]?.note ?? '', /4 x € 250/);
  assert.deepEqual(lines(heading(1, 'Budget'), item('Buurtkrant: 4 x € 250')), [['Buurtkrant', 100_000]]);
  assert.deepEqual(lines(heading(1, 'Budget'), table(['Post', 'Bedrag'], ['Buurtkrant', '4 x € 250'])), [
    ['Buurtkrant', 100_000],
  ]);
});

test('an amount per time or per piece is asked about, for how often it comes is not known', () => {
  for (const words of ['€ 250 per keer', '€ 2,50 p.p.', '€ 250 per maand', '€ 75 per uur', '€ 250 per stuk']) {
    const { plan, items } = read(heading(1, 'Budget'), item(`Buurtkrant: ${words}`));
    assert.equal(plan.budget[0]?.label, 'Buurtkrant');
    assert.equal(items.find(({ kind }) => kind === 'budget')?.question?.code, 'amountUnread', words);
  }
});

const effort = (words: string) =>
  read(heading(1, 'Organisatie'), text(words)).plan.effort.map(({ role, hoursPerWeek }) => [role, hoursPerWeek]);

test('hours belong to the person or role of their own sentence', () => {
  assert.deepEqual(effort('Sanne: maakt de teksten, 5 uur per week. Karim: projectleider.'), [['Sanne', 5]]);
  assert.deepEqual(effort('Karim is projectleider. Sanne: teksten en website, 5 uur per week.'), [['Sanne', 5]]);
  assert.deepEqual(effort('Sanne maakt de teksten, 5 uur per week; Karim is projectleider.'), [['Sanne', 5]]);
  assert.deepEqual(effort('Sanne: 5 uur per week. Karim: 8 uur per week.'), [
    ['Sanne', 5],
    ['Karim', 8],
  ]);
});

test('a total that is told in parts is not counted beside them, and a name of three words stays whole', () => {
  const parts = [
    ['posters', 200_000],
    ['foto en film', 350_000],
    ['zaalhuur', 50_000],
  ];
  for (const words of [
    'Beschikbaar: € 6.000 (posters € 2.000, foto en film € 3.500, zaalhuur € 500).',
    'Er is 6.000 euro: posters 2.000, foto en film 3.500 en zaalhuur 500.',
    'Totaal € 6.000, waarvan posters € 2.000, foto en film € 3.500 en zaalhuur € 500',
  ]) {
    assert.deepEqual(lines(heading(1, 'Budget'), text(words)), parts, words);
    assert.deepEqual(lines(heading(1, 'Budget'), item(words)), parts, words);
  }
});

test('a total with only some of its parts is asked about, and its amount is not added to theirs', () => {
  const { plan, items } = read(heading(1, 'Budget'), text('Beschikbaar: € 6.000 (posters € 2.000, zaalhuur € 500).'));
  assert.deepEqual(
    plan.budget.map(({ label, amountCents }) => [label, amountCents]),
    [
      ['posters', 200_000],
      ['zaalhuur', 50_000],
      ['Beschikbaar', null],
    ],
  );
  assert.equal(items.find(({ path }) => path.join('.') === 'budget.2')?.question?.code, 'amountUnread');
});

test('amounts that are no parts of the first stay lines of their own', () => {
  assert.deepEqual(lines(heading(1, 'Budget'), text('Poster € 1.200, buurtkrant € 900 en zaal € 350.')), [
    ['Poster', 120_000],
    ['buurtkrant', 90_000],
    ['zaal', 35_000],
  ]);
});

test('a total behind its parts is no cost of its own; what it says more than they do is asked', () => {
  assert.deepEqual(lines(heading(1, 'Budget'), text('Posters € 900, campagne € 300, totaal € 1.200.')), [
    ['Posters', 90_000],
    ['campagne', 30_000],
  ]);
  const more = read(heading(1, 'Budget'), text('Posters € 900, campagne € 300, totaal € 1.500.'));
  assert.deepEqual(
    more.plan.budget.map(({ amountCents }) => amountCents),
    [90_000, 30_000, null],
  );
  assert.equal(more.items.findLast(({ kind }) => kind === 'budget')?.question?.code, 'amountUnread');
});

test("a table of 'Post' and amounts is the budget under any heading", () => {
  assert.deepEqual(
    lines(
      heading(1, 'Rollen en kosten'),
      text('Projectleider: Noor van Dam. Adviseur: Bas Blom.'),
      table(['Post', 'Bedrag'], ['Drukwerk', '€ 4.200'], ['Inloopavond', '€ 750']),
    ),
    [
      ['Drukwerk', 420_000],
      ['Inloopavond', 75_000],
    ],
  );
});

test('a role with a name behind it keeps the name without the stop of its sentence', () => {
  const { plan } = read(heading(1, 'Rollen'), text('Projectleider: Noor van Dam. Adviseur: Bas Blom.'));
  assert.deepEqual(
    plan.roles.map(({ name, who, does }) => [name, who, does]),
    [
      ['Projectleider', ['Noor van Dam'], null],
      ['Adviseur', ['Bas Blom'], null],
    ],
  );
});

test('an amount that is in the total is no line beside it, and the words of both stay', () => {
  const { plan } = read(heading(1, 'Budget'), text('Totaal € 86.000, waarvan € 30.000 communicatie.'));
  assert.deepEqual(
    plan.budget.map(({ label, amountCents, note }) => [label, amountCents, note]),
    [['Totaal', 8_600_000, 'Totaal € 86.000, waarvan € 30.000 communicatie.']],
  );
  assert.deepEqual(
    lines(heading(1, 'Kosten'), text('Voor het hele plan is € 12.000 nodig; daarvan is € 5.000 voor drukwerk.')),
    [['Voor het hele plan', 1_200_000]],
  );
});

test('a total below its lines is none of its own, and alone it is what the plan costs', () => {
  assert.deepEqual(
    lines(heading(1, 'Begroting'), item('Drukwerk € 4.000'), item('Evenementen € 6.000'), text('In totaal € 10.000.')),
    [
      ['Drukwerk', 400_000],
      ['Evenementen', 600_000],
    ],
  );
  assert.deepEqual(
    lines(heading(1, 'Begroting'), text('Totaal € 10.000.')).map(([, cents]) => cents),
    [1_000_000],
  );
});

test('a total of crosses in a planner is no money', () => {
  const counted = lines(
    heading(1, 'Planning'),
    table(
      ['Activiteit', 'wk 40', 'wk 42', 'wk 44', 'Totaal'],
      ['Bewonersbrief', 'x', 'x', '', '2'],
      ['Inloopavond', '', '', 'x', '1'],
    ),
  );
  assert.deepEqual(counted, []);
});
