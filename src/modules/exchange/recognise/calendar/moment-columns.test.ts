import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aDocument, heading, sheet, table, text } from '../a-document.ts';
import { recognisePlan } from '../index.ts';

test('a quarter and a moment under one name: the moment is the date, in the year of its quarter', () => {
  const { plan } = recognisePlan(
    aDocument(
      heading(1, 'Planning'),
      table(
        [{ content: 'Periode', across: 2 }, 'Wat doen we', 'Middel'],
        [{ content: '2e kwartaal 2028', down: 2 }, '7 april', 'Start', 'bijeenkomst'],
        ['half mei', 'Proefdag', 'bezoek'],
        ['3e kwartaal 2028', 'begin juli', 'Zomerbericht', 'brief'],
      ),
    ),
    { ref: '2026-09-01' },
  );
  assert.deepEqual(
    plan.activities.map(({ when, title }) => [when.text, when.start, title]),
    [
      ['7 april', '2028-04-07', 'Start'],
      ['half mei', '2028-05-11', 'Proefdag'],
      ['begin juli', '2028-07-01', 'Zomerbericht'],
    ],
  );
});

test('months across a sheet may stand behind several columns that say who and for whom', () => {
  const months = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
  const ticked = (...at: readonly number[]) => months.map((_, index) => (at.includes(index) ? 'x' : ''));
  const { plan } = recognisePlan(
    aDocument(
      sheet(
        'Jaarplanning',
        ['Jaarplanning Fietsschool 2027'],
        ['Middel / actie', 'Doelgroep', 'Wie', ...months, 'Opmerking'],
        ['Nieuwsbrief', 'Ouders', 'Noor', ...ticked(2, 8), 'op donderdag'],
        ['Persmoment', 'Pers', 'Bas', ...months.map((_, index) => (index === 5 ? '18' : '')), ''],
      ),
    ),
    { ref: '2026-09-01' },
  );
  assert.deepEqual(
    plan.activities.map(({ when, title, audiences, responsible }) => [when.start, title, audiences, responsible]),
    [
      ['2027-03-01', 'Nieuwsbrief', ['Ouders'], ['Noor']],
      ['2027-09-01', 'Nieuwsbrief', ['Ouders'], ['Noor']],
      ['2027-06-18', 'Persmoment', ['Pers'], ['Bas']],
    ],
  );
});

test('a table inside a cell of another is a table of the plan', () => {
  const { plan } = recognisePlan(
    aDocument(
      heading(1, 'Planning'),
      text('Voor de collega’s:'),
      table(['Intern', [table(['Datum', 'Wat', 'Wie'], ['2 februari 2027', 'Belinstructie', 'Dorus'])]]),
    ),
    { ref: '2026-09-01' },
  );
  assert.deepEqual(
    plan.activities.map(({ when, title, responsible }) => [when.start, title, responsible]),
    [['2027-02-02', 'Belinstructie', ['Dorus']]],
  );
});

test('a column that says when it is ready, behind one that says when it starts, is the end', () => {
  const { plan } = recognisePlan(
    aDocument(
      heading(1, 'Planning'),
      table(
        ['Activiteit', { content: 'Planning', across: 2 }, 'Wie'],
        ['', 'Start', 'Gereed', ''],
        ['Campagne', '1 maart', '30 april', 'Noor'],
        ['Folder', '3 mei', '10 mei', 'Bas'],
      ),
    ),
    { ref: '2028-01-10' },
  );
  assert.deepEqual(
    plan.activities.map(({ when, title, status }) => [when.start, when.end, title, status.text]),
    [
      ['2028-03-01', '2028-04-30', 'Campagne', null],
      ['2028-05-03', '2028-05-10', 'Folder', null],
    ],
  );
});

test('a column of years, written once for several rows, gives the moments in the next column their year', () => {
  const days = (...rows: readonly (readonly [string, string])[]) =>
    recognisePlan(
      aDocument(
        heading(1, 'Planning'),
        table(['Jaar', 'Wanneer', 'Activiteit'], ...rows.map(([year, when]) => [year, when, 'Brief'])),
      ),
      { ref: '2026-01-10' },
    ).plan.activities.map(({ when }) => `${when.text} ${when.start}`);
  const expected = ['1 sept. 2026-09-01', 'oktober 2026-10-01', 'half febr. 2027-02-11', 'voorjaar 2027-03-01'];
  assert.deepEqual(days(['2026', '1 sept.'], ['', 'oktober'], ['2027', 'half febr.'], ['', 'voorjaar']), expected);
  assert.deepEqual(
    days(['2026', '1 sept.'], ['2026', 'oktober'], ['2027', 'half febr.'], ['2027', 'voorjaar']),
    expected,
  );
});

test('a loose word for means is what is done where another column names the means', () => {
  const { plan } = recognisePlan(
    aDocument(
      heading(1, 'Planning'),
      table(['Periode', 'Inzet', 'Doelgroep', 'Kanaal'], ['3 mei', 'Proeflessen', 'ouderen', 'weekblad, mail']),
    ),
    { ref: '2028-01-10' },
  );
  assert.deepEqual(
    plan.activities.map(({ title, channels }) => [title, channels]),
    [['Proeflessen', ['weekblad', 'mail']]],
  );
});

test('a cell below the end that is no moment leaves the day of the start, and is kept', () => {
  const rowsOf = (end: string, ...rows: readonly (readonly string[])[]) =>
    recognisePlan(aDocument(heading(1, 'Planning'), table(['Wat', 'Start', end], ...rows)), {
      ref: '2028-01-10',
    }).plan.activities.map(({ when, status, notes }) =>
      [when.text, when.start, when.end, status.value, notes].map((each) => each ?? '').join('|'),
    );
  const moments = [
    ['Brief', '1 maart', '12 maart'],
    ['Film', '2 maart', '3 maart'],
    ['Bord', '3 maart', '4 april'],
  ];
  assert.deepEqual(rowsOf('Gereed', ...moments, ['Flyer', '5 maart', 'ja'], ['Kraam', '4 mei', 'n.t.b.']).slice(3), [
    '5 maart|2028-03-05|2028-03-05|done|',
    '4 mei|2028-05-04|2028-05-04||Gereed: n.t.b.',
  ]);
  assert.deepEqual(rowsOf('Eind', ...moments, ['Flyer', '5 maart', 'ja']).slice(3), [
    '5 maart|2028-03-05|2028-03-05||Eind: ja',
  ]);
});
