import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asksClearly, isMaybeNoQuestion, namesPerson } from './doubtful-line.ts';

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

test('a name, a mail address and a telephone number are of a person, a year and the number of the town hall are not', () => {
  for (const text of [
    '06-12345678',
    'bel 06 12 34 56 78',
    '+31 6 12345678',
    'mail zwaantje@example.org',
    '0470 55 01 20',
    'Kan mevrouw Jansen hulp krijgen?',
    'Dhr. van der Veen',
    'de heer El Amrani',
  ])
    assert.ok(namesPerson(text), text);
  for (const text of [
    'Wat verandert in 2027?',
    'Is 14 0470 het nummer?',
    'regeling 0612',
    'a @ b',
    'Mag een mevrouw uit de Wmo?',
    'een familie in Maasheuvel',
  ])
    assert.ok(!namesPerson(text), text);
});

test('what asks clearly has a question mark or begins as a question; a sentence of minutes does not', () => {
  for (const line of ['Waar is het loket?', 'Mijn kind ook?', 'Hoe krijg ik een rolstoel', 'mag ik parkeren'])
    assert.ok(asksClearly(line), line);
  for (const line of ['De wethouder opent de avond.', 'Is besproken met het loket.', 'Ik wil hulp in huis', ''])
    assert.ok(!asksClearly(line), line);
});
