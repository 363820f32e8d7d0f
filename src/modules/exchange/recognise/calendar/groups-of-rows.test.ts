import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aDocument, heading, table, type TestRow } from '../a-document.ts';
import { recognisePlan } from '../index.ts';

const rowsOf = (...rows: readonly TestRow[]) =>
  recognisePlan(aDocument(heading(1, 'Communicatiekalender'), table(...rows)), {
    ref: '2028-01-10',
  }).plan.activities.map(({ when, title, audiences, channels, phase }) =>
    [when.start, title, [...audiences, ...channels].join(), phase ?? ''].join('|'),
  );
const across = (content: string) => [{ content, across: 3 }];

test('a group whose rows start in an earlier month than those of the group before it stands beside it', () => {
  const beside = ['2028-03-01|Brief', '2028-10-01|Avond', '2028-02-01|Nieuws', '2028-09-01|Interview'];
  const told = [
    rowsOf(
      ['Doelgroep', 'Wat', 'Wanneer'],
      [{ content: 'Bewoners', down: 2 }, 'Brief', 'maart'],
      ['Avond', 'oktober'],
      [{ content: 'Pers', down: 2 }, 'Nieuws', 'februari'],
      ['Interview', 'september'],
    ),
    rowsOf(
      ['Wat', 'Waar', 'Wanneer'],
      across('Bewoners'),
      ['Brief', 'wijk', 'maart'],
      ['Avond', 'wijk', 'oktober'],
      across('Pers'),
      ['Nieuws', 'krant', 'februari'],
      ['Interview', 'krant', 'september'],
    ),
    rowsOf(
      ['Doelgroep', 'Wat', 'Wanneer'],
      ['Bewoners', 'Brief', 'maart 2028'],
      ['Bewoners', 'Avond', 'oktober'],
      ['Pers', 'Nieuws', 'februari'],
      ['Pers', 'Interview', 'september'],
    ),
  ];
  for (const rows of told)
    assert.deepEqual(
      rows.map((row) => row.split('|').slice(0, 2).join('|')),
      beside,
    );
});

test('rows that go on over the turn of the year keep doing so, also beside a merged group and below stages', () => {
  const days = (rows: readonly string[]) => rows.map((row) => row.split('|')[0]);
  assert.deepEqual(
    days(
      rowsOf(
        ['Wanneer', 'Wat', 'Voor wie'],
        ['november 2028', 'Brief', { content: 'Bewoners', down: 3 }],
        ['december', 'Flyer'],
        ['januari', 'Avond'],
        ['februari', 'Nieuws', 'Pers'],
      ),
    ),
    ['2028-11-01', '2028-12-01', '2029-01-01', '2029-02-01'],
  );
  assert.deepEqual(
    days(
      rowsOf(
        ['Wat', 'Wie', 'Wanneer'],
        across('Voorbereiding'),
        ['Brief', 'Noor', 'september'],
        ['Flyer', 'Noor', 'november'],
        across('Uitvoering'),
        ['Avond', 'Bas', 'februari'],
        ['Krant', 'Bas', 'april'],
      ),
    ),
    ['2028-09-01', '2028-11-01', '2029-02-01', '2029-04-01'],
  );
});

test('a name that stands once in front of the rows it is for holds for those below it too', () => {
  assert.deepEqual(
    rowsOf(
      ['Doelgroep', 'Wanneer', 'Wat'],
      ['Bewoners', '3 maart', 'Brief'],
      ['', '12 juni', 'Flyer'],
      ['Pers', '2 februari', 'Bericht'],
      ['', '1 mei', 'Interview'],
    ),
    [
      '2028-03-03|Brief|Bewoners|',
      '2028-06-12|Flyer|Bewoners|',
      '2028-02-02|Bericht|Pers|',
      '2028-05-01|Interview|Pers|',
    ],
  );
  assert.deepEqual(
    rowsOf(
      ['Fase', 'Wanneer', 'Wat', 'Kanaal'],
      ['Start', '3 maart', 'Eerste bericht', 'website'],
      ['', '12 juni', 'Oproep', 'krant'],
      ['Slot', '4 juli', 'Dankbericht', 'website'],
      ['', '5 juli', 'Terugblik', 'krant'],
    ),
    [
      '2028-03-03|Eerste bericht|website|Start',
      '2028-06-12|Oproep|krant|Start',
      '2028-07-04|Dankbericht|website|Slot',
      '2028-07-05|Terugblik|krant|Slot',
    ],
  );
  assert.deepEqual(
    rowsOf(['Wanneer', 'Wat', 'Doelgroep'], ['3 maart', 'Brief', 'Bewoners'], ['12 juni', 'Opening', '']),
    ['2028-03-03|Brief|Bewoners|', '2028-06-12|Opening||'],
    'behind the moment an empty cell says nothing',
  );
});

test('one name above empty cells, or a name with a row of its own only, holds for nothing but its row', () => {
  const audiences = (...rows: readonly TestRow[]) => rowsOf(['Doelgroep', 'Wanneer', 'Wat'], ...rows);
  assert.deepEqual(audiences(['Bewoners', '1 maart', 'Brief'], ['', '3 maart', 'Besluit'], ['', '5 maart', 'Krant']), [
    '2028-03-01|Brief|Bewoners|',
    '2028-03-03|Besluit||',
    '2028-03-05|Krant||',
  ]);
  assert.deepEqual(
    audiences(['Bewoners', '1 maart', 'Brief'], ['', '3 maart', 'Besluit'], ['Pers', '5 maart', 'Bericht']),
    ['2028-03-01|Brief|Bewoners|', '2028-03-03|Besluit||', '2028-03-05|Bericht|Pers|'],
  );
});

test('who does the first row of a list does not do the rows below it', () => {
  const { plan } = recognisePlan(
    aDocument(
      heading(1, 'Acties'),
      table(
        ['Wie', 'Wanneer', 'Wat'],
        ['Noor', '1 maart', 'Brief'],
        ['', '3 maart', 'Website'],
        ['Bas', '5 maart', 'Krant'],
        ['', '8 maart', 'Flyer'],
      ),
    ),
    { ref: '2028-01-10' },
  );
  assert.deepEqual(
    plan.activities.map(({ responsible }) => responsible.join()),
    ['Noor', '', 'Bas', ''],
  );
});

test('a numbered heading below a planning per group is the group, without its number, and a message is no goal', () => {
  const { activities } = recognisePlan(
    aDocument(
      heading(1, '3. Planning 2027 per doelgroep'),
      heading(2, '3.1 Medewerkers'),
      table(
        ['Middel', 'Boodschap', 'Wanneer', 'Door'],
        ['Lunchlezing', 'Verhaal van het wijkteam', '23 sept.', 'Noor'],
      ),
      heading(2, '3.2 Cliënten'),
      table(['Middel', 'Boodschap', 'Wanneer', 'Door'], ['Brochure', 'Veelgestelde vragen', 'nov.', 'Bas']),
    ),
    { ref: '2027-01-10' },
  ).plan;
  assert.deepEqual(
    activities.map(({ title, audiences, objective, notes }) => [title, audiences, objective, notes]),
    [
      ['Lunchlezing', ['Medewerkers'], null, 'Boodschap: Verhaal van het wijkteam'],
      ['Brochure', ['Cliënten'], null, 'Boodschap: Veelgestelde vragen'],
    ],
  );
});
