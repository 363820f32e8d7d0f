import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aDocument, boldText, heading, item, type Piece, table, text } from '../a-document.ts';
import { recognisePlan } from '../index.ts';

const sectionsOf = (...pieces: readonly Piece[]) =>
  recognisePlan(aDocument(...pieces), { ref: null }).plan.sections.map(
    ({ kind, title, depth }) => `${depth} ${kind} ${title}`,
  );

test('bold lines are headings in a document without heading styles, and labels at the top are not', () => {
  assert.deepEqual(
    sectionsOf(
      boldText('Communicatieplan Buurtteam'),
      text('Datum: 3 mei 2026'),
      boldText('1. Aanleiding'),
      text('Er komt een buurtteam.'),
      boldText('2. Doelgroepen'),
      item('Ouders'),
      boldText('3. Planning'),
      text('Volgt.'),
    ),
    [
      '1 other Communicatieplan Buurtteam',
      '1 occasion 1. Aanleiding',
      '1 audiences 2. Doelgroepen',
      '1 calendar 3. Planning',
    ],
  );
});

test('what is styled as the title is the name of the plan, also below a line that says who writes', () => {
  const { plan } = recognisePlan(
    aDocument(
      text('Gemeente Wierdenveen | Team Communicatie'),
      heading(0, 'Communicatieplan Lindehof'),
      text('Versie 2'),
      heading(1, 'Aanleiding'),
      text('Het riool is oud.'),
    ),
    { ref: null },
  );
  assert.equal(plan.programme.name, 'Communicatieplan Lindehof');
  assert.match(JSON.stringify(plan), /Gemeente Wierdenveen/);
});

test('bold lines below a chapter without a known word stay below it and take its kind', () => {
  assert.deepEqual(
    sectionsOf(
      boldText('Doelgroepen'),
      boldText('Intern'),
      item('Collega’s'),
      boldText('Extern'),
      item('Ouders'),
      boldText('Budget'),
      text('Nihil.'),
    ).slice(1),
    ['1 audiences Intern', '1 audiences Extern', '1 budget Budget'].map((line) =>
      line.replace('1 audiences', '2 audiences'),
    ),
  );
});

test('in a text without any style a numbered or lonely chapter name is a heading, a sentence is not', () => {
  assert.deepEqual(
    sectionsOf(
      text('PLAN WIJKTEAM'),
      text('1. AANLEIDING'),
      text('Het wijkteam start.'),
      text('2. DOELEN'),
      text('1. weten wie er komt'),
      text('2. weten waar'),
    ),
    ['1 occasion 1. AANLEIDING', '1 goals 2. DOELEN'],
  );
});

test('a heading without a known word takes the kind that the sentence before it announces', () => {
  assert.deepEqual(
    sectionsOf(
      heading(1, 'Doelen en aanpak'),
      text('Daarbij gelden de volgende uitgangspunten:'),
      heading(2, 'Eerst binnen, dan buiten'),
      text('Collega’s eerst.'),
      heading(1, 'Evaluatie'),
    ),
    ['1 goals Doelen en aanpak', '2 principles Eerst binnen, dan buiten', '1 evaluation Evaluatie'],
  );
});

test('a form with chapter names in its first column is read as chapters', () => {
  const { plan } = recognisePlan(
    aDocument(
      table(
        ['Aanleiding', 'Er komt een loket.'],
        ['Kernboodschap', 'Eén loket voor alles.'],
        ['Doelgroepen', [item('Inwoners'), item('Huisartsen')]],
        ['Evaluatie', 'In december 2026 meten we.'],
      ),
    ),
    { ref: null },
  );
  assert.deepEqual(
    plan.sections.map(({ kind }) => kind),
    ['occasion', 'message', 'audiences', 'evaluation'],
  );
  assert.equal(plan.messages.core, 'Eén loket voor alles.');
  assert.deepEqual(
    plan.audiences.map(({ name }) => name),
    ['Inwoners', 'Huisartsen'],
  );
});

test('a table of contents makes no headings', () => {
  assert.deepEqual(
    sectionsOf(
      boldText('Communicatieplan Loket'),
      boldText('Inhoud'),
      text('Aanleiding\t2'),
      text('Doelgroepen\t3'),
      boldText('Aanleiding'),
      text('Nu.'),
      boldText('Doelgroepen'),
      item('Ouders'),
    ),
    ['1 readingGuide Inhoud', '1 occasion Aanleiding', '1 audiences Doelgroepen'],
  );
});

test('a heading that may open a calendar does so only when moments stand below it', () => {
  const kinds = (...below: readonly Piece[]) =>
    sectionsOf(heading(1, 'Aanleiding'), text('Er is iets.'), ...below).slice(1);
  assert.deepEqual(kinds(heading(1, 'Wat gaan we doen'), text('We sluiten de weg twee weken af.')), [
    '1 strategy Wat gaan we doen',
  ]);
  assert.deepEqual(kinds(heading(1, 'Wat gaan we doen'), item('12 mei: brief'), item('14 mei: inloop')), [
    '1 calendar Wat gaan we doen',
  ]);
  assert.deepEqual(kinds(heading(1, 'Agenda'), table(['Tijd', 'Onderwerp'], ['9.30', 'Opening'])), ['1 other Agenda']);
});
