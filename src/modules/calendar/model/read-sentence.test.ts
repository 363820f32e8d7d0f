import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readSentence } from './read-sentence.ts';

const KNOWN = {
  audiences: ['Verwijzers', 'Advies- en cliëntenraden'],
  channels: ['Nieuwsbrief'],
  people: ['Samira El Idrissi', 'Ruud Janssen'],
};
const PERIOD = { from: '2026-10-01', to: '2027-12-31', ref: '2026-11-18' };
const read = (sentence: string) => readSentence(sentence, KNOWN, PERIOD);

test('date, audience, means and person are found wherever they stand', () => {
  assert.deepEqual(read('Half maart nieuwsbrief aan verwijzers over de gunning, Samira'), {
    when: 'Half maart',
    title: 'Nieuwsbrief aan verwijzers over de gunning',
    audiences: ['Verwijzers'],
    channels: ['Nieuwsbrief'],
    people: ['Samira El Idrissi'],
  });
  const late = read('overleg met advies- en clientenraden op 24 november');
  assert.deepEqual(
    [late.when, late.title, late.audiences, late.channels],
    ['op 24 november', 'Overleg met advies- en clientenraden', ['Advies- en cliëntenraden'], ['Overleg']],
  );
});

test('a whole name is one person, and a first name that two share is nobody', () => {
  const people = ['Fleur', 'Fleur Abspoel', 'Ruud Janssen', 'Ruud de Wit'];
  const named = (sentence: string) => readSentence(sentence, { ...KNOWN, people }, PERIOD).people;
  assert.deepEqual(named('Half maart brief, Fleur Abspoel'), ['Fleur Abspoel']);
  assert.deepEqual(named('Half maart brief, Fleur'), ['Fleur']);
  assert.deepEqual(named('Half maart brief, Ruud de Wit'), ['Ruud de Wit']);
  assert.deepEqual(named('Half maart brief, Ruud'), []);
});

test('a name behind door or in a bracket is no part of the title, and bewoners are no group of some of them', () => {
  for (const tail of [', Samira', ' door Samira', ' (Samira en Ruud)'])
    assert.equal(read(`Nieuwsbrief over de gunning op 15 jan${tail}`).title, 'Nieuwsbrief over de gunning', tail);
  assert.equal(read('Uitleg door de verwijzers, half maart').title, 'Uitleg door de verwijzers');
  const known = { ...KNOWN, audiences: ['Bewoners van hoogbouw'] };
  assert.deepEqual(readSentence('Brief aan bewoners op 3 mei', known, PERIOD).audiences, []);
});

test('a sentence without a date keeps all its words as title', () => {
  assert.deepEqual(
    [read('Overleg 2 voorbereiden').when, read('Overleg 2 voorbereiden').title],
    ['', 'Overleg 2 voorbereiden'],
  );
  assert.equal(read('om de week mail aan verwijzers').when, 'om de week');
});

test('any text gives an answer', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), (text) => typeof read(text).title === 'string'),
    { numRuns: 200 },
  );
});

test('an audience is known by its first word, unless two audiences begin with it', () => {
  const known = { ...KNOWN, audiences: ['Ondernemers centrum', 'Inwoners laagbouw', 'Inwoners hoogbouw'] };
  assert.deepEqual(readSentence('Half maart brief aan ondernemers en inwoners', known, PERIOD).audiences, [
    'Ondernemers centrum',
  ]);
});

test('a day that does not exist is taken whole, so that the form can ask what was meant', () => {
  const parts = read('31 nov persbericht aan inwoners');
  assert.deepEqual([parts.when, parts.title], ['31 nov', 'Persbericht aan inwoners']);
  assert.equal(read('brief 30 feb aan iedereen').when, '30 feb');
  assert.equal(read('12 mei versie 31-13 delen').when, '12 mei');
});

test('the longest phrase wins, also when it names no day', () => {
  for (const phrase of ['nog te bepalen', 'nader te bepalen', 'zo snel mogelijk', 'n.t.b.']) {
    const parts = read(`${phrase} open dag voor inwoners`);
    assert.deepEqual([parts.when, parts.title], [phrase, 'Open dag voor inwoners']);
  }
});

test('every word that was typed comes back in the title, the date or the people', () => {
  const word = fc.constantFrom(
    ...[
      '31',
      'nov',
      'half',
      'maart',
      'nog',
      'te',
      'bepalen',
      'n.t.b.',
      'om',
      'de',
      'week',
      'open',
      'dag',
      'Samira',
      'Janssen',
    ],
    ...['na', 'gunning', '12', 'mei', '2027', 'rond', 'of', 'overleg,', 'verwijzers', 'zsm', 'en', 'Ruud,', 'brief'],
  );
  const wordsIn = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  fc.assert(
    fc.property(fc.array(word, { maxLength: 70 }), (words) => {
      const parts = read(words.join(' '));
      const kept = new Set([parts.title, parts.when, ...parts.people].flatMap(wordsIn));
      for (const typed of wordsIn(words.join(' '))) assert.ok(typed === 'en' || kept.has(typed), typed);
    }),
    { numRuns: 300 },
  );
});

test('a comma behind the date parts the person from the title', () => {
  const { title, people } = read('Nieuwsbrief aan verwijzers op 15 januari, Samira');
  assert.deepEqual([title, people], ['Nieuwsbrief aan verwijzers', ['Samira El Idrissi']]);
});
