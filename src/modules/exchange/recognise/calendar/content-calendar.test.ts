import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aDocument, heading, sheet, table, text } from '../a-document.ts';
import { recognisePlan } from '../index.ts';

test('an idea is still to do where the column tells the steps of a redaction, and nowhere else', () => {
  const statusOf = (...states: readonly string[]) =>
    recognisePlan(
      aDocument(
        heading(1, 'Contentkalender 2027'),
        table(
          ['Datum', 'Onderwerp', 'Kanaal', 'Status'],
          ...states.map((state, at) => [`${at + 1} mei 2027`, `Tip ${at}`, 'Facebook', state]),
        ),
      ),
      { ref: '2027-01-10' },
    ).plan.activities.map(({ status }) => status.value);
  assert.deepEqual(statusOf('geplaatst', 'concept', 'idee'), ['done', 'doing', 'todo']);
  assert.deepEqual(statusOf('klaar', 'idee'), ['done', null]);
});

test('a calendar of content says what is posted, where, and on which day of its week; the day it was updated is no year for it', () => {
  const { plan } = recognisePlan(
    aDocument(
      sheet(
        'Kalender',
        ['Contentkalender Warm wonen 2027'],
        ['bijgewerkt 18-11-2026'],
        ['Week', 'Dag', 'Boodschap', 'Kanaal', 'Maker', 'Status'],
        ['2', 'do', 'Video van een bewoner', 'Instagram', 'Loes', 'in de maak'],
        ['3', '', 'Brief met een warmtescan', 'Post', 'Bram', 'concept'],
        ['week 12', 'ma', 'De vijfhonderdste aanvraag', 'Pers', 'Bram', 'idee'],
      ),
    ),
    { ref: '2026-11-18' },
  );
  assert.deepEqual(
    plan.activities.map(({ title, when, channels }) =>
      [title, when.text, when.start, when.end, channels.join()].join('|'),
    ),
    [
      'Video van een bewoner|week 2, do|2027-01-14|2027-01-14|Instagram',
      'Brief met een warmtescan|week 3|2027-01-18|2027-01-24|Post',
      'De vijfhonderdste aanvraag|week 12, ma|2027-03-22|2027-03-22|Pers',
    ],
  );
});

test('in a planning of works what is told about them is what is done, and the work stays beside it', () => {
  const { plan } = recognisePlan(
    aDocument(
      heading(1, 'Planning nieuwe brug'),
      sheet(
        'Planning 2027',
        ['Week', 'Werkzaamheden', 'Communicatie', 'Aan wie', 'Wie'],
        ['wk 8', 'Voorbereiding', 'Brief over de start', 'bewoners', 'Loes'],
        ['wk 10', 'Start Veerkade', 'Bord bij de brug', 'weggebruikers', 'Bram'],
        ['wk 25', 'Oplevering', 'Koffie op de brug', 'bewoners', 'Bram'],
      ),
    ),
    { ref: '2027-01-18' },
  );
  assert.deepEqual(
    plan.activities.map(({ title, when }) => `${title} ${when.start}`),
    ['Brief over de start 2027-02-22', 'Bord bij de brug 2027-03-08', 'Koffie op de brug 2027-06-21'],
  );
  assert.match(JSON.stringify(plan.activities[1]), /Start Veerkade/);
});

test('a row of nothing but signs across a calendar is read in no time', () => {
  const wide = `Bewoners ${'-'.repeat(80_000)}x (maart)`;
  const { plan } = recognisePlan(
    aDocument(
      heading(1, 'Kalender'),
      text('Hieronder de planning.'),
      sheet('Kalender', ['Wat', 'Wie', 'Wanneer'], [{ content: wide, across: 3 }], ['Brief', 'Loes', '4 maart 2027']),
    ),
    { ref: '2026-11-18' },
  );
  assert.equal(plan.activities.at(-1)?.when.start, '2027-03-04');
});

test('a column with the subject of each row says what is done, and the column of messages beside it what is told', () => {
  const { plan } = recognisePlan(
    aDocument(
      heading(1, 'Kalender nieuwe sporthal'),
      table(
        ['Datum', 'Onderwerp', 'Boodschap', 'Doelgroep', 'Kanaal'],
        ['3 maart 2027', 'Inloopavond ontwerp', 'Kijk mee naar de plannen', 'omwonenden', 'Kantine'],
        ['9 april 2027', 'Start van de bouw', 'Vanaf nu rijdt er vrachtverkeer', 'omwonenden', 'Brief'],
      ),
    ),
    { ref: '2027-01-10' },
  );
  assert.deepEqual(
    plan.activities.map(({ title, notes }) => [title, notes]),
    [
      ['Inloopavond ontwerp', 'Boodschap: Kijk mee naar de plannen'],
      ['Start van de bouw', 'Boodschap: Vanaf nu rijdt er vrachtverkeer'],
    ],
  );
});

test('a theme that comes back below the subject is no title: what is posted about it is', () => {
  const { plan } = recognisePlan(
    aDocument(
      heading(1, 'Contentkalender 2027'),
      table(
        ['Datum', 'Onderwerp', 'Boodschap', 'Kanaal'],
        ['3 mei 2027', 'Afval', 'Zo scheid je plastic', 'Facebook'],
        ['10 mei 2027', 'Afval', 'De bladkorf komt terug', 'Facebook'],
        ['17 mei 2027', 'Verkeer', 'De brug is een week dicht', 'Instagram'],
        ['24 mei 2027', 'Verkeer', 'Omleiding langs de haven', 'Instagram'],
      ),
    ),
    { ref: '2027-01-10' },
  );
  assert.deepEqual(
    plan.activities.map(({ title }) => title),
    ['Zo scheid je plastic', 'De bladkorf komt terug', 'De brug is een week dicht', 'Omleiding langs de haven'],
  );
});
