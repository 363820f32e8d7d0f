import assert from 'node:assert/strict';
import { test } from 'node:test';
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
