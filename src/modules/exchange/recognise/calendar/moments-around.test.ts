import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Activity } from '#kernel/plan.ts';
import { aDocument, boldText, heading, item, type Piece, table, text } from '../a-document.ts';
import { recognisePlan } from '../index.ts';

const read = (...pieces: readonly Piece[]) => recognisePlan(aDocument(...pieces), { ref: '2026-09-01' }).plan;
const rows = (...pieces: readonly Piece[]) => read(...pieces).activities.map(told);
const told = ({ when, title }: Activity) => `${when.text} = ${when.start}..${when.end}: ${title}`;

test('lines of a cell that start with a moment happen then, within the year of the row', () => {
  assert.deepEqual(
    rows(
      heading(1, 'Planning'),
      table(
        ['Wanneer', 'Wat'],
        ['2027', [item('mei – juni: vragenlijst'), item('30 september: wijkavond')]],
        ['2028', 'aanleg'],
      ),
    ),
    [
      'mei – juni = 2027-05-01..2027-06-30: vragenlijst',
      '30 september = 2027-09-30..2027-09-30: wijkavond',
      '2028 = 2028-01-01..2028-12-31: aanleg',
    ],
  );
});

test('the longest date in front of a line is its moment', () => {
  assert.deepEqual(rows(heading(1, 'Planning'), item('12 mei – 3 juni 2027: loket open'), item('5 juni 2027: feest')), [
    '12 mei – 3 juni 2027 = 2027-05-12..2027-06-03: loket open',
    '5 juni 2027 = 2027-06-05..2027-06-05: feest',
  ]);
});

test('a weekday below a week is that day, and below a weekly scheme every such day', () => {
  const { activities } = read(
    heading(1, 'Kalender'),
    heading(2, 'Week 1 (4 – 10 oktober 2027)'),
    table(['Dag', 'Onderwerp'], ['Ma', 'Oogst'], ['Vr', 'Markt']),
    heading(2, 'Wekelijks schema'),
    table(['Dag', 'Onderwerp'], ['Dinsdag', 'Vraag van de week'], ['Zondag', 'Foto van de week']),
  );
  assert.deepEqual(
    activities.map(({ when }) => [when.text, when.rrule ?? when.start]),
    [
      ['Ma', '2027-10-04'],
      ['Vr', '2027-10-08'],
      ['Dinsdag', 'FREQ=WEEKLY;BYDAY=TU'],
      ['Zondag', 'FREQ=WEEKLY;BYDAY=SU'],
    ],
  );
});

test('a table of what and who below a counted day is a calendar of that day', () => {
  const { activities } = read(
    heading(1, 'Draaiboek'),
    heading(2, 'Dag 0: open'),
    table(['Tijd', 'Wat', 'Wie'], ['08.30', 'Kramen uitzetten', 'Noor'], ['09.00', 'Deuren open', 'Bas']),
  );
  assert.deepEqual(
    activities.map(({ when, title, responsible }) => [when.text, when.anchor?.offset, title, responsible]),
    [
      ['Dag 0', 'P0D', 'Kramen uitzetten', ['Noor']],
      ['Dag 0', 'P0D', 'Deuren open', ['Bas']],
    ],
  );
});

test('a calendar that says when in words keeps those words and has no day', () => {
  const header = ['Doelgroep', 'Boodschap', 'Kanaal', 'Moment', 'Verantwoordelijke'];
  const { activities } = read(
    heading(1, 'Overzicht'),
    table(
      header,
      ['Ouders', 'Wat er verandert', 'Brief', 'Kort voor de proef', 'PM'],
      ['Raad', 'Stand', 'Memo', 'Na de proef', 'PM'],
    ),
  );
  assert.deepEqual(
    activities.map(({ when, audiences, channels, responsible }) => [
      when.text,
      when.start,
      audiences,
      channels,
      responsible,
    ]),
    [
      ['Kort voor de proef', null, ['Ouders'], ['Brief'], ['PM']],
      ['Na de proef', null, ['Raad'], ['Memo'], ['PM']],
    ],
  );
});

test('weeks that are counted from the start of a plan get no days of a year', () => {
  const weeks = (...lines: readonly (readonly [string, string])[]) =>
    read(heading(1, 'Planning'), table(['Week', 'Actie'], ...lines)).activities.map(({ when }) => [
      when.start,
      when.anchor?.offset,
    ]);
  assert.deepEqual(weeks(['Week 1', 'start'], ['Week 2-3', 'brief'], ['Week 4', 'bijeenkomst']), [
    [null, 'P0D'],
    [null, 'P7D'],
    [null, 'P21D'],
  ]);
  assert.deepEqual(
    weeks(['Week 36', 'start'], ['Week 37', 'brief'], ['Week 40', 'bijeenkomst']).map(([start]) => start),
    ['2026-08-31', '2026-09-07', '2026-09-28'],
  );
});

test('figures below months are targets and no moments', () => {
  assert.deepEqual(
    rows(
      heading(1, 'Bereik'),
      table(['Meting', 'Jan', 'Feb', 'Mrt'], ['Bezoekers', '500', '1.000', '2.000'], ['Berichten', '10', '8', '8']),
    ),
    [],
  );
});

test('a timeline has its dates above what happens or, when it ends with one, below', () => {
  const above = ['3 mei 2027', 'Inloopavond', 'Koffie staat klaar.', '8 juni 2027', 'Besluit', '1 juli 2027', 'Start'];
  const below = ['Start', '1 juli 2027', 'Besluit', '8 juni 2027', 'Inloopavond', 'Koffie staat klaar.', '3 mei 2027'];
  const expected = ['3 mei 2027: Inloopavond', '8 juni 2027: Besluit', '1 juli 2027: Start'];
  const read = (lines: readonly string[]) =>
    recognisePlan(aDocument(heading(1, 'Tijdlijn'), ...lines.map((line) => text(line))), { ref: '2026-09-01' }).plan
      .activities;
  const short = (lines: readonly string[]) => read(lines).map(({ when, title }) => `${when.text}: ${title}`);
  assert.deepEqual(short(above), expected);
  assert.deepEqual(short(below), ['1 juli 2027: Start', '8 juni 2027: Besluit', '3 mei 2027: Inloopavond']);
});

test('a phase that is named after what it is has its time behind it, and happens as no activity', () => {
  const { phases, activities } = read(
    heading(1, 'Planning'),
    boldText('Ontwerpfase (mei – juli 2027)'),
    item('Juni 2027: meedenkavond'),
    item('Juli 2027: nieuwsbrief'),
    boldText('Bouwfase (najaar 2027)'),
    text('De aannemer begint.'),
  );
  assert.deepEqual(
    phases.map(({ name, period }) => [name, period?.start, period?.end]),
    [
      ['Ontwerpfase', '2027-05-01', '2027-07-31'],
      ['Bouwfase', '2027-09-01', '2027-11-30'],
    ],
  );
  assert.deepEqual(
    activities.map(({ title }) => title),
    ['meedenkavond', 'nieuwsbrief'],
  );
});

test('signs of the status stand for what a table anywhere in the document says', () => {
  const { activities } = read(
    heading(1, 'Planning'),
    table(['Datum', 'Actie', 'Status'], ['3 mei 2027', 'Brief', '✅'], ['8 juni 2027', 'Avond', '✎']),
    heading(1, 'Legenda'),
    table(['Status', 'Betekenis'], ['✎', 'Gepland'], ['✅', 'Geplaatst']),
  );
  assert.deepEqual(
    activities.map(({ status }) => status.value),
    ['done', 'todo'],
  );
});

test('who gave the order is read within a line', () => {
  assert.equal(
    read(
      heading(0, 'Communicatieplan De Wal'),
      text('Gemaakt door bureau Noord, in opdracht van de gemeente Aadorp, mei 2027'),
    ).programme.client,
    'gemeente Aadorp',
  );
});
