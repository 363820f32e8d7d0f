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

test('hours in a line or in a column beside the day are part of the moment, in the words of the document', () => {
  const listed = activitiesOf(
    heading(1, 'Planning'),
    heading(2, 'Januari 2027'),
    item('25/1: training baliemedewerkers, 13:00 uur in het dorpshuis'),
    item('Week 5: inloop, 14.00 uur'),
  );
  assert.deepEqual(
    listed.map(({ when, title }) => [when.text, when.start, title]),
    [
      ['25/1, 13:00 uur', '2027-01-25', 'training baliemedewerkers in het dorpshuis'],
      ['Week 5', '2027-02-01', 'inloop, 14.00 uur'],
    ],
  );
  const tabled = activitiesOf(
    heading(1, 'Kalender 2027'),
    table(
      ['Datum', 'Tijd', 'Activiteit', 'Voor wie'],
      ['14 januari', '19:30', 'Startavond', 'Dorpsraden'],
      ['20 mei', '10.00 - 12.00 uur', 'Werkbezoek', 'Raad'],
      ['1 juni', '', 'Enquête', 'Inwoners'],
      ['zomer', '20:00', 'Feest', 'Inwoners'],
      ['3 juli', 'na de raad', 'Borrel', 'Inwoners'],
    ),
  );
  assert.deepEqual(
    tabled.map(({ when, notes }) => [when.text, notes]),
    [
      ['14 januari 19:30', null],
      ['20 mei 10.00 - 12.00 uur', null],
      ['1 juni', null],
      ['zomer', 'Tijd: 20:00'],
      ['3 juli', 'Tijd: na de raad'],
    ],
  );
  assert.deepEqual([tabled[0]?.when.start, tabled[0]?.when.precision], ['2027-01-14', 'day']);
});

test('a name with a small word in it behind the day is who does it', () => {
  const [row] = activitiesOf(
    heading(1, 'Planning'),
    heading(2, 'Januari 2027'),
    item('Persbericht na het collegebesluit (12 januari) – Yasmina el Bouazzi'),
    item('Brief (13 januari) – Henk-Jan de Vries'),
  );
  assert.deepEqual([row?.title, row?.responsible], ['Persbericht na het collegebesluit', ['Yasmina el Bouazzi']]);
  assert.deepEqual([row?.kind, row?.channels], ['activity', ['Persbericht']]);
});

test('a line that names a group of the plan is for that group, or done by it', () => {
  const found = activitiesOf(
    heading(1, 'Doelgroepen'),
    item('Bewoners van de flats'),
    item('Apotheken en drogisten (folders)'),
    item('Wijkcoaches'),
    heading(1, 'Planning'),
    heading(2, 'Maart 2027'),
    item('2 maart: training wijkcoaches'),
    item('5 maart: huisbezoeken door wijkcoaches'),
    item('9 maart: webinar voor apotheken en drogisten'),
    item('12 maart: wijkcoaches kiezen een datum'),
  );
  assert.deepEqual(
    found.map(({ audiences, responsible }) => [audiences, responsible]),
    [
      [['wijkcoaches'], []],
      [[], ['wijkcoaches']],
      [['apotheken en drogisten'], []],
      [[], []],
    ],
  );
  assert.deepEqual(found[2]?.audienceLinks, ['Apotheken en drogisten (folders)']);
});
