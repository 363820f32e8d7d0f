import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aDocument, heading, item } from '../a-document.ts';
import { recognisePlan } from '../index.ts';
import { namesOnlyPeople, whoIn } from './people.ts';
import { statusOf } from './status.ts';

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
] as const;
for (const [words, value] of STATUS) test(`status '${words}' is ${value}`, () => assert.equal(statusOf(words), value));

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
