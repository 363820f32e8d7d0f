import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { RINGS, type Audience } from '#kernel/plan.ts';
import { anAudience } from '../../../../test/support/plan.ts';
import { boxesAt, overlap } from './drawn-label.ts';
import { layOutInfluence } from './influence-grid.ts';
import { layOutRings, type RingLayout, type RingSpot } from './ring-layout.ts';

const audience = fc
  .record({
    name: fc.constantFrom(
      'Aanbieders',
      'Gemeenteraden (en hun griffies)',
      'Medewerkers toegang en beleid',
      'Pers',
      'Communicatieadviseurs van de gemeenten',
    ),
    category: fc.constantFrom('Programma', 'Intern', 'Extern', null),
    side: fc.constantFrom('internal' as const, 'external' as const),
    ring: fc.constantFrom(...RINGS, null),
    desiredRing: fc.constantFrom(...RINGS, null),
    size: fc.constantFrom(null, 12, 120, 4000),
    attitude: fc.constantFrom(null, -2, 0, 2),
    influence: fc.constantFrom(null, 1, 3, 5),
    interest: fc.constantFrom(null, 1, 3, 5),
  })
  .map((values) => anAudience(values));
const plan = fc.array(audience, { maxLength: 24 });

const distance = ({ centre }: RingLayout, { x, y }: RingSpot) => Math.hypot(x - centre.x, y - centre.y);
const assertApart = (
  spots: readonly { readonly x: number; readonly y: number; readonly r: number; readonly lines: RingSpot['lines'] }[],
) => {
  const boxes = spots.map((spot) => boxesAt(spot, spot.r, spot.lines));
  boxes.forEach((one, index) =>
    boxes.slice(index + 1).forEach((other) => {
      assert.ok(!one.some((box) => other.some((also) => overlap(box, also))));
    }),
  );
};

test('every audience is drawn once, inside its own ring', () => {
  fc.assert(
    fc.property(plan, (audiences) => {
      const layout = layOutRings(audiences);
      assert.deepEqual(
        layout.spots.map((spot) => spot.audience),
        audiences.map((_, index) => index),
      );
      for (const spot of layout.spots) {
        const ring = audiences[spot.audience]?.ring ?? 'informed';
        const outer = layout.rings.find((one) => one.ring === ring)?.r ?? 0;
        const inner = layout.rings.find((one) => one.ring === RINGS[RINGS.indexOf(ring) - 1])?.r ?? 0;
        assert.ok(
          distance(layout, spot) + spot.r <= outer && (inner === 0 || distance(layout, spot) - spot.r >= inner),
        );
      }
    }),
    { numRuns: 60 },
  );
});

test('no shape or label covers another, nor the name of a ring', () => {
  fc.assert(
    fc.property(plan, (audiences) => {
      const { spots, rings } = layOutRings(audiences);
      assertApart(spots);
      for (const spot of spots) {
        for (const box of boxesAt(spot, spot.r, spot.lines)) assert.ok(rings.every(({ pill }) => !overlap(box, pill)));
      }
    }),
    { numRuns: 60 },
  );
});

test('the same audiences give the same drawing', () => {
  const audiences: Audience[] = [anAudience({ ring: 'cowork' }), anAudience({ name: 'Pers', ring: 'informed' })];
  assert.deepEqual(layOutRings(audiences), layOutRings(audiences));
});

test('the angle of a sector follows the number of its audiences', () => {
  const audiences = ['Intern', 'Extern', 'Extern', 'Extern'].map((category) => anAudience({ category }));
  const { sectors } = layOutRings(audiences);
  assert.deepEqual(
    sectors.map(({ title }) => title),
    ['Extern', 'Intern'],
  );
  // Three of four audiences: from the top past the lower left, so that the second border lies left of the middle.
  assert.ok((sectors[1]?.line?.x2 ?? 0) < 300);
});

test('an arrow points towards the ring that is wanted, and only where that is another', () => {
  const layout = layOutRings([
    anAudience({ ring: 'informed', desiredRing: 'cowork' }),
    anAudience({ name: 'Pers', ring: 'informed', desiredRing: 'informed' }),
  ]);
  const [moving, staying] = layout.spots;
  assert.equal(staying?.arrow, null);
  const arrow = moving?.arrow;
  assert.ok(arrow);
  const reach = (x: number, y: number) => Math.hypot(x - layout.centre.x, y - layout.centre.y);
  assert.ok(reach(arrow.x2, arrow.y2) < reach(arrow.x1, arrow.y1));
  assert.ok(reach(arrow.x2, arrow.y2) > 96 && reach(arrow.x2, arrow.y2) < 166);
});

test('names are broken at spaces and never cut off', () => {
  const [spot] = layOutRings([anAudience({ name: 'Advies- en cliëntenraden in de regio (zeven)' })]).spots;
  assert.equal(spot?.lines.map(({ text }) => text).join(' '), 'Advies- en cliëntenraden in de regio');
});

test('a name without spaces goes on the next line with a hyphen, whatever its length', () => {
  const name = 'Arbeidsmarktregioverantwoordelijken';
  const [spot] = layOutRings([anAudience({ name })]).spots;
  assert.equal(
    spot?.lines
      .map(({ text }) => text)
      .join('')
      .replace('-', ''),
    name,
  );
  assert.equal(layOutRings([anAudience({ name: 'x'.repeat(20_000) }), anAudience()]).spots.length, 2);
});

test('hundreds of audiences all find a place', () => {
  const audiences = Array.from({ length: 300 }, (_, index) =>
    anAudience({ name: `Team ${index}`, ring: RINGS[index % 4] ?? null, influence: 5, interest: 5 }),
  );
  assert.equal(layOutRings(audiences).spots.length, 300);
  assert.equal(layOutInfluence(audiences).spots.length, 300);
});

test('a name stays inside the outer ring where there is room, off the name of its sector', () => {
  const names = ['Bewoners Stationsbuurt', 'Ondernemers Spoorstraat', 'Reizigers'];
  const inside = ['Gemeenteraad', 'Medewerkers KCC'].map((name) =>
    anAudience({ name, category: 'Intern', ring: null }),
  );
  const layout = layOutRings([...names.map((name) => anAudience({ name, category: 'Extern', ring: null })), ...inside]);
  const outer = Math.max(...layout.rings.map(({ r }) => r));
  for (const spot of layout.spots)
    for (const { left, right, top, bottom } of boxesAt(spot, spot.r, spot.lines))
      for (const [x, y] of [left, right].flatMap((at) => [top, bottom].map((level) => [at, level] as const)))
        assert.ok(Math.hypot(x - layout.centre.x, y - layout.centre.y) <= outer, `${spot.audience}`);
});

test('influence against interest: each in its own cell, unknown ones listed apart, nothing covered', () => {
  fc.assert(
    fc.property(plan, (audiences) => {
      const { spots, unplaced, plot, cell } = layOutInfluence(audiences);
      assert.deepEqual(
        [...spots.map((spot) => spot.audience), ...unplaced].sort((one, other) => one - other),
        audiences.map((_, index) => index),
      );
      assertApart(spots);
      for (const spot of spots) {
        const { influence, interest } = audiences[spot.audience] ?? {};
        assert.equal(Math.floor((spot.x - plot.left) / cell) + 1, interest);
        assert.equal(5 - Math.floor((spot.y - plot.top) / cell), influence);
      }
    }),
    { numRuns: 60 },
  );
});
