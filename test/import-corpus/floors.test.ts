import assert from 'node:assert/strict';
import { test } from 'node:test';
import { corpus } from './corpus.ts';
import { missOf } from './scoring/report.ts';
import { scoreDocuments } from './scoring/score-documents.ts';
import { addAll, ratesOf, type Tally } from './scoring/tally.ts';

/** The least that is promised over the whole corpus, per measure: the share that is found, and the share of what is given that is right. */
const FLOORS: Readonly<Record<string, { recall: number; precision: number }>> = {
  rows: { recall: 0.95, precision: 1 },
};

const tallies: readonly Tally[] = await scoreDocuments(corpus);
const missesOf = (measure: string) =>
  tallies
    .flatMap((tally) => tally.misses)
    .filter((miss) => miss.measure === measure)
    .map(missOf)
    .join('\n');

test('every document of the corpus can be imported', () => {
  assert.equal(missesOf('import'), '');
});

for (const [measure, floor] of Object.entries(FLOORS)) {
  test(`over all documents of the corpus, ${measure} reach recall ${floor.recall} and precision ${floor.precision}`, () => {
    const { recall, precision } = ratesOf(addAll(tallies).counts.get(measure) ?? { right: 0, expected: 1, extra: 0 });
    assert.ok(
      recall >= floor.recall && precision >= floor.precision,
      `recall ${recall}, precision ${precision}\n${missesOf(measure)}`,
    );
  });
}

for (const { name } of corpus.filter(({ expected }) => expected.activities.length === 0)) {
  test(`${name} has no calendar, so no activity is read from it`, () => {
    assert.equal(tallies.find((tally) => tally.document === name)?.counts.get('rows')?.extra, 0, missesOf('rows'));
  });
}
