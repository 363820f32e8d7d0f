import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aDocument, heading, table } from '../a-document.ts';
import { recognisePlan } from '../index.ts';

function spans(...rows: readonly (readonly [string, string])[]) {
  const pieces = [heading(1, 'Plan Buurthuis 2027'), heading(2, 'Kalender'), table(['Dag', 'Wat'], ...rows)];
  const { activities } = recognisePlan(aDocument(...pieces), { ref: '2026-11-01' }).plan;
  return activities.map(({ when }) => [when.start, when.end, when.certainty]);
}

test('where the day is open the row of a month above it says the month, and not more', () => {
  assert.deepEqual(spans(['APRIL', ''], ['n.t.b.', 'Brief'], ['?', 'Markt'], ['MEI', ''], ['12', 'Open dag']), [
    ['2027-04-01', '2027-04-30', 'uncertain'],
    ['2027-04-01', '2027-04-30', 'uncertain'],
    ['2027-05-12', '2027-05-12', 'exact'],
  ]);
  assert.deepEqual(spans(['Voorbereiding tot april', ''], ['n.t.b.', 'Brief'], ['3 mei', 'Markt'])[0], [
    null,
    null,
    'tbd',
  ]);
});

test('a remark behind a day below a month stays a remark', () => {
  assert.deepEqual(spans(['APRIL', ''], ['vr 16 (o.v.b.)', 'Brief'], ['20 (buiten)', 'Markt']), [
    ['2027-04-16', '2027-04-16', 'uncertain'],
    ['2027-04-20', '2027-04-20', 'exact'],
  ]);
});

test('two days with their months take no month from a heading', () => {
  assert.deepEqual(spans(['APRIL', ''], ['13-4 t/m 2-5', 'Brief'])[0], ['2027-04-13', '2027-05-02', 'exact']);
});
