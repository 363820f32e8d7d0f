import assert from 'node:assert/strict';
import { test } from 'node:test';
import { explainFuzzyDate } from '#kernel/fuzzy-date/index.ts';
import type { Activity } from '#kernel/plan.ts';
import { aDocument, boldText, heading, item, type Piece, sheet, struckText, table, text } from '../a-document.ts';
import { recognisePlan } from '../index.ts';

const REF = '2026-09-01';
const read = (...pieces: readonly Piece[]) => recognisePlan(aDocument(...pieces), { ref: REF });
const activitiesOf = (...pieces: readonly Piece[]): readonly Activity[] => read(...pieces).plan.activities;
const span = ({ when }: Activity) => `${when.text} = ${when.start}..${when.end}`;
const HEAD = ['Datum', 'Activiteit', 'Middel', 'Doelgroep', 'Wie doet het'];

test('a calendar written as a list or as lines with dates is read like a table', () => {
  const listed = activitiesOf(
    heading(1, 'Planning'),
    item('12 oktober: persbericht naar de lokale pers (Noor)'),
    item('half nov – nieuwsbrief aan ouders'),
  );
  assert.deepEqual(
    listed.map(({ when, title, audiences, responsible }) => [when.start, title, audiences, responsible]),
    [
      ['2026-10-12', 'persbericht naar de lokale pers', ['lokale pers'], ['Noor']],
      ['2026-11-11', 'nieuwsbrief aan ouders', ['ouders'], []],
    ],
  );
  assert.deepEqual(
    activitiesOf(heading(1, 'Planning'), text('12 oktober: persbericht\nbegin nov: brief')).map(({ title }) => title),
    ['persbericht', 'brief'],
  );
});

test('a line with the name of a chapter and a year is that chapter, and no moment', () => {
  const listed = activitiesOf(
    text('BOODSCHAP'),
    text('Alleen het nummer is nieuw.'),
    text('PLANNING 2027'),
    item('11 januari: bericht voor de balie (Noor)'),
    item('begin februari: poster in bussen'),
    text('KOSTEN'),
    text('Ongeveer 3.100 euro.'),
  );
  assert.deepEqual(listed.map(span), [
    '11 januari = 2027-01-11..2027-01-11',
    'begin februari = 2027-02-01..2027-02-10',
  ]);
});

test('a path of time in lines with a tab is a calendar', () => {
  const listed = activitiesOf(
    boldText('Doelgroepen'),
    text('Ouders en scholen.'),
    boldText('Tijdpad 2027'),
    text('13 januari\tStartgesprek met de scholen'),
    text('25 januari t/m 5 februari\tGesprekken met ouders'),
    text('Medio februari\tVerhaal naar de projectgroep'),
    boldText('Budget'),
    text('Dat komt later.'),
  );
  assert.deepEqual(listed.map(span), [
    '13 januari = 2027-01-13..2027-01-13',
    '25 januari t/m 5 februari = 2027-01-25..2027-02-05',
    'Medio februari = 2027-02-11..2027-02-20',
  ]);
});

test('what goes on without a first day gets none from the day the document was written', () => {
  const [socials] = activitiesOf(
    heading(1, 'Planning'),
    item('12 oktober: persbericht'),
    item('doorlopend: socials'),
  ).filter(({ title }) => title === 'socials');
  assert.ok(socials);
  assert.deepEqual([socials.when.start, socials.when.end], [null, null]);
  assert.equal(explainFuzzyDate(socials.when), 'doorlopend');
});

test('columns made with tabs are a table', () => {
  const found = activitiesOf(
    boldText('PLANNING'),
    text('Wanneer\tWat\tVoor wie'),
    text('13 okt\tgesprek\touders'),
    text('17 okt\tbrief\traad'),
    boldText('KOSTEN'),
    text('Geen.'),
  );
  assert.deepEqual(
    found.map(({ title, audiences }) => [title, audiences]),
    [
      ['gesprek', ['ouders']],
      ['brief', ['raad']],
    ],
  );
});

test('a real date in a spreadsheet is exact, unless it is shown as a month', () => {
  const found = activitiesOf(
    sheet(
      'Kalender',
      [{ content: 'Kalender Wmo', across: 3 }],
      ['Datum', 'Activiteit', 'Doelgroep'],
      [{ content: '8-feb', date: '2027-02-08' }, 'Avond', 'raad'],
      [{ content: 'mei', date: '2027-05-01' }, 'Brief', 'ouders'],
    ),
  );
  assert.deepEqual(found.map(span), ['8-feb = 2027-02-08..2027-02-08', 'mei = 2027-05-01..2027-05-31']);
});

test('stored days of a start and an end are one stretch, also where only one of the two is filled in', () => {
  const found = activitiesOf(
    sheet(
      'Planning',
      ['Startdatum', 'Einddatum', 'Activiteit', 'Doelgroep'],
      [{ content: '1-3-2027', date: '2027-03-01' }, '', 'Pagina op intranet', 'medewerkers'],
      [
        { content: '3-5-2027', date: '2027-05-03' },
        { content: '11-6-2027', date: '2027-06-11' },
        'Teksten',
        'inwoners',
      ],
      ['', { content: '1-9-2027', date: '2027-09-01' }, 'Site live', 'inwoners'],
    ),
  );
  assert.deepEqual(found.map(span), [
    '1-3-2027 = 2027-03-01..2027-03-01',
    '3-5-2027 – 11-6-2027 = 2027-05-03..2027-06-11',
    '1-9-2027 = 2027-09-01..2027-09-01',
  ]);
});

test('a struck date no longer counts, a struck row is cancelled', () => {
  const [moved, gone] = activitiesOf(
    heading(1, 'Kalender'),
    table(
      HEAD,
      [[struckText('12 okt ', '19 okt')], 'Open dag', 'zaal', 'ouders', ''],
      [[struckText('1 nov', '')], [struckText('Markt', '')], [struckText('kraam', '')], '', ''],
    ),
  );
  assert.equal(moved?.when.start, '2026-10-19');
  assert.equal(gone?.status.value, 'cancelled');
});

test('prose, lists of names, decisions and versions are no calendar', () => {
  const found = activitiesOf(
    heading(1, 'Planning'),
    text('De kalender volgt in het najaar van 2026. Op 3 oktober praat de raad erover.'),
    heading(1, 'Versiebeheer'),
    table(['Versie', 'Datum', 'Auteur'], ['0.1', '3 mei 2026', 'Noor'], ['0.2', '9 mei 2026', 'Bas']),
    heading(1, 'Organisatie'),
    table(['Naam', 'Functie', 'Telefoon'], ['Noor de Wit', 'Projectleider', '06-12345678']),
    table(['Overleg', 'Wanneer', 'Deelnemers'], ['Kernteam', 'elke maandag', 'Noor, Bas']),
    heading(1, 'Besluitvorming'),
    table(
      ['Orgaan', 'Datum', 'Besluit'],
      ['College', '3 maart 2027', 'vaststellen'],
      ['Raad', '22 april 2027', 'besluiten'],
    ),
  );
  assert.deepEqual(found, []);
});

test('rows of a template that still have to be filled are no activities', () => {
  const found = activitiesOf(
    heading(1, 'Kalender'),
    table(
      HEAD,
      ['[datum]', '[activiteit]', '[middel]', '[doelgroep]', '[naam]'],
      ['…', '…', '', '', ''],
      ['', '', '', '', ''],
      ['2 weken voor de start', 'Uitnodiging', 'brief', 'bewoners van [wijk]', '[naam]'],
    ),
  );
  assert.deepEqual(
    found.map(({ title, audiences }) => [title, audiences]),
    [['Uitnodiging', ['bewoners van [wijk]']]],
  );
});

test('words of the calendar are tied to the audiences of the plan only when it is clear who is meant', () => {
  const [raad, all, other] = activitiesOf(
    heading(1, 'Doelgroepen'),
    item('Gemeenteraad (met griffier)'),
    item('Cliënten en hun naasten'),
    item('Zorgaanbieders'),
    heading(1, 'Kalender'),
    table(
      HEAD,
      ['1 okt', 'Avond', 'zaal', 'raadsleden', ''],
      ['2 okt', 'Brief', 'post', 'Alle doelgroepen', ''],
      ['3 okt', 'Post', 'post', 'winkeliers', ''],
    ),
  );
  assert.deepEqual(raad?.audienceLinks, ['Gemeenteraad (met griffier)']);
  assert.equal(all?.audienceLinks?.length, 3);
  assert.deepEqual(other?.audienceLinks, []);
});

test('typed dashes and lines that start with a day are items, and their day is no number of a list', () => {
  const found = activitiesOf(
    heading(1, 'Planning'),
    text('- 10 oktober: aftrap'),
    text('- 12 oktober: brief'),
    heading(1, 'Kalender'),
    text('14 oktober: markt'),
    text('15 oktober: krant'),
  );
  assert.deepEqual(
    found.map(({ when, title }) => [when.text, title]),
    [
      ['10 oktober', 'aftrap'],
      ['12 oktober', 'brief'],
      ['14 oktober', 'markt'],
      ['15 oktober', 'krant'],
    ],
  );
});

test('a group or a place in front of a colon stays in the title, and a group is whom it is for', () => {
  const found = activitiesOf(
    heading(1, 'Planning'),
    item('13 maart – Zuid: brief'),
    item('15 maart – Bewoners: brief'),
    item('16 maart – Maasdorp: avond'),
    item('17 maart – Noor: brief'),
  );
  assert.deepEqual(
    found.map(({ title, channels, audiences, responsible }) => [title, channels, audiences, responsible]),
    [
      ['Zuid: brief', ['brief'], [], []],
      ['Bewoners: brief', ['brief'], ['Bewoners'], []],
      ['Maasdorp: avond', ['avond'], [], []],
      ['brief', ['brief'], [], ['Noor']],
    ],
  );
});

test('a moment that ends in what happens leaves that word to the title', () => {
  const found = activitiesOf(
    heading(1, 'Planning'),
    item('1 september start nieuwe teams, taart in de hal'),
    item('begin oktober start inschrijving'),
  );
  assert.deepEqual(
    found.map(({ title, when, audiences, channels }) => [title, when.text, audiences, channels]),
    [
      ['start nieuwe teams, taart in de hal', '1 september', [], []],
      ['start inschrijving', 'begin oktober', [], []],
    ],
  );
});

test('who gets something is whom it is for, and what they get is the means', () => {
  const found = activitiesOf(
    heading(1, 'Planning'),
    item('week 38: teamleiders krijgen gesprekskaart (Bas)'),
    item('week 39: de bewoners ontvangen een brief'),
    item('week 40: Noor krijgt akkoord'),
  );
  assert.deepEqual(
    found.map(({ title, channels, audiences, responsible }) => [title, channels, audiences, responsible]),
    [
      ['teamleiders krijgen gesprekskaart', ['gesprekskaart'], ['teamleiders'], ['Bas']],
      ['de bewoners ontvangen een brief', ['brief'], ['bewoners'], []],
      ['Noor krijgt akkoord', [], [], ['Noor']],
    ],
  );
});

test('a time in which nothing goes out is an agreement that is asked about, and no activity', () => {
  const found = read(
    heading(1, 'Planning'),
    heading(2, 'Zomer'),
    item('geen communicatie van 5 juli t/m 18 augustus'),
    item('20 juni: niets plaatsen (Noor)'),
    item('24 juni: brief'),
    item('25 juni: geen nieuwsbrief missen, campagne'),
  );
  assert.deepEqual(
    found.plan.activities.map(({ title }) => title),
    ['brief', 'geen nieuwsbrief missen, campagne'],
  );
  assert.deepEqual(
    found.plan.agreements.map(({ text }) => text),
    ['geen communicatie van 5 juli t/m 18 augustus', 'niets plaatsen (20 juni); Noor'],
  );
  assert.deepEqual(
    found.items
      .filter(({ kind }) => kind === 'agreement')
      .map(({ confidence, question }) => [confidence, question?.code]),
    [
      ['doubt', 'silence'],
      ['doubt', 'silence'],
    ],
  );
  const [row] = read(
    table(HEAD, ['week 8', 'Voorjaarsvakantie: niets plaatsen', '', '', 'Bas'], ['12 mei', 'Brief', '', '', 'Noor']),
  ).plan.agreements;
  assert.equal(row?.text, 'Voorjaarsvakantie: niets plaatsen (week 8); Bas');
});
