import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareThreeWays } from './compare-three-ways.ts';
import { countPieces, hasNews } from './comparison.ts';
import { type Choice, isChoice, keepOurs, merge, mergeAll, takeOver } from './merge.ts';
import { proseCases } from './testing/prose-cases.ts';
import { structureCases } from './testing/structure-cases.ts';

for (const { name, old, fresh, local, pieces, merged } of [...proseCases, ...structureCases]) {
  test(`drie teksten naast elkaar: ${name}`, () => {
    const comparison = compareThreeWays(old, fresh, local);
    const states = comparison.pieces.map(({ state, movedBy }) => (movedBy === null ? state : `${state}@${movedBy}`));
    assert.equal(states.join(' '), pieces);
    const { text, conflicts } = mergeAll(comparison);
    assert.equal(text, merged);
    assert.deepEqual(
      conflicts,
      states.flatMap((state, at) => (state === 'conflict' ? [at] : [])),
    );
  });
}

const OLD = 'Uw hulp blijft.\n\nU hoort het in het voorjaar.\n\nTot dan.';
const FRESH = 'Uw hulp blijft.\n\nU hoort het na de zomer.\n\nTot dan.\n\nU krijgt een brief.';
const LOCAL = 'Uw hulp blijft.\n\nU hoort het van ons in het voorjaar.\n\nTot gauw.';

test('a conflict follows the choice: the base, ours, or ours with the base under it', () => {
  const comparison = compareThreeWays(OLD, FRESH, LOCAL);
  const withChoice = (choice: Choice) => merge(comparison, new Map([[1, choice]]));
  const rest = 'Tot gauw.\n\nU krijgt een brief.';
  assert.deepEqual(withChoice('base'), {
    text: `Uw hulp blijft.\n\nU hoort het na de zomer.\n\n${rest}`,
    conflicts: [],
  });
  assert.deepEqual(withChoice('ours'), {
    text: `Uw hulp blijft.\n\nU hoort het van ons in het voorjaar.\n\n${rest}`,
    conflicts: [],
  });
  assert.deepEqual(withChoice('both'), {
    text: `Uw hulp blijft.\n\nU hoort het van ons in het voorjaar.\n\nU hoort het na de zomer.\n\n${rest}`,
    conflicts: [],
  });
});

test('where both changed other sentences of one paragraph, one paragraph with both can be chosen', () => {
  const old = 'Uw hulp blijft. U hoort het in het voorjaar. Bel ons gerust.';
  const combined = (fresh: string, local: string, before = old) =>
    merge(compareThreeWays(before, fresh, local), new Map<number, Choice>([[0, 'combined']]));
  const inSummer = old.replace('het voorjaar', 'de zomer');
  const byDistrict = old.replace('Bel ons gerust.', 'Bel het wijkteam gerust.');
  assert.deepEqual(combined(`${inSummer} U krijgt een brief.`, byDistrict), {
    text: 'Uw hulp blijft. U hoort het in de zomer. Bel het wijkteam gerust. U krijgt een brief.',
    conflicts: [],
  });
  assert.equal(
    combined(`1. ${inSummer}`, `1. ${byDistrict}`, `1. ${old}`).text,
    '1. Uw hulp blijft. U hoort het in de zomer. Bel het wijkteam gerust.',
  );
  const sameSentence = combined(inSummer, old.replace('het voorjaar', 'mei'));
  assert.deepEqual(sameSentence, { text: old.replace('het voorjaar', 'mei'), conflicts: [0] }, 'no way to have both');
});

test('a change of the base can be left out, and a choice for a piece that is not there does nothing', () => {
  const comparison = compareThreeWays(OLD, FRESH, LOCAL);
  const left = merge(
    comparison,
    new Map<number, Choice>([
      [1, 'ours'],
      [3, 'ours'],
      [99, 'base'],
    ]),
  );
  assert.deepEqual(left, { text: LOCAL, conflicts: [] });
});

test('each passage the base changed alone can stay as it was with us: changed, added or taken away', () => {
  const fresh = 'Uw hulp blijft. Dat beloven wij.\n\nTot dan.\n\nU krijgt een brief.';
  const comparison = compareThreeWays(OLD, fresh, OLD);
  assert.deepEqual(
    comparison.pieces.map(({ state }) => state),
    ['base-changed', 'base-removed', 'unchanged', 'base-added'],
  );
  const keeping = (...kept: readonly number[]) =>
    merge(comparison, new Map(kept.map((at): [number, Choice] => [at, 'ours']))).text;
  assert.equal(keeping(), fresh);
  assert.equal(keeping(0), fresh.replace(' Dat beloven wij.', ''));
  assert.equal(keeping(1), fresh.replace('Tot dan.', 'U hoort het in het voorjaar.\n\nTot dan.'));
  assert.equal(keeping(3), fresh.replace('\n\nU krijgt een brief.', ''));
  assert.equal(keeping(0, 1, 3), OLD);
});

test('a promise that we kept out is asked again when the base changes it, and not before', () => {
  const promise = 'Uw hulp blijft. Dat beloven wij.';
  const stronger = 'Uw hulp blijft. Dat beloven wij altijd.';
  assert.ok(!hasNews(compareThreeWays(promise, promise, 'Uw hulp blijft.')));
  assert.deepEqual(mergeAll(compareThreeWays(promise, stronger, 'Uw hulp blijft.')).conflicts, [0]);
});

test('taking over gives the base, keeping gives our own', () => {
  const comparison = compareThreeWays(OLD, FRESH, LOCAL);
  assert.equal(takeOver(comparison), FRESH);
  assert.equal(keepOurs(comparison), LOCAL);
  assert.ok(isChoice('both') && !isChoice('constructor'));
});

test('news is what the base says and we do not', () => {
  assert.deepEqual(countPieces(compareThreeWays(OLD, FRESH, LOCAL)), { fromBase: 1, ours: 1, conflicts: 1 });
  assert.ok(hasNews(compareThreeWays(OLD, FRESH, LOCAL)));
  assert.ok(!hasNews(compareThreeWays(OLD, FRESH, FRESH)));
  assert.ok(!hasNews(compareThreeWays(OLD, OLD, LOCAL)));
});
