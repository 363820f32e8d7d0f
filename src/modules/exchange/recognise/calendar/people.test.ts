import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aDocument, heading, item, table } from '../a-document.ts';
import { recognisePlan } from '../index.ts';
import { namesOnlyPeople, whoIn } from './people.ts';
import { statusAbout, statusOf } from './status.ts';

const TASKS: readonly (readonly [string, readonly string[]])[] = [
  ['Tekst door Noor en Bas.', ['Noor', 'Bas']],
  ['Noor bespreekt de tekst met de drukker.', ['Noor']],
  ['Plaatsen op de website -> team communicatie', ['team communicatie']],
  ['Uitvoering door BMD, projectleider en secretariaat', ['BMD', 'projectleider', 'secretariaat']],
  ['Zaal regelen (Dennis)', ['Dennis']],
  ['Uitnodiging wordt verstuurd', []],
  ['Noor rond 12 april uitnodigen voor een gesprek', []],
  ['Informeren door middel van een brief', []],
  ['Uitkomsten delen met ouders', []],
  ['Ambassadeurs vragen buren mee', ['Ambassadeurs']],
  ['Buurtcafé: uitleg voor nieuwe bewoners', []],
  ['Podcast: gesprek met de wijkagent', []],
  ['Noor: uitleg voor nieuwe bewoners', ['Noor']],
  ['Adressen nog zoeken (zie lijst)', []],
  ['Teamleider kondigt aan in het werkoverleg.', ['Teamleider']],
  ['Noor en Bas bereiden voor.', ['Noor', 'Bas']],
  ['Twee consulenten lezen mee', ['Twee consulenten']],
  ['Voorzitter opent', ['Voorzitter']],
  ['Tekst door Noor, akkoord door jurist', ['Noor', 'jurist']],
  ['Kraam inrichten (Albert Heijn)', []],
  ['Oefenen met lezen (Wijkcentrum De Kiem)', []],
  ['Teksten nakijken (allen)', ['allen']],
  ['Zaal boeken: Noor', ['Noor']],
  ['Kiezen uit twee namen: brug of kade', []],
  ['Flyer (Dirk)', ['Dirk']],
  ['Brief (Dirk Bakker)', ['Dirk Bakker']],
  ['Brief (Anna Kerk)', ['Anna Kerk']],
  ['Nieuws (Eva van der Laan)', ['Eva van der Laan']],
  ['Krant (Van der Brug)', ['Van der Brug']],
  ['Bericht (J. van de Weg)', ['J. van de Weg']],
  ['Bericht (Noor en Bas Kerk)', ['Noor', 'Bas Kerk']],
  ['Kraam (Grote Markt)', []],
  ['Lunch (Eetcafé de Haven)', []],
  ['Overleg (Teams)', []],
  ['Film (Engels)', []],
  ['Film (Nederlands en Engels)', []],
  ['Brief (Noord)', []],
  ['Zuid: brief', []],
  ['Maasdorp: avond', []],
  ['Bewoners: brief', []],
];
for (const [task, who] of TASKS)
  test(`'${task}' is for ${who.join(' and ') || 'nobody named'}`, () => assert.deepEqual(whoIn(task), who));

test('a column of names and roles is told from a column of things to do', () => {
  assert.ok(namesOnlyPeople('Noor / team communicatie'));
  assert.ok(!namesOnlyPeople('Zaal huren'));
});

const STATUS = [
  ['Gereed, mail is verstuurd.', 'done'],
  ['Nog starten vanaf mei', 'todo'],
  ['niet gereed', 'todo'],
  ['loopt', 'doing'],
  ['gaat niet door', 'cancelled'],
  ['concept gereed', 'doing'],
  ['✔ gedaan', 'done'],
  ['mooi weer', null],
  ['verplaatst naar april', 'todo'],
  ['50%', 'doing'],
  ['100 %', 'done'],
] as const;
for (const [words, value] of STATUS) test(`status '${words}' is ${value}`, () => assert.equal(statusOf(words), value));

test('a step that has been taken says that the thing itself is being made ready', () => {
  for (const words of ['zaal besproken', 'scholen benaderd', 'tekst bij vertaler', 'Offerte is binnen, nog tekenen.'])
    assert.equal(statusAbout(words, 'Informatieavond'), 'doing', words);
  assert.equal(statusAbout('Staat op de agenda.', 'Informatieavond'), 'todo');
});

test('what has still to be done is no step that has been taken, and is asked about', () => {
  for (const words of [
    'Wordt in maart besproken',
    'Moet in mei worden gemaakt',
    'Kan pas als de datum is vastgelegd',
    'Geen zaal geboekt',
    'Teksten worden geschreven',
    'Eerst naar college',
  ])
    assert.equal(statusAbout(words, 'Informatieavond'), null, words);
  assert.equal(statusAbout('Uitnodiging geschreven, gepland', 'Informatieavond'), 'todo');
});

test('a name in brackets that is who does it stands there once, and a place stays with what happens', () => {
  const { plan } = recognisePlan(
    aDocument(
      heading(1, 'Kalender'),
      item('3 mei: brief aan alle ouders (Sieb)'),
      item('Flyers uitdelen (9 mei, Albert Heijn)'),
      item('Opening, 12 mei (Marktplein)'),
    ),
    { ref: '2027-01-01' },
  );
  assert.deepEqual(
    plan.activities.map(({ when, title, responsible }) => [when.text, title, responsible.join()]),
    [
      ['3 mei', 'brief aan alle ouders', 'Sieb'],
      ['9 mei', 'Flyers uitdelen (Albert Heijn)', ''],
      ['12 mei', 'Opening (Marktplein)', ''],
    ],
  );
});

test('a department named after what it does is one, and two people are two', () => {
  const who = (cell: string) =>
    recognisePlan(aDocument(heading(1, 'Kalender'), table(['Wanneer', 'Wat', 'Wie'], ['3 mei', 'Peiling', cell])), {
      ref: '2027-01-01',
    }).plan.activities[0]?.responsible;
  assert.deepEqual(who('Onderzoek en statistiek'), ['Onderzoek en statistiek']);
  assert.deepEqual(who('Sieb en communicatie'), ['Sieb', 'communicatie']);
});

test('in brackets at the end stand names, organisations and how far it is', () => {
  const rowOf = (line: string) => {
    const { plan } = recognisePlan(aDocument(heading(1, 'Kalender'), item(line), item('9 mei: brief')), {
      ref: '2027-01-01',
    });
    const [first] = plan.activities;
    return [first?.responsible, first?.status.value];
  };
  assert.deepEqual(rowOf('3 mei: teksten klaarzetten (Sieb, afgerond)'), [['Sieb'], 'done']);
  assert.deepEqual(rowOf('3 mei: training lezen (Berber, Taal voor Thuis)'), [['Berber', 'Taal voor Thuis'], null]);
  assert.deepEqual(rowOf('3 mei: inloop [Wytze]'), [['Wytze'], null]);
  assert.deepEqual(rowOf('3 mei: inloop (koffie en taart)'), [[], null]);
});
