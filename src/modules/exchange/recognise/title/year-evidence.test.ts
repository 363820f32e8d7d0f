import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SourceDocument } from '../../model/source-document.ts';
import { aDocument, heading, item, type Piece, table, text } from '../a-document.ts';
import { recognisePlan } from '../index.ts';

type Paper = {
  readonly title?: string;
  readonly above?: readonly Piece[];
  readonly below?: readonly Piece[];
  readonly note?: string;
  readonly modifiedOn?: string;
  readonly readOn?: string;
};

/** The first days of a calendar, and what is asked about its rows. */
function read(cells: readonly string[], { title = 'Plan zwembad', above = [], below = [], note, ...day }: Paper = {}) {
  const rows = cells.map((cell, index) => [cell, `Brief nummer ${index + 1}`]);
  const empty = aDocument(
    heading(1, title),
    ...above,
    heading(2, 'Kalender'),
    table(['Wanneer', 'Wat'], ...rows),
    ...below,
  );
  const document: SourceDocument = {
    ...empty,
    aside: note === undefined ? [] : [{ where: 'voetnoot', text: note }],
    properties: { ...empty.properties, modifiedOn: day.modifiedOn ?? null },
  };
  const { plan, items } = recognisePlan(document, { ref: null, readOn: day.readOn ?? null });
  const codes = items.flatMap(({ kind, question }) => (kind === 'activity' ? (question?.code ?? 'none') : []));
  return {
    months: plan.activities.map(({ when }) => when.start?.slice(0, 7)).join(' '),
    codes: [...new Set(codes)].join(' '),
    documentDate: plan.programme.documentDate,
  };
}
const LATER = { modifiedOn: '2026-11-22' };
const TO_MARCH = ['begin februari', '2 maart', '18 maart', 'eind maart'];

test('a day of something that happens, anywhere in the text, gives the calendar around it its year', () => {
  const year = '2026-02 2026-03 2026-03 2026-03';
  const told = 'De gemeenteraadsverkiezingen van 18 maart 2026.';
  assert.equal(read(TO_MARCH, { ...LATER, below: [text(`* ${told}`)] }).months, year);
  assert.equal(read(TO_MARCH, { ...LATER, note: told }).months, year);
  assert.equal(
    read(TO_MARCH, { ...LATER, above: [text('Stemmen kan op 18 maart 2026 van 7.30 uur af.')] }).months,
    year,
  );
  const before = ['oktober', 'november', 'januari', '1 april'];
  assert.equal(
    read(before, { ...LATER, above: [text('De nieuwe regeling gaat in op 1 april 2026.')] }).months,
    '2025-10 2025-11 2026-01 2026-04',
  );
});

test('what happened long ago gives the calendar no year', () => {
  for (const past of [
    'Na de brand van 4 mei 2021 werd veel anders.',
    'In 2019 is hiertoe besloten.',
    'Sinds 2018 is er een wijkteam.',
  ])
    assert.equal(
      read(['sept', 'nov', '1 januari'], { modifiedOn: '2026-05-05', above: [text(past)] }).months,
      '2026-09 2026-11 2027-01',
      past,
    );
});

test('the year in the name of another paper, under the title or in it, is no year of the plan', () => {
  for (const line of [
    'Vastgesteld beleid Omgevingsvisie 2040',
    'Evaluatie 2021',
    'Vervolg op campagne 2021',
    'Onderdeel van het programma Duurzaam 2030',
    'Collegeprogramma 2022-2026',
    'Agenda 2030',
    'Beleidsplan 2019-2023',
  ])
    assert.equal(
      read(['september', 'januari'], { modifiedOn: '2026-08-01', above: [text(line)] }).months,
      '2026-09 2027-01',
      line,
    );
  assert.equal(
    read(['september'], { modifiedOn: '2026-08-01', title: 'Communicatieplan Woonvisie 2030' }).months,
    '2026-09',
  );
});

test('a school year, wherever it is named, runs from August to July, and what prepares it lies before it', () => {
  const rows = ['mei', 'juni', 'september', 'november', 'januari', 'mei'];
  const months = '2025-05 2025-06 2025-09 2025-11 2026-01 2026-05';
  assert.equal(read(rows, { title: 'Leesplan schooljaar 2025-2026' }).months, months);
  assert.equal(read(rows, { ...LATER, title: 'Leesplan 2025-2026' }).months, months);
  assert.equal(
    read(rows.slice(2), { ...LATER, above: [text('Dit plan is er voor het schooljaar 2025/2026 en alle scholen.')] })
      .months,
    '2025-09 2025-11 2026-01 2026-05',
  );
  const below = recognisePlan(
    aDocument(
      heading(1, 'Leesplan'),
      heading(2, 'Planning schooljaar 2025-2026'),
      table(['Wanneer', 'Wat'], ...rows.map((row) => [row, 'Brief'])),
    ),
    { ref: null },
  );
  assert.equal(below.plan.activities.map(({ when }) => when.start?.slice(0, 7)).join(' '), months);
});

test('rows before the first month of a plan of one year prepare it, and a plan of two years goes on into its second', () => {
  assert.equal(
    read(['okt', 'nov', 'jan', 'maart', 'mei', 'juni', 'aug'], { title: 'Plan 2026' }).months,
    '2025-10 2025-11 2026-01 2026-03 2026-05 2026-06 2026-08',
  );
  const { plan } = recognisePlan(
    aDocument(
      heading(1, 'Plan 2025-2026'),
      heading(2, 'November'),
      item('4: brief'),
      heading(2, 'Januari'),
      item('13: brief'),
    ),
    { ref: null },
  );
  assert.deepEqual(
    plan.activities.map(({ when }) => when.start),
    ['2025-11-04', '2026-01-13'],
  );
});

test('weeks and moving feasts beside their days tell the year as weekdays do', () => {
  for (const readOn of ['2026-02-01', '2026-11-22']) {
    const weeks = ['week 37 (8-12 sept)', 'week 41 (6-10 oktober)', 'week 3 (12-16 jan)'];
    assert.deepEqual(read(weeks, { readOn }), { months: '2025-09 2025-10 2026-01', codes: 'none', documentDate: null });
    const feasts = ['Goede Vrijdag 3 april', 'Hemelvaart (14 mei)', 'juni'];
    assert.equal(read(feasts, { readOn }).months, '2026-04 2026-05 2026-06');
    assert.deepEqual(read(['ma 12 jan', 'do 5 feb', 'half mei'], { readOn }).months, '2026-01 2026-02 2026-05');
  }
});

test('the day on which a text is read is the last to say the year, and that year is asked about', () => {
  assert.deepEqual(read(['september', 'feb'], { readOn: '2026-06-01' }), {
    months: '2026-09 2027-02',
    codes: 'yearGuessed',
    documentDate: null,
  });
  assert.equal(
    read(['september', 'feb'], { readOn: '2029-06-01', modifiedOn: '2026-06-01' }).months,
    '2026-09 2027-02',
  );
});

test('parts of a calendar go on over the turn of the year after the one that has its year', () => {
  const part = (name: string, ...cells: string[]): readonly Piece[] => [
    heading(2, name),
    table(['Wanneer', 'Wat'], ...cells.map((cell) => [cell, 'Brief'])),
  ];
  const document = aDocument(
    heading(1, 'Plan'),
    ...part('Planning start', 'mei 2025', 'juni'),
    ...part('Planning groei', 'sept', 'okt'),
    ...part('Planning slot', 'jan', 'maart'),
  );
  const { plan } = recognisePlan(document, { ref: null, readOn: '2026-11-22' });
  assert.equal(
    plan.activities.map(({ when }) => when.start?.slice(0, 7)).join(' '),
    '2025-05 2025-06 2025-09 2025-10 2026-01 2026-03',
  );
});

test('versions without a year lie near those with one, whether the oldest or the newest stands first', () => {
  const [oldest, middle, newest] = [
    ['0.1', '9 december 2025', 'eerste'],
    ['0.2', '20 januari', 'gelezen'],
    ['0.3', '12 februari', 'klaar'],
  ];
  const versions = (...rows: string[][]): readonly Piece[] => [
    heading(2, 'Versiebeheer'),
    table(['Versie', 'Datum', 'Wijziging'], ...rows),
  ];
  for (const rows of [
    [oldest, middle, newest],
    [newest, middle, oldest],
  ]) {
    const { documentDate, months, codes } = read(['maart', 'april'], {
      ...LATER,
      above: versions(...rows.map((row) => row ?? [])),
    });
    assert.deepEqual([documentDate, months, codes], ['2026-02-12', '2026-03 2026-04', 'none']);
  }
  const dated = [
    ['0.3', '12 februari 2026', 'klaar'],
    ['0.2', '20 januari', 'gelezen'],
    ['0.1', '9 december', 'eerste'],
  ];
  assert.equal(read(['maart'], { ...LATER, above: versions(...dated) }).documentDate, '2026-02-12');
});

test('the day on which something starts, in a line under the title, is not the day of the paper', () => {
  assert.equal(read(['nov'], { above: [text('Per 1 januari 2026 start de nieuwe regeling')] }).documentDate, null);
  assert.equal(read(['nov'], { above: [text('Zevendal, 3 maart 2026')] }).documentDate, '2026-03-03');
});

test('where half of the rows fall outside the year that the title gives the year is asked, where fewer do it is not', () => {
  const asked = (...cells: readonly string[]) => read(cells, { title: 'Communicatieplan Warmtenet 2026' });
  const over = asked('week 44', 'week 46', 'week 50', 'week 1', 'week 3', 'week 5');
  assert.equal(over.months, '2026-10 2026-11 2026-12 2027-01 2027-01 2027-02');
  assert.equal(over.codes, 'yearGuessed');
  assert.equal(asked('maart', 'mei', 'oktober', 'december', 'januari').codes, 'none');
});
