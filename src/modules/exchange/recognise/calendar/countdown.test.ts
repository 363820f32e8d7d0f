import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aDocument, heading, type Piece, table, text } from '../a-document.ts';
import { recognisePlan } from '../index.ts';

function rowsOf(explained: string) {
  const { plan } = recognisePlan(
    aDocument(
      heading(1, 'Planning'),
      text(explained),
      table(
        ['Moment', 'Actie', 'Kanaal'],
        ['T-14', 'Kaart langs alle deuren in de wijk', 'kaart'],
        ['T', 'Opening door twee kinderen van school', 'feest'],
        ['T+1', 'Foto’s van de dag op de site', 'website'],
      ),
    ),
    { ref: '2026-09-01' },
  );
  return plan.activities.map(({ when, title }) => ({ title, text: when.text, start: when.start, end: when.end }));
}

test('days that count from a day that is named are the days they stand for; the words stay', () => {
  assert.deepEqual(rowsOf('T is dinsdag 13 april 2027, alles in kalenderdagen.'), [
    { title: 'Kaart langs alle deuren in de wijk', text: 'T-14', start: '2027-03-30', end: '2027-03-30' },
    { title: 'Opening door twee kinderen van school', text: 'T', start: '2027-04-13', end: '2027-04-13' },
    { title: 'Foto’s van de dag op de site', text: 'T+1', start: '2027-04-14', end: '2027-04-14' },
  ]);
});

test('without the day they count from, or without the unit, there is no date', () => {
  for (const [explained, zero] of [
    ['We rekenen terug vanaf de opening, in dagen.', null],
    ['T is 13 april 2027.', '2027-04-13'],
  ] as const)
    assert.deepEqual(
      rowsOf(explained).map(({ text: phrase, start, end }) => [phrase, start, end]),
      [
        ['T-14', null, null],
        ['T', zero, zero],
        ['T+1', null, null],
      ],
      explained,
    );
});

const counted = (...blocks: readonly Piece[]) =>
  recognisePlan(aDocument(...blocks), { ref: '2027-09-01' }).plan.activities.map(({ when }) => [when.text, when.start]);
const moves = table(['Moment', 'Actie', 'Kanaal'], ['T-1 dag', 'Dozen', 'mail'], ['T', 'Verhuizen', 'feest']);

test('a calendar that counts from a day of its own, not known yet, takes no day of another calendar', () => {
  const opening = [
    heading(1, 'Draaiboek opening'),
    text('T is 13 april 2028.'),
    table(['Moment', 'Actie', 'Kanaal'], ['T-1 dag', 'Zaal klaar', 'mail'], ['T', 'Opening', 'feest']),
    heading(1, 'Draaiboek verhuizing'),
  ];
  const days = [
    ['T-1 dag', '2028-04-12'],
    ['T', '2028-04-13'],
    ['T-1 dag', null],
    ['T', null],
  ];
  const own = text('We tellen terug vanaf de verhuizing (T), datum volgt.');
  assert.deepEqual(counted(...opening, own, moves), days);
  assert.deepEqual(counted(...opening, own, heading(2, 'Dagen'), moves), days);
});

test('two days for one letter, or a line of a list, are no day for another calendar', () => {
  const heads = [heading(1, 'Planning'), moves];
  const none = [
    ['T-1 dag', null],
    ['T', null],
  ];
  assert.deepEqual(
    counted(heading(1, 'A'), text('T is 13 april 2028.'), heading(1, 'B'), text('T is 20 mei 2028.'), ...heads),
    none,
  );
  assert.deepEqual(counted(heading(1, 'Keuzes'), text('T: do 13 april 2028'), ...heads), none);
});

test('a unit of its own needs no explanation, and the day may be named in another part', () => {
  const { plan, items } = recognisePlan(
    aDocument(
      heading(1, 'Nieuw systeem'),
      text('Livegang (T) is maandag 8 november 2027.'),
      heading(2, 'Draaiboek'),
      table(
        ['Moment', 'Actie', 'Kanaal'],
        ['T-6 weken', 'Aankondiging', 'intranet'],
        ['T+1 dag', 'Terugblik', 'mail'],
        ['T', 'Start', 'balie'],
      ),
    ),
    { ref: '2027-09-01' },
  );
  assert.deepEqual(
    plan.activities.map(({ when }) => [when.text, when.start]),
    [
      ['T-6 weken', '2027-09-27'],
      ['T+1 dag', '2027-11-09'],
      ['T', '2027-11-08'],
    ],
  );
  const question = items.find(({ kind }) => kind === 'activity')?.question;
  assert.deepEqual(
    [question?.code, question?.options],
    ['dateCounted', ['2027-09-27', 'Livegang (T) is maandag 8 november 2027.']],
  );
});
