import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aDocument, boldText, heading, item, type Piece, sheet, table, text } from '../a-document.ts';
import { recognisePlan } from '../index.ts';

const planOf = (...pieces: readonly Piece[]) => recognisePlan(aDocument(...pieces), { ref: '2028-01-10' }).plan;
const rowsOf = (...pieces: readonly Piece[]) =>
  planOf(...pieces).activities.map(({ when, title, channels, audiences, responsible }) =>
    [when.start, title, channels.join(), audiences.join(), responsible.join()].join('|'),
  );

test('a table on its side with actions beside each other is read upright', () => {
  assert.deepEqual(
    rowsOf(
      heading(1, 'Onze acties'),
      table(
        ['', 'Actie 1', 'Actie 2'],
        ['Wat', 'Stemmen op het ontwerp', 'Opening'],
        ['Voor wie', 'Buurt', 'Pers'],
        ['Wanneer', '18 april 2028', '2 september 2028'],
        ['Hoe', 'Stembus', 'Feest'],
        ['Wie', 'Evi', 'wethouder'],
      ),
    ),
    ['2028-04-18|Stemmen op het ontwerp|Stembus|Buurt|Evi', '2028-09-02|Opening|Feest|Pers|wethouder'],
  );
});

test('cards that say when before they say what are one activity each', () => {
  const card = (name: string, ...[when, what, forWhom, who]: readonly string[]): Piece[] => [
    boldText(name),
    ...[`Wanneer: ${when}`, `Wat: ${what}`, `Voor wie: ${forWhom}`, `Wie: ${who}`].map(text),
  ];
  assert.deepEqual(
    rowsOf(
      heading(1, 'Onze momenten'),
      ...card('1. Taalweek', '8 september 2028', 'karavaan langs de dorpen', 'inwoners', 'bibliotheek'),
      ...card('2. Akkoord', '12 oktober 2028', 'feestelijke ondertekening', 'werkgevers', 'wethouder De Haan'),
    ),
    [
      '2028-09-08|karavaan langs de dorpen||inwoners|bibliotheek',
      '2028-10-12|feestelijke ondertekening||werkgevers|wethouder De Haan',
    ],
  );
});

test('weeks as lines of their own with lists below them are a calendar under any heading; years are not', () => {
  const weeks = [text('Week 7'), item('Posters in buurthuizen'), text('Week 8'), item('Slotbericht')];
  assert.deepEqual(rowsOf(heading(1, 'De campagne in 2028'), ...weeks), [
    '2028-02-14|Posters in buurthuizen|Posters||',
    '2028-02-21|Slotbericht|Slotbericht||',
  ]);
  const years = [text('2024'), item('Posters in buurthuizen'), text('2025'), item('Slotbericht')];
  assert.deepEqual(rowsOf(heading(1, 'Wat eraan voorafging'), ...years), []);
});

test('what the message column lists without a verb happens, and sentences in it are the message', () => {
  const head = ['Periode', 'Wat communiceren we?', 'Kanalen'];
  assert.deepEqual(
    rowsOf(
      heading(1, 'Planning'),
      table(
        head,
        ['April 2028', [item('Bericht over de stremming'), item('Spreekuur op de brug')], 'brief'],
        ['Mei 2028', [item('Heropening met schippers')], 'evenement'],
      ),
    ),
    [
      '2028-04-01|Bericht over de stremming|brief||',
      '2028-04-01|Spreekuur op de brug|brief||',
      '2028-05-01|Heropening met schippers|evenement||',
    ],
  );
  const said = planOf(
    heading(1, 'Planning'),
    table(head, ['April 2028', 'De brug gaat dicht.', 'brief'], ['Mei 2028', 'De brug is open.', 'website']),
  );
  assert.deepEqual(
    said.activities.map(({ title, notes }) => [title, notes]),
    [
      ['brief', 'Wat communiceren we?: De brug gaat dicht.'],
      ['website', 'Wat communiceren we?: De brug is open.'],
    ],
  );
});

test('a table without header that goes on over the page is one, and an activity for a group is no group', () => {
  const { activities, audiences } = planOf(
    heading(1, 'Planning 2028'),
    table(['2 mei', 'Kaart met koele plekken', 'website', 'Loes'], ['half mei', 'Flyer voor ouderen', 'flyer', 'GGD']),
    table(
      ['bij code oranje', 'Belronde langs ouderen', 'telefoon', 'Loes'],
      ['eind aug.', 'Bedankje', 'kaart', 'Loes'],
    ),
  );
  assert.deepEqual(
    activities.map(({ title, channels }) => [title, channels.join()]),
    [
      ['Kaart met koele plekken', 'website'],
      ['Flyer voor ouderen', 'flyer'],
      ['Belronde langs ouderen', 'telefoon'],
      ['Bedankje', 'kaart'],
    ],
  );
  assert.deepEqual(audiences, []);
});

test('tables inside a table that has one in every row are read as if they stood by themselves', () => {
  const inner = (day: string) => [
    table([day, 'Gesprek met buren', 'projectleider'], ['2 juni', 'Persbericht', 'redactie']),
  ];
  assert.equal(
    rowsOf(
      heading(1, 'Draaiboek 2028'),
      table(
        ['Fase', 'Acties'],
        ['Vooraf', inner('1 mei')],
        ['Op de dag', inner('8 mei')],
        ['Na afloop', inner('15 mei')],
      ),
    ).length,
    6,
  );
});

test('the meaning of a colour holds for every calendar of the document', () => {
  const { activities } = planOf(
    heading(1, 'Kalender 2028'),
    heading(2, 'Bewoners'),
    table(['Planning', 'Activiteit', 'Stoplicht'], ['30 mei', 'Brief', 'oranje'], ['1 juni', 'Kaart', 'rood']),
    heading(2, 'Booteigenaren'),
    table(['Activiteit', 'Planning', 'Stoplicht'], ['Mail', '2 juni', 'groen'], ['Telefoon', '9 juni', 'rood']),
    text('Groen = klaar, oranje = mee bezig, rood = moet nog.'),
  );
  assert.deepEqual(
    activities.map(({ status, audiences }) => [status.value, audiences.join()]),
    [
      ['doing', 'Bewoners'],
      ['todo', 'Bewoners'],
      ['done', 'Booteigenaren'],
      ['todo', 'Booteigenaren'],
    ],
  );
});

test('a name behind the day of an item is who does it, with a surname where there is one', () => {
  assert.deepEqual(
    rowsOf(
      heading(1, 'Wat doen we wanneer in 2028'),
      item('Brief aan ouders, 17 januari (Fenna)'),
      item('Opening, 5 april (wethouder Van den Bos)'),
      item('Kaart met naam van het team, 6 april'),
      item('Belronde, september (jeugdteams)'),
    ),
    [
      '2028-01-17|Brief aan ouders|Brief|ouders|Fenna',
      '2028-04-05|Opening|||wethouder Van den Bos',
      '2028-04-06|Kaart met naam van het team|Kaart||',
      '2028-09-01|Belronde|||jeugdteams',
    ],
  );
});

test('a place behind the day of an item is nobody who does it', () => {
  const found = rowsOf(
    heading(1, 'Wat doen we wanneer in 2028'),
    item('Bijeenkomst (5 april, Dorpshuis)'),
    item('Opening, 6 april (Markt)'),
    item('Inloop, 7 april (Wijkcentrum De Brug)'),
  );
  assert.deepEqual(
    found.map((row) => row.split('|').at(-1)),
    ['', '', ''],
  );
  assert.deepEqual(
    found.map((row) => row.slice(0, 10)),
    ['2028-04-05', '2028-04-06', '2028-04-07'],
  );
});

test('a sheet with the days of the week across and weeks down says on which day something happens', () => {
  assert.deepEqual(
    rowsOf(
      sheet(
        'Contentkalender',
        ['Contentkalender 2028', '', '', ''],
        ['', 'ma', 'wo', 'vr'],
        ['week 40', 'Startvideo', '', 'Quiz'],
        ['week 41', '', 'Blog wethouder', ''],
      ),
    ).map((row) => row.split('|').slice(0, 2)),
    [
      ['2028-10-02', 'Startvideo'],
      ['2028-10-06', 'Quiz'],
      ['2028-10-11', 'Blog wethouder'],
    ],
  );
});

test('means on lines beside a day each are one activity each, and a bar that says that it goes on is named after its row', () => {
  assert.deepEqual(
    rowsOf(
      heading(1, 'Kalender 2028'),
      table(
        ['Doelgroep', 'Doel', 'Hoe', 'Wanneer', 'Door'],
        [
          'Huurders',
          'Vragen een gesprek aan',
          [text('Brief'), text('Spreekuur')],
          [text('4 september'), text('18 september')],
          'Anouk',
        ],
        ['Eigenaren', 'Kennen de subsidie', 'Avond', '12 oktober', 'Loket'],
      ),
    ),
    [
      '2028-09-04|Brief|Brief|Huurders|Anouk',
      '2028-09-18|Spreekuur|Spreekuur|Huurders|Anouk',
      '2028-10-12|Avond|Avond|Eigenaren|Loket',
    ],
  );
  const { activities } = planOf(
    heading(1, 'Planning 2028'),
    table(
      ['Activiteit', 'jan', 'feb', 'mrt'],
      ['Appgroep', { content: 'doorlopend', across: 3 }],
      ['Bouwplaatsbezoek', '', 'x', ''],
    ),
  );
  assert.deepEqual(
    activities.map(({ when, title }) => [when.start, when.end, title]),
    [
      ['2028-01-01', '2028-03-31', 'Appgroep'],
      ['2028-02-01', '2028-02-29', 'Bouwplaatsbezoek'],
    ],
  );
});

test('a bracket with a day and a name says when and who, and a numbered step is called what it does', () => {
  assert.deepEqual(
    rowsOf(
      heading(1, 'Stappen in 2028'),
      item('Stap 1: bewoners vragen (uiterlijk 24 maart, Hedda)'),
      item('Stap 2: schouw (5 april, verkeerskundige)'),
      item('Stap 3: ontwerp laten zien (week 16, Hedda)'),
    ).map((row) => row.split('|')),
    [
      ['', 'bewoners vragen', '', '', 'Hedda'],
      ['2028-04-05', 'schouw', '', '', 'verkeerskundige'],
      ['2028-04-17', 'ontwerp laten zien', '', '', 'Hedda'],
    ],
  );
});
