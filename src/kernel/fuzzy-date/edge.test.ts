import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { describePeriod, readEdge, readPeriodEdges } from './edge.ts';

const context = { ref: '2026-11-22' };

test('a side that is one day is that day, and needs no words', () => {
  assert.deepEqual(readEdge('1 september 2026', 'start'), { day: '2026-09-01', phrase: null });
  assert.deepEqual(readEdge('vanaf 1 september 2026', 'start'), { day: '2026-09-01', phrase: null });
  assert.deepEqual(readEdge('t/m 31-08-2027', 'end'), { day: '2027-08-31', phrase: null });
});

test('a vague side keeps its words, with the outermost day they allow', () => {
  assert.deepEqual(readEdge('september 2026', 'start'), { day: '2026-09-01', phrase: 'september 2026' });
  assert.deepEqual(readEdge('zomer 2027', 'end'), { day: '2027-08-31', phrase: 'zomer 2027' });
  assert.deepEqual(readEdge('2028', 'end'), { day: '2028-12-31', phrase: '2028' });
});

test('a year that was left out is put behind the words', () => {
  assert.deepEqual(readEdge('zomer', 'end', context), { day: '2027-08-31', phrase: 'zomer 2027' });
  assert.deepEqual(readEdge('half dec', 'start', context), { day: '2026-12-11', phrase: 'half dec 2026' });
});

test('what is no moment is no side: nonsense, something that repeats, and what is still to be decided', () => {
  for (const text of ['als het lukt', 'elke maandag', 'n.t.b.', '31 november 2026'])
    assert.equal(readEdge(text, 'end', context), null, text);
  assert.deepEqual(readEdge('  ', 'end', context), { day: null, phrase: null });
});

test('a period in one phrase is split into its two sides', () => {
  const sides = (text: string) => {
    const read = readPeriodEdges(text, context);
    return read && [read.start, read.end, read.startPhrase ?? null, read.endPhrase ?? null];
  };
  assert.deepEqual(sides('september 2026 t/m zomer 2027'), [
    '2026-09-01',
    '2027-08-31',
    'september 2026',
    'zomer 2027',
  ]);
  assert.deepEqual(sides('oktober - december 2027'), ['2027-10-01', '2027-12-31', 'oktober 2027', 'december 2027']);
  assert.deepEqual(sides('2027-2028'), ['2027-01-01', '2028-12-31', '2027', '2028']);
  assert.deepEqual(sides('1 september 2026 tot en met 31 augustus 2027'), ['2026-09-01', '2027-08-31', null, null]);
  assert.deepEqual(sides('1 september 2026 t/m zomer 2027'), ['2026-09-01', '2027-08-31', null, 'zomer 2027']);
  assert.deepEqual(sides('2027'), ['2027-01-01', '2027-12-31', '2027', '2027']);
  assert.equal(sides('iedereen doet mee'), null);
});

test('a period is told in the words of its sides, and never sharper than they are', () => {
  const told = (text: string) => describePeriod(readPeriodEdges(text, context) ?? { start: null, end: null });
  assert.equal(told('september 2026 t/m zomer 2027'), 'september 2026 tot en met zomer 2027');
  assert.equal(told('1 september 2026 t/m zomer 2027'), '1 september 2026 tot en met zomer 2027');
  assert.equal(told('2027'), '2027');
  assert.equal(told('1 september 2026 - 31 augustus 2027'), '1 september 2026 tot en met 31 augustus 2027');
  assert.equal(describePeriod({ start: '2026-09-01', end: null, startPhrase: 'najaar 2026' }), 'vanaf najaar 2026');
  assert.equal(describePeriod({ start: null, end: '2027-05-31', endPhrase: 'tot de zomer 2027' }), 'tot de zomer 2027');
  assert.equal(describePeriod({ start: null, end: '2027-08-31' }), 'tot en met 31 augustus 2027');
  assert.equal(describePeriod({ start: null, end: null }), '');
});

test('a period that is told reads back as the same days', () => {
  const words = ['1 mei 2027', 'zomer 2027', 'half okt 2026', 'Q1 2027', 'eind 2026', '2028', 'week 12 2027'];
  fc.assert(
    fc.property(fc.constantFrom(...words), fc.constantFrom(...words), (from, to) => {
      const [start, end] = [readEdge(from, 'start'), readEdge(to, 'end')];
      if (!start?.day || !end?.day || end.day < start.day || from === to) return;
      const told = describePeriod({
        start: start.day,
        end: end.day,
        startPhrase: start.phrase,
        endPhrase: end.phrase,
      });
      const read = readPeriodEdges(told);
      assert.deepEqual([read?.start, read?.end], [start.day, end.day], told);
    }),
  );
});

test('any text is read without throwing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
      readEdge(text, 'start', context);
      readEdge(text, 'end', context);
      readPeriodEdges(text, context);
    }),
  );
});
