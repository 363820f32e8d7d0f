import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFuzzyDate } from '#kernel/fuzzy-date/index.ts';
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

test('a preview has the words of a text without its markup', () => {
  assert.equal(plainWords('| **Groep** | Zorg |\n| --- | --- |\n| Pers | feiten |'), 'Groep · Zorg\nPers · feiten');
});
