import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { parseFuzzyDate, shiftFuzzyDate } from '#kernel/fuzzy-date/index.ts';
import type { Plan } from '#kernel/plan.ts';
import { anActivity } from '../../../../../test/support/plan.ts';
import { cleanPlan, cleanText } from '../clean-text.ts';
import { anyPlan } from '../testing/plan-arbitrary.ts';
import { SAMPLE_PLAN } from '../testing/sample-plan.ts';
import { calendarIcs } from './calendar-ics.ts';
import { momentsOf } from './calendar-moment.ts';

const TODAY = '2026-11-21';
const icsOf = (plan: Plan) => calendarIcs(cleanPlan(plan), TODAY);
const read = (text: string) => new ICAL.Component(ICAL.parse(text));
const entriesOf = (text: string) =>
  read(text)
    .getAllSubcomponents()
    .filter(({ name }) => name !== 'vtimezone');
const find = (text: string, summary: string) =>
  entriesOf(text).filter((entry) => String(entry.getFirstPropertyValue('summary')).includes(summary));
const value = (entry: ICAL.Component | undefined, name: string) => String(entry?.getFirstPropertyValue(name) ?? '');

test('any calendar is read by another reader, entry for entry', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const entries = entriesOf(icsOf(plan));
      // A last day that is still open stands there twice.
      const expected = plan.activities.flatMap((activity) =>
        momentsOf(activity.when).flatMap(({ kind }) =>
          Array.from({ length: kind === 'deadline' && activity.status.value !== 'done' ? 2 : 1 }, () =>
            cleanText(activity.title),
          ),
        ),
      );
      assert.equal(entries.length, expected.length);
      for (const [index, entry] of entries.entries())
        assert.ok(value(entry, 'summary').includes(expected[index] ?? ''));
      const uids = entries.map((entry) => value(entry, 'uid'));
      assert.equal(new Set(uids).size, uids.length);
    }),
    { numRuns: 200 },
  );
});

test('lines end with CRLF, fit in 75 octets and hold no control characters', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const text = icsOf(plan);
      assert.ok(text.endsWith('END:VCALENDAR\r\n'));
      for (const line of text.slice(0, -2).split('\r\n')) {
        assert.ok(Buffer.byteLength(line) <= 75);
        assert.doesNotMatch(line, /[\u0000-\u0008\n\r\u000b-\u001f\u007f]/);
      }
    }),
    { numRuns: 200 },
  );
});

test('a vague date that was moved is still tentative, free and in the words of a vague date', () => {
  const [sample] = SAMPLE_PLAN.activities;
  for (const phrase of [
    'medio januari 2027??',
    'eind nov 2026',
    'week 49 2026',
    '2e week van nov 2026',
    'rond 1 dec 2026',
  ]) {
    const moved = shiftFuzzyDate(parseFuzzyDate(phrase), { amount: 2, unit: 'day' });
    assert.ok(sample && moved.ok);
    const activities = [{ ...sample, title: 'Verschoven', when: moved.value, status: { value: null, text: null } }];
    const [entry] = find(icsOf({ ...SAMPLE_PLAN, activities }), 'Verschoven');
    assert.deepEqual([value(entry, 'status'), value(entry, 'transp')], ['TENTATIVE', 'TRANSPARENT'], phrase);
    assert.match(value(entry, 'summary'), /\(.*rond .*\)/, phrase);
    assert.match(value(entry, 'x-eenstemmig-edtf'), /[~%]/, phrase);
  }
});

test('an exact day is a day, a vague one a tentative span that shows as free and says the phrase', () => {
  const text = icsOf(SAMPLE_PLAN);
  const [opening] = find(text, 'Opening buurthuis');
  assert.equal(value(opening, 'dtstart'), '2026-11-12');
  assert.equal(value(opening, 'dtend'), '2026-11-13');
  assert.equal(value(opening, 'status'), 'CONFIRMED');
  const [letter] = find(text, 'Nieuwsbrief 1');
  assert.deepEqual([value(letter, 'dtstart'), value(letter, 'dtend')], ['2026-10-11', '2026-10-21']);
  assert.deepEqual([value(letter, 'status'), value(letter, 'transp')], ['TENTATIVE', 'TRANSPARENT']);
  assert.equal(value(letter, 'summary'), 'Nieuwsbrief 1 (half okt)');
  assert.equal(value(letter, 'x-eenstemmig-edtf'), '2026-10-11~/2026-10-20~');
});

test('each day of a list is a sure event of its own, and the days between stay free', () => {
  const plan = { ...SAMPLE_PLAN, activities: [anActivity({ title: 'Inloopavonden', when: '9 en 16 december 2026' })] };
  const events = find(icsOf(plan), 'Inloopavonden');
  assert.deepEqual(
    events.map((event) => [value(event, 'dtstart'), value(event, 'dtend'), value(event, 'status')]),
    [
      ['2026-12-09', '2026-12-10', 'CONFIRMED'],
      ['2026-12-16', '2026-12-17', 'CONFIRMED'],
    ],
  );
});

const eventOf = (when: string, end: string | null = '2027-12-31') => {
  const activities = [anActivity({ title: 'Inloopavond', when })];
  const programme = { ...SAMPLE_PLAN.programme, end };
  const text = icsOf({ ...SAMPLE_PLAN, programme, activities });
  return { text, events: find(text, 'Inloopavond') };
};
const instantOf = (entry: ICAL.Component | undefined, name: string) => {
  const time = entry?.getFirstPropertyValue(name);
  assert.ok(time instanceof ICAL.Time);
  return time.toJSDate().toISOString();
};

test('an exact day with exact hours is a time in Dutch time, in winter and in summer', () => {
  for (const [when, start, end] of [
    ['8 dec 2026, 16.00-18.00 uur', '2026-12-08T15:00:00.000Z', '2026-12-08T17:00:00.000Z'],
    ['8 juni 2027, 22.00-01.00 uur', '2027-06-08T20:00:00.000Z', '2027-06-08T23:00:00.000Z'],
  ] as const) {
    const { text, events } = eventOf(when);
    const zone = read(text).getFirstSubcomponent('vtimezone');
    assert.ok(zone && !ICAL.TimezoneService.has('Proef'));
    const [event] = events;
    event?.parent?.getAllSubcomponents('vtimezone').forEach((each) => ICAL.TimezoneService.register(each));
    assert.deepEqual([instantOf(event, 'dtstart'), instantOf(event, 'dtend')], [start, end]);
    assert.deepEqual([value(event, 'summary'), value(event, 'status')], ['Inloopavond', 'CONFIRMED']);
  }
});

test("only exact hours take somebody's time: days and weeks as a whole, and rhythms of them, show as free", () => {
  const shown = (when: string) => eventOf(when).events.map((event) => [value(event, 'status'), value(event, 'transp')]);
  for (const when of ['8 dec 2026', '7 t/m 25 dec 2026', 'elke 1e maandag van de maand vanaf 7 dec 2026'])
    assert.deepEqual(shown(when), [['CONFIRMED', 'TRANSPARENT']], when);
  for (const when of ['8 dec 2026, 16.00-18.00 uur', 'iedere woensdag 16.00-18.00 uur vanaf 2 dec 2026'])
    assert.deepEqual(shown(when), [['CONFIRMED', 'OPAQUE']], when);
  assert.deepEqual(shown('half december 2026 om 10 uur'), [['TENTATIVE', 'TRANSPARENT']]);
});

test('a beginning without an end gets no end, and says so', () => {
  const [event] = eventOf('8 dec 2026, 19.30 uur').events;
  assert.equal(value(event, 'dtstart'), '2026-12-08T19:30:00');
  assert.equal(event?.getFirstProperty('dtstart')?.getParameter('tzid'), 'Europe/Amsterdam');
  assert.deepEqual([value(event, 'dtend'), value(event, 'duration')], ['', '']);
  assert.match(value(event, 'description'), /^Begint om 19\.30 uur\. Tot hoe laat staat niet in het plan\./);
});

test('a rhythm with hours is a rhythm of hours that ends with the last day of the plan', () => {
  const [event] = eventOf('iedere woensdag 16.00-18.00 uur vanaf 2 dec 2026', '2027-06-30').events;
  assert.deepEqual([value(event, 'dtstart'), value(event, 'dtend')], ['2026-12-02T16:00:00', '2026-12-02T18:00:00']);
  assert.equal(value(event, 'rrule'), 'FREQ=WEEKLY;BYDAY=WE;UNTIL=20270630T215959Z');
});

test('hours are no times where the day or the hour is not exact: the entry stays a whole day and its name says the hours', () => {
  for (const [when, said] of [
    ['8 dec 2026 rond 14 uur', 'rond 14 uur'],
    ['8 dec 2026 tussen 14 en 16 uur', 'tussen 14 en 16 uur'],
    ['8 dec 2026, 10.00 uur en 14.00 uur', '10.00 uur en 14.00 uur'],
    ['8 dec 2026 10:00/14:00', '10:00/14:00'],
    ['8 dec 2026 om 8 uur', 'om 8 uur'],
    ['8 dec 2026, 2 uur', '2 uur'],
    ['8 dec 2026 van 9 tot 5 uur', 'van 9 tot 5 uur'],
    ['8 dec 2026 om 24.00 uur', 'om 24.00 uur'],
  ] as const) {
    const { text, events } = eventOf(when);
    assert.deepEqual([value(events[0], 'dtstart'), value(events[0], 'dtend')], ['2026-12-08', '2026-12-09'], when);
    assert.equal(value(events[0], 'summary'), `Inloopavond (${said})`);
    assert.doesNotMatch(text, /VTIMEZONE/);
  }
  const [vague] = eventOf('half december 2026 om 10 uur').events;
  assert.deepEqual([value(vague, 'dtstart'), value(vague, 'transp')], ['2026-12-11', 'TRANSPARENT']);
  const { events } = eventOf('7 en 9 december 2026, 20:00');
  assert.deepEqual(
    events.map((event) => value(event, 'dtstart')),
    ['2026-12-07T20:00:00', '2026-12-09T20:00:00'],
  );
});

test('each alternative is a tentative event of its own that says "of"', () => {
  const events = find(icsOf(SAMPLE_PLAN), 'Huis-aan-huisbrief');
  assert.deepEqual(
    events.map((event) => value(event, 'dtstart')),
    ['2027-02-01', '2027-02-11'],
  );
  assert.ok(
    events.every((event) => value(event, 'summary').startsWith('of: ') && value(event, 'status') === 'TENTATIVE'),
  );
});

test('a rhythm is a rule that begins on a day the rule names and ends with the plan', () => {
  const [poll] = find(icsOf(SAMPLE_PLAN), 'Peiling onder inwoners');
  assert.equal(value(poll, 'dtstart'), '2026-12-31');
  assert.equal(value(poll, 'rrule'), 'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1;UNTIL=20271231');
  const [mail] = find(icsOf(SAMPLE_PLAN), 'Bijpraatmail');
  assert.equal(value(mail, 'dtstart'), '2026-10-01');
  assert.equal(value(mail, 'transp'), 'TRANSPARENT');
});

test('a last day is a task that is due then, and a day that takes no time for agendas without tasks, until it is done', () => {
  const [due, day] = find(icsOf(SAMPLE_PLAN), 'Evaluatie naar de raad');
  assert.equal(due?.name, 'vtodo');
  assert.equal(value(due, 'due'), '2027-03-01');
  assert.equal(value(day, 'summary'), 'Laatste dag: Evaluatie naar de raad (uiterlijk 1 maart)');
  assert.deepEqual([value(day, 'dtstart'), value(day, 'dtend')], ['2027-03-01', '2027-03-02']);
  assert.deepEqual([day?.name, value(day, 'transp')], ['vevent', 'TRANSPARENT']);
  const done = { value: 'done', text: null } as const;
  const activities = [anActivity({ title: 'Evaluatie', when: 'uiterlijk 1 maart 2027', status: done })];
  assert.deepEqual(
    find(icsOf({ ...SAMPLE_PLAN, activities }), 'Evaluatie').map(({ name }) => name),
    ['vtodo'],
  );
});

test('what hangs on a dated moment is tentative and free, and says what it hangs on', () => {
  const activities = [
    anActivity({ title: 'Bekendmaking', when: '12 mei 2027' }),
    anActivity({ title: 'Vragenuur', when: '2 weken na de bekendmaking' }),
  ];
  const [event] = find(icsOf({ ...SAMPLE_PLAN, activities }), 'Vragenuur');
  assert.deepEqual([value(event, 'dtstart'), value(event, 'dtend')], ['2027-05-23', '2027-05-30']);
  assert.deepEqual([value(event, 'status'), value(event, 'transp')], ['TENTATIVE', 'TRANSPARENT']);
  assert.equal(value(event, 'summary'), 'Vragenuur (2 weken na de bekendmaking)');
  assert.match(value(event, 'description'), /^rond 26 mei 2027 \(Bekendmaking: 12 mei 2027\)/);
});

test('what has no day is left out and counted', () => {
  const calendar = read(icsOf(SAMPLE_PLAN));
  assert.equal(value(calendar, 'x-wr-caldesc'), '2 activiteiten hebben nog geen dag en staan niet in deze agenda.');
  assert.deepEqual(find(icsOf(SAMPLE_PLAN), 'Inloopspreekuur'), []);
});

test('a moved date keeps its identity', () => {
  const moved = SAMPLE_PLAN.activities.map((activity) => ({
    ...activity,
    when: { ...activity.when, text: 'verzet' },
    notes: 'anders',
  }));
  const uids = (text: string) => entriesOf(text).map((entry) => value(entry, 'uid'));
  assert.deepEqual(uids(icsOf({ ...SAMPLE_PLAN, activities: moved })), uids(icsOf(SAMPLE_PLAN)));
});

test('the calendar of the sample reads as agreed', (t) => {
  t.assert.fileSnapshot(icsOf(SAMPLE_PLAN).replaceAll('\r\n', '\n'), 'test/golden/export/sample.ics.txt', {
    serializers: [String],
  });
});

test('a year that agendas cannot hold is left out, not written', () => {
  const when = SAMPLE_PLAN.activities[2]?.when;
  assert.ok(when);
  for (const day of ['0005-01-01', '9999-12-31']) {
    assert.deepEqual(momentsOf({ ...when, start: day, end: day }), []);
    assert.deepEqual(momentsOf({ ...when, start: null, end: day }), []);
    assert.deepEqual(momentsOf({ ...when, alternatives: [{ start: day, end: day }] }), []);
  }
});

test('a series without an end of its own ends with the plan', () => {
  const [sample] = SAMPLE_PLAN.activities;
  assert.ok(sample);
  const rule = (when: string, end: string | null) => {
    const activities = [{ ...sample, title: 'Mail', when: parseFuzzyDate(when, { ref: '2026-11-21' }) }];
    const programme = { ...SAMPLE_PLAN.programme, start: '2026-10-01', end };
    return value(find(icsOf({ ...SAMPLE_PLAN, programme, activities }), 'Mail')[0], 'rrule');
  };
  assert.match(rule('elke week vanaf 1 dec 2026', '2027-03-31'), /UNTIL=2027-?03-?31/);
  assert.match(rule('elke eerste dinsdag van de maand vanaf 1 dec 2026', '2027-03-31'), /UNTIL=2027-?03-?31/);
  assert.match(rule('elke week vanaf 1 dec 2026 t/m 31 jan 2027', '2027-03-31'), /UNTIL=2027-?01-?31/);
  for (const open of [rule('elke week vanaf 1 dec 2026', null), rule('elke week vanaf 1 mei 2027', '2027-03-31')])
    assert.ok(open !== '' && !open.includes('UNTIL'), open);
});

test('a series of which nobody said when it begins, begins with the plan or else today, and says so', () => {
  const begins = (when: string, start: string | null, others: Plan['activities'] = []) => {
    // As a reader leaves it that took the first day of the year for the day of writing.
    const mail = anActivity({ title: 'Mail', when, status: { value: null, text: null } });
    const activities = [{ ...mail, when: parseFuzzyDate(when, { ref: '2026-01-01' }) }, ...others];
    const programme = { ...SAMPLE_PLAN.programme, start, end: null };
    const [entry] = find(icsOf({ ...SAMPLE_PLAN, programme, activities }), 'Mail');
    return [value(entry, 'dtstart'), value(entry, 'description')] as const;
  };
  const [day, said] = begins('elke woensdag 10:00', null);
  assert.equal(day, '2026-11-25T10:00:00');
  assert.match(said, /Vanaf wanneer staat niet in het plan\. In deze agenda begint het op 25 november 2026\./);
  assert.equal(begins('elke woensdag', null, [anActivity({ title: 'Start', when: '1 dec 2026' })])[0], '2026-12-02');
  assert.equal(begins('elke woensdag', '2026-10-01')[0], '2026-10-07');
  const [own, nothing] = begins('elke woensdag vanaf 2 sep 2026', null);
  assert.equal(own, '2026-09-02');
  assert.doesNotMatch(nothing, /Vanaf wanneer/);
});

test('a name that stands in the text of a task is not named twice', () => {
  const [sample] = SAMPLE_PLAN.activities;
  assert.ok(sample);
  const tasks = [{ text: 'Zaal regelen (Ruud)', who: ['Ruud'], when: null, doneOn: null }];
  const text = icsOf({ ...SAMPLE_PLAN, activities: [{ ...sample, title: 'Zaal', tasks }] });
  assert.match(value(find(text, 'Zaal')[0], 'description'), /Zaal regelen \(Ruud\)(?! \()/);
});
