import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aDocument, heading, item, type Piece, table } from '../a-document.ts';
import { recognisePlan } from '../index.ts';

const rows = (...pieces: readonly Piece[]): readonly string[] =>
  recognisePlan(aDocument(...pieces), { ref: '2025-11-22' }).plan.activities.map(
    ({ when, title }) => `${when.text} = ${when.start}..${when.end}: ${title}`,
  );
const inCell = (when: string): readonly string[] =>
  rows(heading(1, 'Planning 2026'), table(['Datum', 'Wat'], ['7 jan 2026', 'Brief'], [when, 'Toespraak'])).slice(1);

test('a cell with what happens and its day is that day, and keeps its words', () => {
  assert.deepEqual(inCell('nieuwjaarsborrel 9 jan'), ['nieuwjaarsborrel 9 jan = 2026-01-09..2026-01-09: Toespraak']);
  assert.deepEqual(inCell('verkiezingen (18 maart)'), ['verkiezingen (18 maart) = 2026-03-18..2026-03-18: Toespraak']);
  assert.deepEqual(inCell('open dag school 2-10'), ['open dag school 2-10 = 2026-10-02..2026-10-02: Toespraak']);
});

test('a day that something is not on, or is counted from, is not the day of the row', () => {
  for (const when of ['was eerst 9 jan', 'ergens na gesprek 9 jan', 'verplaatst i.p.v. 9 jan'])
    assert.notDeepEqual(inCell(when), [`${when} = 2026-01-09..2026-01-09: Toespraak`]);
});

test('days from and up to below a month are one stretch, and the words behind them what happens', () => {
  assert.deepEqual(
    rows(
      heading(1, 'Kalender 2026'),
      heading(2, 'April'),
      item('20 t/m 24 projectweek'),
      item('7 ouderavond'),
      heading(2, 'Mei'),
      item('11 tot en met 15: schoolkamp'),
    ),
    [
      '20 t/m 24 = 2026-04-20..2026-04-24: projectweek',
      '7 = 2026-04-07..2026-04-07: ouderavond',
      '11 tot en met 15 = 2026-05-11..2026-05-15: schoolkamp',
    ],
  );
});
