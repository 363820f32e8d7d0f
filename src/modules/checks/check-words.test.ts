import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aDate, aGoal, anActivity } from '../../../test/support/plan.ts';
import { aanbieders, base, findings, inwoners, raad, sent } from './testing/findings.ts';

test('C1: the worst certain silence leads, whatever possible one comes before it', () => {
  const [finding, ...others] = findings('C1.silence', {
    audiences: [{ ...aanbieders, maxSilenceDays: 30 }],
    activities: [
      anActivity({ when: '17 november 2026', status: sent }),
      anActivity({ when: 'half december 2026' }),
      anActivity({ when: '15 mei 2027' }),
    ],
  });
  assert.deepEqual([finding?.severity, finding?.certain, others.length], ['warning', true, 0]);
  assert.match(finding?.message ?? '', /146 tot 155 dagen stil/);
  assert.match(finding?.message ?? '', /nog \d andere stilte/);
});

test('C2: goals for the audiences, all audiences or everybody are goals of every audience', () => {
  for (const words of ['De doelgroepen', 'de doelgroepen', 'alle doelgroepen', 'Iedereen', 'Onze doelgroepen']) {
    const goals = [aGoal({ audiences: [words] })];
    assert.deepEqual(findings('C2.goal', { audiences: [raad, aanbieders, inwoners], goals }), [], words);
  }
});

test('C1: what was thought of without a date, or is late, is named where nothing else is planned', () => {
  const [finding] = findings('C1.silence', {
    audiences: [{ ...aanbieders, maxSilenceDays: 30 }],
    activities: [
      anActivity({ when: '8 oktober 2026', status: sent }),
      anActivity({ title: 'Raadsbrief', when: '31 nov' }),
      anActivity({ title: 'Lunch', when: '9 november 2026' }),
    ],
  });
  assert.match(
    finding?.message ?? '',
    /niets meer met een datum gepland\. Wel bedacht: Raadsbrief \(31 nov\) en Lunch/,
  );
});

test('C8: a day that does not exist and no day at all are remarked; what hangs on a moment is while that has no day', () => {
  const rows = findings('C8.date', {
    activities: [
      anActivity({ title: 'Raadsbrief', when: '31 nov' }),
      anActivity({ title: 'Open dag', when: 'n.n.b.' }),
      anActivity({ title: 'Persbericht', when: 'na gunning' }),
      anActivity({ title: 'Borden', when: '2 weken voor afsluiting Spoorlaan' }),
      anActivity({ title: 'Besluit over de gunning', when: 'half mei 2027' }),
      anActivity({ title: 'Extra brief', when: 'indien nodig' }),
      anActivity({ title: 'Mail', when: 'om de week' }),
      anActivity({ title: 'Klaar', when: 'n.t.b.', status: sent }),
    ],
  });
  assert.deepEqual(
    rows.map(({ subject, severity }) => [subject, severity]),
    [
      ['Raadsbrief', 'warning'],
      ['Open dag', 'info'],
      ['Borden', 'info'],
    ],
  );
  assert.match(rows[2]?.message ?? '', /van afsluiting Spoorlaan staat nog geen dag in het plan/);
  assert.match(rows[0]?.message ?? '', /“31 nov” bestaat niet\. Bedoel je 30 november\?/);
});

test('C8: a moment has its day by what has its name, not by a message about it nor by several things', () => {
  const remarked = (...titles: readonly string[]) =>
    findings('C8.date', {
      activities: [
        anActivity({ title: 'Borden', when: '2 weken voor afsluiting Spoorlaan' }),
        ...titles.map((title, at) => anActivity({ title, when: `${at + 1} mei 2027` })),
      ],
    }).map(({ message }) => message);
  assert.deepEqual(remarked('Afsluiting Spoorlaan-Oost'), []);
  assert.match(remarked('Brief over de opening', 'Afsluiting Spoorlaantje')[0] ?? '', /staat nog geen dag in het plan/);
  assert.match(remarked('Uitnodiging afsluiting Spoorlaan')[0] ?? '', /staat nog geen dag in het plan/);
  assert.match(remarked('Afsluiting Spoorlaan-Oost', 'Afsluiting Spoorlaan-West')[0] ?? '', /kan op meer dingen/);
});

test('C8: what is past without a status is asked, not called late', () => {
  const asked = anActivity({ title: 'Markt', when: '1 november 2026', status: { value: null, text: null } });
  const [finding] = findings('C8.overdue', { activities: [asked, anActivity({ status: sent })] });
  assert.match(finding?.message ?? '', /is voorbij, maar er staat niet of het gedaan is/);
  assert.doesNotMatch(`${finding?.why} ${finding?.advice}`, /te laat/);
});

test('C8: of a plan that is over there is one question, not a row of things that are years late', () => {
  const values = {
    programme: { ...base.programme, start: '2017-01-01', end: '2017-12-31' },
    activities: [anActivity({ title: 'Filmpje', when: 'mei 2017' }), anActivity({ title: 'Brief', when: 'juni 2017' })],
  };
  const [finding, ...others] = findings('C8.overdue', values);
  assert.deepEqual([finding?.subjectKind, finding?.severity, others.length], ['plan', 'info', 0]);
  assert.match(finding?.message ?? '', /Van 2 activiteiten en taken/);
  assert.doesNotMatch(finding?.message ?? '', /te laat/);
});

test('an activity without any date is told with words, not with empty brackets', () => {
  const [finding] = findings('C8.responsible', {
    activities: [
      { ...anActivity({ title: 'Idem', responsible: [] }), when: { ...aDate('n.t.b.'), text: '' } },
      anActivity(),
    ],
  });
  assert.match(finding?.message ?? '', /Idem \(nog te bepalen\)/);
});
