import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alikeQuestions } from './alike.ts';

const KNOWN = [
  { title: 'Verandert mijn hulp in het huishouden?' },
  { title: 'Hoe vraag ik een parkeerkaart aan?' },
  { title: 'Wat kost hulp in het huishouden?' },
];

test('the same question in other words is pointed out, the most alike first', () => {
  assert.deepEqual(
    alikeQuestions('Veranderen de hulpen in huishouden ook?', KNOWN, 'nl').map(({ title }) => title)[0],
    'Verandert mijn hulp in het huishouden?',
  );
});

test('a question about something else is not, and neither is one of small words only', () => {
  assert.deepEqual(alikeQuestions('Waar kan ik mijn afval brengen?', KNOWN, 'nl'), []);
  assert.deepEqual(alikeQuestions('de het een', KNOWN, 'nl'), []);
  assert.deepEqual(alikeQuestions('', KNOWN, 'nl'), []);
});

test('how something is asked makes no two questions alike, and what it is about does', () => {
  const known = ['Kan ik een traplift krijgen?', 'Hoe kom ik aan een alarmknop?', 'Wat kost de regiotaxi?'].map(
    (title) => ({ title }),
  );
  const alike = (question: string) => alikeQuestions(question, known, 'nl').map(({ title }) => title);
  assert.deepEqual(alike('Hoe kom ik aan een traplift?'), ['Kan ik een traplift krijgen?']);
  assert.deepEqual(alike('Wat kost een rijbewijs?'), []);
});
