import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Activity } from '#kernel/plan.ts';
import { aDocument, heading, item, type Piece, sheet, table, text } from '../a-document.ts';
import { recognisePlan } from '../index.ts';

const activitiesOf = (...pieces: readonly Piece[]): readonly Activity[] =>
  recognisePlan(aDocument(...pieces), { ref: '2026-11-21' }).plan.activities;
const brief = ({ when, title }: Activity) => `${when.start}..${when.end} ${title}`;
const list = (...things: readonly string[]) => things.map((thing) => item(thing));

test('a list in the cell of what is done is a moment for each of its items', () => {
  const found = activitiesOf(
    heading(1, 'Planning'),
    table(
      ['Wanneer', 'Activiteiten', 'Doelgroep', 'Middelen'],
      ['maart 2027', list('Brief', 'Inloop'), 'Omwonenden, huurders en makelaars', list('Post', 'Buurthuis')],
    ),
  );
  assert.deepEqual(found.map(brief), ['2027-03-01..2027-03-31 Brief', '2027-03-01..2027-03-31 Inloop']);
  assert.deepEqual(
    found.map(({ channels }) => channels),
    [['Post'], ['Buurthuis']],
  );
  assert.deepEqual(found[1]?.audiences, ['Omwonenden', 'huurders', 'makelaars']);
});

test('a name with a list below it is one moment with that list as its tasks', () => {
  const [row, other] = activitiesOf(
    heading(1, 'Planning'),
    table(
      ['Wanneer', 'Activiteit', 'Wie'],
      ['3 maart 2027', [text('Opening:'), ...list('zaal huren', 'koffie')], 'Noor'],
    ),
  );
  assert.deepEqual(
    [row?.title, row?.tasks.map((task) => task.text), other],
    ['Opening', ['zaal huren', 'koffie'], undefined],
  );
});

test('a table on its side without a name for its first row calls each moment by that row', () => {
  const found = activitiesOf(
    heading(1, 'Kalender'),
    table(
      ['', 'Aankondiging', 'Opening'],
      ['Wanneer', '3 maart 2027', 'april 2027'],
      ['Doelgroep', 'omwonenden', 'inwoners'],
      ['Middel', 'brief', 'feest'],
      ['Wie', 'Karin', 'Karin'],
    ),
  );
  assert.deepEqual(found.map(brief), ['2027-03-03..2027-03-03 Aankondiging', '2027-04-01..2027-04-30 Opening']);
  assert.deepEqual(found[0]?.channels, ['brief']);
});

test('weeks down and days or media across give a moment for each filled cell', () => {
  const days = activitiesOf(
    heading(1, 'Contentkalender 2027'),
    table(['Week', 'Maandag', 'Woensdag', 'Vrijdag'], ['2', 'Nieuwsbrief', '', 'Oproep vrijwilligers']),
  );
  assert.deepEqual(days.map(brief), [
    '2027-01-11..2027-01-11 Nieuwsbrief',
    '2027-01-15..2027-01-15 Oproep vrijwilligers',
  ]);
  const media = activitiesOf(
    heading(1, 'Planning 2027'),
    table(['Week', 'Website', 'Facebook'], ['week 2', 'Openingstijden', 'Nieuwjaarswens'], ['week 3', 'Vacature', '']),
  );
  assert.deepEqual(
    media.map(({ title, channels }) => `${channels.join()}: ${title}`),
    ['Website: Openingstijden', 'Facebook: Nieuwjaarswens', 'Website: Vacature'],
  );
});

test('a column of kinds says which rows are milestones, and a column of rings whom a row is for', () => {
  const found = activitiesOf(
    heading(1, 'Kalender'),
    table(
      ['Wanneer', 'Activiteit', 'Taken', 'Soort', 'Ringen'],
      ['3 mei 2027', 'Eerste steen', '', 'Mijlpaal', 'Meedenken\nMeeweten'],
      ['4 mei 2027', 'Besluit gereed', 'Tekst schrijven (Noor; gedaan 2 april 2027)', 'Activiteit', ''],
    ),
  );
  assert.deepEqual(
    found.map(({ kind, rings, notes }) => [kind, rings.join(), notes]),
    [
      ['milestone', 'cothink,informed', null],
      ['activity', '', null],
    ],
  );
  assert.deepEqual(found[1]?.tasks, [{ text: 'Tekst schrijven', who: ['Noor'], doneOn: '2027-04-02' }]);
});

test('steps that the calendar plans as well are told once', () => {
  const found = activitiesOf(
    heading(1, 'Aanpak'),
    item('Stap 1: gesprekken met bewoners (januari)'),
    item('Stap 2: opening (mei)'),
    heading(1, 'Planning'),
    table(['Datum', 'Actie', 'Wie'], ['januari', 'Gesprekken met bewoners', 'Noor'], ['mei', 'Opening', 'Bas']),
  );
  assert.deepEqual(
    found.map(({ title }) => title),
    ['Gesprekken met bewoners', 'Opening'],
  );
});

test('remarks, people present, versions and the particulars of a workbook are no calendar', () => {
  const found = activitiesOf(
    heading(1, 'Opmerkingen'),
    table(
      ['Opmerking', 'Reden', 'Datum'],
      ['Te lang', 'leesbaarheid', '3 mei 2026'],
      ['Te vaag', 'taal', '4 mei 2026'],
    ),
    heading(1, 'Aanwezigen'),
    table(['Naam', 'Functie', 'Aanwezig op'], ['Noor', 'adviseur', '3 mei 2026'], ['Bas', 'leider', '3 mei 2026']),
    sheet(
      'Plan',
      ['Onderdeel', 'Inhoud'],
      ['Naam', 'Plan Buurtteam'],
      ['Opdrachtgever', 'Wethouder'],
      ['Organisatie', 'Gemeente Aadorp'],
      ['Periode', '1 mei 2026 tot en met 3 juni 2027'],
      ['Versie', 'concept 2'],
    ),
  );
  assert.deepEqual(found, []);
});

test('lines that each start with a date are moments, also without a mark between', () => {
  const found = activitiesOf(heading(1, 'Planning'), text('12 mei 2027 Persbericht\n18 mei 2027 Bewonersavond'));
  assert.deepEqual(found.map(brief), ['2027-05-12..2027-05-12 Persbericht', '2027-05-18..2027-05-18 Bewonersavond']);
});

test('a table without header whose second column says what is done has no means in it', () => {
  const [row] = activitiesOf(
    heading(1, 'Planning'),
    table(
      ['4 februari 2027', 'Brief aan bewoners van de Dorpsstraat', 'Marit'],
      ['18 februari 2027', 'Inloop in het dorpshuis', 'Marit en Kees'],
      ['maart 2027', 'Bericht op de website en in de krant', 'Kees'],
    ),
  );
  assert.deepEqual(
    [row?.title, row?.channels, row?.responsible],
    ['Brief aan bewoners van de Dorpsstraat', [], ['Marit']],
  );
});

test('names joined with a plus are people, and a day of the week beside a date is no remark', () => {
  const [row, written] = activitiesOf(
    heading(1, 'Planning'),
    table(
      ['Datum', 'Dag', 'Activiteit', 'Wie'],
      ['1 april 2027', 'do', 'Brief', 'Lotte'],
      ['2 april 2027', 'vr', 'Kaart', 'Jens'],
    ),
    heading(1, 'Actielijst'),
    item('20 t/m 24 september: filmpjes opnemen (Aisha + Sem)'),
    item('4 oktober: startschot'),
  ).filter(({ title }) => /Brief|filmpjes/.test(title));
  assert.equal(row?.notes, null);
  assert.deepEqual(written?.responsible, ['Aisha', 'Sem']);
});
