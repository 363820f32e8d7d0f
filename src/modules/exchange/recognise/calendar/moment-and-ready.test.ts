import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aDocument, heading, type Piece, table, text } from '../a-document.ts';
import { recognisePlan } from '../index.ts';

const activitiesOf = (...pieces: readonly Piece[]) =>
  recognisePlan(aDocument(...pieces), { ref: '2026-09-01' }).plan.activities;

test('beside the day on which a text is ready, the day on which it goes out is the moment; the other stays in the notes', () => {
  const found = activitiesOf(
    heading(1, 'Planning'),
    table(
      ['Wanneer gereed', 'Uitzetten', 'Middel', 'Doelgroep', 'Afz.', 'Actiehouder'],
      ['28 september', '5 oktober', 'Brief', 'ouders', 'wethouder', 'Noor'],
      ['', 'wk 43', 'Persbericht', 'pers', 'Gemeente', 'stagiair??'],
      ['1 nov', 'eind november', 'Folder', 'scholen', 'Gemeente', 'n.n.b.'],
    ),
  );
  assert.deepEqual(
    found.map(({ when, sender }) => [when.text, sender]),
    [
      ['5 oktober', 'wethouder'],
      ['wk 43', 'Gemeente'],
      ['eind november', 'Gemeente'],
    ],
  );
  assert.deepEqual(
    found.map(({ responsible, notes }) => [responsible, notes]),
    [
      [['Noor'], 'Wanneer gereed: 28 september'],
      [['stagiair'], 'Actiehouder: stagiair??'],
      [[], 'Actiehouder: n.n.b.\nWanneer gereed: 1 nov'],
    ],
  );
});

test('a row of which only the text has a day does not take the day on which the row above goes out', () => {
  const found = activitiesOf(
    heading(1, 'Planning'),
    table(
      ['Datum tekst klaar', 'Datum bij bewoners', 'Middel'],
      ['1 april 2026', '14 april 2026', 'Brief'],
      ['2 mei 2026', '', 'Flyer'],
      ['', '9 juni 2026', 'Poster'],
      ['', '', 'Persbericht'],
      ['3 juli 2026', '', 'Film'],
      ['', '', 'Banner'],
    ),
  );
  assert.deepEqual(
    found.map(({ title, when, notes }) => [title, when.start, when.certainty, notes]),
    [
      ['Brief', '2026-04-14', 'exact', 'Datum tekst klaar: 1 april 2026'],
      ['Flyer', null, 'tbd', 'Datum tekst klaar: 2 mei 2026'],
      ['Poster', '2026-06-09', 'exact', null],
      ['Persbericht', '2026-06-09', 'exact', null],
      ['Film', null, 'tbd', 'Datum tekst klaar: 3 juli 2026'],
      ['Banner', null, 'tbd', null],
    ],
  );
});

test('names in brackets in a column without a name are who does it, also with a stroke between them', () => {
  const found = activitiesOf(
    heading(1, 'Draaiboek'),
    text('ma 5 okt\tbelronde langs de scholen\t(wethouder)'),
    text('di 6 okt 15.30\tbericht aan de raad\t(griffie)'),
    text('wo 7 okt\tbrief aan huis\t(Noor, bodes)'),
    text('half november\teerste bewoners'),
    text('december\topen middag\t(Bas/HR)'),
  );
  assert.deepEqual(
    found.map(({ when, title, responsible }) => [when.text, title, responsible]),
    [
      ['ma 5 okt', 'belronde langs de scholen', ['wethouder']],
      ['di 6 okt 15.30', 'bericht aan de raad', ['griffie']],
      ['wo 7 okt', 'brief aan huis', ['Noor', 'bodes']],
      ['half november', 'eerste bewoners', []],
      ['december', 'open middag', ['Bas', 'HR']],
    ],
  );
});

test('a table with the header of the calendar goes on with it below another line, also with words that are no date', () => {
  const head = ['gereed', 'wat', 'voor wie', 'hoe', 'actiehouder'];
  const found = activitiesOf(
    heading(1, 'Planning'),
    table(head, ['wk 40', 'Startavond', 'ouders', 'zaal', 'Noor'], ['5 nov', 'Folder', 'ouders', 'druk', 'Bas']),
    heading(2, 'Vakantie'),
    table(
      head,
      ['na de toets', 'Peiling', 'ouders', 'enquête', 'Noor'],
      ['als het kan', 'Feest', 'ouders', 'zaal', 'Bas'],
    ),
  );
  assert.deepEqual(
    found.map(({ when, title }) => [when.text, title]),
    [
      ['wk 40', 'Startavond'],
      ['5 nov', 'Folder'],
      ['na de toets', 'Peiling'],
      ['als het kan', 'Feest'],
    ],
  );
});

test('under the months a day that comes again keeps the name of its row, and a question mark is asked about', () => {
  const { plan, items } = recognisePlan(
    aDocument(
      heading(1, 'Planning'),
      table(
        ['Activiteit', 'Wie', 'sep', 'okt', 'nov', 'dec'],
        ['Brief', 'Noor', '5', '', '', ''],
        ['Spreekuur', 'Bas', '', 'iedere di', '', ''],
        ['Meting', 'Bas', '', '', '', '?'],
      ),
    ),
    { ref: '2026-09-01' },
  );
  assert.deepEqual(
    plan.activities.map(({ when, title }) => [title, when.text, when.start]),
    [
      ['Brief', '5', '2026-09-05'],
      ['Spreekuur', 'iedere di', '2026-10-01'],
      ['Meting', 'dec?', '2026-12-01'],
    ],
  );
  assert.match(plan.activities[1]?.when.rrule ?? '', /BYDAY=TU/);
  assert.equal(items.find(({ key }) => key === 'activities.2')?.confidence, 'doubt');
});

test('between the days below the name of a status a word for how far it is still says so', () => {
  const found = activitiesOf(
    heading(1, 'Planning'),
    table(
      ['Wat', 'Wanneer', 'Gereed'],
      ['Brief', '10 maart 2027', '1 maart'],
      ['Flyer', '12 april 2027', '2 april'],
      ['Film', '3 mei 2027', 'vervallen'],
      ['Bericht', '4 mei 2027', '1 mei'],
      ['Bord', '5 mei 2027', 'ja'],
    ),
  );
  assert.deepEqual(
    found.map(({ status, notes }) => [status.value, notes]),
    [
      [null, 'Gereed: 1 maart'],
      [null, 'Gereed: 2 april'],
      ['cancelled', null],
      [null, 'Gereed: 1 mei'],
      ['done', null],
    ],
  );
});

test('of several days the one on which it reaches people is the moment, also where a day of the text has the stronger name', () => {
  const [paper] = activitiesOf(
    heading(1, 'Eerste halfjaar 2027'),
    table(
      ['Onderwerp', 'Middel', 'Doelgroep', 'Kopij uiterlijk', 'Verschijnt', 'Auteur'],
      ['Bijstand', 'krant', 'inwoners', '5 januari', '14 januari', 'Noor'],
      ['Wijkteam', 'krant', 'inwoners', '19 januari', '28 januari', 'Bas'],
    ),
  );
  const [bag] = activitiesOf(
    heading(1, 'Planning'),
    table(
      ['Item', 'Kopij uiterlijk', 'Drukker', 'Bezorging'],
      ['Krant voorjaar', '26-2-2027', '5-3-2027', '15-3-2027'],
      ['Krant najaar', '27-8-2027', '3-9-2027', '13-9-2027'],
    ),
  );
  assert.deepEqual([paper?.when.start, paper?.notes], ['2027-01-14', 'Kopij uiterlijk: 5 januari']);
  assert.deepEqual([bag?.when.start, bag?.notes], ['2027-03-15', 'Kopij uiterlijk: 26-2-2027\nDrukker: 5-3-2027']);
});

test('a deadline beside a start and an end is no moment of the row, and stays to be seen', () => {
  const [campaign] = activitiesOf(
    heading(1, 'Planning'),
    table(
      ['Actie', 'Startdatum', 'Einddatum', 'Deadline', 'Verantwoordelijk'],
      ['Campagne', '01-03-2027', '30-04-2027', '20-02-2027', 'Noor'],
      ['Enquête', '05-05-2027', '20-05-2027', '30-04-2027', 'Bas'],
    ),
  );
  assert.deepEqual(
    [campaign?.when.start, campaign?.when.end, campaign?.notes],
    ['2027-03-01', '2027-04-30', 'Deadline: 20-02-2027'],
  );
});

test('days on lines of one paragraph below a month are activities each', () => {
  const found = activitiesOf(
    heading(1, 'Agenda 2027'),
    heading(2, 'Maart'),
    text('12: nieuwsbrief\n18: inloopavond'),
    heading(2, 'April'),
    text('3: persbericht\neind april: enquête'),
  );
  assert.deepEqual(
    found.map(({ title, when }) => [title, when.start]),
    [
      ['nieuwsbrief', '2027-03-12'],
      ['inloopavond', '2027-03-18'],
      ['persbericht', '2027-04-03'],
      ['enquête', '2027-04-21'],
    ],
  );
});
