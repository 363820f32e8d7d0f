import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareVersions } from './bodies.ts';
import { changesIn } from './changes-in.ts';
import { isNews } from './comparison.ts';

const numbered = (...answers: readonly string[]) => answers.map((answer, at) => ({ number: at + 3, body: { answer } }));

function toldOf(...answers: readonly string[]) {
  const versions = numbered(...answers);
  const comparison = compareVersions(versions[0]?.body ?? {}, versions.at(-1)?.body ?? {});
  const news = [...comparison.values()].flatMap(({ pieces }) => pieces.filter(isNews));
  return news.map(changesIn('answer', versions));
}

test('each changed passage says in which versions it changed: the first, the last, or both', () => {
  assert.deepEqual(
    toldOf(
      'Uw hulp blijft.\n\nU hoort het van ons in mei.\n\nTot dan.',
      'Uw hulp blijft. Dat beloven wij.\n\nU hoort het van ons in juni.\n\nTot dan.',
      'Uw hulp blijft. Dat beloven wij.\n\nU hoort het van ons in juli.\n\nTot dan.\n\nBel gerust.',
    ),
    [[4], [4, 5], [5]],
  );
});

test('a passage that went says in which version it went', () => {
  assert.deepEqual(toldOf('Een.\n\nTwee.\n\nDrie.', 'Een.\n\nDrie.', 'Een.\n\nDrie.\n\nVier.'), [[4], [5]]);
});

test('where the same passage stands twice nothing is said of when it changed', () => {
  assert.deepEqual(toldOf('Bel ons.\n\nKom langs.', 'Bel ons.\n\nBel ons.\n\nKom langs.'), [[]]);
});
