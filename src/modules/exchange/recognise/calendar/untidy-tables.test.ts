import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Activity } from '#kernel/plan.ts';
import { aDocument, boldText, heading, type Piece, sheet, table, text } from '../a-document.ts';
import { recognisePlan } from '../index.ts';

const activitiesOf = (...pieces: readonly Piece[]): readonly Activity[] =>
  recognisePlan(aDocument(...pieces), { ref: '2026-11-21' }).plan.activities;
const brief = ({ when, title }: Activity) => `${when.start} ${title}`;
const HEAD = ['Doelgroep', 'Activiteit', 'Middel', 'Datum', 'Door', 'Opmerking'];

test('a table without header right below a calendar goes on with it, also when its rows leave out the last cells', () => {
  const found = activitiesOf(
    heading(1, 'Planning'),
    table(
      HEAD,
      ['ouders', 'Start', 'brief', '12 januari 2027', 'Noor', 'let op'],
      ['raad', 'Memo', 'mail', '3 maart', 'Bas', ''],
    ),
    table(
      ['buren', 'Markt', 'kraam', 'do 22 april', 'Noor'],
      ['raad', 'Tweede memo', 'mail', 'wk 23', 'Bas'],
      ['', 'Totaal', '4 acties', '', ''],
    ),
  );
  assert.deepEqual(found.map(brief), [
    '2027-01-12 Start',
    '2027-03-03 Memo',
    '2027-04-22 Markt',
    '2027-06-07 Tweede memo',
  ]);
  assert.deepEqual(found[2]?.responsible, ['Noor']);
});

test('crosses under months are moments, also below a heading about effort', () => {
  const found = activitiesOf(
    heading(0, 'Plan 2027'),
    heading(1, 'Doorlopende inzet 2027'),
    text('Een kruis is iets doen in die maand.'),
    table(['Actie', 'jan', 'feb', 'mrt', 'apr'], ['Berichten', 'x', 'x', '', ''], ['Spreekuur', '', '', '', 'X']),
  );
  assert.deepEqual(found.map(brief), ['2027-01-01 Berichten', '2027-04-01 Spreekuur']);
});

test('totals and names of groups are no rows', () => {
  const found = activitiesOf(
    heading(1, 'Planning'),
    sheet(
      'Planning 2027',
      ['', 'nr', 'Wat', 'Hoe', 'Wanneer', 'Door'],
      ['INTERN', '', '', '', '', ''],
      ['', '1', 'Uitleg', 'teamoverleg', '2 februari', 'Noor'],
      ['BUITEN', '', '', '', '', ''],
      ['', '2', 'Brief', 'post', '9 maart', 'Bas'],
      ['', 'Totaal', '2 acties', 'waarvan 1 klaar', '', ''],
    ),
    sheet(
      'Later 2027',
      HEAD,
      ['ouders', 'Start', 'brief', '1 juni', 'Noor', ''],
      ['Subtotaal', '', '1 actie', '', '', ''],
    ),
  );
  assert.deepEqual(found.map(brief), ['2027-02-02 Uitleg', '2027-03-09 Brief', '2027-06-01 Start']);
});

test('a row about a total that has its own moment is a row', () => {
  const found = activitiesOf(
    heading(1, 'Planning'),
    table(
      ['Activiteit', 'Datum', 'Middel'],
      ['Totaaloverzicht naar de raad', '2 februari', 'memo'],
      ['Totaal geteld', '9 maart', 'bericht'],
    ),
  );
  assert.equal(found.length, 2);
});

test('a header that starts with a check mark is a header, and the mark is how far it is', () => {
  const found = activitiesOf(
    heading(1, 'Planning'),
    table(
      ['✓', 'Actie', 'Moment', 'Door', 'Doelgroep'],
      ['✓', 'Belscript', '2 februari', 'Noor', 'ouders'],
      ['', 'Brief', '9 maart', 'Bas', 'ouders'],
    ),
  );
  assert.deepEqual(
    found.map(({ title, status }) => [title, status.value]),
    [
      ['Belscript', 'done'],
      ['Brief', null],
    ],
  );
});

test('shortened names of columns say what they say in full', () => {
  const [row] = activitiesOf(
    heading(1, 'Planning'),
    table(['Dag', 'Actie', 'Uitv.', 'Doelgr.', 'St.'], ['2 februari', 'Bord plaatsen', 'aannemer', 'buren', 'gereed']),
  );
  assert.deepEqual([row?.responsible, row?.audiences, row?.status.value], [['aannemer'], ['buren'], 'done']);
});

test('a month above the rows gives way to a day and a month in the row itself', () => {
  const found = activitiesOf(
    heading(1, 'Planning 2026'),
    table(
      HEAD,
      [{ content: 'NOVEMBER / DECEMBER', across: 6 }],
      ['buren', 'Avond voor de straat', 'avond', 'di 17/11', 'Noor', ''],
    ),
    boldText(''),
    table(
      HEAD,
      ['raad', 'Avond voor de raad', 'zaal', 'wo 13/1', 'Bas', ''],
      ['raad', 'Verslag ervan', 'mail', '', 'Bas', ''],
    ),
  );
  assert.deepEqual(found.map(brief), [
    '2026-11-17 Avond voor de straat',
    '2027-01-13 Avond voor de raad',
    '2027-01-13 Verslag ervan',
  ]);
});

test('a sheet over two years reads its months in the order of its rows', () => {
  const found = activitiesOf(
    sheet(
      'Planning',
      [{ content: 'PLANNING WIJK juni 2026 - april 2027', across: 4 }],
      ['Wat', 'Hoe', 'Wanneer', 'Door'],
      ['Brief', 'post', 'half december', 'Noor'],
      ['Werving', 'krant', 'januari', 'Bas'],
      ['Portretten', 'krant', 'feb-mrt', 'Bas'],
    ),
  );
  assert.deepEqual(found.map(brief), ['2026-12-11 Brief', '2027-01-01 Werving', '2027-02-01 Portretten']);
});

test('the same moment as above, in words, is that moment and stays as written', () => {
  for (const same of ['idem', 'zie boven', '"', 'zelfde dag']) {
    const found = activitiesOf(
      heading(1, 'Planning'),
      table(['Datum', 'Actie', 'Middel'], ['9 maart 2027', 'Brief', 'post'], [same, 'Bericht', 'website']),
    );
    assert.deepEqual(
      found.map(({ when }) => [when.start, when.text]),
      [
        ['2027-03-09', '9 maart 2027'],
        ['2027-03-09', same],
      ],
    );
  }
});

test('a day for each line of what is done makes each line a row; a stretch of time over two lines does not', () => {
  const found = activitiesOf(
    heading(1, 'Planning 2027'),
    table(
      HEAD,
      ['buren', [text('Markt oost'), text('Markt west')], 'kraam', [text('20 jan'), text('27 jan')], 'Noor', ''],
      ['raad', [text('Memo'), text('Stukken')], 'mail', [text('1 maart t/m'), text('4 maart')], 'Bas', ''],
    ),
  );
  assert.deepEqual(found.map(brief), ['2027-01-20 Markt oost', '2027-01-27 Markt west', '2027-03-01 Memo Stukken']);
  assert.deepEqual(
    found.slice(0, 2).map(({ when, responsible }) => [when.text, responsible]),
    [
      ['20 jan', ['Noor']],
      ['27 jan', ['Noor']],
    ],
  );
});
