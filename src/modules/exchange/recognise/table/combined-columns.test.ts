import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aDocument, heading, struckText, table, type TestRow } from '../a-document.ts';
import { recognisePlan } from '../index.ts';

const rowsOf = (...rows: readonly TestRow[]) =>
  recognisePlan(aDocument(heading(1, 'Planning'), table(...rows)), { ref: '2028-01-10' }).plan.activities.map(
    ({ when, title, responsible, status }) =>
      [when.text, when.start, title, responsible.join(), status.value ?? ''].join('|'),
  );

test('a column that says when and who in one cell gives both', () => {
  const read = ['12 maart|2028-03-12|Brief|Noor|', 'week 16|2028-04-17|Flyer|Noor,Bas|'];
  assert.deepEqual(
    rowsOf(['Wat', 'Wie/wanneer'], ['Brief', 'Noor, 12 maart'], ['Flyer', 'Noor en Bas, week 16']),
    read,
  );
  assert.deepEqual(
    rowsOf(['Wat', 'Wie, wanneer'], ['Brief', 'Noor\n12 maart'], ['Flyer', 'Noor en Bas\nweek 16']),
    read,
  );
  assert.deepEqual(
    rowsOf(['Wanneer en door wie', 'Wat'], ['12 maart (Noor)', 'Brief'], ['week 16 – Noor, Bas', 'Flyer']),
    read,
  );
});

test('a cell with one of the two says that one, and the row below goes on', () => {
  assert.deepEqual(
    rowsOf(['Wat', 'Datum + status', 'Kanaal'], ['Brief', '12 maart: klaar', 'post'], ['Flyer', '3 april', 'post']),
    ['12 maart|2028-03-12|Brief||done', '3 april|2028-04-03|Flyer||'],
  );
});

test('a column of which the cells hold only moments stays one column', () => {
  assert.deepEqual(
    rowsOf(['Wat', 'Datum/periode', 'Wie'], ['Brief', '12 maart', 'Noor'], ['Flyer', 'april – mei', 'Bas']),
    ['12 maart|2028-03-12|Brief|Noor|', 'april – mei|2028-04-01|Flyer|Bas|'],
  );
});

test('the moment of such a cell is one stretch as it was written, and what is left says who', () => {
  assert.deepEqual(
    rowsOf(
      ['Wat', 'Wie/wanneer'],
      ['Film', '12 t/m 15 mei, Noor'],
      ['Flyer', '3/4 juni (Noor)'],
      ['Krant', 'di 6/6, Bas'],
      ['Expo', 'eind juni – begin juli (Noor)'],
      ['Avond', '12 juli, 10.00 uur, Noor'],
    ),
    [
      '12 t/m 15 mei|2028-05-12|Film|Noor|',
      '3/4 juni|2028-06-03|Flyer|Noor|',
      'di 6/6|2028-06-06|Krant|Bas|',
      'eind juni – begin juli|2028-06-21|Expo|Noor|',
      '12 juli, 10.00 uur|2028-07-12|Avond|Noor|',
    ],
  );
  assert.deepEqual(rowsOf(['Wat', 'Datum + status'], ['Flyer', '12 t/m 15 april; gepland']), [
    '12 t/m 15 april|2028-04-12|Flyer||todo',
  ]);
});

test('a cell that cannot be parted for sure stays whole, and one without a moment takes none from the row above', () => {
  const long = `5 mei, Noor ${'met een lange toelichting '.repeat(12)}tot het eind`;
  assert.deepEqual(
    rowsOf(
      ['Wat', 'Wie/wanneer'],
      ['Brief', 'Noor, 12 maart'],
      ['Post', 'Bas'],
      ['App', long],
      ['Flyer', 'Noor, 20 mei'],
      ['Krant', 'Noor, 21 mei'],
      ['Kraam', 'Bas, zaal 4, 3 juni'],
    ),
    [
      '12 maart|2028-03-12|Brief|Noor|',
      '||Post|Bas|',
      `${long}|2028-05-05|App||`,
      '20 mei|2028-05-20|Flyer|Noor|',
      '21 mei|2028-05-21|Krant|Noor|',
      'Bas, zaal 4, 3 juni||Kraam||',
    ],
  );
});

test('words that were struck out of such a cell stay out', () => {
  const moved = [struckText('12 maart, Noor ', '19 maart, Bas')];
  assert.deepEqual(rowsOf(['Wat', 'Wie/wanneer'], ['Brief', 'Noor, 5 maart'], ['Flyer', { content: moved }]), [
    '5 maart|2028-03-05|Brief|Noor|',
    '19 maart, Bas|2028-03-19|Flyer||',
  ]);
});
