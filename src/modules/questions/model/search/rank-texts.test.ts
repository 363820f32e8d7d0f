import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { documentTerms } from './document-terms.ts';
import { readQuery } from './query.ts';
import { rankTexts } from './rank-texts.ts';
import { packEntries, readFront, type SlotEntry, unpackEntries } from './slot-entries.ts';
import { slotsOn } from './term-slot.ts';

const bytes = (hex: string): Uint8Array => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

/** Ranks texts of which only the title counts, and gives their titles, best first. */
function ranked(query: string, titles: readonly string[]): string[] {
  const lists = new Map<string, SlotEntry[]>();
  for (const [index, title] of titles.entries())
    for (const [term, weight] of documentTerms({ lang: 'nl', title, answer: '', synonyms: [], theme: '' }))
      lists.set(term, [...(lists.get(term) ?? []), { text: index, weight }]);
  const fronts = new Map(
    [...lists].map(([term, list]) => [term, [readFront(bytes(packEntries(list, 100)), list.length)]]),
  );
  return rankTexts(readQuery(query, 'nl'), fronts).map(({ text }) => titles[text] ?? '');
}

test('a text with all that was asked goes before one with a part of it', () => {
  const titles = ['Hulp bij schulden', 'Hulp in het huishouden aanvragen', 'Hoe vraag ik een uitkering aan?'];
  assert.equal(ranked('hulp huishouden', titles)[0], 'Hulp in het huishouden aanvragen');
});

test('a rare word counts more than a common one', () => {
  const titles = ['Hulp bij rouw', 'Hulp bij schulden', 'Hulp bij opvoeden', 'Hulp bij dementie', 'Verdriet en rouw'];
  assert.deepEqual(ranked('hulp rouw', titles).slice(0, 2).sort(), ['Hulp bij rouw', 'Verdriet en rouw']);
});

test('the word itself goes before an everyday word for it', () => {
  assert.equal(
    ranked('scootmobiel', ['Een hulpmiddel aanvragen', 'Een scootmobiel aanvragen'])[0],
    'Een scootmobiel aanvragen',
  );
});

test('nothing of what was asked is nowhere: then nothing comes', () => {
  assert.deepEqual(ranked('vliegtuig', ['Hulp in het huishouden']), []);
});

test('what is packed comes back the same, the heaviest first, and no more than asked', () => {
  const entry = fc.record({
    text: fc.nat(2 ** 31 - 1),
    weight: fc.integer({ min: 1, max: 255 }).map((step) => step / 40),
  });
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 40 }), (entries) => {
      const back = unpackEntries(bytes(packEntries(entries, 20)));
      assert.equal(back.length, Math.min(20, entries.length));
      const heaviest = entries.map(({ weight }) => weight).sort((one, other) => other - one);
      assert.deepEqual(
        back.map(({ weight }) => weight),
        heaviest.slice(0, 20),
      );
      for (const { text, weight } of back) assert.ok(entries.some((one) => one.text === text && one.weight === weight));
    }),
    { numRuns: 200 },
  );
});

test('a term has another number on every shelf, and always the same on one', () => {
  const shelf = { organisation: 'o', base: null, lang: 'nl' };
  assert.equal(slotsOn(shelf).ofTerm('hulp'), slotsOn({ ...shelf }).ofTerm('hulp'));
  const others = [
    { ...shelf, organisation: 'p' },
    { ...shelf, base: 'b' },
    { ...shelf, lang: 'en' },
  ];
  for (const other of others) assert.notEqual(slotsOn(other).ofTerm('hulp'), slotsOn(shelf).ofTerm('hulp'));
  const { ofTerm, ofKey } = slotsOn(shelf);
  const numbers = new Set(Array.from({ length: 50_000 }, (_, index) => ofTerm(`term${index}`)));
  assert.equal(numbers.size, 50_000);
  assert.ok(!numbers.has(ofKey('term1')));
  for (const number of numbers) assert.ok(Number.isSafeInteger(number) && number >= 0);
});

test('of thousands of texts the best hundred come, in order, and those as good as each other in the order of their numbers', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 255 }), { minLength: 1, maxLength: 900 }), (steps) => {
      const front = {
        texts: steps.length,
        numbers: Uint32Array.from(steps, (_, index) => 7 * index),
        weights: Uint8Array.from(steps),
      };
      const best = steps
        .map((weight, index) => ({ weight, text: 7 * index }))
        .filter(({ weight }) => 5 * weight >= Math.max(...steps))
        .sort((one, other) => other.weight - one.weight || one.text - other.text)
        .slice(0, 100);
      const found = rankTexts(readQuery('hulp', 'nl'), new Map([['help', [front]]]));
      assert.deepEqual(
        found.map(({ text }) => text),
        best.map(({ text }) => text),
      );
    }),
    { numRuns: 200 },
  );
});

test('of texts that are all as good as each other a hundred come, however many they are and whatever the word weighs', () => {
  for (let texts = 100; texts <= 300; texts += 1)
    for (const weight of [1, 32, 40, 255]) {
      const front = {
        texts,
        numbers: Uint32Array.from({ length: texts }, (_, index) => index),
        weights: new Uint8Array(texts).fill(weight),
      };
      const found = rankTexts(readQuery('hulp', 'nl'), new Map([['help', [front]]]));
      assert.equal(found.length, 100, `${texts} texts with weight ${weight}`);
    }
});
