import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SourceDocument } from '../../model/source-document.ts';
import { aDocument, heading, type Piece, table, text } from '../a-document.ts';
import { recognisePlan } from '../index.ts';

type Paper = { readonly modifiedOn?: string | null; readonly above?: readonly Piece[]; readonly title?: string };

/** The days of a calendar without years, and what is asked about each. */
function read(cells: readonly string[], { modifiedOn = null, above = [], title = 'Plan zwembad' }: Paper = {}) {
  const pieces = [
    heading(1, title),
    ...above,
    heading(2, 'Kalender'),
    table(['Wanneer', 'Wat'], ...cells.map((cell, index) => [cell, `Brief nummer ${index + 1}`])),
  ];
  const empty = aDocument(...pieces);
  const document: SourceDocument = { ...empty, properties: { ...empty.properties, modifiedOn } };
  const { plan, items } = recognisePlan(document, { ref: null });
  const questions = items.filter(({ kind }) => kind === 'activity').map(({ question }) => question);
  return {
    days: plan.activities.map(({ when }) => when.start),
    codes: [...new Set(questions.map((question) => question?.code ?? null))],
    options: questions.find((question) => question?.code === 'yearGuessed')?.options,
  };
}

test('the weekdays of the whole calendar give its year, whenever the file was last saved', () => {
  for (const modifiedOn of ['2024-03-02', '2025-06-01', '2026-12-30']) {
    const { days, codes } = read(['do 5 maart', '20 maart', 'vr 17-4', 'ma 1 juni'], { modifiedOn });
    assert.deepEqual(days, ['2026-03-05', '2026-03-20', '2026-04-17', '2026-06-01'], modifiedOn);
    assert.deepEqual(codes, [null], modifiedOn);
  }
});

test('one wrong weekday does not overturn the others, and a calendar may run over the turn of the year', () => {
  const wrong = ['do 5 maart', 'za 14 maart', 'di 17 april', 'ma 1 juni'];
  assert.deepEqual(read(wrong, { modifiedOn: '2025-02-01' }).days, [
    '2026-03-05',
    '2026-03-14',
    '2026-04-17',
    '2026-06-01',
  ]);
  const season = ['wo 9 september', 'begin november', 'do 14 januari', 'wo 10 maart'];
  assert.deepEqual(read(season, { modifiedOn: '2027-03-20' }).days, [
    '2026-09-09',
    '2026-11-01',
    '2027-01-14',
    '2027-03-10',
  ]);
});

test('a year that only the file says, or a sentence about something else, is asked about, once for all rows', () => {
  const byFile = read(['5 maart', '20 maart'], { modifiedOn: '2027-02-01' });
  assert.deepEqual(byFile, {
    days: ['2027-03-05', '2027-03-20'],
    codes: ['yearGuessed'],
    options: ['2027', '2026', '2028'],
  });
  const told = read(['5 maart', '20 maart'], { above: [text('In 2029 ging het mis.')] });
  assert.deepEqual([told.codes, told.options?.[0]], [['yearGuessed'], '2029']);
});

test('a year that is said is not asked about', () => {
  assert.deepEqual(read(['5 maart 2027', '20 maart'], { modifiedOn: '2027-02-01' }).codes, [null]);
  assert.deepEqual(read(['5 maart'], { modifiedOn: '2027-02-01', above: [text('Planning 2027')] }).codes, [null]);
  assert.deepEqual(read(['5 maart'], { modifiedOn: '2027-02-01', above: [text('Versie 2, 3 januari 2027')] }).codes, [
    null,
  ]);
});

test('without a year anywhere a date has none', () => {
  const { days, codes } = read(['5 maart', 'do 19 maart', 'vr 17 april']);
  assert.deepEqual([days, codes], [[null, null, null], ['yearUnknown']]);
});

test('weekdays that all fit another year than the one in the title go before it, and that is asked', () => {
  const { days, codes, options } = read(['do 5 maart', 'vr 17 april', 'ma 1 juni'], { title: 'Kalender 2025' });
  assert.deepEqual(days, ['2026-03-05', '2026-04-17', '2026-06-01']);
  assert.deepEqual([codes, options], [['yearGuessed'], ['2026', '2025', '2027']]);
});

test('the weekdays of cells with only a day count in the month above them', () => {
  const rows = [
    ['MAART', ''],
    ['do 5', 'Brief'],
    ['vr 20', 'Markt'],
    ['JUNI', ''],
    ['ma 1', 'Open dag'],
  ];
  const pieces = [heading(1, 'Plan zwembad'), heading(2, 'Kalender'), table(['Dag', 'Wat'], ...rows)];
  const empty = aDocument(...pieces);
  const document = { ...empty, properties: { ...empty.properties, modifiedOn: '2025-05-05' } };
  assert.deepEqual(
    recognisePlan(document, { ref: null }).plan.activities.map(({ when }) => when.start),
    ['2026-03-05', '2026-03-20', '2026-06-01'],
  );
});

test('weekdays told of in a sentence do not give the calendar its year', () => {
  const above = [text('Zoals op do 12 maart en zo 15 maart, toen alles dicht ging.')];
  const { days, codes } = read(['3 april', '4 juni'], { above, modifiedOn: '2021-05-05' });
  assert.deepEqual([days, codes], [['2021-04-03', '2021-06-04'], ['yearGuessed']]);
});
