import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aDocument, heading, item, table } from '../a-document.ts';
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

test('two pairs of days below a month are days of that month, and a month of their own wants the word between them', () => {
  assert.deepEqual(
    spans(['MEI', ''], ['8-9 en 10-11', 'Kermis'], ['2/3 - 4/5', 'Markt'], ['3-5 t/m 6-7', 'Expositie']).map(
      ([start, end]) => [start, end],
    ),
    [
      ['2027-05-08', '2027-05-11'],
      ['2027-05-02', '2027-05-05'],
      ['2027-05-03', '2027-07-06'],
    ],
  );
});

test('a figure between brackets that is no hour may be another day, and is asked about', () => {
  const { plan, items } = recognisePlan(
    aDocument(
      heading(2, 'Kalender 2027'),
      table(['Dag', 'Wat'], ['MEI', ''], ['12 (of 14)', 'Film'], ['16-18 (19)', 'Kamp'], ['20 (14.00 uur)', 'Brief']),
    ),
    { ref: '2026-11-01' },
  );
  const codes = items.filter(({ kind }) => kind === 'activity').map(({ question }) => question?.code ?? null);
  assert.deepEqual(codes, ['dateUnread', 'dateUnread', null]);
  assert.deepEqual(
    plan.activities.map(({ when }) => when.start),
    [null, null, '2027-05-20'],
  );
});

test('words around a day below a month take the month with them, also with a rhythm behind them', () => {
  assert.deepEqual(
    spans(
      ['APRIL', ''],
      ['rond 15', 'Opening'],
      ['vanaf ma 19, elke maandag', 'Bericht'],
      ['uiterlijk vr 23', 'Brief'],
    ),
    [
      ['2027-04-12', '2027-04-18', 'approximate'],
      ['2027-04-19', null, 'exact'],
      [null, '2027-04-23', 'exact'],
    ],
  );
  const { activities } = recognisePlan(
    aDocument(
      heading(1, 'Agenda 2027'),
      heading(2, 'April'),
      item('vanaf ma 19, elke maandag: bericht in de app'),
      item('rond 15 – opening'),
      heading(2, 'Mei'),
      item('rond 15 mei – interview met de gastvrouw in Het Nieuws'),
    ),
    { ref: '2026-11-01' },
  ).plan;
  assert.deepEqual(
    activities.map(({ title, when }) => [title, when.start, when.rrule]),
    [
      ['bericht in de app', '2027-04-19', 'FREQ=WEEKLY;BYDAY=MO'],
      ['opening', '2027-04-12', null],
      ['interview met de gastvrouw in Het Nieuws', '2027-05-12', null],
    ],
  );
});
