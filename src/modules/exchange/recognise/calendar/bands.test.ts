import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aDocument, heading, type Piece, table } from '../a-document.ts';
import { recognisePlan } from '../index.ts';

const momentsIn = (...pieces: readonly Piece[]) =>
  recognisePlan(aDocument(heading(1, 'Communicatieplan 2026 - 2028'), heading(2, 'Kalender'), ...pieces), {
    ref: '2026-11-20',
  }).plan.activities.map(({ title, when, phase }) => [title, when.start, when.end, phase].join('|'));

const HEADER = ['Wat', 'Wie', 'Wanneer'];

test('below a phase that runs over the turn of the year each row has the year in which the phase has that month', () => {
  const phase = 'Fase 1: ophalen (december 2026 t/m februari 2027)';
  assert.deepEqual(
    momentsIn(
      table(
        HEADER,
        [phase, '', ''],
        ['Brief', 'Loes', 'week 50'],
        ['Wandeling', 'Bram', 'begin januari'],
        ['Vragenlijst', 'Bram', '25 januari t/m 14 februari'],
      ),
    ),
    [
      `Brief|2026-12-07|2026-12-13|${phase}`,
      `Wandeling|2027-01-01|2027-01-10|${phase}`,
      `Vragenlijst|2027-01-25|2027-02-14|${phase}`,
    ],
  );
});

test('the moment of one group is not that of the group after it', () => {
  const moments = momentsIn(
    table(
      HEADER,
      [{ content: 'Bewoners (maart 2027)', across: 3 }],
      ['Flyer', 'Loes', ''],
      ['Brief', 'Loes', '4 maart'],
      [{ content: 'Ondernemers', across: 3 }],
      ['Gesprek', 'Bram', '-'],
    ),
  );
  assert.deepEqual(moments, ['Flyer|2027-03-01|2027-03-31|', 'Brief|2027-03-04|2027-03-04|', 'Gesprek|||']);
});

test('a row with nothing but a phase stands over the rows below it; the last one of a table does not', () => {
  const moments = momentsIn(
    table(HEADER, ['Fase 2: bouwen', '', ''], ['Brief', 'Loes', '4 maart 2027'], ['Fase 3: vieren', '', '']),
  );
  assert.equal(moments[0], 'Brief|2027-03-04|2027-03-04|Fase 2: bouwen');
});
