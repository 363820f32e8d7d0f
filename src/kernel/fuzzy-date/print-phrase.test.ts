import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays } from './day.ts';
import { explainFuzzyDate } from './explain.ts';
import { parseFuzzyDate } from './parse.ts';
import { printPhrase, type Unphrased } from './print-phrase.ts';

const context = { ref: '2026-10-01', from: '2026-10-01', to: '2027-12-31' };
const undatedDate: Unphrased = {
  start: null,
  end: null,
  precision: 'open',
  certainty: 'tbd',
  alternatives: [],
  rrule: null,
  anchor: null,
};
const day = fc.integer({ min: 0, max: 3000 }).map((each) => addDays('2024-01-01', each));
const span = fc
  .tuple(day, fc.integer({ min: 0, max: 400 }))
  .map(([start, length]) => ({ start, end: addDays(start, length) }));
const RULES = [
  'FREQ=DAILY',
  'FREQ=WEEKLY',
  'FREQ=WEEKLY;INTERVAL=2',
  'FREQ=WEEKLY;INTERVAL=3',
  'FREQ=WEEKLY;BYDAY=TU,TH',
  'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO',
  'FREQ=MONTHLY',
  'FREQ=MONTHLY;INTERVAL=2',
  'FREQ=MONTHLY;BYDAY=1MO',
  'FREQ=MONTHLY;BYDAY=-1FR',
  'FREQ=MONTHLY;BYMONTHDAY=15',
  'FREQ=MONTHLY;BYMONTHDAY=-1',
  'FREQ=MONTHLY;INTERVAL=6',
  'FREQ=YEARLY',
  'FREQ=YEARLY;BYMONTH=5',
  'FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=1',
  'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1',
  'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR',
];

test('a printed span reads back as the same days', () => {
  const certainty = fc.constantFrom('exact' as const, 'approximate' as const);
  fc.assert(
    fc.property(span, certainty, fc.constantFrom('both', 'start', 'end'), (days, sure, sides) => {
      const date: Unphrased = {
        ...undatedDate,
        precision: 'day',
        certainty: sure,
        start: sides === 'end' ? null : days.start,
        end: sides === 'start' ? null : days.end,
      };
      const back = parseFuzzyDate(printPhrase(date));
      assert.deepEqual([back.start, back.end], [date.start, date.end], printPhrase(date));
    }),
    { numRuns: 500 },
  );
});

test('printed alternatives read back as the same alternatives', () => {
  fc.assert(
    fc.property(span, fc.integer({ min: 1, max: 200 }), fc.integer({ min: 0, max: 40 }), (first, gap, length) => {
      const start = addDays(first.end, gap);
      const alternatives = [first, { start, end: addDays(start, length) }];
      const date: Unphrased = {
        ...undatedDate,
        certainty: 'alternative',
        start: first.start,
        end: addDays(start, length),
        alternatives,
      };
      assert.deepEqual(parseFuzzyDate(printPhrase(date)).alternatives, alternatives, printPhrase(date));
    }),
    { numRuns: 300 },
  );
});

test('a printed rule reads back as the same rule with the same bounds', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...RULES),
      span,
      fc.constantFrom('exact' as const, 'approximate' as const),
      fc.boolean(),
      (rrule, days, certainty, ends) => {
        const date: Unphrased = {
          ...undatedDate,
          precision: 'day',
          certainty,
          rrule,
          start: days.start,
          end: ends ? days.end : null,
        };
        const back = parseFuzzyDate(printPhrase(date));
        assert.deepEqual([back.rrule, back.start, back.end], [rrule, date.start, date.end], printPhrase(date));
      },
    ),
    { numRuns: 300 },
  );
});

test('a span that has a name is printed by it', () => {
  const named = (text: string): string => printPhrase(parseFuzzyDate(text, context));
  assert.deepEqual(
    [
      'half okt',
      '.. nov',
      'mei t/m december',
      'Q1 2027',
      'rond 12 april',
      '1 of half feb',
      'tot 1 november',
      'n.t.b.',
    ].map(named),
    [
      'half oktober 2026',
      'november 2026',
      'mei t/m december 2027',
      'Q1 2027',
      'rond 12 april 2027',
      '1 februari 2027 of half februari 2027',
      't/m 31 oktober 2026',
      'nog te bepalen',
    ],
  );
});

test('each date is told back the way we read it', () => {
  const told = new Map([
    ['1 dec', 'dinsdag 1 december 2026'],
    ['half okt', '11 tot en met 20 oktober 2026'],
    ['.. nov', 'ergens in november 2026'],
    ['Mei/juni', 'ergens in mei of juni 2027'],
    ['1 of half feb', '1 februari of 11 tot en met 20 februari 2027'],
    ['om de week', 'elke 14 dagen'],
    ['om de week op maandag', 'elke 14 dagen, op maandag'],
    ['ongeveer om de week', 'ongeveer elke 14 dagen'],
    ['week 12', '22 tot en met 28 maart 2027 (week 12)'],
    ['tot 1 november', 'uiterlijk 31 oktober 2026'],
    ['vanaf april', 'vanaf 1 april 2027'],
    ['n.t.b.', 'nog te bepalen'],
    ['z.s.m.', 'zo snel mogelijk'],
    ['wekelijks vanaf april', 'elke week, vanaf 1 april 2027'],
    ['1, 8 en 15 maart', '1, 8 en 15 maart 2027'],
    ['na gunning', 'na gunning, dag nog niet bekend'],
  ]);
  for (const [text, reading] of told) assert.equal(explainFuzzyDate(parseFuzzyDate(text, context)), reading);
});
