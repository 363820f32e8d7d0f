import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FuzzyDate } from './fuzzy-date.ts';
import { looksLikeDate, parseFuzzyDate } from './parse.ts';

/** Written in autumn 2026 for a plan that runs to the end of 2027. */
const context = { ref: '2026-10-01', from: '2026-10-01', to: '2027-12-31' };
type Row = readonly [
  string,
  string | null,
  string | null,
  string | null,
  FuzzyDate['precision'],
  FuzzyDate['certainty'],
];

/** Phrases, then start, end, EDTF, precision and certainty, as our conventions say. */
const TABLE: readonly (readonly [string, Row[1], Row[2], Row[3], Row[4], Row[5]])[] = [
  ['12 april 2027', '2027-04-12', '2027-04-12', '2027-04-12', 'day', 'exact'],
  ['vr 16 april 2027|vrijdag 16 april|Vr. 16-4', '2027-04-16', '2027-04-16', '2027-04-16', 'day', 'exact'],
  [
    '9 maart|9 mrt.|dinsdag 9 maart|9-3|09/03|9-3-2027|9-3-’27|9/3/’27|9/3 ’27|2027-03-09|09.03.2027|9 maart, 19.30 uur|Publicatie: 9 maart|9  MAART',
    '2027-03-09',
    '2027-03-09',
    '2027-03-09',
    'day',
    'exact',
  ],
  [
    'half okt|Half okt.|medio oktober|midden oktober|HALF OKTOBER|half okt 2026',
    '2026-10-11',
    '2026-10-20',
    '2026-10-11~/2026-10-20~',
    'part',
    'approximate',
  ],
  ['begin mei|Begin mei', '2027-05-01', '2027-05-10', '2027-05-01~/2027-05-10~', 'part', 'approximate'],
  [
    'eind november|einde nov|eind van november',
    '2026-11-21',
    '2026-11-30',
    '2026-11-21~/2026-11-30~',
    'part',
    'approximate',
  ],
  ['.. nov|? nov|... nov', '2026-11-01', '2026-11-30', '2026-11-XX', 'month', 'exact'],
  ['nov|in november|november', '2026-11-01', '2026-11-30', '2026-11', 'month', 'exact'],
  ['Mei/juni|mei / juni|Mei/juni (afgerond)', '2027-05-01', '2027-06-30', '2027-05/2027-06', 'month', 'uncertain'],
  [
    'mei t/m december|mei tot en met december|mei – december|van mei t/m dec',
    '2027-05-01',
    '2027-12-31',
    '2027-05/2027-12',
    'month',
    'exact',
  ],
  ['mei t/m december 2013', '2013-05-01', '2013-12-31', '2013-05/2013-12', 'month', 'exact'],
  [
    '10/11 sep|10 en 11 sep|10-11 sept.|10 t/m 11 september',
    '2027-09-10',
    '2027-09-11',
    '2027-09-10/2027-09-11',
    'day',
    'exact',
  ],
  ['10 of 11 sep', '2027-09-10', '2027-09-11', '[2027-09-10,2027-09-11]', 'day', 'alternative'],
  ['1 of half feb', '2027-02-01', '2027-02-20', '[2027-02-01,2027-02-11..2027-02-20]', 'part', 'alternative'],
  [
    'rond 12 april|ca. 12 april|+/- 12 april|± 12 april|circa 12-4',
    '2027-04-09',
    '2027-04-15',
    '2027-04-12~',
    'day',
    'approximate',
  ],
  ['1e week van mei|eerste week mei', '2027-05-01', '2027-05-07', '2027-05-01/2027-05-07', 'part', 'exact'],
  ['eerste helft mei|1e helft van mei', '2027-05-01', '2027-05-15', '2027-05-01/2027-05-15', 'part', 'exact'],
  ['week 12|wk 12|wk. 12|week 12 2027', '2027-03-22', '2027-03-28', '2027-03-22/2027-03-28', 'week', 'exact'],
  ['week 12-14|wk 12 t/m 14', '2027-03-22', '2027-04-11', '2027-03-22/2027-04-11', 'week', 'exact'],
  ['Q1 2027|1e kwartaal|eerste kwartaal van 2027|q1', '2027-01-01', '2027-03-31', '2027-33', 'quarter', 'exact'],
  ['eerste halfjaar|H1 2027|1e half jaar 2027', '2027-01-01', '2027-06-30', '2027-40', 'half', 'exact'],
  ['H2 2027', '2027-07-01', '2027-12-31', '2027-41', 'half', 'exact'],
  ['voorjaar 2027|lente 2027', '2027-03-01', '2027-05-31', '2027-21', 'season', 'approximate'],
  ['zomer', '2027-06-01', '2027-08-31', '2027-22', 'season', 'approximate'],
  ['rond de zomer van 2027', '2027-05-01', '2027-09-30', '2027-22', 'season', 'approximate'],
  ['najaar 2027|herfst 2027', '2027-09-01', '2027-11-30', '2027-23', 'season', 'approximate'],
  ['winter 2026/27|winter 2026-2027', '2026-12-01', '2027-02-28', '2026-24', 'season', 'approximate'],
  ['Najaar/Voorjaar 2015', '2014-09-01', '2015-05-31', '[2014-09..2014-11,2015-03..2015-05]', 'season', 'alternative'],
  ['voor de zomer|vóór de zomervakantie', null, '2027-07-09', '../2027-07-09', 'open', 'approximate'],
  ['na de zomer', '2027-08-31', null, '2027-08-31/..', 'open', 'approximate'],
  ['begin 2027', '2027-01-01', '2027-03-31', '2027-01~/2027-03~', 'part', 'approximate'],
  ['medio 2027', '2027-05-01', '2027-08-31', '2027-05~/2027-08~', 'part', 'approximate'],
  ['eind 2027|eind 2027.', '2027-10-01', '2027-12-31', '2027-10~/2027-12~', 'part', 'approximate'],
  ['t/m eind 2014|tot en met 2014', null, '2014-12-31', '../2014-12-31', 'open', 'exact'],
  ['tot 1 november', null, '2026-10-31', '../2026-10-31', 'open', 'exact'],
  ['vóór 1 maart|voor 1 maart', null, '2027-02-28', '../2027-02-28', 'open', 'exact'],
  ['uiterlijk 1 maart', null, '2027-03-01', '../2027-03-01', 'open', 'exact'],
  ['vanaf april|met ingang van april|m.i.v. april|v.a. april', '2027-04-01', null, '2027-04/..', 'open', 'exact'],
  [
    'zes weken vanaf 1 februari|vanaf 1 februari zes weken|gedurende 6 weken vanaf 1 feb|1 februari, zes weken lang|6 weken met ingang van 1 februari',
    '2027-02-01',
    '2027-03-14',
    '2027-02-01/2027-03-14',
    'day',
    'exact',
  ],
  [
    'drie maanden vanaf mei|vanaf mei gedurende drie maanden',
    '2027-05-01',
    '2027-07-31',
    '2027-05-01/2027-07-31',
    'day',
    'exact',
  ],
  ['twee weken vanaf half mei', '2027-05-11', '2027-06-02', '2027-05-11~/2027-06-02~', 'part', 'approximate'],
  ['nog starten vanaf juni', '2027-06-01', null, '2027-06/..', 'open', 'exact'],
  [
    'vanaf april doorlopend|Vanaf april doorlopen|doorlopend vanaf april',
    '2027-04-01',
    '2027-12-31',
    '2027-04/..',
    'open',
    'exact',
  ],
  ['doorlopend|continu', '2026-10-01', '2027-12-31', null, 'open', 'exact'],
  ['per 1 januari 2028', '2028-01-01', '2028-01-01', '2028-01-01', 'day', 'exact'],
  ['4 keer in 2027', '2027-01-01', '2027-12-31', '2027', 'year', 'uncertain'],
  ['nader te bepalen|n.t.b.|NTB|Nog te bepalen|?|--', null, null, null, 'open', 'tbd'],
  ['z.s.m.|zo snel mogelijk', '2026-10-01', null, null, 'open', 'tbd'],
  ['28 dec - 3 jan', '2026-12-28', '2027-01-03', '2026-12-28/2027-01-03', 'day', 'exact'],
  ['dec/jan', '2026-12-01', '2027-01-31', '2026-12/2027-01', 'month', 'uncertain'],
  ["mei '15", '2015-05-01', '2015-05-31', '2015-05', 'month', 'exact'],
  ['tot half 2021', null, '2021-08-31', '../2021-08-31', 'open', 'approximate'],
  ['1, 8 en 15 maart', '2027-03-01', '2027-03-15', '{2027-03-01,2027-03-08,2027-03-15}', 'day', 'exact'],
  ['Kerst', '2026-12-25', '2026-12-26', '2026-12-25/2026-12-26', 'day', 'exact'],
  ['Pasen', '2027-03-28', '2027-03-29', '2027-03-28/2027-03-29', 'day', 'exact'],
  ['9 maart?|9 maart (o.v.b.)', '2027-03-09', '2027-03-09', null, 'day', 'uncertain'],
  ['2 weken voor 1 maart', '2027-02-15', '2027-02-15', '2027-02-15', 'day', 'exact'],
];

for (const [phrases, start, end, edtf, precision, certainty] of TABLE) {
  for (const text of phrases.split('|')) {
    test(`'${text}' is read by the house rules`, () => {
      const date = parseFuzzyDate(text, context);
      const expected = { text, start, end, precision, certainty, edtf: edtf ?? date.edtf };
      assert.deepEqual(
        {
          text: date.text,
          start: date.start,
          end: date.end,
          precision: date.precision,
          certainty: date.certainty,
          edtf: date.edtf,
        },
        expected,
      );
      assert.equal(looksLikeDate(text), true);
    });
  }
}

const RULES: readonly (readonly [string, string | null, FuzzyDate['certainty']])[] = [
  [
    'om de week|Om de week|tweewekelijks|2-wekelijks|twee-wekelijks|elke 14 dagen|eens per twee weken|1x per 2 weken',
    'FREQ=WEEKLY;INTERVAL=2',
    'exact',
  ],
  ['ongeveer tweewekelijks|(ongeveer tweewekelijks)', 'FREQ=WEEKLY;INTERVAL=2', 'approximate'],
  ['wekelijks op dinsdag|elke dinsdag|iedere week op dinsdag', 'FREQ=WEEKLY;BYDAY=TU', 'exact'],
  ['wekelijks|elke week|1x per week', 'FREQ=WEEKLY', 'exact'],
  ['maandelijks|elke maand|per maand', 'FREQ=MONTHLY', 'exact'],
  ['elke 1e maandag|eerste maandag van de maand|maandelijks op de 1e maandag', 'FREQ=MONTHLY;BYDAY=1MO', 'exact'],
  ['laatste vrijdag van de maand', 'FREQ=MONTHLY;BYDAY=-1FR', 'exact'],
  ['elke 15e van de maand', 'FREQ=MONTHLY;BYMONTHDAY=15', 'exact'],
  [
    'per kwartaal|eind van ieder kwartaal|aan het eind van elk kwartaal',
    'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1',
    'approximate',
  ],
  ['jaarlijks op 1 mei', 'FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=1', 'exact'],
  ['2x per jaar|twee keer per jaar', null, 'uncertain'],
  ['periodiek|Periodiek', null, 'uncertain'],
];

for (const [phrases, rrule, certainty] of RULES) {
  for (const text of phrases.split('|')) {
    test(`'${text}' repeats`, () => {
      const date = parseFuzzyDate(text, context);
      assert.deepEqual([date.text, date.rrule, date.certainty], [text, rrule, certainty]);
      assert.equal(looksLikeDate(text), true);
    });
  }
}

const ANCHORS: readonly (readonly [string, string, string, string | null])[] = [
  ['na besluit raad', 'decision', 'besluit raad', null],
  ['na gunning', 'decision', 'gunning', null],
  ['2 weken vóór bijeenkomst', 'moment', 'bijeenkomst', '-P14D'],
  ['een dag na de opening', 'start', 'opening', 'P1D'],
  ['20 werkdagen voor de vergadering', 'moment', 'vergadering', '-P28D'],
  ['tijdens fase 2', 'phase', 'fase 2', null],
  ['bij start', 'start', 'start', null],
  ['indien nodig', 'condition', 'indien nodig', null],
];

for (const [text, kind, anchorText, offset] of ANCHORS) {
  test(`'${text}' hangs on something else and has no days of its own`, () => {
    const date = parseFuzzyDate(text, context);
    assert.deepEqual([date.start, date.end, date.anchor], [null, null, { kind, text: anchorText, offset }]);
    assert.equal(looksLikeDate(text), true);
  });
}
