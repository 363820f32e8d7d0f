import assert from 'node:assert/strict';
import { test } from 'node:test';
import { explainFuzzyDate } from './explain.ts';
import { looksLikeDate, parseFuzzyDate } from './parse.ts';

/** Written in autumn 2026 for a plan that runs to the end of 2027. */
const context = { ref: '2026-10-01', from: '2026-10-01', to: '2027-12-31' };

/** Phrases, their interval ('..' is open), and what we tell the reader. */
const TABLE: readonly (readonly [string, string, string])[] = [
  [
    'din 6 okt|dinsdag 6-10|6 okt (avond)|6 okt einde middag|di 6 okt 8.00 uur|6 okt vroege ochtend|6 okt hele dag',
    '2026-10-06/2026-10-06',
    'dinsdag 6 oktober 2026',
  ],
  ['don 5 nov', '2026-11-05/2026-11-05', 'donderdag 5 november 2026'],
  ['vrij 6 nov', '2026-11-06/2026-11-06', 'vrijdag 6 november 2026'],
  ['zat 7 nov', '2026-11-07/2026-11-07', 'zaterdag 7 november 2026'],
  ['zon 8 nov', '2026-11-08/2026-11-08', 'zondag 8 november 2026'],
  ['maa 9 nov', '2026-11-09/2026-11-09', 'maandag 9 november 2026'],
  [
    'hele maand maart 2027|de hele maand maart|heel maart|gedurende de hele maand maart',
    '2027-03-01/2027-03-31',
    'ergens in maart 2027',
  ],
  ['woensdagmiddag 12 mei|woensdagavond 12 mei 2027', '2027-05-12/2027-05-12', 'woensdag 12 mei 2027'],
  ['maa 2027', '2027-03-01/2027-03-31', 'ergens in maart 2027'],
  [
    "woe 12 mei|12 mei, 's ochtends|12 mei 19:30-21:00|12 mei vanaf 15 uur|wo 12/5 avond|12 mei na 17.00 uur|12 mei voor 12 uur|12 mei begin van de avond|op 12 mei|12 mei, 10:00 of 14:00|12 mei om 10.00 of 14.00 uur|12 mei, 10:00-12:00 of 14:00-16:00|dd 12-05|12  mei   2027|12 mei a.s.",
    '2027-05-12/2027-05-12',
    'woensdag 12 mei 2027',
  ],
  ['12 mei jl.|12 mei jongstleden|d.d. 12-5-2026', '2026-05-12/2026-05-12', 'dinsdag 12 mei 2026'],
  ['1 t/m 3 en 8 mei', '2027-05-01/2027-05-08', '1 tot en met 3 en 8 mei 2027'],
  ['8, 15 en 22 maart 2027', '2027-03-08/2027-03-22', '8, 15 en 22 maart 2027'],
  ['1 mei + 8 mei', '2027-05-01/2027-05-08', '1 en 8 mei 2027'],
  ['3 mei & 10 mei', '2027-05-03/2027-05-10', '3 en 10 mei 2027'],
  ['3 of 10 mei', '2027-05-03/2027-05-10', '3 of 10 mei 2027'],
  ['mei en september', '2027-05-01/2027-09-30', 'mei en september 2027'],
  ['10/11 en 18 sep', '2027-09-10/2027-09-18', '10 tot en met 11 en 18 september 2027'],
  ['10-12 sep|10 – 12 sep|10\u00ad12 sep', '2027-09-10/2027-09-12', '10 tot en met 12 september 2027'],
  ['28/29 aug|weekend van 28 en 29 augustus', '2027-08-28/2027-08-29', '28 en 29 augustus 2027'],
  ['28 aug/4 sep', '2027-08-28/2027-09-04', '28 augustus of 4 september 2027'],
  ['tussen 1 en 15 mei', '2027-05-01/2027-05-15', 'ergens van 1 tot en met 15 mei 2027'],
  ['van 1 tot 15 mei|1 t/m 15 mei', '2027-05-01/2027-05-15', '1 tot en met 15 mei 2027'],
  ['mei - juni/juli', '2027-05-01/2027-07-31', 'ergens van mei tot en met juli 2027'],
  ['week 1 (25 jan - 31 jan)|wk 3 (25 t/m 31 januari)', '2027-01-25/2027-01-31', '25 tot en met 31 januari 2027'],
  ['mei - begin juni', '2027-05-01/2027-06-10', '1 mei tot en met 10 juni 2027'],
  ['eind mei/begin juni', '2027-05-21/2027-06-10', 'ergens van 21 mei tot en met 10 juni 2027'],
  ['begin/medio maart', '2027-03-01/2027-03-20', 'ergens van 1 tot en met 20 maart 2027'],
  ['eind Q1', '2027-03-01/2027-03-31', 'maart 2027'],
  ['begin Q2 2027', '2027-04-01/2027-04-30', 'april 2027'],
  ['tweede helft 2026', '2026-07-01/2026-12-31', 'juli tot en met december 2026'],
  ['laatste week van juni', '2027-06-24/2027-06-30', '24 tot en met 30 juni 2027'],
  [
    'eerste weken van september|eerste twee weken van september',
    '2027-09-01/2027-09-14',
    '1 tot en met 14 september 2027',
  ],
  ['laatste dinsdag van mei', '2027-05-25/2027-05-25', 'dinsdag 25 mei 2027'],
  ['laatste weekend van mei', '2027-05-29/2027-05-30', '29 en 30 mei 2027'],
  ['wk 36 t/m 38', '2027-09-06/2027-09-26', '6 tot en met 26 september 2027'],
  ['week 3 2027|2027 week 3|2027-W03|w3 2027', '2027-01-18/2027-01-24', '18 tot en met 24 januari 2027 (week 3)'],
  ['ma week 12|week 12 ma|week 12, maandag|maandag in week 12', '2027-03-22/2027-03-22', 'maandag 22 maart 2027'],
  ['ma week 12 t/m vr week 13', '2027-03-22/2027-04-02', '22 maart tot en met 2 april 2027'],
  ['week 12, di 24 maart 2026', '2026-03-16/2026-03-24', '16 tot en met 22 en 24 maart 2026'],
  ['w12', '2027-03-22/2027-03-28', '22 tot en met 28 maart 2027 (week 12)'],
  ['Kwartaal 3|K3 2027|2027-Q3', '2027-07-01/2027-09-30', 'juli tot en met september 2027'],
  ['Q3/Q4', '2026-07-01/2026-12-31', 'ergens van juli tot en met december 2026'],
  ['3e kwartaal 2026 - 1e kwartaal 2027', '2026-07-01/2027-03-31', 'juli 2026 tot en met maart 2027'],
  [
    'schooljaar 2026/27|schooljaar 2026-2027|schooljaar 26-27',
    '2026-08-01/2027-07-31',
    'augustus 2026 tot en met juli 2027',
  ],
  [
    'begin schooljaar 2026-2027|start schooljaar 2026-2027|start van het nieuwe schooljaar 2026-2027|opening schooljaar 26/27',
    '2026-08-17/2026-09-07',
    '17 augustus tot en met 7 september 2026',
  ],
  [
    'min. 1 week vóór de raad van 26 maart|minimaal een week voor de raadsvergadering op 26 maart|minstens 7 dagen voor 26 maart',
    '../2027-03-19',
    'uiterlijk 19 maart 2027',
  ],
  ['2 weken na de opening op 3 mei', '2027-05-17/2027-05-17', 'maandag 17 mei 2027'],
  ['minstens een week na 3 mei', '2027-05-10/..', 'vanaf 10 mei 2027'],
  ['2026-2027', '2026-01-01/2027-12-31', '2026 en 2027'],
  ['2026/2027', '2026-01-01/2027-12-31', 'ergens in 2026 of 2027'],
  ["'27", '2027-01-01/2027-12-31', 'heel 2027'],
  ['voorjaar/zomer 2027', '2027-03-01/2027-08-31', 'ergens van maart tot en met augustus 2027'],
  ['rond kerst', '2026-12-22/2026-12-29', '22 tot en met 29 december 2026'],
  ['voor de kerst', '../2026-12-24', 'uiterlijk 24 december 2026'],
  ['1e kerstdag', '2026-12-25/2026-12-25', 'vrijdag 25 december 2026'],
  ['Goede Vrijdag', '2027-03-26/2027-03-26', 'vrijdag 26 maart 2027'],
  ['na de zomervakantie|na de bouwvak', '2027-08-31/..', 'vanaf 31 augustus 2027 (vakanties verschillen per regio)'],
  ['herfstvakantie', '2026-10-10/2026-10-31', '10 tot en met 31 oktober 2026 (vakanties verschillen per regio)'],
  ['meivakantie', '2027-04-24/2027-05-09', '24 april tot en met 9 mei 2027 (vakanties verschillen per regio)'],
  [
    'bouwvak|zomerreces',
    '2027-07-10/2027-08-30',
    '10 juli tot en met 30 augustus 2027 (vakanties verschillen per regio)',
  ],
  ['per 1-1-2027', '2027-01-01/2027-01-01', 'vrijdag 1 januari 2027'],
  ['m.i.v. 1 jan', '2027-01-01/..', 'vanaf 1 januari 2027'],
  ['uiterlijk eind mei|t/m mei', '../2027-05-31', 'uiterlijk 31 mei 2027'],
  ['vóór 1-3', '../2027-02-28', 'uiterlijk 28 februari 2027'],
  ['tot en met week 20', '../2027-05-23', 'uiterlijk 23 mei 2027'],
  ['z.s.m. na 1 mei|zo snel mogelijk na 1 mei', '2027-05-02/..', 'vanaf 2 mei 2027, zo snel mogelijk'],
  ['febuari|februari.', '2027-02-01/2027-02-28', 'ergens in februari 2027'],
  ['eind agustus', '2027-08-21/2027-08-31', '21 tot en met 31 augustus 2027'],
  ['oktober\u00a0|ok\u00adtober|oktober\u200b', '2026-10-01/2026-10-31', 'ergens in oktober 2026'],
  ['jan/ feb|jan /feb', '2027-01-01/2027-02-28', 'ergens in januari of februari 2027'],
  ['½ okt', '2026-10-11/2026-10-20', '11 tot en met 20 oktober 2026'],
  ['medio-april|mid april|midden april', '2027-04-11/2027-04-20', '11 tot en met 20 april 2027'],
  [
    'voortdurend|hele jaar|gehele looptijd|gedurende de looptijd|continue|structureel',
    '2026-10-01/2027-12-31',
    'doorlopend, 1 oktober 2026 tot en met 31 december 2027',
  ],
  ['nog in te plannen|pm|p.m.|PM|datum volgt|volgt|in overleg|nader in te vullen', '../..', 'nog te bepalen'],
  ['ad hoc', '../..', 'alleen onder voorwaarde: ad hoc'],
  ['2-maandelijks|tweemaandelijks', '2026-10-01/..', 'elke 2 maanden'],
  ['3x per jaar', '2026-10-01/2027-12-31', '3x per jaar, dagen nog te bepalen'],
  ['maandelijks (1e vrijdag)', '2026-10-01/..', 'elke eerste vrijdag van de maand'],
  ['wekelijks t/m juni', '2026-10-01/2027-06-30', 'elke week, 1 oktober 2026 tot en met 30 juni 2027'],
];

for (const [phrases, interval, told] of TABLE) {
  for (const text of phrases.split('|')) {
    test(`'${text}' of a real calendar is read and told back`, () => {
      const date = parseFuzzyDate(text, context);
      assert.deepEqual(
        [date.text, `${date.start ?? '..'}/${date.end ?? '..'}`, explainFuzzyDate(date)],
        [text, interval, told],
      );
      assert.equal(looksLikeDate(text), true);
    });
  }
}

test('what is not applicable is understood, but is no date', () => {
  for (const text of ['n.v.t.', 'NVT', 'niet van toepassing']) {
    const date = parseFuzzyDate(text, context);
    assert.deepEqual(
      [date.certainty, explainFuzzyDate(date), looksLikeDate(text)],
      ['tbd', 'niet van toepassing', false],
    );
  }
});

test('words that only look like the calendar are no date', () => {
  for (const text of [
    'zon',
    'don',
    'W 12',
    'weekend',
    'avond',
    'hele dag',
    'dag',
    'dag van de buurt',
    'T',
    '+2',
    'eerste',
    '12 mei lunch met ouders',
    'in overleg met de buurt',
    'structureel overleg',
    '10-12 uur',
    'na 17.00 uur',
    'periode 1-2',
    'periode 12-3',
  ]) {
    assert.equal(looksLikeDate(text), false, text);
  }
});

test('29 February is the next leap year inside the plan, else a day that does not exist', () => {
  const start = (where: object) => parseFuzzyDate('29 feb', where).start;
  assert.equal(start({ from: '2026-10-01', to: '2028-12-31' }), '2028-02-29');
  assert.equal(start({ ref: '2026-10-01' }), '2028-02-29');
  assert.equal(start(context), null);
  assert.equal(explainFuzzyDate(parseFuzzyDate('29 feb', context)), 'deze datum bestaat niet');
});

test('what is to be settled within days that a bracket names keeps those days, and is never sure', () => {
  for (const text of ['nader te bepalen (oktober/november)', 'datum volgt (oktober of november?)']) {
    const { start, end, certainty } = parseFuzzyDate(text, context);
    assert.deepEqual([start, end, certainty], ['2026-10-01', '2026-11-30', 'uncertain'], text);
  }
  const { start, certainty } = parseFuzzyDate('n.t.b. (november?)', context);
  assert.deepEqual([start, certainty], ['2026-11-01', 'uncertain']);
  for (const text of ['n.t.b. (Noor)', 'n.t.b. (na de gunning)'])
    assert.deepEqual(Object.values(parseFuzzyDate(text, context)).slice(1, 3), [null, null], text);
});
