import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { explainFuzzyDate, labelFuzzyDate } from './explain.ts';
import type { FuzzyDate } from './fuzzy-date.ts';
import { isIsoDay } from './day.ts';
import { looksLikeDate, parseFuzzyDate } from './parse.ts';
import { parseDateColumn } from './parse-column.ts';
import { describeDateProblem, findDateProblem } from './problem.ts';

const context = { ref: '2026-10-01', from: '2026-10-01', to: '2027-12-31' };

/** Strings made of the words of the grammar in any order: they come further into the parser than random text. */
const WORDS = (
  'half begin eind medio okt mei december 1 2 10 31 32 2027 26 vr dinsdag week wk q h 1e 2e laatste kwartaal helft t/m tot en of / - , . ( ) ? .. ' +
  "vanaf na voor vóór uiterlijk per rond ca. ± om de elke per maand wekelijks 2x keer '27 12-4 9/3 fase gunning weken dagen doorlopend kerst zomer zsm : 19.30 uur jaar dit volgend " +
  "woe maa zon jl. a.s. weekend weken schooljaar 2026-2027 w12 2027-W03 dag T +24 0 ½ avond 'einde middag' februari febuari nvt d.d. 12-14 & +"
).split(' ');
const wordSalad = fc.array(fc.constantFrom(...WORDS), { maxLength: 14 }).map((words) => words.join(' '));
const gluedSalad = fc.array(fc.constantFrom(...WORDS), { maxLength: 10 }).map((words) => words.join(''));
const anyText = fc.oneof(
  wordSalad,
  gluedSalad,
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);
const anyContext = fc.constantFrom(
  {},
  context,
  { ref: '2026-10-01' },
  { from: '2026-12-01' },
  { after: '2027-02-03', ref: '2026-10-01' },
  { ref: null },
  { month: { year: 2027, month: 2 } },
  { ...context, month: { year: null, month: 12 } },
);

const assertSound = (date: FuzzyDate): void => {
  for (const day of [date.start, date.end, ...date.alternatives.flatMap((each) => [each.start, each.end])]) {
    if (day !== null) assert.ok(isIsoDay(day), day);
  }
  if (date.start !== null && date.end !== null) assert.ok(date.start <= date.end, `${date.start} ${date.end}`);
  for (const { start, end } of date.alternatives) assert.ok(start <= end);
};

test('any text gives a sound date with the text kept, and a reading for people', () => {
  fc.assert(
    fc.property(anyText, anyContext, (text, where) => {
      const date = parseFuzzyDate(text, where);
      assert.equal(date.text, text);
      assertSound(date);
      assert.notEqual(explainFuzzyDate(date), '');
      labelFuzzyDate(date);
      looksLikeDate(text);
      const problem = findDateProblem(text, where);
      if (problem !== null) assert.notEqual(describeDateProblem(problem), '');
    }),
    { numRuns: 1000 },
  );
});

test('any column gives one date per row with the text kept', () => {
  fc.assert(
    fc.property(fc.array(anyText, { maxLength: 12 }), anyContext, (texts, where) => {
      const dates = parseDateColumn(texts, where);
      assert.deepEqual(
        dates.map((each) => each.text),
        texts,
      );
      dates.forEach(assertSound);
    }),
    { numRuns: 300 },
  );
});

test('text of ten thousand characters is kept and looked at no further than its beginning', () => {
  for (const piece of ['9', '9 maart ', '(', 't/m ', '.', "'27 ", '1 of ', 'vóór ', 'elke ', '\u0301', 'ﷺ']) {
    const text = piece.repeat(10_000 / piece.length);
    assert.equal(parseFuzzyDate(text, context).text, text);
    assert.equal(looksLikeDate(text), false);
  }
});

test('a part of what is no whole number of months is a stretch of days', () => {
  for (const text of ['half2027-W03zon', 'begin2027-W03zon', 'eind2027-W03zon']) assertSound(parseFuzzyDate(text, {}));
});
