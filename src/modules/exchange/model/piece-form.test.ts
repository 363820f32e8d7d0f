import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFuzzyDate } from '#kernel/fuzzy-date/index.ts';
import { emptyPlan } from '#kernel/plan.ts';
import type { PieceBody } from './piece.ts';
import { formOfPiece } from './piece-form.ts';
import { plainWords } from './plain-words.ts';

const MILESTONE: PieceBody = {
  kind: 'phase',
  value: { name: 'Start', period: parseFuzzyDate('15 januari 2027'), accent: null, milestone: null },
};
const PLACE = { context: { from: '2026-01-01', to: '2027-12-31' }, before: ['2027-01-15'], after: ['2027-02-12'] };
const posted = (fields: Record<string, string>) => ({
  get: (name: string) => fields[name] ?? '',
  all: (name: string) => [fields[name] ?? ''],
  has: (name: string) => name in fields,
});

test('a corrected date keeps the year of the rows around it, and a day that does not exist is refused', () => {
  const form = formOfPiece(MILESTONE);
  const moved = form.write(posted({ name: 'Start', period: '20 jan' }), PLACE);
  assert.equal(moved.ok && moved.body.kind === 'phase' && moved.body.value.period?.start, '2027-01-20');
  const refused = form.write(posted({ name: 'Start', period: '31 nov' }), PLACE);
  assert.equal(refused.ok, false);
});

test('the period of a programme may be vague while it is reviewed, and words that did not change keep their days', () => {
  const value = { ...emptyPlan('Plan').programme, start: '2026-09-01', end: '2027-08-31', endPhrase: 'zomer 2027' };
  const form = formOfPiece({ kind: 'programme', value });
  assert.equal(form.fields.find(({ name }) => name === 'end')?.value, 'zomer 2027');
  const written = (fields: Record<string, string>) => {
    const outcome = form.write(
      posted({ name: 'Plan', start: '1 september 2026', end: 'zomer 2027', ...fields }),
      PLACE,
    );
    return outcome.ok && outcome.body.kind === 'programme'
      ? [outcome.body.value.start, outcome.body.value.end, outcome.body.value.endPhrase ?? null]
      : null;
  };
  assert.deepEqual(written({}), ['2026-09-01', '2027-08-31', 'zomer 2027']);
  assert.deepEqual(written({ end: 'eind 2027' }), ['2026-09-01', '2027-12-31', 'eind 2027']);
  assert.deepEqual(written({ end: '1 juli 2027' }), ['2026-09-01', '2027-07-01', null]);
  assert.equal(written({ end: 'als het lukt' }), null);
});

test('a preview has the words of a text without its markup', () => {
  assert.equal(plainWords('| **Groep** | Zorg |\n| --- | --- |\n| Pers | feiten |'), 'Groep · Zorg\nPers · feiten');
});
