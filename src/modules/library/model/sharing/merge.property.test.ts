import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compareThreeWays } from './compare-three-ways.ts';
import { hasNews, isNews, type Piece } from './comparison.ts';
import { isSameText, normalText } from './join.ts';
import { type Choice, keepOurs, merge, mergeAll, takeOver } from './merge.ts';
import type { Passage } from './passage.ts';
import { passages } from './passages.ts';
import { type Edit, editedTwice, oneSided } from './testing/edits-arbitrary.ts';
import { threeTexts, threeVersions } from './testing/texts-arbitrary.ts';

const RUNS = { numRuns: 500 };
const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
const keysOf = (list: readonly (Passage | null)[]): readonly string[] =>
  list.flatMap((passage) => (passage === null ? [] : [passage.key])).sort();

/** The words of the first text that the second has less often. */
function missingWords(text: string, from: string): readonly string[] {
  const left = new Map<string, number>();
  for (const word of wordsOf(from)) left.set(word, (left.get(word) ?? 0) + 1);
  return wordsOf(text).filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

test('taking over twice is the same as once, and leaves nothing to take over', () => {
  fc.assert(
    fc.property(threeTexts, ([old, fresh, local]) => {
      const once = takeOver(compareThreeWays(old, fresh, local));
      const again = compareThreeWays(fresh, fresh, once);
      assert.equal(once, normalText(fresh));
      assert.deepEqual([takeOver(again), mergeAll(again).text, hasNews(again)], [once, once, false]);
    }),
    RUNS,
  );
});

test('keeping loses nothing, piece by piece nor as a whole', () => {
  fc.assert(
    fc.property(threeTexts, ([old, fresh, local]) => {
      const comparison = compareThreeWays(old, fresh, local);
      assert.equal(keepOurs(comparison), normalText(local));
      const ours = merge(comparison, new Map(comparison.pieces.map((_, at): [number, Choice] => [at, 'ours'])));
      assert.deepEqual(missingWords(local, ours.text), []);
      assert.deepEqual(ours.conflicts, []);
    }),
    RUNS,
  );
});

test('keeping a passage the base changed leaves nothing to decide, until the base changes that passage again', () => {
  fc.assert(
    fc.property(threeTexts, fc.nat(), ([old, fresh, local], pick) => {
      const comparison = compareThreeWays(old, fresh, local);
      const kept = merge(comparison, new Map(comparison.pieces.map((_, at): [number, Choice] => [at, 'ours']))).text;
      assert.equal(hasNews(compareThreeWays(fresh, fresh, kept)), false);
      const pieces = passages(fresh).filter(({ kind }) => kind === 'paragraph');
      const chosen = pieces[pick % Math.max(1, pieces.length)];
      fc.pre(chosen !== undefined);
      const again = normalText(fresh).replace(chosen.text, () => `${chosen.text} Nieuwerwoord.`);
      const later = compareThreeWays(fresh, again, kept);
      assert.deepEqual(
        later.pieces.filter(isNews).map(({ newBase }) => newBase?.text.includes('Nieuwerwoord')),
        [true],
      );
    }),
    RUNS,
  );
});

test('merging keeps every passage of ours that the base did not have, and every one the base brings without a conflict', () => {
  fc.assert(
    fc.property(threeTexts, ([old, fresh, local]) => {
      const comparison = compareThreeWays(old, fresh, local);
      const merged = mergeAll(comparison).text;
      const kept = comparison.pieces.map((piece) => mustStand(piece));
      assert.deepEqual(missingWords(kept.map((passage) => passage?.text ?? '').join('\n'), merged), []);
    }),
    RUNS,
  );
});

test('no passage of a merged text flows into the next', () => {
  fc.assert(
    fc.property(threeVersions, ([old, fresh, local]) => {
      const comparison = compareThreeWays(old, fresh, local);
      const left = keysOf(passages(mergeAll(comparison).text));
      const missing = keysOf(comparison.pieces.map(mustStand)).filter((key) => !left.includes(key));
      assert.deepEqual(missing, []);
    }),
    { numRuns: 500 },
  );
});

const mustStand = ({ state, newBase, local }: Piece): Passage | null => {
  if (state === 'base-removed') return null;
  return state === 'base-changed' || state === 'base-added' ? newBase : local;
};

test('a comparison holds every passage of the three texts, each once', () => {
  fc.assert(
    fc.property(threeTexts, ([old, fresh, local]) => {
      const { pieces } = compareThreeWays(old, fresh, local);
      assert.deepEqual(keysOf(pieces.map(({ oldBase }) => oldBase)), keysOf(passages(old)));
      assert.deepEqual(keysOf(pieces.map(({ newBase }) => newBase)), keysOf(passages(fresh)));
      assert.deepEqual(keysOf(pieces.map((piece) => piece.local)), keysOf(passages(local)));
    }),
    RUNS,
  );
});

test('merging a base that did not change gives our own text', () => {
  fc.assert(
    fc.property(threeTexts, ([base, , local]) => {
      assert.deepEqual(mergeAll(compareThreeWays(base, base, local)), { text: normalText(local), conflicts: [] });
    }),
    RUNS,
  );
});

test('merging into a text that did not change gives the new base', () => {
  fc.assert(
    fc.property(threeTexts, ([base, fresh]) => {
      assert.deepEqual(mergeAll(compareThreeWays(base, fresh, base)), { text: normalText(fresh), conflicts: [] });
    }),
    RUNS,
  );
});

/** Sorted. A row that lands outside its table repeats the head of it, which is one word in these texts. */
const wordsBelowHeads = (text: string): readonly string[] =>
  wordsOf(text)
    .filter((word) => word !== 'kop')
    .toSorted();

test('a merge without conflict has the same words whichever side is the base', () => {
  fc.assert(
    fc.property(threeVersions, ([old, one, other]) => {
      const [first, second] = [
        mergeAll(compareThreeWays(old, one, other)),
        mergeAll(compareThreeWays(old, other, one)),
      ];
      fc.pre(first.conflicts.length === 0);
      assert.deepEqual(second.conflicts, []);
      assert.deepEqual(wordsBelowHeads(second.text), wordsBelowHeads(first.text));
    }),
    RUNS,
  );
});

test('merging a change that touches other passages never conflicts, and gives exactly both changes', () => {
  fc.assert(
    fc.property(editedTwice, (edits) => {
      const side = (by: Edit['by'] | null) => oneSided(edits, by);
      const comparison = compareThreeWays(side(null), side('base'), side('ours'));
      const { text, conflicts } = mergeAll(comparison);
      assert.deepEqual(conflicts, []);
      assert.ok(isSameText(text, oneSided(edits, 'both')), text);
    }),
    { numRuns: 1_000 },
  );
});

test('hostile texts of a hundred thousand signs are compared and merged like others', () => {
  const hostile = [
    '- a\n',
    '*',
    '[a](',
    '|a|\n|-|\n',
    '```\n',
    '- a\n\n\n',
    '-',
    '> ',
    'a\n===\n',
    'a ',
    '\\',
    'a\n\n',
  ];
  for (const sign of hostile) {
    const [text, other] = [sign.repeat(100_000 / sign.length), `b\n\n${sign.repeat(90_000 / sign.length)}c`];
    assert.equal(mergeAll(compareThreeWays(text, other, text)).text, normalText(other));
  }
  const many = Array.from({ length: 5_000 }, (_, index) => `regel ${index}`);
  const [text, other] = [many.join('\n\n'), many.toReversed().join('\n\n')];
  assert.equal(mergeAll(compareThreeWays(text, text, other)).text, other);
});
