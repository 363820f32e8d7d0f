import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aDocument, heading, type Piece, sheet, table, text } from '../a-document.ts';
import { recognisePlan } from '../index.ts';

const periodOf = (...pieces: readonly Piece[]) => {
  const { start, end, startPhrase, endPhrase } = recognisePlan(
    aDocument(...pieces, heading(1, 'Aanleiding'), text('Er verandert iets.')),
    { ref: '2026-05-01' },
  ).plan.programme;
  return { start, end, phrases: [startPhrase ?? null, endPhrase ?? null] };
};

test('a stretch of time at the end of a line under the title is the period of the plan, as vague as it is said', () => {
  assert.deepEqual(periodOf(heading(1, 'Plan Buurtteams'), text('Gemeente Aadorp, september 2026 t/m zomer 2027')), {
    start: '2026-09-01',
    end: '2027-08-31',
    phrases: ['september 2026', 'zomer 2027'],
  });
  assert.deepEqual(
    periodOf(heading(1, 'Plan Buurtteams'), text('Beschut werk in eigen hand: april 2026 – maart 2027')).end,
    '2027-03-31',
  );
});

test('a stretch from one day to another is a period as well', () => {
  const { start, end } = periodOf(heading(1, 'Plan Zomer'), text('Periode 1 mei - 30 september 2028'));
  assert.deepEqual([start, end], ['2028-05-01', '2028-09-30']);
});

test('one day, one year in a sentence and a span in a table are no period', () => {
  const none = { start: null, end: null, phrases: [null, null] };
  assert.deepEqual(periodOf(heading(1, 'Plan Buurtteams'), text('Vastgesteld op 3 mei 2026')), none);
  assert.deepEqual(
    periodOf(heading(1, 'Plan Buurtteams'), table(['Versie', 'Datum'], ['1', 'mei 2026 – juni 2027'])),
    none,
  );
});

test('the first words of a workbook are its title, with the day it was last kept below them', () => {
  const { programme } = recognisePlan(
    aDocument(
      sheet(
        'Lees mij',
        ['Communicatieplanning Fietsschool 2026-2027', ''],
        ['Laatst bijgewerkt', '29 mei 2026'],
        ['Doel 1', 'Ouders weten waar de lessen zijn'],
        ['Kernboodschap', 'Fietsen leer je samen.'],
      ),
      sheet('Kalender', ['Datum', 'Actie'], ['3 juni', 'Brief']),
    ),
    { ref: null },
  ).plan;
  assert.deepEqual(
    [programme.name, programme.start, programme.end, programme.documentDate],
    ['Communicatieplanning Fietsschool 2026-2027', '2026-01-01', '2027-12-31', '2026-05-29'],
  );
});

test('weeks with a year on both sides and days within a month are a period, and no day of the paper', () => {
  const weeks = periodOf(heading(1, 'Communicatieplanning marktdagen, wk 45 2026 t/m wk 3 2027'));
  assert.deepEqual([weeks.start, weeks.end], ['2026-11-02', '2027-01-24']);
  const { programme } = recognisePlan(
    aDocument(heading(1, 'Draaiboek campagneweek'), text('Gemeente Aadorp, 20 t/m 25 september 2027')),
    { ref: null },
  ).plan;
  assert.deepEqual([programme.start, programme.end, programme.documentDate], ['2027-09-20', '2027-09-25', null]);
});

test('a season or a quarter with its year is the period at the end of a title or at the start of a line below it', () => {
  const autumn = periodOf(heading(1, 'Contentkalender gemeente Aadorp – najaar 2027'));
  assert.deepEqual([autumn.start, autumn.end], ['2027-09-01', '2027-11-30']);
  const spring = periodOf(heading(1, 'Draaiboek dorpsfeest'), text('Voorjaar 2027. Trekker: werkgroep communicatie.'));
  assert.deepEqual([spring.start, spring.end], ['2027-03-01', '2027-05-31']);
  const month = periodOf(heading(1, 'Communicatieplan dorpsfeest, maart 2027'));
  assert.deepEqual([month.start, month.end], ['2027-01-01', '2027-12-31']);
});

test('the years of a paper about communication policy are its own', () => {
  const { start, end } = periodOf(heading(1, 'Nota communicatiebeleid 2027-2030'));
  assert.deepEqual([start, end], ['2027-01-01', '2030-12-31']);
});

test('the date of an opening or a decision is not the date of the paper', () => {
  const dateOf = (line: string) =>
    recognisePlan(aDocument(heading(1, 'Draaiboek gemeentehuis'), text(line)), { ref: null }).plan.programme
      .documentDate;
  assert.equal(dateOf('Datum opening: zaterdag 18 mei 2019'), null);
  assert.equal(dateOf('Datum: 18 mei 2019'), '2019-05-18');
  assert.equal(dateOf('Datum van dit plan: 18 mei 2019'), '2019-05-18');
});
