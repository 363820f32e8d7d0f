import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anActivity } from '../../../test/support/plan.ts';
import { aanbieders, base, findings, planOf } from './testing/findings.ts';

test('C7: a message on a public holiday is found, a milestone on New Year is not', () => {
  const rows = findings('C7.holiday', {
    activities: [
      anActivity({ when: '25 december 2026' }),
      anActivity({ when: '26 maart 2027', title: 'Goede Vrijdag' }),
      anActivity({ when: '28 december 2026' }),
      anActivity({ when: '1 januari 2027', kind: 'milestone', channels: [] }),
      anActivity({ when: 'eind december 2026' }),
    ],
  });
  assert.deepEqual(
    rows.map(({ where }) => where.index),
    [0, 1],
  );
});

test('C7: given holidays count as well, and so does another programme on the same day', () => {
  const activities = [anActivity({ when: '24 februari 2027' })];
  const [holiday] = findings(
    'C7.holiday',
    { activities },
    { holidays: [{ start: '2027-02-20', end: '2027-02-28', name: 'de voorjaarsvakantie' }] },
  );
  assert.match(holiday?.message ?? '', /voorjaarsvakantie/);
  const other = planOf({
    audiences: [aanbieders],
    activities,
    programme: { ...base.programme, name: 'Wijkteam Peelrand' },
  });
  const [clash] = findings('C7.otherProgramme', { audiences: [aanbieders], activities }, { otherPlans: [other] });
  assert.match(clash?.message ?? '', /Wijkteam Peelrand/);
});

test('C7: a message in a period that the plan agrees to be quiet is found; other agreements say nothing', () => {
  const agreements = [
    'In de sperperiode geen communicatie van 1 t/m 17 maart 2027.',
    'Zomerreces: 10 juli t/m 22 augustus 2027',
    'Tarieven gaan tussen 1 en 30 april 2027 eerst naar de aanbieders.',
  ].map((text) => ({ partner: null, text }));
  const found = (when: string) => findings('C7.holiday', { agreements, activities: [anActivity({ when })] });
  assert.match(found('9 maart 2027')[0]?.message ?? '', /afgesproken stille tijd: “In de sperperiode/);
  assert.equal(found('20 juli 2027').length, 1);
  for (const free of ['18 maart 2027', 'half maart 2027', '9 april 2027']) assert.deepEqual(found(free), [], free);
});
