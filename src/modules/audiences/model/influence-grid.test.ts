import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anAudience } from '../../../../test/support/plan.ts';
import { layOutInfluence } from './influence-grid.ts';

const LETTER = 7;

test('a name stays in the corner of the grid that the figures say', () => {
  const levels = [1, 2, 3, 4, 5];
  const audiences = levels.flatMap((influence) =>
    levels.map((interest) =>
      anAudience({ name: 'Advies- en cliëntenraden van het dorp', influence, interest, size: 400 }),
    ),
  );
  const { spots, plot, cell } = layOutInfluence(audiences);
  const split = { x: plot.left + 2 * cell, y: plot.top + 3 * cell };
  for (const { audience, x, y, lines } of spots) {
    const half = (Math.max(...lines.map(({ text }) => text.length)) * LETTER) / 2;
    const { influence = 0, interest = 0 } = audiences[audience] ?? {};
    assert.ok(Number(interest) >= 3 ? x - half >= split.x : x + half <= split.x);
    const last = y + (lines.at(-1)?.y ?? 0);
    assert.ok(Number(influence) >= 3 ? last <= split.y : y > split.y);
  }
});

test('who has no figures lies in the tray under the grid, and nobody gets lost', () => {
  const audiences = Array.from({ length: 18 }, (_, index) =>
    anAudience({ name: `Groep ${index}`, influence: index < 2 ? 4 : null, interest: 2 }),
  );
  const { spots, tray, unplaced, plot, height, width } = layOutInfluence(audiences);
  assert.equal(spots.length, 2);
  assert.deepEqual(
    tray?.spots.map(({ audience }) => audience),
    unplaced,
  );
  for (const { x, y } of tray?.spots ?? []) assert.ok(y > plot.bottom && y < height && x < width);
  assert.equal(layOutInfluence(audiences.slice(0, 2)).tray, null);
});
