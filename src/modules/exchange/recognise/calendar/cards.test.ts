import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aDocument, boldText, heading, label, type Piece, table, text } from '../a-document.ts';
import { recognisePlan } from '../index.ts';

const read = (...pieces: readonly Piece[]) => recognisePlan(aDocument(...pieces), { ref: '2026-09-01' }).plan;
const card = (what: string, when: string, cost: string): Piece =>
  table(
    ['Wat', what],
    ['Wanneer', when],
    ['Voor wie', 'ouders'],
    ['Middelen', 'folder; poster'],
    ['Trekker', 'Noor'],
    ['Kosten', cost],
    ['Stand', 'bezig'],
  );

test('a table per activity is a row each, also where its moment is no date, and its labels are no chapters', () => {
  const plan = read(
    heading(1, 'Planning'),
    text('Voor elke actie een kaart.'),
    card('Fietsochtend', '3 oktober 2026', '€ 300'),
    text('Daarna:'),
    card('Kraam op de markt', 'oogstdag (na de zomer)', '?'),
  );
  assert.deepEqual(
    plan.activities.map(({ title, channels, responsible, status }) => [title, channels, responsible, status.value]),
    [
      ['Fietsochtend', ['folder', 'poster'], ['Noor'], 'doing'],
      ['Kraam op de markt', ['folder', 'poster'], ['Noor'], 'doing'],
    ],
  );
  assert.equal(plan.activities[1]?.when.text, 'oogstdag (na de zomer)');
  assert.match(plan.activities[0]?.notes ?? '', /Kosten: € 300/);
  assert.deepEqual(
    plan.sections.map(({ title }) => title),
    ['Planning'],
  );
});

test('a card whose field has the name of a chapter, such as Uitvoering, is an activity below its heading', () => {
  const action = (name: string, when: string): readonly Piece[] => [
    heading(2, name),
    table(
      ['Wanneer', when],
      ['Doelgroep', 'medewerkers'],
      ['Middel', 'instructie'],
      ['Uitvoering', 'Noor'],
      ['Stand van zaken', 'gereed'],
    ),
  ];
  const plan = read(
    heading(1, 'Acties'),
    text('Alle dagen zijn in 2027.'),
    ...action('Actie 1: Uitleg aan de balie', '18 januari'),
    ...action('Actie 2: Kaart in de bus', 'begin februari'),
  );
  assert.deepEqual(
    plan.activities.map(({ title, when, status }) => [title, when.text, status.value]),
    [
      ['Uitleg aan de balie', '18 januari', 'done'],
      ['Kaart in de bus', 'begin februari', 'done'],
    ],
  );
});

test('the head of a memo with a date is no activity', () => {
  const plan = read(
    table(
      ['Onderwerp', 'Plan voor de sportweek'],
      ['Datum', '3 mei 2026'],
      ['Van', 'Noor'],
      ['Aan', 'Stuurgroep'],
      ['Status', 'concept'],
    ),
    heading(1, 'Aanleiding'),
    text('De sporthal gaat open.'),
  );
  assert.deepEqual(plan.activities, []);
});

const named = (plan: ReturnType<typeof read>) =>
  plan.activities.map(({ title, when, audiences, responsible }) => [title, when.text, audiences, responsible]);
const WALK = ['Wijkfeest', '12 juni 2027', ['bewoners'], ['Fatma']];
const PRESS = ['Persmoment', 'week 20', ['pers'], ['Bram']];

test('the name of a card may stand across its top, above it or in the heading', () => {
  const fields = (when: string, who: string, by: string) =>
    [
      ['Wanneer?', when],
      ['Voor wie?', who],
      ['Hoe?', 'brief'],
      ['Door wie?', by],
    ] as const;
  const across = read(
    heading(1, 'Acties'),
    table([{ content: '1. Wijkfeest', across: 2 }], ...fields('12 juni 2027', 'bewoners', 'Fatma')),
    table([{ content: '2. Persmoment', across: 2 }], ...fields('week 20', 'pers', 'Bram')),
  );
  const above = read(
    heading(1, 'Planning'),
    text('Wijkfeest'),
    table(...fields('12 juni 2027', 'bewoners', 'Fatma')),
    text('Persmoment'),
    table(...fields('week 20', 'pers', 'Bram')),
  );
  const headed = read(
    heading(1, 'Acties'),
    heading(2, 'Wijkfeest'),
    table(['Planning', '12 juni 2027'], ['Doelgroep', 'bewoners'], ['Instrument', 'brief'], ['Trekker', 'Fatma']),
    heading(2, 'Persmoment'),
    table(['Planning', 'week 20'], ['Doelgroep', 'pers'], ['Instrument', 'bericht'], ['Trekker', 'Bram']),
  );
  for (const plan of [across, above, headed]) assert.deepEqual(named(plan), [WALK, PRESS]);
});

test('names and values may stand beside each other twice on a card', () => {
  const pairs = (what: string, when: string, who: string, by: string): Piece =>
    table(['Actie', what, 'Periode', when], ['Doelgroep', who, 'Middel', 'brief'], ['Wie', by, 'Status', 'loopt']);
  const plan = read(
    heading(1, 'Acties'),
    pairs('Wijkfeest', '12 juni 2027', 'bewoners', 'Fatma'),
    text(''),
    pairs('Persmoment', 'week 20', 'pers', 'Bram'),
  );
  assert.deepEqual(named(plan), [WALK, PRESS]);
});

test('labels in bold below the name of an activity are its fields, and no chapters', () => {
  const lines = (what: string, when: string, who: string, by: string) => [
    boldText(what),
    label('Wanneer: ', when),
    label('Doelgroep: ', who),
    label('Middel: ', 'brief'),
    label('Wie: ', by),
  ];
  const plan = read(
    heading(1, 'Actiekaarten'),
    ...lines('Wijkfeest', '12 juni 2027', 'bewoners', 'Fatma'),
    ...lines('Persmoment', 'week 20', 'pers', 'Bram'),
  );
  assert.deepEqual(named(plan), [WALK, PRESS]);
});

test('a table of two columns without a moment stays what it was', () => {
  const plan = read(heading(1, 'Contact'), table(['Wie', 'Noor'], ['Rol', 'adviseur'], ['Bereikbaar', 'ma t/m do']));
  assert.deepEqual(plan.activities, []);
});

test('two fields in a calendar are a card as well, and their heading is its name', () => {
  const plan = read(
    heading(1, 'Kalender'),
    heading(2, 'Wijkfeest'),
    table(['Wanneer', '12 juni 2027'], ['Doelgroep', 'bewoners']),
    heading(2, 'Persmoment'),
    table(['Voor wie', 'pers'], ['Datum', '3 mei 2027']),
    heading(2, 'Kort'),
    table(['Wanneer', 'Wat'], ['4 juli 2027', 'Nieuwsbrief']),
  );
  assert.deepEqual(
    plan.activities.map(({ title, when, audiences }) => [title, when.start, audiences]),
    [
      ['Wijkfeest', '2027-06-12', ['bewoners']],
      ['Persmoment', '2027-05-03', ['pers']],
      ['Nieuwsbrief', '2027-07-04', []],
    ],
  );
});

test('a bold line with labelled lines below it is a card without any heading of a calendar, and a field of its own stays with it', () => {
  const inOne = read(
    heading(1, 'Communicatieplan Sluis'),
    text('Versie 0.3, 2 december 2025'),
    text('Bewonersbrief\nWanneer: 14 januari 2026\nDoelgroep: omwonenden\nBijzonder: samen met school'),
    text('Inloopavond\nWanneer: begin maart 2026\nDoelgroep: winkeliers\nKosten: € 300'),
    text('Opening\nWanneer: 3 juni 2026'),
  );
  const inLines = read(
    heading(1, 'Communicatieplan Sluis'),
    text('Versie 0.3, 2 december 2025'),
    boldText('Bewonersbrief'),
    text('Wanneer: 14 januari 2026'),
    text('Doelgroep: omwonenden'),
    boldText('Inloopavond'),
    text('Wanneer: begin maart 2026'),
    text('Doelgroep: winkeliers'),
  );
  assert.deepEqual(
    inOne.activities.map(({ title, when, audiences, notes }) => [title, when.start, audiences, notes]),
    [
      ['Bewonersbrief', '2026-01-14', ['omwonenden'], 'Bijzonder: samen met school'],
      ['Inloopavond', '2026-03-01', ['winkeliers'], 'Kosten: € 300'],
      ['Opening', '2026-06-03', [], null],
    ],
  );
  assert.deepEqual(
    inLines.activities.map(({ title, when, audiences }) => [title, when.start, audiences]),
    [
      ['Bewonersbrief', '2026-01-14', ['omwonenden']],
      ['Inloopavond', '2026-03-01', ['winkeliers']],
    ],
  );
});
