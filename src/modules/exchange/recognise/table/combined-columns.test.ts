import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aDocument, heading, table, type TestRow } from '../a-document.ts';
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
