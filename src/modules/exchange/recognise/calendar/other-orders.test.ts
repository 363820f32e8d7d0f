import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aDocument, boldText, heading, item, type Piece, table, text } from '../a-document.ts';
import { recognisePlan } from '../index.ts';

const activitiesOf = (...pieces: readonly Piece[]) =>
  recognisePlan(aDocument(...pieces), { ref: '2028-01-10' }).plan.activities;
const rowsOf = (...pieces: readonly Piece[]) =>
  activitiesOf(...pieces).map(({ when, title, audiences, responsible, status, notes }) =>
    [when.start, title, audiences.join(), responsible.join(), status.value ?? '', notes ?? ''].join('|'),
  );

test('a paper that is only a calendar has the lists below each of its groups', () => {
  assert.deepEqual(
    rowsOf(
      heading(1, 'Communicatiekalender 2028'),
      heading(2, 'Inwoners'),
      item('februari: brief'),
      item('oktober: terugblik'),
      heading(2, 'Ondernemers'),
      item('januari: mailing'),
    ),
    ['2028-02-01|brief|Inwoners|||', '2028-10-01|terugblik|Inwoners|||', '2028-01-01|mailing|Ondernemers|||'],
  );
});

test('two days as lines of their own, each with text below it, are two moments', () => {
  assert.deepEqual(
    rowsOf(
      heading(1, 'Planning'),
      boldText('12 maart 2028'),
      text('Brief aan alle ouders. Verantwoordelijk: Noor.'),
      boldText('3 april 2028'),
      text('Inloopavond'),
      text('Wie: Bas'),
    ),
    ['2028-03-12|Brief aan alle ouders|alle ouders|Noor||', '2028-04-03|Inloopavond||Bas||'],
  );
});

test('a moment between other fields, and a name in front, are found', () => {
  assert.deepEqual(
    rowsOf(heading(1, 'Planning'), item('Brief aan ouders – 12 maart – Noor'), item('Inloopavond – 3 april – Bas')),
    ['2028-03-12|Brief aan ouders|ouders|Noor||', '2028-04-03|Inloopavond||Bas||'],
  );
  assert.deepEqual(
    rowsOf(heading(1, 'Planning'), item('Noor: brief aan ouders (12 maart)'), item('Opening: ballonnen (3 april)')),
    ['2028-03-12|brief aan ouders|ouders|Noor||', '2028-04-03|Opening: ballonnen||||'],
  );
});

test('of a column for what comes before and one for when it comes out the second is the moment', () => {
  const rows = (before: string, when: string) =>
    rowsOf(
      heading(1, 'Planning'),
      table(
        ['Artikel', before, when, 'Wie'],
        ['Krant 1', '1 maart', '15 maart', 'Noor'],
        ['Krant 2', '1 juni', '15 juni', 'Bas'],
      ),
    );
  assert.deepEqual(rows('Deadline kopij', 'Verschijnt'), [
    '2028-03-15|Krant 1||Noor||Deadline kopij: 1 maart',
    '2028-06-15|Krant 2||Bas||Deadline kopij: 1 juni',
  ]);
  assert.deepEqual(rows('Voorbereiding', 'Uitvoering')[0], '2028-03-15|Krant 1||Noor||Voorbereiding: 1 maart');
});

test('a last column under a check mark is the status, places are no means, and a bare # counts', () => {
  assert.deepEqual(
    rowsOf(
      heading(1, 'Planning'),
      table(
        ['#', 'Wanneer', 'Wat', 'Waar', 'Doelgroep', '✓'],
        ['1', '6 maart', 'Brief', 'Dorpshuis', 'ouders', '✓'],
        ['2', '15 maart', 'Avond', 'Sporthal', 'ouders', ''],
      ),
    ),
    ['2028-03-06|Brief|ouders||done|Waar: Dorpshuis', '2028-03-15|Avond|ouders|||Waar: Sporthal'],
  );
});

test('a day in front of a line of a month is the moment of that line, and the day that is counted from is one too', () => {
  assert.deepEqual(
    activitiesOf(
      heading(1, 'Planning'),
      table(['Maand', 'Activiteiten'], ['Februari', [item('12/2 inloopavond'), item('Nieuwsbrief')]]),
    ).map(({ when, title }) => [when.text, title]),
    [
      ['12/2', 'inloopavond'],
      ['Februari', 'Nieuwsbrief'],
    ],
  );
  assert.deepEqual(
    rowsOf(
      heading(1, 'Planning'),
      text('T is 12 mei 2028.'),
      table(['Wanneer', 'Wat', 'Wie'], ['T-2 weken', 'Brief', 'Noor'], ['Dag T', 'Feest', 'Bas']),
    ).map((row) => row.slice(0, 10)),
    ['2028-04-28', '2028-05-12'],
  );
});

test('names and means under a name nobody knows are guessed by what the cells hold, and asked about', () => {
  const { plan, items } = recognisePlan(
    aDocument(
      heading(1, 'Planning'),
      table(
        ['Wanneer', 'Kopregel', 'Drager', 'Hoeder'],
        ['6 maart', 'Samen op weg naar school', 'nieuwsbrief', 'Noor'],
        ['15 maart', 'Kom kijken in de klas', 'flyer', 'Bas'],
        ['3 april', 'Terug in de tijd met oma', 'nieuwsbrief', 'Noor'],
      ),
    ),
    { ref: '2028-01-10' },
  );
  assert.deepEqual(
    plan.activities.map(({ title, channels, responsible }) => [title, channels.join(), responsible.join()])[0],
    ['Samen op weg naar school', 'nieuwsbrief', 'Noor'],
  );
  assert.ok(items.filter(({ kind }) => kind === 'activity').every(({ confidence }) => confidence === 'doubt'));
});

test('when a holiday is, is nothing that happens, and a table that counts visitors of an evaluation is no calendar', () => {
  assert.deepEqual(
    rowsOf(
      heading(1, 'Planning'),
      heading(2, 'Rekening houden met'),
      item('Meivakantie: 29 april t/m 7 mei'),
      item('Zomervakantie: 15 juli t/m 27 augustus'),
    ),
    [],
  );
  assert.deepEqual(
    rowsOf(
      heading(1, 'Evaluatie'),
      table(
        ['Datum', 'Activiteit', 'Aantal bezoekers'],
        ['12 maart 2027', 'Inloop', '34'],
        ['3 april 2027', 'Markt', '120'],
      ),
    ),
    [],
  );
});

test('a step with lines below it is called what it does', () => {
  assert.deepEqual(
    rowsOf(
      heading(1, 'Planning'),
      text('Stap 1 – Aankondigen'),
      text('Wat: brief naar alle ouders'),
      text('Wie: Noor'),
      text('Wanneer: 14 februari 2028'),
      text('Stap 2 – Herinneren'),
      text('Wat: advertentie'),
      text('Wie: Bas'),
      text('Wanneer: week 11'),
    ),
    ['2028-02-14|brief naar alle ouders||Noor||Aankondigen', '2028-03-13|advertentie||Bas||Herinneren'],
  );
});

test('a day in a cell between a month and a group is the moment of that line', () => {
  assert.deepEqual(
    activitiesOf(
      heading(1, 'Tijdlijn'),
      table(
        ['Maand', 'Inwoners', 'Bedrijven'],
        ['Januari 2028', 'Persbericht', 'Mailing'],
        ['Februari 2028', 'Informatieavond (12 februari)', 'Ontbijt'],
      ),
    ).map(({ when, title, audiences }) => [when.start, when.end, title, audiences.join()].join('|')),
    [
      '2028-01-01|2028-01-31|Persbericht|Inwoners',
      '2028-01-01|2028-01-31|Mailing|Bedrijven',
      '2028-02-12|2028-02-12|Informatieavond|Inwoners',
      '2028-02-01|2028-02-29|Ontbijt|Bedrijven',
    ],
  );
});

test('moments in the cells between things and the means or groups they go to are one activity each', () => {
  const rows = (...names: readonly string[]) =>
    activitiesOf(
      heading(1, 'Planning'),
      table(['Onderwerp', ...names], ['Start', '6 maart', '8 maart'], ['Opening', '3 mei', '–']),
    ).map(({ when, title, channels, audiences }) => [when.start, title, [...channels, ...audiences].join()].join('|'));
  for (const names of [
    ['Website', 'Krant'],
    ['Bewoners', 'Ondernemers'],
  ])
    assert.deepEqual(rows(...names).toSorted(), [
      `2028-03-06|Start|${names[0]}`,
      `2028-03-08|Start|${names[1]}`,
      `2028-05-03|Opening|${names[0]}`,
    ]);
});

test('what comes back stands in a table of its own in a paper that is only a calendar', () => {
  assert.deepEqual(
    activitiesOf(
      heading(1, 'Communicatieplanning'),
      heading(2, 'Doorlopend'),
      table(
        ['Middel', 'Frequentie', 'Doelgroep', 'Wie'],
        ['Nieuwsbrief', 'maandelijks', 'inwoners', 'Noor'],
        ['Overleg', 'om de week', 'partners', 'Bas'],
      ),
      heading(2, 'Eenmalig'),
      table(['Datum', 'Activiteit', 'Doelgroep', 'Wie'], ['6 maart', 'Brief', 'inwoners', 'Noor']),
    ).map(({ when, title }) => [when.text, title].join('|')),
    ['maandelijks|Nieuwsbrief', 'om de week|Overleg', '6 maart|Brief'],
  );
});

test('a moment between signs is whole, also with a sign of its own, and the line behind it is kept to its end', () => {
  const told = 'met een lange toelichting '.repeat(15);
  assert.deepEqual(
    activitiesOf(
      heading(1, 'Planning'),
      item('Expo – 12 – 15 april – Noor'),
      item('Krant – eind april – begin mei – Bas'),
      item('Flyer – 12 – 16 mei'),
      item(`Brief aan bewoners – 18 mei – ${told}tot het eind`),
    ).map(({ when, title, responsible }) => [when.text, when.start, title, responsible.join()]),
    [
      ['12 – 15 april', '2028-04-12', 'Expo', 'Noor'],
      ['eind april – begin mei', '2028-04-21', 'Krant', 'Bas'],
      ['12 – 16 mei', '2028-05-12', 'Flyer', ''],
      ['18 mei', '2028-05-18', `Brief aan bewoners – ${told}tot het eind`, ''],
    ],
  );
});

test('a moment that tells when another is stays a row that is asked about, unless it is a holiday', () => {
  const { plan, items } = recognisePlan(
    aDocument(
      heading(1, 'Planning'),
      item('3 maart: brief'),
      item('Week 12: 20 maart'),
      item('Meivakantie: 29 april t/m 7 mei'),
      item('Na de zomer: 5 september'),
    ),
    { ref: '2028-01-10' },
  );
  assert.deepEqual(
    plan.activities.map(({ when, title }) => [when.text, title].join('|')),
    ['3 maart|brief', '20 maart|Week 12', '5 september|Na de zomer'],
  );
  assert.deepEqual(
    items.flatMap(({ kind, question }) => (kind === 'activity' ? [question?.code ?? null] : [])),
    [null, 'activityFromText', 'activityFromText'],
  );
});
