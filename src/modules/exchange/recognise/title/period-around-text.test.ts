import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SourceDocument } from '../../model/source-document.ts';
import { aDocument, heading, item, type Piece, sheet, table, text } from '../a-document.ts';
import { recognisePlan } from '../index.ts';

const BODY = [
  heading(2, 'Waarom dit plan'),
  text('De bibliotheek verhuist.'),
  heading(2, 'Kalender'),
  table(['Wanneer', 'Wat'], ['3 maart', 'Brief aan leden'], ['half juni', 'Open dag']),
];
const PLAN = [heading(1, 'Communicatieplan bibliotheek'), ...BODY];
type Around = { readonly fileName?: string; readonly edge?: string; readonly modifiedOn?: string };

function read(pieces: readonly Piece[], { fileName = 'plan.docx', edge, modifiedOn }: Around = {}) {
  const empty = aDocument(...pieces);
  const document: SourceDocument = {
    ...empty,
    properties: { ...empty.properties, modifiedOn: modifiedOn ?? null },
    fileName,
    aside: edge === undefined ? [] : [{ where: 'koptekst', text: edge }],
  };
  const { plan, items } = recognisePlan(document, { ref: null });
  const { start, end } = plan.programme;
  return {
    period: [start, end],
    days: plan.activities.map(({ when }) => when.start),
    loose: plan.unrecognised.map((each) => each.text),
    codes: [...new Set(items.flatMap(({ kind, question }) => (kind === 'activity' ? (question?.code ?? 'none') : [])))],
    programme: items.find(({ kind }) => kind === 'programme')?.confidence,
  };
}

test('a season or a school year under the title is the time of the plan, over the turn of the year', () => {
  for (const said of ["Seizoen '27/'28", 'Bibliotheek Aadorp, schooljaar 2027-2028', 'seizoen 2027/28']) {
    const { period } = read([heading(1, 'Jaarplan leesclubs'), text(said), ...BODY]);
    assert.deepEqual(period, ['2027-08-01', '2028-07-31'], said);
  }
  const { days } = read([heading(1, 'Jaarplan leesclubs'), text("Seizoen '27/'28"), ...BODY]);
  assert.deepEqual(days, ['2028-03-03', '2028-06-11']);
});

test('a year at the edge of the page gives the dates their year, and the words of the edge stay to be placed', () => {
  const { period, days, loose, codes, programme } = read(PLAN, { edge: 'blad 2 – kalenderjaar 2031' });
  assert.deepEqual([codes, programme], [['yearGuessed'], 'probable']);
  assert.deepEqual(
    [period, days],
    [
      ['2031-01-01', '2031-12-31'],
      ['2031-03-03', '2031-06-11'],
    ],
  );
  assert.deepEqual(loose, ['blad 2 – kalenderjaar 2031']);
  assert.deepEqual(read(PLAN, { edge: 'Communicatieplan bibliotheek – gemeente Aadorp – 2031' }).days[0], '2031-03-03');
});

test('a year that stands apart behind the team that wrote it gives the dates their year, asked about; a year of the team gives none', () => {
  const { days, codes } = read(PLAN, { edge: 'Gemeente Aadorp – team Communicatie – 2031' });
  assert.deepEqual([days, codes], [['2031-03-03', '2031-06-11'], ['yearGuessed']]);
  assert.deepEqual(read(PLAN, { edge: 'Jaarplan team Communicatie 2031' }).days, [null, null]);
});

test('a year behind a word for the plan counts in a line under the title, in the heading of the calendar and in the name of the file', () => {
  const year = ['2031-01-01', '2031-12-31'];
  assert.deepEqual(read([heading(1, 'Bibliotheek'), text('Werk 77 – uitvoering 2031'), ...BODY]).period, year);
  assert.deepEqual(read([...PLAN.slice(0, 3), heading(2, 'Planning 2031'), ...PLAN.slice(4)]).period, year);
  assert.deepEqual(read(PLAN, { fileName: 'communicatieplan-verhuizing_2031.docx' }).period, year);
});

test('a line that speaks of the paper, of a decision or of a vision far away gives no period', () => {
  for (const said of [
    'Vastgesteld najaar 2024',
    'versie 2 van 2024',
    '© Aadorp 2024',
    'Sinds 2019 in Aadorp',
    'maart 2024',
  ])
    assert.deepEqual(read(PLAN, { edge: said }).period, [null, null], said);
  assert.deepEqual(read(PLAN, { fileName: 'communicatie-omgevingsvisie-2045.docx' }).period, [null, null]);
});

test('the edge of the page is an old one where the calendar itself names other years', () => {
  const dated = [...PLAN.slice(0, 4), table(['Wanneer', 'Wat'], ['3 maart 2032', 'Brief'], ['juni', 'Open dag'])];
  const { period, days, loose } = read(dated, { edge: 'Communicatieplan 2029' });
  assert.deepEqual([period, days, loose], [[null, null], ['2032-03-03', '2032-06-01'], ['Communicatieplan 2029']]);
});

test('years in the lines of a calendar without a table count as well', () => {
  const listed = [heading(1, 'Plan brug'), heading(2, 'Planning'), item('3 maart 2032: brief'), item('juni: open dag')];
  const { period, days } = read(listed, { edge: 'Communicatieplan 2029' });
  assert.deepEqual(
    [period, days],
    [
      [null, null],
      ['2032-03-03', '2032-06-01'],
    ],
  );
  const told = [...PLAN, text('In mei 2032 kijken we terug.')];
  assert.equal(read(told, { edge: 'Communicatieplan 2031' }).period[0], '2031-01-01');
});

test('the year of another plan, of a form or of another paper at the edge or in the name of the file is not ours', () => {
  for (const said of [
    'Kustplan Zuid 2013',
    'Visprogramma 2020-2030',
    'Dorpsperiode 2022–2026',
    'Format communicatieplan 2016',
    'Evaluatie communicatieplan 2023',
    'Bijlage bij communicatieplan 2019-2022',
    'Programmabegroting 2024',
    'tel 0123 – 2024',
    'pagina 2 – 2024',
    'afdeling Communicatie, 2019',
  ]) {
    const { period, days, codes } = read(PLAN, { edge: said });
    assert.deepEqual([period, days, codes], [[null, null], [null, null], ['yearUnknown']], said);
  }
  for (const fileName of ['kustplan-2050.docx', 'kopie van communicatieplan 2022.docx', 'communicatie N2024.docx'])
    assert.deepEqual(read(PLAN, { fileName }).days, [null, null], fileName);
});

test('the edge of the page is an old one where the file is years younger, and a month there is asked about', () => {
  const old = read(PLAN, { edge: 'Communicatieplan 2016', modifiedOn: '2026-05-05' });
  assert.deepEqual([old.period, old.days[0], old.codes], [[null, null], '2026-03-03', ['yearGuessed']]);
  const month = read(PLAN, { edge: 'Bureau Noord, juni-september 2019' });
  assert.deepEqual([month.period, month.codes], [[null, null], ['yearGuessed']]);
});

test('the lines of a first sheet say it too, a stretch also within a line', () => {
  const first = (words: string) =>
    read([
      sheet('Lees mij', ['Leesclubs'], [words]),
      sheet('Kalender', ['Datum', 'Actie', 'Wie'], ['3 mei', 'Brief', 'Noor']),
    ]);
  assert.deepEqual(first('Looptijd: tweede kwartaal 2031 tot en met het eerste kwartaal 2032').period, [
    '2031-04-01',
    '2032-03-31',
  ]);
  assert.deepEqual(first('planning mei-nov 2031, versie Noor').period, ['2031-05-01', '2031-11-30']);
});

test('a heading of a calendar gives the year behind its number and before what it is divided by, also beside a year in a message', () => {
  const { period } = read([
    heading(1, 'Communicatieplan bibliotheek'),
    heading(2, '3. Planning 2027 per doelgroep'),
    table(['Middel', 'Boodschap', 'Wanneer'], ['Brief', 'Afspraken voor 2028', '3 maart'], ['Folder', 'Nieuw', 'mei']),
  ]);
  assert.deepEqual(period, ['2027-01-01', '2027-12-31']);
});
