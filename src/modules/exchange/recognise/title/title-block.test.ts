import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aDocument, heading, item, type Piece, sheet, table, text } from '../a-document.ts';
import { recognisePlan } from '../index.ts';

const planOf = (...pieces: readonly Piece[]) => recognisePlan(aDocument(...pieces), { ref: '2026-11-21' }).plan;

test('a draft number at the top is the version, a day behind it is not', () => {
  const version = (line: string) =>
    planOf(heading(1, 'Communicatieplan Zwembad'), text(line)).programme.documentVersion;
  assert.equal(version('Concept 0.4'), 'Concept 0.4');
  assert.equal(version('Gemeente Aadorp, concept 0.4, 12 november 2026'), 'concept 0.4');
  assert.equal(version('v0.3 – 3 mei 2026'), '0.3');
  assert.equal(version('Concept 12 november 2026'), null);
});

test('the organisation of a line with more lines below it is that line only', () => {
  const { programme } = planOf(
    heading(1, 'Communicatieplan Groen'),
    text('Team Communicatie, gemeente Zuidland\nOpdrachtgever: Wethouder Mulder'),
  );
  assert.deepEqual([programme.owner, programme.client], ['Gemeente Zuidland', 'Wethouder Mulder']);
});

test('a sheet with the particulars of the plan and one with its message are read field by field', () => {
  const { programme, messages } = planOf(
    sheet(
      'Plan',
      ['Onderdeel', 'Inhoud'],
      ['Naam', 'Plan Buurtteam'],
      ['Opdrachtgever', 'Wethouder Zorg'],
      ['Periode', '1 mei 2026 tot en met 3 juni 2027'],
      ['Versie', 'concept 2'],
    ),
    sheet(
      'Boodschap',
      ['Onderdeel', 'Inhoud'],
      ['Kernboodschap', 'Je loopt binnen.'],
      ['Slogan', 'Kom langs'],
      ['Accent: huisartsen', 'Eén nummer.'],
    ),
  );
  assert.deepEqual(
    [programme.client, programme.start, programme.end, programme.documentVersion],
    ['Wethouder Zorg', '2026-05-01', '2027-06-03', 'concept 2'],
  );
  assert.deepEqual([messages.core, messages.slogan], ['Je loopt binnen.', 'Kom langs']);
  assert.deepEqual(messages.accents, [{ for: 'huisartsen', text: 'Eén nummer.' }]);
});

test('a period that ends in a season ends in that season, and not on its last day', () => {
  const periodOf = (written: string) => {
    const { start, end, startPhrase, endPhrase } = planOf(
      heading(1, 'Communicatieplan Buurtteam'),
      text(`Periode: ${written}`),
      heading(1, 'Aanleiding'),
      text('Er komt een buurtteam.'),
    ).programme;
    return [start, end, startPhrase ?? null, endPhrase ?? null];
  };
  assert.deepEqual(periodOf('september 2026 t/m zomer 2027'), [
    '2026-09-01',
    '2027-08-31',
    'september 2026',
    'zomer 2027',
  ]);
  assert.deepEqual(periodOf('1 mei 2026 tot en met 3 juni 2027'), ['2026-05-01', '2027-06-03', null, null]);
});

test('hours in words are hours, for the role that gives or gets them', () => {
  const { effort } = planOf(
    heading(1, 'Organisatie'),
    text('Een wijkredacteur voor acht uur per week. De projectleider besteedt twee uur per week aan communicatie.'),
    table(['Rol', 'Taak'], ['Vormgever', 'maakt de poster']),
  );
  assert.deepEqual(
    effort.map(({ role, hoursPerWeek }) => `${role} ${hoursPerWeek}`),
    ['wijkredacteur 8', 'projectleider 2'],
  );
});

test('a sheet that opens with a title and one particular gives that particular', () => {
  const { programme } = planOf(
    sheet(
      'Leeswijzer',
      ['Communicatie Regiotaxi 2027'],
      ['Laatst bijgewerkt:', '1 december 2026'],
      ['Vul zelf de status in.'],
    ),
    sheet('Kalender', ['Datum', 'Actie'], ['3 mei 2027', 'Brief']),
  );
  assert.equal(programme.documentDate, '2026-12-01');
});

test('the period of each activity is not that of the paper', () => {
  const each = (name: string, period: string) => [text(name), item(`Periode: ${period}`), item('Middel: brief')];
  const { programme, activities } = planOf(
    heading(1, 'Communicatieplan Groene Singel'),
    heading(2, 'Planning'),
    ...each('Aankondiging', '1 t/m 14 maart 2027'),
    ...each('Terugkoppeling', 'april 2027'),
  );
  assert.deepEqual([programme.start, programme.end, activities.length], [null, null, 2]);
});

test('a table of versions with its year once gives the day and the number of the last', () => {
  const pieces = [
    heading(1, 'Plan Zorgloket'),
    table(['Versie', 'Datum', 'Wijziging'], ['0.1', '3 december 2027', 'opzet'], ['0.2', '12 januari', 'aangevuld']),
    heading(1, 'Aanleiding'),
    text('Er komt een loket.'),
  ];
  const { documentDate, documentVersion } = recognisePlan(aDocument(...pieces), { ref: null }).plan.programme;
  assert.deepEqual([documentDate, documentVersion], ['2028-01-12', '0.2']);
});
