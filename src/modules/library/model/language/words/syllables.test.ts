import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countSyllables } from './syllables.ts';

/** Counted by hand, by saying the word aloud. */
const BY_HAND: readonly (readonly [number, string])[] = [
  [1, 'de huis nieuw leeuw brief zorg straat mooi groei jij wijk schreeuw team coach fruit vrouw reis beurt'],
  [
    2,
    'water ouder bureau auto knieën draaien koeien hobby geuit online website foto’s nieuwe reëel bijeen beoogd deadline royaal yoghurt zeeën uien milieu leerplicht',
  ],
  [
    3,
    'gemeente radio museum theater actueel ideeën bijeenkomst industrie cliënten reünie serieus oceaan antwoorden video creëren wethouder WMO',
  ],
  [
    4,
    'financieel situatie organiseert procedure evalueert milieubeleid wijkverpleging aanbesteding egoïsme dieetadvies medewerker beoordelen informatie besluitvorming',
  ],
  [
    5,
    'realiseren evaluatie coördinatie participatie individueel aquariumpje beïnvloedingen geïnteresseerd museumbezoek',
  ],
  [6, 'verantwoordelijkheid maatschappelijk-werkster'],
  [7, 'geautomatiseerde organisatiebureau'],
];

test('syllables are counted as people say them', () => {
  const words = BY_HAND.flatMap(([count, list]) => list.split(' ').map((word) => ({ word, count })));
  assert.ok(words.length >= 60);
  for (const { word, count } of words) assert.equal(countSyllables(word), count, word);
});

test('capitals make no difference, and anything else has at least one', () => {
  assert.equal(countSyllables('GEMEENTE'), 3);
  assert.equal(countSyllables('Ĳssel'), 2);
  for (const odd of ['', '-', 'hm', 'xyz', '’s']) assert.ok(countSyllables(odd) >= 1, odd);
});
