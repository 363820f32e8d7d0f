import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { emptyPlan, type Activity, type Plan } from '#kernel/plan.ts';
import { aDate, aGoal, anActivity, anAudience } from '../../../test/support/plan.ts';
import { checkPlan, findingsDocument } from './check-plan.ts';
import { RULES } from './model/finding.ts';
import { aanbieders, base, findings, inwoners, planOf, raad, sent, today } from './testing/findings.ts';

test('C1: an audience over its limit today is an error with the days and the next date in it', () => {
  const [finding] = findings('C1.silence', {
    audiences: [{ ...aanbieders, maxSilenceDays: 30 }],
    activities: [
      anActivity({ when: '8 oktober 2026', title: 'Aankondiging', status: sent }),
      anActivity({ when: '24 november 2026' }),
    ],
  });
  assert.deepEqual([finding?.severity, finding?.certain, finding?.subject], ['error', true, 'Aanbieders']);
  assert.match(finding?.message ?? '', /al 41 dagen stil sinds Aankondiging \(8 oktober 2026\)\. Dat wordt 47 dagen/);
});

test('C1: a silence that is only possible is told apart from a certain one', () => {
  const [finding] = findings('C1.silence', {
    audiences: [{ ...aanbieders, maxSilenceDays: 30 }],
    programme: { ...base.programme, end: '2026-12-20' },
    activities: [anActivity({ when: '17 november 2026', status: sent }), anActivity({ when: 'half december 2026' })],
  });
  assert.deepEqual([finding?.certain, finding?.severity], [false, 'info']);
});

test('C1: a chosen silence is no finding', () => {
  assert.deepEqual(
    findings('C1.silence', {
      audiences: [{ ...aanbieders, chosenSilence: { until: '2027-06-30', reason: 'Na de gunning' } }],
    }),
    [],
  );
});

test('C2: an audience without activity is found, more so when it is a primary one; a chosen silence excuses it', () => {
  const rows = findings('C2.activity', {
    audiences: [
      { ...aanbieders, primary: true },
      { ...inwoners, primary: false },
      { ...raad, chosenSilence: { until: '2027-06-30', reason: 'Later' } },
    ],
  });
  assert.deepEqual(
    rows.map(({ subject, severity }) => [subject, severity]),
    [
      ['Aanbieders', 'error'],
      ['Inwoners', 'warning'],
    ],
  );
});

test('C2: a channel of the audience, of an activity or a cross in a matrix is a channel', () => {
  const matrix = { title: null, rows: ['Inwoners'], columns: ['Website'], crosses: [['Inwoners', 'Website'] as const] };
  const rows = findings('C2.channel', {
    audiences: [
      { ...aanbieders, channels: [] },
      { ...inwoners, channels: [] },
      { ...raad, channels: [] },
    ],
    matrices: [matrix],
    activities: [anActivity({ audiences: ['raden'], channels: ['Raadsbrief'] })],
  });
  assert.deepEqual(
    rows.map(({ subject }) => subject),
    ['Aanbieders'],
  );
});

test('C2: an audience that no goal is about is found, unless a goal is for its whole side', () => {
  const values = { audiences: [aanbieders, raad] };
  assert.deepEqual(
    findings('C2.goal', { ...values, goals: [aGoal()] }).map(({ subject }) => subject),
    ['Gemeenteraden'],
  );
  assert.deepEqual(
    findings('C2.goal', { ...values, goals: [aGoal(), aGoal({ audiences: [], side: 'internal' })] }),
    [],
  );
});

test('C2: a plan without a core message is told once, an audience without an accent only where others have one', () => {
  const messages = emptyPlan('').messages;
  assert.deepEqual(
    findings('C2.message', { messages, audiences: [aanbieders, inwoners] }).map(({ subjectKind }) => subjectKind),
    ['plan'],
  );
  const accents = [{ for: 'aanbieders', text: 'Eerlijke regels' }];
  assert.deepEqual(
    findings('C2.message', { messages: { ...base.messages, accents }, audiences: [aanbieders, inwoners] }).map(
      ({ subject }) => subject,
    ),
    ['Inwoners'],
  );
  assert.deepEqual(findings('C2.message', { audiences: [aanbieders, inwoners] }), []);
});

test('C3: a goal wants a measure, an activity and a moment', () => {
  const goal = aGoal({ audiences: ['Inwoners'] });
  const rules = (values: Partial<Plan>) =>
    checkPlan(planOf(values), { today })
      .open.map(({ rule }) => rule)
      .filter((rule) => rule.startsWith('C3'));
  assert.deepEqual(rules({ goals: [goal], audiences: [inwoners] }), ['C3.measure', 'C3.activity', 'C3.deadline']);
  const whole = { ...goal, measuredBy: 'Peiling', period: aDate('eind 2027') };
  assert.deepEqual(
    rules({ goals: [whole], audiences: [inwoners], activities: [anActivity({ audiences: ['inwoners'] })] }),
    [],
  );
});

test('C4: telling outsiders before our own people is found, the other way round is not', () => {
  const pair = (internal: string, external: string) =>
    findings('C4.internalFirst', {
      audiences: [raad, aanbieders],
      activities: [
        anActivity({ when: internal, title: 'Uitleg gunning', audiences: ['raden'] }),
        anActivity({ when: external, title: 'Persbericht gunning', audiences: ['aanbieders'] }),
      ],
    });
  assert.deepEqual(pair('1 december 2026', '8 december 2026'), []);
  const [wrong] = pair('8 december 2026', '1 december 2026');
  assert.deepEqual([wrong?.subject, wrong?.severity, wrong?.certain], ['Persbericht gunning', 'warning', true]);
  const [maybe] = pair('half december 2026', 'in december 2026');
  assert.deepEqual([maybe?.severity, maybe?.certain], ['info', false]);
});

test('C4: two messages near each other that share no subject are only perhaps in the wrong order', () => {
  const [found] = findings('C4.internalFirst', {
    audiences: [raad, aanbieders],
    activities: [
      anActivity({ when: '8 december 2026', title: 'Uitleg begroting', audiences: ['raden'] }),
      anActivity({ when: '1 december 2026', title: 'Persbericht gunning', audiences: ['aanbieders'] }),
    ],
  });
  assert.deepEqual([found?.severity, found?.certain], ['info', false]);
  assert.match(found?.message ?? '', /Misschien gaan ze over hetzelfde/);
});

test('C4: professionals hear it before residents', () => {
  const [finding] = findings('C4.professionalsFirst', {
    audiences: [anAudience({ name: 'Huisartsen' }), inwoners],
    activities: [
      anActivity({ when: '8 december 2026', title: 'Werkwijze wijkteam', audiences: ['huisartsen'] }),
      anActivity({ when: '1 december 2026', title: 'Het wijkteam start', audiences: ['inwoners'] }),
    ],
  });
  assert.equal(finding?.subject, 'Het wijkteam start');
});

test('C4: nothing reaches an audience before the moment that was agreed', () => {
  const notBefore = { when: aDate('1 maart 2027'), reason: 'Eerst de gunning' };
  const rows = (when: string) =>
    findings('C4.notBefore', {
      audiences: [{ ...inwoners, notBefore }],
      activities: [anActivity({ when, audiences: ['inwoners'] })],
    });
  assert.deepEqual(
    rows('15 februari 2027').map(({ severity, certain }) => [severity, certain]),
    [['error', true]],
  );
  assert.deepEqual(rows('1 maart 2027'), []);
  assert.match(rows('15 februari 2027')[0]?.why ?? '', /Eerst de gunning/);
});

test('C5: a milestone that nobody is told about is found; a channel or a message near it is enough', () => {
  const milestone = anActivity({
    kind: 'milestone',
    channels: [],
    audiences: [],
    title: 'Gunning',
    when: '1 juni 2027',
  });
  assert.deepEqual(
    findings('C5.milestone', { audiences: [inwoners], activities: [milestone] }).map(({ subject }) => subject),
    ['Gunning'],
  );
  assert.deepEqual(findings('C5.milestone', { activities: [{ ...milestone, channels: ['Website'] }] }), []);
  assert.deepEqual(
    findings('C5.milestone', {
      audiences: [inwoners],
      activities: [milestone, anActivity({ when: '8 juni 2027', audiences: ['inwoners'] })],
    }),
    [],
  );
});

test('C6: more than three messages in a week is too much, three is not, and vague ones make it possible', () => {
  const week = (...phrases: readonly string[]) =>
    findings('C6.overload', {
      audiences: [aanbieders],
      activities: phrases.map((when, index) => anActivity({ when, title: `Bericht ${index}` })),
    });
  const days = ['7 december 2026', '8 december 2026', '9 december 2026'];
  assert.deepEqual(week(...days), []);
  assert.deepEqual(
    week(...days, '10 december 2026').map(({ certain, severity }) => [certain, severity]),
    [[true, 'warning']],
  );
  assert.deepEqual(
    week(...days, 'begin december 2026').map(({ certain, severity }) => [certain, severity]),
    [[false, 'info']],
  );
  assert.deepEqual(week(...days, '14 december 2026'), []);
});

test('C8: nobody responsible is found per activity, and once when nobody is named at all', () => {
  const nameless = anActivity({ when: '1 december 2026', responsible: [] });
  assert.equal(findings('C8.responsible', { activities: [nameless, anActivity()] })[0]?.subjectKind, 'activity');
  const all = findings('C8.responsible', { activities: [nameless, nameless, nameless] });
  assert.deepEqual(
    all.map(({ subjectKind }) => subjectKind),
    ['plan'],
  );
});

test('C8: late activities and late tasks are errors that say how late', () => {
  const task = { text: 'Adressen aanvullen', who: ['Samira'], when: aDate('16 november 2026'), doneOn: null };
  const rows = findings('C8.overdue', {
    activities: [anActivity({ when: '13 november 2026' }), anActivity({ when: '24 november 2026', tasks: [task] })],
  });
  assert.deepEqual(
    rows.map(({ severity, subjectKind }) => [severity, subjectKind]),
    [
      ['error', 'activity'],
      ['error', 'task'],
    ],
  );
  assert.match(rows[0]?.message ?? '', /5 dagen te laat/);
});

test('C8: a plan without any status is not asked what was done, one that keeps statuses is', () => {
  const unknown = anActivity({ when: '1 november 2026', status: { value: null, text: null } });
  assert.deepEqual(findings('C8.overdue', { activities: [unknown] }), []);
  assert.deepEqual(
    findings('C8.overdue', { activities: [unknown, anActivity({ status: sent })] }).map(({ severity }) => severity),
    ['info'],
  );
});

test('C8: a plan that is over gets one quiet question for all that was left open, also when that is one row', () => {
  const programme = { ...base.programme, start: '2017-01-01', end: '2017-12-31' };
  const row = (day: string) => anActivity({ when: `${day} 2017` });
  for (const activities of [
    [row('3 mei')],
    [row('3 mei'), row('4 juni'), anActivity({ when: '5 juni 2017', status: sent })],
  ]) {
    const rows = findings('C8.overdue', { programme, activities });
    assert.deepEqual(
      rows.map(({ severity, subjectKind }) => [severity, subjectKind]),
      [['info', 'plan']],
    );
    assert.doesNotMatch(rows[0]?.message ?? '', /te laat/);
    const open = checkPlan(planOf({ programme, activities, audiences: [aanbieders] }), { today }).open;
    assert.deepEqual([...new Set(open.map(({ severity }) => severity))], ['info']);
    assert.ok(open.every(({ rule }) => !['C1.silence', 'C8.date', 'C8.responsible'].includes(rule)));
  }
});

test('C8: a budget line with more spent than planned is found to the cent', () => {
  const line = (spentCents: number) => [{ label: 'Drukwerk', amountCents: 100_000, note: null, spentCents }];
  assert.deepEqual(findings('C8.budget', { budget: line(100_000) }), []);
  assert.match(findings('C8.budget', { budget: line(100_001) })[0]?.message ?? '', /1\.000,01/);
});

test('C8: open placeholders are found, links and crosses are not', () => {
  const section = (markdown: string) => ({ kind: 'other' as const, title: 'Aanleiding', depth: 1, markdown });
  assert.equal(findings('C8.placeholder', { sections: [section('De gemeente {gemeente} start.')] }).length, 1);
  assert.equal(findings('C8.placeholder', { sections: [section('Bel [naam invullen].')] }).length, 1);
  assert.deepEqual(
    findings('C8.placeholder', { sections: [section('Zie [naam](https://example.org) en | x | in de tabel.')] }),
    [],
  );
});

test('C8: an avoided word is found as a word, not inside another', () => {
  const messages = { ...base.messages, avoidedWords: [{ word: 'klant', instead: 'inwoner' }] };
  const rows = findings('C8.avoidedWord', {
    messages,
    activities: [anActivity({ title: 'Brief aan de klant' }), anActivity({ title: 'Klantcontact' })],
  });
  assert.deepEqual(
    rows.map(({ where, advice }) => [where.index, advice]),
    [[0, 'Schrijf liever “inwoner”.']],
  );
});

test('an accepted finding moves to its own list and hides no other', () => {
  const activities = [
    anActivity({ when: '13 november 2026', title: 'Uitnodiging' }),
    anActivity({ when: '12 november 2026', title: 'Brief' }),
  ];
  const accepted = { rule: 'C8.overdue', subject: 'Uitnodiging', reason: 'Ging per telefoon', on: '2026-11-17' };
  const result = checkPlan(planOf({ activities, acceptedFindings: [accepted] }), { today });
  assert.deepEqual(
    result.accepted.map(({ subject, accepted: by }) => [subject, by.reason]),
    [['Uitnodiging', 'Ging per telefoon']],
  );
  assert.deepEqual(
    result.open.filter(({ rule }) => rule === 'C8.overdue').map(({ subject }) => subject),
    ['Brief'],
  );
});

test('passed counts the rules that found nothing', () => {
  const result = checkPlan(base, { today });
  assert.deepEqual([result.open, result.passed], [[], RULES.length]);
  const late = checkPlan(
    planOf({ activities: [anActivity({ when: '13 november 2026' }), anActivity({ when: '12 november 2026' })] }),
    { today },
  );
  assert.equal(late.passed, RULES.length - new Set(late.open.map(({ rule }) => rule)).size);
  assert.ok(late.passed < RULES.length);
});

test('the document of the command line has exactly its five fields', () => {
  const {
    findings: [first],
  } = findingsDocument(checkPlan(planOf({ activities: [anActivity({ when: '13 november 2026' })] }), { today }));
  assert.deepEqual(Object.keys(first ?? {}), ['rule', 'severity', 'subject', 'message', 'advice']);
});

const phrase = fc.constantFrom(
  '1 dec 2026',
  'half jan',
  '.. nov',
  'om de week',
  'n.t.b.',
  'Q1 2027',
  '1 of half feb',
  'doorlopend',
  'uiterlijk 1 maart',
  'vanaf april',
  '8 okt 2026',
  'periodiek',
);
const activity: fc.Arbitrary<Activity> = fc
  .record({
    when: phrase,
    title: fc.string({ maxLength: 30 }),
    audiences: fc.subarray(['aanbieders', 'raden', 'inwoners', 'alle doelgroepen', 'niemand']),
    kind: fc.constantFrom('activity' as const, 'milestone' as const),
    responsible: fc.subarray(['Samira']),
  })
  .map((values) => anActivity(values));

test('any plan gives whole sentences for every finding, most severe first', () => {
  fc.assert(
    fc.property(fc.array(activity, { maxLength: 15 }), (activities) => {
      const { open } = checkPlan(planOf({ audiences: [raad, aanbieders, inwoners], activities, goals: [aGoal()] }), {
        today,
      });
      const order = open.map(({ severity }) => ['error', 'warning', 'info'].indexOf(severity));
      assert.deepEqual(
        order,
        [...order].sort((one, other) => one - other),
      );
      for (const { message, why, advice } of open) {
        for (const text of [message, why, advice])
          assert.ok(/\S.*[.”]$/s.test(text) && !/undefined|null|NaN|Infinity/.test(text), text);
      }
    }),
    { numRuns: 150 },
  );
});
