import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Activity } from '#kernel/plan.ts';
import { aDocument, boldText, heading, item, type Piece, sheet, struckText, table, text } from '../a-document.ts';
import { recognisePlan } from '../index.ts';

const REF = '2026-09-01';
const read = (...pieces: readonly Piece[]) => recognisePlan(aDocument(...pieces), { ref: REF });
const activitiesOf = (...pieces: readonly Piece[]): readonly Activity[] => read(...pieces).plan.activities;
const span = ({ when }: Activity) => `${when.text} = ${when.start}..${when.end}`;
const HEAD = ['Datum', 'Activiteit', 'Middel', 'Doelgroep', 'Wie doet het'];

test('a table under any column names gives a row each, with the phrase as written', () => {
  const found = activitiesOf(heading(1, 'Planning'), table(
    ['Wanneer?', 'Wat', 'Via', 'Aan wie', 'Boodschap', 'Van wie', 'Trekker', 'Stand'],
    ['half okt', 'Inloopmiddag', 'brief\nwebsite', 'omwonenden en scholen', 'Kom kijken', 'wethouder', 'Noor, Bas', 'loopt'],
  ));
  assert.equal(found.length, 1);
  const [row] = found;
  assert.ok(row);
  assert.equal(span(row), 'half okt = 2026-10-11..2026-10-20');
  assert.deepEqual([row.title, row.channels, row.audiences, row.objective], ['Inloopmiddag', ['brief', 'website'], ['omwonenden', 'scholen'], 'Kom kijken']);
  assert.deepEqual([row.sender, row.responsible, row.status], ['wethouder', ['Noor', 'Bas'], { value: 'doing', text: 'loopt' }]);
});

test('a column of dates is the moment, also under an odd name or under none', () => {
  const odd = activitiesOf(heading(1, 'Kalender'), table(['Etappe', 'Activiteit', 'Doelgroep'], ['3 okt', 'Start', 'ouders'], ['5 nov', 'Vervolg', 'ouders']));
  assert.deepEqual(odd.map(span), ['3 okt = 2026-10-03..2026-10-03', '5 nov = 2026-11-05..2026-11-05']);
  const none = activitiesOf(heading(1, 'Kalender'), table(['3 okt', 'Startavond', 'ouders'], ['5 nov', 'Nieuwsbrief', 'ouders']));
  assert.deepEqual(none.map(({ title, audiences }) => [title, audiences]), [['Startavond', ['ouders']], ['Nieuwsbrief', ['ouders']]]);
});

test('a table that runs over pages is one, with or without its header repeated', () => {
  const found = activitiesOf(heading(1, 'Kalender'),
    table(HEAD, ['1 okt', 'Brief', 'post', 'ouders', 'Noor']),
    table(HEAD, ['2 nov', 'Avond', 'zaal', 'ouders', 'Noor']),
    table(['3 dec', 'Folder', 'druk', 'ouders', 'Bas'], ['', '', 'website', 'raad', 'Noor']));
  assert.deepEqual(found.map(({ title }) => title), ['Brief', 'Avond', 'Folder']);
  assert.deepEqual(found[2]?.channels, ['druk', 'website']);
  assert.deepEqual(found[2]?.responsible, ['Bas', 'Noor']);
});

test('a row without date but with a name takes the date above, and says so', () => {
  const { plan, items } = read(heading(1, 'Kalender'), table(HEAD, ['1 okt', 'Brief', 'post', 'ouders', ''], ['', 'Persbericht', 'mail', 'pers', '']));
  assert.deepEqual(plan.activities.map(({ when, title }) => [when.text, title]), [['1 okt', 'Brief'], ['1 okt', 'Persbericht']]);
  assert.equal(items.find(({ key }) => key === 'activities.1')?.question?.code, 'dateInherited');
});

test('a date merged over rows is the date of each of them', () => {
  const found = activitiesOf(heading(1, 'Kalender'), table(HEAD, [{ content: '1 okt', down: 2 }, 'Brief', 'post', 'ouders', ''], ['Mail', 'e-mail', 'scholen', '']));
  assert.deepEqual(found.map(span), ['1 okt = 2026-10-01..2026-10-01', '1 okt = 2026-10-01..2026-10-01']);
});

test('a month over the whole width gives the days below it their month and year', () => {
  const found = activitiesOf(heading(1, 'Kalender'), table(HEAD,
    [{ content: 'December 2026', across: 5 }], ['12', 'Brief', 'post', 'ouders', ''], ['eind', 'Mail', 'e-mail', 'ouders', ''],
    [{ content: 'Januari 2027', across: 5 }], ['ma 4', 'Avond', 'zaal', 'ouders', '']));
  assert.deepEqual(found.map(span), ['12 = 2026-12-12..2026-12-12', 'eind = 2026-12-21..2026-12-31', 'ma 4 = 2027-01-04..2027-01-04']);
});

test('without a column for the activity the means is what is done, and so it is where that cell is a dash', () => {
  assert.deepEqual(activitiesOf(heading(1, 'Planning'), table(['Periode', 'Doelgroep', 'Middel'], ['mei', 'ouders', 'Filmpje'])).map(({ title }) => title), ['Filmpje']);
  assert.deepEqual(activitiesOf(heading(1, 'Planning'), table(HEAD, ['Om de week', '--', 'Bijpraatmail', 'collega’s', 'Noor'])).map(({ title, channels }) => [title, channels]), [['Bijpraatmail', ['Bijpraatmail']]]);
});

test('references and open ends are no means: they stand in the notes', () => {
  const [reference, open] = activitiesOf(heading(1, 'Planning'), table(HEAD, ['1 okt', 'Besluit college', '(zie 1 nov)', '', ''], ['1 nov', 'Gesprek', 'Nog onbekend; mail of brief', 'ouders', '']));
  assert.deepEqual([reference?.channels, reference?.notes], [[], '(zie 1 nov)']);
  assert.deepEqual([open?.channels, open?.notes], [['mail', 'brief'], 'Nog onbekend']);
});

test('tasks keep their words and name who does them; those people are responsible when no column says so', () => {
  const [row] = activitiesOf(heading(1, 'Planning'), table(['Wanneer', 'Middel', 'Acties / taken'],
    ['6 okt', 'Brief', [item('Concept door Noor en Bas.'), item('Team communicatie verzorgt vormgeving'), item('Adressen zoeken')]]));
  assert.deepEqual(row?.tasks, [
    { text: 'Concept door Noor en Bas.', who: ['Noor', 'Bas'] }, { text: 'Team communicatie verzorgt vormgeving', who: ['Team communicatie'] }, { text: 'Adressen zoeken', who: [] },
  ]);
  assert.deepEqual(row.responsible, ['Noor', 'Bas', 'Team communicatie']);
});

test('a column that names milestones tells them by their wording', () => {
  const found = activitiesOf(heading(1, 'Kalender'), table(['Datum', 'Activiteit/mijlpaal', 'Middel', 'Doelgroep'],
    ['1 okt', 'Website gereed', 'website', 'ouders'], ['2 okt', 'Gunning', '', ''], ['3 okt', 'Nieuwsbrief aan ouders', 'mail', 'ouders'], ['1 jan', 'Start contracten', '', '']));
  assert.deepEqual(found.map(({ kind }) => kind), ['milestone', 'milestone', 'activity', 'milestone']);
});

test('crosses in a calendar name the groups and the rings they stand under', () => {
  const [row] = activitiesOf(heading(1, 'Kalender'), table(['Datum', 'Activiteit', 'Ouders', 'Raad', 'Meedenken'], ['1 okt', 'Avond', 'x', '', 'X'], ['5 okt', 'Brief', '', 'x', '']));
  assert.deepEqual([row?.audiences, row?.rings], [['Ouders'], ['cothink']]);
});

test('months across and groups down: every line in a cell is an activity of that month', () => {
  const found = activitiesOf(heading(1, 'Kalender'), table(['Doelgroep', 'Nov 2026', 'Dec 2026', 'Jan 2027'], ['Ouders', [item('Brief'), item('Avond')], '', 'Enquête'], ['Raad', '', 'Raadsbrief', '']));
  assert.deepEqual(found.map(({ title, when, audiences }) => [title, when.start, audiences]),
    [['Brief', '2026-11-01', ['Ouders']], ['Avond', '2026-11-01', ['Ouders']], ['Enquête', '2027-01-01', ['Ouders']], ['Raadsbrief', '2026-12-01', ['Raad']]]);
});

test('a calendar written as a list or as lines with dates is read like a table', () => {
  const listed = activitiesOf(heading(1, 'Planning'), item('12 oktober: persbericht naar de lokale pers (Noor)'), item('half nov – nieuwsbrief aan ouders'));
  assert.deepEqual(listed.map(({ when, title, audiences, responsible }) => [when.start, title, audiences, responsible]),
    [['2026-10-12', 'persbericht naar de lokale pers (Noor)', ['lokale pers'], ['Noor']], ['2026-11-11', 'nieuwsbrief aan ouders', ['ouders'], []]]);
  assert.deepEqual(activitiesOf(heading(1, 'Planning'), text('12 oktober: persbericht\nbegin nov: brief')).map(({ title }) => title), ['persbericht', 'brief']);
});

test('columns made with tabs are a table', () => {
  const found = activitiesOf(boldText('PLANNING'), text('Wanneer\tWat\tVoor wie'), text('13 okt\tgesprek\touders'), text('17 okt\tbrief\traad'), boldText('KOSTEN'), text('Geen.'));
  assert.deepEqual(found.map(({ title, audiences }) => [title, audiences]), [['gesprek', ['ouders']], ['brief', ['raad']]]);
});

test('a real date in a spreadsheet is exact, unless it is shown as a month', () => {
  const found = activitiesOf(sheet('Kalender', [{ content: 'Kalender Wmo', across: 3 }], ['Datum', 'Activiteit', 'Doelgroep'],
    [{ content: '8-feb', date: '2027-02-08' }, 'Avond', 'raad'], [{ content: 'mei', date: '2027-05-01' }, 'Brief', 'ouders']));
  assert.deepEqual(found.map(span), ['8-feb = 2027-02-08..2027-02-08', 'mei = 2027-05-01..2027-05-31']);
});

test('a struck date no longer counts, a struck row is cancelled', () => {
  const [moved, gone] = activitiesOf(heading(1, 'Kalender'), table(HEAD,
    [[struckText('12 okt ', '19 okt')], 'Open dag', 'zaal', 'ouders', ''], [[struckText('1 nov', '')], [struckText('Markt', '')], [struckText('kraam', '')], '', '']));
  assert.equal(moved?.when.start, '2026-10-19');
  assert.equal(gone?.status.value, 'cancelled');
});

test('prose, lists of names, decisions and versions are no calendar', () => {
  const found = activitiesOf(
    heading(1, 'Planning'), text('De kalender volgt in het najaar van 2026. Op 3 oktober praat de raad erover.'),
    heading(1, 'Versiebeheer'), table(['Versie', 'Datum', 'Auteur'], ['0.1', '3 mei 2026', 'Noor'], ['0.2', '9 mei 2026', 'Bas']),
    heading(1, 'Organisatie'), table(['Naam', 'Functie', 'Telefoon'], ['Noor de Wit', 'Projectleider', '06-12345678']),
    table(['Overleg', 'Wanneer', 'Deelnemers'], ['Kernteam', 'elke maandag', 'Noor, Bas']),
    heading(1, 'Besluitvorming'), table(['Orgaan', 'Datum', 'Besluit'], ['College', '3 maart 2027', 'vaststellen'], ['Raad', '22 april 2027', 'besluiten']));
  assert.deepEqual(found, []);
});

test('rows of a template that still have to be filled are no activities', () => {
  const found = activitiesOf(heading(1, 'Kalender'), table(HEAD, ['[datum]', '[activiteit]', '[middel]', '[doelgroep]', '[naam]'], ['…', '…', '', '', ''], ['', '', '', '', ''], ['2 weken voor de start', 'Uitnodiging', 'brief', 'bewoners van [wijk]', '[naam]']));
  assert.deepEqual(found.map(({ title, audiences }) => [title, audiences]), [['Uitnodiging', ['bewoners van [wijk]']]]);
});

test('words of the calendar are tied to the audiences of the plan only when it is clear who is meant', () => {
  const [raad, all, other] = activitiesOf(heading(1, 'Doelgroepen'), item('Gemeenteraad (en griffie)'), item('Cliënten en hun naasten'), item('Zorgaanbieders'),
    heading(1, 'Kalender'), table(HEAD, ['1 okt', 'Avond', 'zaal', 'raadsleden', ''], ['2 okt', 'Brief', 'post', 'Alle doelgroepen', ''], ['3 okt', 'Post', 'post', 'winkeliers', '']));
  assert.deepEqual(raad?.audienceLinks, ['Gemeenteraad (en griffie)']);
  assert.equal(all?.audienceLinks?.length, 3);
  assert.deepEqual(other?.audienceLinks, []);
});
