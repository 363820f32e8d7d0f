import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aDocument, boldText, heading, item, type Piece, table, text } from '../a-document.ts';
import { recognisePlan } from '../index.ts';

const planOf = (...pieces: readonly Piece[]) => recognisePlan(aDocument(...pieces), { ref: '2027-01-15' }).plan;

test('below months with a name of their own each item happens in that month, at its own date where it has one', () => {
  const { activities } = planOf(
    heading(1, 'Middelen en planning'),
    boldText('April 2027 – lancering'),
    item('Persmoment met wethouder (12 april) – Tess'),
    item('Campagnepagina online (8 april) – webteam'),
    boldText('Oktober 2027 – eindspurt'),
    item('Herinneringsbrief'),
    item('Advertentie in het weekblad'),
  );
  assert.deepEqual(
    activities.map(({ when, title, responsible, audiences }) =>
      [when.start, when.end, title, responsible.join(), audiences.join()].join('|'),
    ),
    [
      '2027-04-12|2027-04-12|Persmoment met wethouder|Tess|',
      '2027-04-08|2027-04-08|Campagnepagina online|webteam|',
      '2027-10-01|2027-10-31|Herinneringsbrief||',
      '2027-10-01|2027-10-31|Advertentie in het weekblad||',
    ],
  );
});

test('quarters as headings are part of the calendar of the year above them', () => {
  const { sections, programme } = planOf(
    heading(1, 'Jaarplanning communicatie 2027'),
    heading(2, '1e kwartaal'),
    table(['Onderwerp', 'Middel', 'Wanneer gereed'], ['Website', 'Website', '15 februari']),
    heading(2, '2e kwartaal'),
    table(['Onderwerp', 'Middel', 'Wanneer gereed'], ['Evaluatie', 'Raadsbrief', 'juni']),
  );
  assert.equal(programme.name, 'Jaarplanning communicatie 2027');
  assert.deepEqual(
    sections.filter(({ title }) => /kwartaal/.test(title)).map(({ kind }) => kind),
    ['calendar', 'calendar'],
  );
});

test('names on one line below a ring are audiences in that ring', () => {
  const { audiences } = planOf(
    heading(1, 'Doelgroepen'),
    heading(2, 'Meebeslissen'),
    text('Gemeenteraad, college'),
    heading(2, 'Meeweten'),
    text('Alle inwoners en ondernemers'),
  );
  assert.deepEqual(
    audiences.map(({ name, ring }) => `${name} ${ring}`),
    ['Gemeenteraad codecide', 'college codecide', 'Alle inwoners informed', 'ondernemers informed'],
  );
});

test('how a group stands towards the plan is no goal, and a list that a sentence opens is', () => {
  const { goals } = planOf(
    heading(1, 'Doelen'),
    text('Na afloop:'),
    item('weten inwoners wat er komt'),
    heading(1, 'Stakeholders'),
    table(['Stakeholder', 'Belang', 'Invloed', 'Houding'], ['Omwonenden', 'groot', 'klein', 'negatief']),
  );
  assert.deepEqual(
    goals.map((goal) => goal.text),
    ['weten inwoners wat er komt'],
  );
});

test('a sentence that is a label and an amount needs no note', () => {
  const { budget } = planOf(heading(1, 'Kosten'), text('Advertentie: 450 euro. Bewegwijzering: € 2.000.'));
  assert.deepEqual(
    budget.map(({ label, amountCents, note }) => [label, amountCents, note]),
    [
      ['Advertentie', 45000, null],
      ['Bewegwijzering', 200000, null],
    ],
  );
});

test('a day or a week under a month is when the thing in front happens', () => {
  const { activities } = planOf(
    heading(1, 'Planning 2027'),
    table(
      ['Onderdeel', 'Jan', 'Feb', 'Mrt'],
      ['Bewonersbrief', '', '12', ''],
      ['Inloop', '', '', 'wk 11'],
      ['Krant', 'x', '', ''],
    ),
  );
  assert.deepEqual(
    activities.map(({ when, title }) => `${when.start}..${when.end} ${title}`),
    ['2027-02-12..2027-02-12 Bewonersbrief', '2027-03-15..2027-03-21 Inloop', '2027-01-01..2027-01-31 Krant'],
  );
});

test('dated lists under phases are the calendar of a paper that has no other', () => {
  const phases = [
    heading(1, 'Fasering'),
    heading(2, 'Fase 1 – Kaders (juni 2027)'),
    text('Doel: partners kennen de opgave.'),
    item('Raadsbrief (3 juni 2027)'),
    item('Startbijeenkomst partners (20 juni 2027)'),
  ];
  const { activities } = planOf(...phases);
  assert.deepEqual(
    activities.map(({ when, title, phase }) => `${when.start} ${title} ${phase}`),
    ['2027-06-03 Raadsbrief Fase 1 – Kaders', '2027-06-20 Startbijeenkomst partners Fase 1 – Kaders'],
  );
  const planned = planOf(
    ...phases,
    heading(1, 'Planning'),
    table(['Datum', 'Actie', 'Wie'], ['4 juni', 'Brief', 'Noor'], ['5 juni', 'Kaart', 'Noor']),
  );
  assert.deepEqual(
    planned.activities.map(({ title }) => title),
    ['Brief', 'Kaart'],
  );
});

test('a rhythm or a part of the month below a month stays within it, and is less than certain', () => {
  const recognition = recognisePlan(
    aDocument(
      heading(1, 'Planning'),
      heading(2, 'Mei'),
      item("Berichten op social media 'Samen schoon', elke maandag en vrijdag"),
      item('Extra hulp aan de balie in de eerste twee weken'),
      item('Flyer in de winkels (tweede helft van de maand)'),
      item('Persbericht, 12 mei'),
    ),
    { ref: '2026-11-21' },
  );
  assert.deepEqual(
    recognition.plan.activities.map(({ when }) => [when.text, when.start, when.end, when.rrule]),
    [
      ['elke maandag en vrijdag', '2027-05-01', '2027-05-31', 'FREQ=WEEKLY;BYDAY=MO,FR'],
      ['in de eerste twee weken', '2027-05-01', '2027-05-14', null],
      ['tweede helft van de maand', '2027-05-16', '2027-05-31', null],
      ['12 mei', '2027-05-12', '2027-05-12', null],
    ],
  );
  assert.deepEqual(
    recognition.items.filter(({ kind }) => kind === 'activity').map(({ confidence }) => confidence),
    ['probable', 'probable', 'probable', 'certain'],
  );
});

test('a moment that a line says itself is not asked about as if the heading gave it', () => {
  const { items, plan } = recognisePlan(
    aDocument(
      heading(1, 'Planning'),
      heading(2, 'Maart 2028'),
      item('Elke maandag: tip van de week'),
      item('Hele maand: posters'),
      item('Eind: terugblik'),
      item('Brief aan ouders'),
    ),
    { ref: '2028-01-10' },
  );
  assert.deepEqual(
    plan.activities.map(({ when, title }) => [when.text, when.start, when.end, title]),
    [
      ['Elke maandag', '2028-03-01', '2028-03-31', 'tip van de week'],
      ['Hele maand', '2028-03-01', '2028-03-31', 'posters'],
      ['Eind', '2028-03-21', '2028-03-31', 'terugblik'],
      ['Maart 2028', '2028-03-01', '2028-03-31', 'Brief aan ouders'],
    ],
  );
  assert.deepEqual(
    items.filter(({ kind }) => kind === 'activity').map(({ question }) => question?.code ?? null),
    [null, null, null, 'dateFromHeading'],
  );
});

test('a row across that names a month and what it is about gives the rows below it that month', () => {
  const rowsBelow = (band: string) =>
    planOf(
      heading(1, 'Planning 2028'),
      table(
        ['Datum', 'Wat', 'Voor wie'],
        [{ content: band, across: 3 }],
        ['', 'Brief', 'ouders'],
        ['–', 'Krant', 'ouders'],
      ),
    ).activities.map(({ when }) => [when.start, when.end]);
  for (const band of ['Maart 2028 – voorbereiding', 'Voorbereiding (maart 2028)', 'Maart 2028'])
    assert.deepEqual(rowsBelow(band)[0], ['2028-03-01', '2028-03-31'], band);
});

test('a month that stands once in its column is the month of the days below it', () => {
  const { activities } = planOf(
    heading(1, 'Planning 2028'),
    table(
      ['Maand', 'Dag', 'Tijd', 'Wat'],
      ['Februari', '12', '19u30', 'Avond'],
      ['', 'eind', '', 'Flyer'],
      ['Maart', 'hele maand', '', 'Posters'],
    ),
  );
  assert.deepEqual(
    activities.map(({ when, title }) => [when.text, when.start, when.end, title]),
    [
      ['12 Februari 19u30', '2028-02-12', '2028-02-12', 'Avond'],
      ['eind Februari', '2028-02-21', '2028-02-29', 'Flyer'],
      ['hele maand Maart', '2028-03-01', '2028-03-31', 'Posters'],
    ],
  );
});

test('the end of the month, a rhythm with an end of its own and one with hours are read within the month above them', () => {
  const { activities } = planOf(
    heading(1, 'Planning'),
    heading(2, 'September'),
    item('enquête: 4 vragen per mail – eind van de maand'),
    item('wekelijks vlog op de site (t/m december)'),
    item('praatje op de werf, om de week op vrijdag, 07.30 uur'),
  );
  assert.deepEqual(
    activities.map(({ when, title }) => [when.text, when.start, when.end, when.rrule, title].join('|')),
    [
      'eind van de maand|2027-09-21|2027-09-30||enquête: 4 vragen per mail',
      'wekelijks (t/m december)|2027-09-01|2027-12-31|FREQ=WEEKLY|vlog op de site',
      'om de week op vrijdag, 07.30 uur|2027-09-01|2027-09-30|FREQ=WEEKLY;INTERVAL=2;BYDAY=FR|praatje op de werf',
    ],
  );
  const [loose] = planOf(heading(1, 'Planning'), item('wekelijks vlog (t/m mei)'), item('3 mei: brief')).activities;
  assert.deepEqual([loose?.title, loose?.when.end, loose?.when.rrule], ['vlog', '2027-05-31', 'FREQ=WEEKLY']);
});
