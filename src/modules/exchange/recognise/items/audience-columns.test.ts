import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aDocument, heading, table } from '../a-document.ts';
import { recognisePlan } from '../index.ts';

const audiencesOf = (title: string, headers: readonly string[], ...rows: readonly (readonly string[])[]) =>
  recognisePlan(aDocument(heading(1, title), table([...headers], ...rows.map((row) => [...row]))), { ref: null }).plan
    .audiences;

test('a column with the names of rings says in which ring each group is, whatever the column is called', () => {
  for (const column of ['Niveau', 'Krachtenveld', 'Trede', 'Soort'])
    assert.deepEqual(
      audiencesOf(
        'Doelgroepen',
        ['Wie', column, 'Hoe bereiken we ze'],
        ['Bewoners', 'Meedenken', 'brief'],
        ['Winkeliers', 'Meebeslissen', 'gesprek'],
        ['Brandweer', 'Meeweten', 'mail'],
        ['Waterschap', 'Meewerken', 'overleg'],
        ['Pers', 'nog bepalen', 'persbericht'],
      ).map(({ name, ring, profile }) => [name, ring, profile]),
      [
        ['Bewoners', 'cothink', null],
        ['Winkeliers', 'codecide', null],
        ['Brandweer', 'informed', null],
        ['Waterschap', 'cowork', null],
        ['Pers', null, `${column}: nog bepalen`],
      ],
    );
});

test('what a cell says beside the ring is kept, and words that are the aim of a message are no ring', () => {
  assert.deepEqual(
    audiencesOf(
      'Doelgroepen',
      ['Doelgroep', 'Ring van invloed', 'Middelen'],
      ['Bewoners', 'Meedenken over de plek van de bomen', 'brief'],
    ).map(({ ring, profile }) => [ring, profile]),
    [['cothink', 'Ring van invloed: Meedenken over de plek van de bomen']],
  );
  assert.deepEqual(
    audiencesOf(
      'Doelgroepen',
      ['Doelgroep', 'Type', 'Middelen'],
      ['Bewoners', 'informeren', 'brief'],
      ['Raad', 'adviseren', 'memo'],
    ).map(({ ring }) => ring ?? null),
    [null, null],
  );
});

test('a question or a sentence above a table is no name for the groups in it', () => {
  const rows = [
    ['Bewoners', 'brief'],
    ['Gemeenteraad', 'memo'],
  ];
  for (const title of ['Met wie krijgen we te maken?', 'Wie we nodig hebben voor de buurt: doelgroepen'])
    assert.deepEqual(
      audiencesOf(title, ['Doelgroep', 'Middelen'], ...rows).map(({ name, category }) => [name, category]),
      [
        ['Bewoners', null],
        ['Gemeenteraad', null],
      ],
      title,
    );
  assert.deepEqual(
    audiencesOf('Interne doelgroepen', ['Doelgroep', 'Middelen'], ['Balie', 'memo']).map(({ category }) => category),
    ['Interne doelgroepen'],
  );
});
