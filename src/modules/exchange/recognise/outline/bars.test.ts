import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aDocument, heading, table, type TestRow } from '../a-document.ts';
import { recognisePlan } from '../index.ts';

const blue = { content: '', fill: '9fc5e8' };
const MONTHS = ['', 'jan', 'feb', 'mrt', 'apr', 'mei', 'jun'];
const read = (...rows: readonly TestRow[]) =>
  recognisePlan(aDocument(heading(1, 'Overzicht eerste halfjaar 2028'), table(MONTHS, ...rows)), { ref: '2027-09-01' });

test('bars that are only a colour are moments as long as the bar, doubted, and stand in the text', () => {
  const { plan, items } = read(
    ['Bijpraatmail', blue, blue, blue, blue, blue, blue],
    ['Webpagina vullen', '', blue, '', '', '', ''],
    ['Marktconsultatie', '', '', blue, blue, '', ''],
  );
  assert.deepEqual(
    plan.activities.map(({ when, title }) => [title, when.text, when.start, when.end]),
    [
      ['Bijpraatmail', 'jan – jun', '2028-01-01', '2028-06-30'],
      ['Webpagina vullen', 'feb', '2028-02-01', '2028-02-29'],
      ['Marktconsultatie', 'mrt – apr', '2028-03-01', '2028-04-30'],
    ],
  );
  assert.ok(items.filter(({ kind }) => kind === 'activity').every(({ question }) => question?.code === 'matrixMoment'));
  assert.match(plan.sections[0]?.markdown ?? '', /Webpagina vullen \|\s*\| ■/);
});

test('stripes over whole rows and whole columns are decoration', () => {
  const grey = { content: 'Nieuwsbrief', fill: 'eeeeee' };
  const stripe = { content: '', fill: 'eeeeee' };
  const { plan } = read(
    [grey, stripe, stripe, stripe, stripe, stripe, stripe],
    ['Brief', '', 'x', '', '', '', blue],
    ['Flyer', '', '', 'x', '', '', blue],
  );
  const striped = read(['Brief', 'x', '', '', '', '', blue], ['Flyer', '', 'x', '', '', '', blue]).plan;
  assert.deepEqual(
    plan.activities.map(({ title }) => title),
    ['Brief', 'Brief', 'Flyer', 'Flyer'],
  );
  assert.deepEqual(
    striped.activities.map(({ title, when }) => [title, when.start]),
    [
      ['Brief', '2028-01-01'],
      ['Flyer', '2028-02-01'],
    ],
  );
});

test('colours in a table without time across say nothing', () => {
  const { plan } = recognisePlan(
    aDocument(
      heading(1, 'Middelen'),
      table(['Doelgroep', 'Brief', 'Website'], ['Ouders', blue, ''], ['Scholen', '', blue]),
    ),
    { ref: null },
  );
  assert.deepEqual([plan.activities.length, plan.matrices.length], [0, 0]);
});
