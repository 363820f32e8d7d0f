import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aDocument, heading, item, type Piece, table, text } from '../a-document.ts';
import { recognisePlan } from '../index.ts';

const activitiesOf = (...pieces: readonly Piece[]) =>
  recognisePlan(aDocument(...pieces), { ref: '2026-09-01' }).plan.activities;

test('a cross below a moment in the row of a group is something for that group, and is called what the text says it is', () => {
  const found = activitiesOf(
    heading(1, 'Wie hoort wat wanneer'),
    table(
      ['Doelgroep', 'Jan 2027', 'Feb 2027', 'Mrt 2027'],
      ['Medewerkers', 'Intranetbericht', 'Rondleiding', 'Borrel'],
      ['Marktkooplieden', 'Brief', 'X', ''],
    ),
    text('X = kort bericht via de marktmeester. Vragen: bel de balie.'),
  );
  const crossed = found.find(
    ({ when, audiences }) => when.text === 'Feb 2027' && audiences.includes('Marktkooplieden'),
  );
  assert.equal(crossed?.title, 'kort bericht via de marktmeester');
});

test('a cross without an explanation stays a cross, for the group of its row', () => {
  const found = activitiesOf(
    heading(1, 'Wie hoort wat wanneer'),
    table(
      ['Doelgroep', 'Jan 2027', 'Feb 2027', 'Mrt 2027'],
      ['Medewerkers', 'Intranetbericht', 'Rondleiding', 'Borrel'],
      ['Marktkooplieden', 'Brief', 'X', ''],
    ),
  );
  assert.ok(found.some(({ title, audiences }) => title === 'X' && audiences.includes('Marktkooplieden')));
  assert.ok(!found.some(({ title }) => title === 'Marktkooplieden'));
});

test('a day in brackets in a cell is the moment, where it lies in the week of the column', () => {
  const found = activitiesOf(
    heading(1, 'Wie hoort wat wanneer'),
    table(
      ['Doelgroep', 'Jan 2027', 'Week 12', 'Apr 2027'],
      ['Inwoners', 'Artikel', 'Kijkdag (zaterdag 27 maart)', 'Enquête (zie 3 mei)'],
      ['Raad', 'Brief', 'Opening', 'Borrel (3 juni)'],
    ),
  );
  const when = (start: string) => found.find(({ title }) => title.startsWith(start))?.when.start;
  assert.equal(when('Kijkdag'), '2027-03-27');
  assert.equal(found.find(({ title }) => title.startsWith('Kijkdag'))?.title, 'Kijkdag');
  assert.equal(when('Borrel'), '2027-04-01');
});

test('a place in a line is no group, nor is the title of the line its means', () => {
  const found = activitiesOf(
    heading(1, 'Planning'),
    heading(2, 'Februari 2027'),
    item('3 februari: posters in de flats aan de Berkenlaan, voor bewoners van hoogbouw'),
    item('9 februari: evaluatie onder het burgerpanel'),
    item('11 februari: kleurplaat op scholen, gezinnen met jonge kinderen'),
  );
  assert.deepEqual(
    found.map(({ audiences }) => audiences),
    [['bewoners van hoogbouw'], [], ['gezinnen met jonge kinderen']],
  );
  assert.deepEqual(found[1]?.channels, []);
});
