import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isMaybeNoQuestion, namesPerson } from './doubtful-line.ts';

test('a heading over a list and a note are perhaps no question, and whatever asks is one', () => {
  for (const line of [
    'Vragen uit de inloopavond van 4 november',
    'Bel Zwaantje terug 06-12345678',
    'Over afval:',
    'Woensdag in het buurthuis',
    '---',
  ])
    assert.ok(isMaybeNoQuestion(line), line);
  for (const line of [
    'Hoe krijg ik een rolstoel',
    'Ik wil hulp in huis',
    'Vragen jullie mijn inkomen op?',
    'Bel ik voor 4 november?',
    'Parkeerkaart',
  ])
    assert.ok(!isMaybeNoQuestion(line), line);
});

test('a mail address and a mobile number are of a person, a year and the number of the town hall are not', () => {
  for (const text of ['06-12345678', 'bel 06 12 34 56 78', '+31 6 12345678', 'mail zwaantje@example.org'])
    assert.ok(namesPerson(text), text);
  for (const text of ['Wat verandert in 2027?', 'Is 14 0470 het nummer?', 'regeling 0612', 'a @ b'])
    assert.ok(!namesPerson(text), text);
});
