import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Activity } from '#kernel/plan.ts';
import { aDocument, boldText, heading, item, type Piece, table, text } from '../a-document.ts';
import { recognisePlan } from '../index.ts';

const activitiesOf = (...pieces: readonly Piece[]): readonly Activity[] =>
  recognisePlan(aDocument(...pieces), { ref: '2026-11-21' }).plan.activities;
const brief = ({ when, title }: Activity) => `${when.start} ${title}`;
const HEAD = ['Datum', 'Activiteit', 'Middel', 'Doelgroep'];
const PLANNED = table(HEAD, ['12 januari 2027', 'Start', 'brief', 'ouders'], ['3 maart', 'Markt', 'kraam', 'buren']);

test('a list of moments below the table of a calendar goes on with it', () => {
  const found = activitiesOf(
    heading(1, 'Planning'),
    PLANNED,
    boldText('Na de zomer'),
    text('Dit is nog ruw.'),
    item('7 september: rondgang door de wijk (Noor)'),
    item('half oktober – tweede brief'),
    item('begin nov. raadsbrief'),
  );
  assert.deepEqual(found.map(brief), [
    '2027-01-12 Start',
    '2027-03-03 Markt',
    '2027-09-07 rondgang door de wijk',
    '2027-10-11 tweede brief',
    '2027-11-01 raadsbrief',
  ]);
});

test('lists below names stand beside each other: each starts again', () => {
  const found = activitiesOf(
    heading(1, 'Planning'),
    PLANNED,
    text('Bij de gemeenten zelf loopt ook nog wat:'),
    item('Zilverdam:'),
    item('11 mei koffieochtend', 1),
    item('9 juni markt', 1),
    item('Oudebeek:'),
    item('2 april artikel in de krant', 1),
  );
  assert.deepEqual(found.slice(2).map(brief), [
    '2027-05-11 koffieochtend',
    '2027-06-09 markt',
    '2027-04-02 artikel in de krant',
  ]);
});

test('a list below the table that does not start with moments is no calendar', () => {
  const found = activitiesOf(
    heading(1, 'Planning'),
    PLANNED,
    item('De griffie leest mee'),
    item('Noor houdt de planning bij'),
    item('12 stoelen lenen wij van de school'),
  );
  assert.equal(found.length, 2);
});

test('under a column that asks who in brackets, the name is who does it and the title stays', () => {
  for (const name of ['Wat (en door wie)', 'Actie (wie)', 'Wat doen we\n(en wie)']) {
    const [row, other] = activitiesOf(
      heading(1, 'Planning'),
      table(
        ['Datum', name, 'Middel', 'Doelgroep'],
        ['12 januari 2027', 'Rondje langs de teams (bureau Lijn)', 'overleg', 'ouders'],
        ['3 maart', 'Open huis', 'markt', 'buren'],
      ),
    );
    assert.ok(row && other);
    assert.match(row.title, /^Rondje langs de teams/);
    assert.deepEqual([row.responsible, row.channels, other.responsible], [['bureau Lijn'], ['overleg'], []]);
  }
});

test('a list of moments above the table belongs to the calendar too, but not what it only reckons with', () => {
  const above = (intro: string) =>
    activitiesOf(
      heading(1, 'Planning'),
      text(intro),
      item('9 november 2026: flyer langs de deuren'),
      item('half december: kerstkaart aan de buren'),
      PLANNED,
    ).map(brief);
  assert.deepEqual(above('Dit jaar doen we nog twee dingen:'), [
    '2026-11-09 flyer langs de deuren',
    '2026-12-11 kerstkaart aan de buren',
    '2027-01-12 Start',
    '2027-03-03 Markt',
  ]);
  assert.deepEqual(above('Houd rekening met deze momenten:'), ['2027-01-12 Start', '2027-03-03 Markt']);
});
