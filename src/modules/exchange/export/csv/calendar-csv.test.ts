import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { shieldFormula, unshieldFormula } from '#kernel/csv.ts';
import { cleanPlan, cleanText } from '../clean-text.ts';
import { HOSTILE_STRINGS } from '../testing/hostile-strings.ts';
import { anyPlan, anyText } from '../testing/plan-arbitrary.ts';
import { SAMPLE_PLAN } from '../testing/sample-plan.ts';
import { calendarCsv } from './calendar-csv.ts';

/** A reader of RFC 4180 with semicolons, written from the rules and not from the writer. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at < text.length; ) {
    assert.equal(text[at], '"', 'every cell is quoted');
    let cell = '';
    at += 1;
    while (text[at] !== '"' || text[at + 1] === '"') {
      assert.ok(at < text.length, 'a cell that never ends');
      if (text[at] === '"') at += 1;
      cell += text[at];
      at += 1;
    }
    row.push(cell);
    at += 1;
    if (text[at] === ';') at += 1;
    else {
      assert.equal(text.slice(at, at + 2), '\r\n');
      at += 2;
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

test('any calendar reads back: a row for each activity, every title as it was', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const text = calendarCsv(cleanPlan(plan));
      const [header, ...rows] = readCsv(text.slice(1));
      const titleAt = header?.indexOf('Activiteit') ?? -1;
      assert.equal(text[0], '\uFEFF');
      assert.deepEqual(
        rows.map((row) => unshieldFormula(row[titleAt] ?? '')),
        plan.activities.map((activity) => cleanText(activity.title)),
      );
      for (const row of rows) assert.equal(row.length, header?.length);
    }),
    { numRuns: 200 },
  );
});

test('no cell starts like a formula, whatever blanks stand before it', () => {
  const starts = fc.stringMatching(/^[\s\u200b]{0,3}[=+\-@\t\r].{0,10}$/);
  fc.assert(
    fc.property(fc.oneof(anyText, starts, fc.constantFrom(...HOSTILE_STRINGS)), (text) => {
      const shielded = shieldFormula(cleanText(text));
      assert.doesNotMatch(shielded, /^[\s\u200b-\u200f\ufeff\u00ad]*[=+\-@]/);
      assert.doesNotMatch(shielded, /^[\t\r\n]/);
      assert.equal(unshieldFormula(shielded), cleanText(text));
    }),
    { numRuns: 1000 },
  );
});

test('a telephone number stays readable and a sum stays text', () => {
  assert.equal(shieldFormula('+31 6 12345678'), "'+31 6 12345678");
  assert.equal(shieldFormula('=1+1'), "'=1+1");
  assert.equal(shieldFormula('half okt'), 'half okt');
  assert.ok(calendarCsv(SAMPLE_PLAN).includes('"\'+31 6 12345678 bellen\n-"'));
});
