import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aDocument, heading, table, text } from '../a-document.ts';
import { recognisePlan } from '../index.ts';

const OUTSIDE = table(
  ['Wanneer', 'Wat', 'Voor wie'],
  ['20 jan', 'Brief', 'ouders'],
  ['1 maart', 'Inloop', 'ouders'],
  ['31 augustus', 'Markt', 'ouders'],
);

function daysOf(...rows: readonly (readonly string[])[]) {
  const { plan } = recognisePlan(
    aDocument(heading(1, 'Planning'), OUTSIDE, text('En dan zijn er nog de collega’s.'), table(...rows)),
    { ref: '2027-01-08' },
  );
  return plan.activities.slice(3).map(({ when }) => when.start);
}

test('a table with columns of its own whose moments fit beside the first one does not start a year later', () => {
  assert.deepEqual(
    daysOf(['Datum', 'Actie', 'Wie'], ['2 februari', 'Belinstructie', 'Dorus'], ['24 juni', 'Oefenmiddag', 'Dorus']),
    ['2027-02-02', '2027-06-24'],
  );
});

test('a table that goes on where the first one stopped goes on in the next year', () => {
  assert.deepEqual(
    daysOf(['Datum', 'Actie', 'Wie'], ['3 november', 'Brief', 'Dorus'], ['9 januari', 'Inloop', 'Dorus']),
    ['2027-11-03', '2028-01-09'],
  );
  assert.deepEqual(
    daysOf(['Wanneer', 'Wat', 'Voor wie'], ['2 februari', 'Brief', 'ouders'], ['24 juni', 'Inloop', 'ouders']),
    ['2028-02-02', '2028-06-24'],
  );
});

test('groups of rows lie around the year that the last rows of one write: it is written where it differs', () => {
  const { plan } = recognisePlan(
    aDocument(
      text('Versie: 8 januari 2018'),
      heading(1, 'Activiteiten'),
      table(
        ['Activiteit', 'Voor wie', 'Datum'],
        [{ content: 'A. Medewerkers', across: 3 }],
        ['Bijeenkomst', 'medewerkers', 'do 18 januari'],
        ['Rondleiding', 'medewerkers', 'november'],
        [{ content: 'B. Bestuur', across: 3 }],
        ['Radenbijeenkomst', 'raadsleden', '6 februari'],
        ['Afscheid', 'raadsleden', 'half december'],
        [{ content: 'C. Inwoners', across: 3 }],
        ['Prijsvraag', 'inwoners', 'maart'],
        ['Brief', 'inwoners', 'begin december'],
        ['Nieuwe website', 'inwoners', '1 januari 2019'],
        ['Feest', 'inwoners', 'za 12 januari 2019'],
      ),
    ),
    { ref: null },
  );
  assert.deepEqual(
    plan.activities.map(({ when }) => when.start?.slice(0, 7)),
    ['2018-01', '2018-11', '2018-02', '2018-12', '2018-03', '2018-12', '2019-01', '2019-01'],
  );
});
