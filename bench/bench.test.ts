import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figureOf } from './figure.ts';
import { inventPlan } from './invent/plan.ts';
import { inventWordFile } from './invent/word-file.ts';
import { MEASURES } from './measures.ts';
import { linesOf, reportOf } from './report.ts';
import { runMeasures } from './run-measures.ts';
import { TINY } from './sizes.ts';

test('every measure gives figures, each with its method and a floor or the reason why there is none', async () => {
  const figures = await runMeasures(MEASURES, { sizes: TINY });
  const names = figures.map(({ name }) => name);
  for (const word of [
    'start on existing data',
    'timeline',
    'list',
    'matrix',
    'handbook',
    'all checks',
    'import of a largest',
    'PDF',
    'DOCX',
    'XLSX',
    'ICS',
    'at its peak',
    'question page, fresh',
    'search page, from memory',
    'first visit',
    'over a second ago',
  ]) {
    assert.ok(
      names.some((name) => name.includes(word)),
      `no figure of ${word} among ${names.join('; ')}`,
    );
  }
  assert.equal(new Set(names).size, names.length);
  for (const { name, value, runs, method, floors } of figures) {
    assert.ok(Number.isFinite(value) && value >= 0 && runs > 0 && method.length > 10, name);
    for (const floor of floors)
      assert.ok(
        'absent' in floor ? floor.absent.length > 10 : floor.value > 0 && floor.ratio > 0,
        `${name}: ${floor.name}`,
      );
  }
  const report = JSON.parse(JSON.stringify(reportOf(figures, 0)));
  assert.deepEqual(Object.keys(report), ['machine', 'figures']);
  assert.equal(report.figures.length, figures.length);
});

test('a figure says the middle of its samples, how many times its floor that is, and whether the goal was reached', () => {
  const figure = figureOf({
    name: 'x',
    unit: 'ms',
    samples: [9, 1, 30],
    goal: 5,
    method: 'three runs',
    floors: [{ name: 'bare', samples: [3], most: 4 }],
  });
  assert.deepEqual(
    [figure.value, figure.p99, figure.floors],
    [9, null, [{ name: 'bare', value: 3, ratio: 3, goal: 4 }]],
  );
  assert.match(
    linesOf(figure),
    /x: 9 ms {3}MISSED \(goal 5 ms\)[\s\S]*beside bare: 3 ms \(3 x\) {3}reached \(goal 4 x\)/,
  );
});

test('the same seed gives the same input', () => {
  assert.deepEqual(inventPlan({ activities: 20, seed: 7 }), inventPlan({ activities: 20, seed: 7 }));
  assert.notDeepEqual(
    inventPlan({ activities: 20, seed: 7 }).activities,
    inventPlan({ activities: 20, seed: 8 }).activities,
  );
  assert.deepEqual(inventWordFile({ rows: 3, chapters: 1 }), inventWordFile({ rows: 3, chapters: 1 }));
});
