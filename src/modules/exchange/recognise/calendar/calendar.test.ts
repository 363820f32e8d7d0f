import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Activity } from '#kernel/plan.ts';
import { aDocument, heading, item, type Piece, table } from '../a-document.ts';
import { recognisePlan } from '../index.ts';

const REF = '2026-09-01';
const read = (...pieces: readonly Piece[]) => recognisePlan(aDocument(...pieces), { ref: REF });
const activitiesOf = (...pieces: readonly Piece[]): readonly Activity[] => read(...pieces).plan.activities;
const span = ({ when }: Activity) => `${when.text} = ${when.start}..${when.end}`;
const HEAD = ['Datum', 'Activiteit', 'Middel', 'Doelgroep', 'Wie doet het'];

test('a table under any column names gives a row each, with the phrase as written', () => {
  const found = activitiesOf(
    heading(1, 'Planning'),
    table(
      ['Wanneer?', 'Wat', 'Via', 'Aan wie', 'Boodschap', 'Van wie', 'Trekker', 'Stand'],
      [
        'half okt',
        'Inloopmiddag',
        'brief\nwebsite',
        'omwonenden en scholen',
        'Kom kijken',
        'wethouder',
        'Noor, Bas',
        'loopt',
      ],
    ),
  );
  assert.equal(found.length, 1);
  const [row] = found;
  assert.ok(row);
  assert.equal(span(row), 'half okt = 2026-10-11..2026-10-20');
  assert.deepEqual(
    [row.title, row.channels, row.audiences, row.objective, row.notes],
    ['Inloopmiddag', ['brief', 'website'], ['omwonenden', 'scholen'], null, 'Boodschap: Kom kijken'],
  );
  assert.deepEqual(
    [row.sender, row.responsible, row.status],
    ['wethouder', ['Noor', 'Bas'], { value: 'doing', text: 'loopt' }],
  );
});

test('a column of dates is the moment, also under an odd name or under none', () => {
  const odd = activitiesOf(
    heading(1, 'Kalender'),
    table(['Etappe', 'Activiteit', 'Doelgroep'], ['3 okt', 'Start', 'ouders'], ['5 nov', 'Vervolg', 'ouders']),
  );
  assert.deepEqual(odd.map(span), ['3 okt = 2026-10-03..2026-10-03', '5 nov = 2026-11-05..2026-11-05']);
  const none = activitiesOf(
    heading(1, 'Kalender'),
    table(['3 okt', 'Startavond', 'ouders'], ['5 nov', 'Nieuwsbrief', 'ouders']),
  );
  assert.deepEqual(
    none.map(({ title, audiences }) => [title, audiences]),
    [
      ['Startavond', ['ouders']],
      ['Nieuwsbrief', ['ouders']],
    ],
  );
});

test('a table that runs over pages is one, with or without its header repeated', () => {
  const found = activitiesOf(
    heading(1, 'Kalender'),
    table(HEAD, ['1 okt', 'Brief', 'post', 'ouders', 'Noor']),
    table(HEAD, ['2 nov', 'Avond', 'zaal', 'ouders', 'Noor']),
    table(['3 dec', 'Folder', 'druk', 'ouders', 'Bas'], ['', '', 'website', 'raad', 'Noor']),
  );
  assert.deepEqual(
    found.map(({ title }) => title),
    ['Brief', 'Avond', 'Folder'],
  );
  assert.deepEqual(found[2]?.channels, ['druk', 'website']);
  assert.deepEqual(found[2]?.responsible, ['Bas', 'Noor']);
});

test('a row without date but with a name takes the date above, and says so', () => {
  const { plan, items } = read(
    heading(1, 'Kalender'),
    table(HEAD, ['1 okt', 'Brief', 'post', 'ouders', ''], ['', 'Persbericht', 'mail', 'pers', '']),
  );
  assert.deepEqual(
    plan.activities.map(({ when, title }) => [when.text, title]),
    [
      ['1 okt', 'Brief'],
      ['1 okt', 'Persbericht'],
    ],
  );
  assert.equal(items.find(({ key }) => key === 'activities.1')?.question?.code, 'dateInherited');
});

test('a date merged over rows is the date of each of them', () => {
  const found = activitiesOf(
    heading(1, 'Kalender'),
    table(HEAD, [{ content: '1 okt', down: 2 }, 'Brief', 'post', 'ouders', ''], ['Mail', 'e-mail', 'scholen', '']),
  );
  assert.deepEqual(found.map(span), ['1 okt = 2026-10-01..2026-10-01', '1 okt = 2026-10-01..2026-10-01']);
});

test('a month over the whole width gives the days below it their month and year', () => {
  const found = activitiesOf(
    heading(1, 'Kalender'),
    table(
      HEAD,
      [{ content: 'December 2026', across: 5 }],
      ['12', 'Brief', 'post', 'ouders', ''],
      ['eind', 'Mail', 'e-mail', 'ouders', ''],
      [{ content: 'Januari 2027', across: 5 }],
      ['ma 4', 'Avond', 'zaal', 'ouders', ''],
    ),
  );
  assert.deepEqual(found.map(span), [
    '12 = 2026-12-12..2026-12-12',
    'eind = 2026-12-21..2026-12-31',
    'ma 4 = 2027-01-04..2027-01-04',
  ]);
});

test('without a column for the activity the means is what is done, and so it is where that cell is a dash', () => {
  assert.deepEqual(
    activitiesOf(heading(1, 'Planning'), table(['Periode', 'Doelgroep', 'Middel'], ['mei', 'ouders', 'Filmpje'])).map(
      ({ title }) => title,
    ),
    ['Filmpje'],
  );
  assert.deepEqual(
    activitiesOf(heading(1, 'Planning'), table(HEAD, ['Elke maand', '--', 'Wijkmail', 'buren', 'Noor'])).map(
      ({ title, channels }) => [title, channels],
    ),
    [['Wijkmail', ['Wijkmail']]],
  );
});

test('references and open ends are no means: they stand in the notes', () => {
  const [reference, open] = activitiesOf(
    heading(1, 'Planning'),
    table(
      HEAD,
      ['1 okt', 'Besluit college', '(zie 1 nov)', '', ''],
      ['1 nov', 'Gesprek', 'Nader te bepalen; mail of flyer', 'ouders', ''],
    ),
  );
  assert.deepEqual([reference?.channels, reference?.notes], [[], '(zie 1 nov)']);
  assert.deepEqual([open?.channels, open?.notes], [['mail', 'flyer'], 'Nader te bepalen']);
});

test('tasks keep their words and name who does them; those people are responsible when no column says so', () => {
  const [row] = activitiesOf(
    heading(1, 'Planning'),
    table(
      ['Wanneer', 'Middel', 'Acties / taken'],
      [
        '6 okt',
        'Brief',
        [item('Concept door Noor en Bas.'), item('Team communicatie verzorgt vormgeving'), item('Adressen zoeken')],
      ],
    ),
  );
  assert.deepEqual(row?.tasks, [
    { text: 'Concept door Noor en Bas.', who: ['Noor', 'Bas'] },
    { text: 'Team communicatie verzorgt vormgeving', who: ['Team communicatie'] },
    { text: 'Adressen zoeken', who: [] },
  ]);
  assert.deepEqual(row.responsible, ['Noor', 'Bas', 'Team communicatie']);
});

test('a column that names milestones tells them by their wording', () => {
  const found = activitiesOf(
    heading(1, 'Kalender'),
    table(
      ['Datum', 'Activiteit/mijlpaal', 'Middel', 'Doelgroep'],
      ['1 okt', 'Website gereed', 'website', 'ouders'],
      ['2 okt', 'Gunning', '', ''],
      ['3 okt', 'Nieuwsbrief aan ouders', 'mail', 'ouders'],
      ['1 jan', 'Start contracten', '', ''],
    ),
  );
  assert.deepEqual(
    found.map(({ kind }) => kind),
    ['milestone', 'milestone', 'activity', 'milestone'],
  );
});

test('crosses in a calendar name the groups and the rings they stand under', () => {
  const [row] = activitiesOf(
    heading(1, 'Kalender'),
    table(
      ['Datum', 'Activiteit', 'Ouders', 'Raad', 'Meedenken'],
      ['1 okt', 'Avond', 'x', '', 'X'],
      ['5 okt', 'Brief', '', 'x', ''],
    ),
  );
  assert.deepEqual([row?.audiences, row?.rings], [['Ouders'], ['cothink']]);
});

test('months across and groups down: every line in a cell is an activity of that month', () => {
  const found = activitiesOf(
    heading(1, 'Kalender'),
    table(
      ['Doelgroep', 'Nov 2026', 'Dec 2026', 'Jan 2027'],
      ['Ouders', [item('Brief'), item('Avond')], '', 'Enquête'],
      ['Raad', '', 'Raadsbrief', ''],
    ),
  );
  assert.deepEqual(
    found.map(({ title, when, audiences }) => [title, when.start, audiences]),
    [
      ['Brief', '2026-11-01', ['Ouders']],
      ['Avond', '2026-11-01', ['Ouders']],
      ['Enquête', '2027-01-01', ['Ouders']],
      ['Raadsbrief', '2026-12-01', ['Raad']],
    ],
  );
});

test('a next page is joined also when its first row holds words of column names', () => {
  const found = activitiesOf(
    heading(1, 'Kalender'),
    table(HEAD, ['1 nov', 'Brief', 'post', 'ouders', 'Noor']),
    table(
      ['eind nov', 'Plan van start', 'media', 'doelgroep Zuid', 'team'],
      ['1 dec', 'Folder', 'druk', 'ouders', 'Bas'],
    ),
  );
  assert.deepEqual(
    found.map(({ when, title }) => [when.text, title]),
    [
      ['1 nov', 'Brief'],
      ['eind nov', 'Plan van start'],
      ['1 dec', 'Folder'],
    ],
  );
});

test('a calendar without any header is read by what its cells hold, and asks whether that is right', () => {
  const { plan, items } = read(
    heading(1, 'Kalender'),
    table(
      ['1 okt', 'Aftrap in de hal', 'Bijeenkomst', 'Ouders', 'Noor'],
      ['half nov', 'Stand van zaken', 'Nieuwsbrief', 'Raadsleden', 'Bas'],
      ['3 dec', 'Terugblik', 'Bericht op intranet', 'Medewerkers', 'Noor'],
    ),
  );
  assert.deepEqual(
    plan.activities.map(({ title, channels, audiences, responsible }) => [title, channels, audiences, responsible]),
    [
      ['Aftrap in de hal', ['Bijeenkomst'], ['Ouders'], ['Noor']],
      ['Stand van zaken', ['Nieuwsbrief'], ['Raadsleden'], ['Bas']],
      ['Terugblik', ['Bericht op intranet'], ['Medewerkers'], ['Noor']],
    ],
  );
  assert.equal(items.find(({ kind }) => kind === 'activity')?.question?.code, 'columnGuessed');
});
