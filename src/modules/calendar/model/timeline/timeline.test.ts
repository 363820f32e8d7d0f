import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseFuzzyDate } from '#kernel/fuzzy-date/index.ts';
import { emptyPlan, type Activity, type Plan } from '#kernel/plan.ts';
import { aDate, anActivity, anAudience } from '../../../../../test/support/plan.ts';
import { axisOfPlan, readPlan, timelineOf } from '../../plan-readings.ts';
import type { Zoom } from './axis.ts';
import { foldedLabel, labelWidthPx, toPx } from './label-size.ts';
import type { LanePiece, MarkerPiece } from './pieces.ts';
import type { Timeline } from './timeline.ts';

const today = '2026-11-18';
const WIDTH = 1120;
const audiences = [
  anAudience({ name: 'Aanbieders', category: 'extern' }),
  anAudience({ name: 'Verwijzers', category: 'extern' }),
  anAudience({ name: 'Werkgroepen', category: 'programma', side: 'internal' }),
];
const planOf = (activities: readonly Activity[]): Plan => ({
  ...emptyPlan('Proef'),
  programme: { ...emptyPlan('Proef').programme, start: '2026-10-01', end: '2027-12-31' },
  audiences,
  activities,
});
const draw = (activities: readonly Activity[], plan = planOf(activities), zoom: Zoom = 'weeks'): Timeline => {
  const reading = readPlan({ plan }, { today });
  return timelineOf(plan, reading, { today, axis: axisOfPlan(reading, today, zoom), widthPx: WIDTH });
};
const piecesOf = (timeline: Timeline): readonly LanePiece[] =>
  timeline.groups.flatMap(({ lanes }) => lanes.flatMap(({ pieces }) => pieces));
const marker = (timeline: Timeline): MarkerPiece | undefined =>
  piecesOf(timeline).find((piece) => piece.kind === 'marker');

test('an exact day is a sharp marker, a vague one a cloud around its middle', () => {
  const exact = marker(draw([anActivity({ when: '1 december 2026' })]));
  assert.deepEqual([exact?.isVague, exact?.spots[0]?.cloud, exact?.phrase], [false, null, '1 dec']);
  const vague = marker(draw([anActivity({ when: 'half december 2026' })]));
  const cloud = vague?.spots[0]?.cloud;
  assert.equal(vague?.isVague, true);
  assert.equal(vague?.spots[0]?.x, Math.round(((cloud?.a ?? 0) + (cloud?.b ?? 0)) / 2));
  assert.equal(vague?.phrase, 'half december 2026');
});

test('the timeline of a plan that has yet to begin opens a week before today, of one that is under way some weeks before', () => {
  const opens = (start: string) => {
    const plan = planOf([]);
    return draw([], { ...plan, programme: { ...plan.programme, start } }).from;
  };
  assert.equal(opens('2026-10-01'), '2026-09-28');
  assert.equal(opens('2027-01-15'), '2026-11-09');
  assert.equal(opens('2027-11-15'), '2027-11-15');
});

test('what goes on without a known first day has a line over the whole view', () => {
  const activity = { ...anActivity({ when: 'doorlopend' }), when: parseFuzzyDate('doorlopend', { ref: today }) };
  const line = piecesOf(draw([activity])).find(({ kind }) => kind === 'line');
  assert.deepEqual(line?.kind === 'line' && [line.a, line.b, line.phrase], [0, 1000, 'doorlopend']);
});

test('a range that has begun is cut at today and says so', () => {
  const timeline = draw([anActivity({ when: '.. nov' })]);
  const cut = marker(timeline);
  assert.equal(cut?.phrase, 'nog in nov');
  assert.ok(Math.abs((cut?.spots[0]?.cloud?.a ?? 0) - (timeline.today ?? 0)) <= 4);
});

test('a range that runs out of view has no soft edge on that side', () => {
  const cloud = marker(draw([anActivity({ when: '1e kwartaal 2027' })]))?.spots[0]?.cloud;
  assert.deepEqual([cloud?.softStart, cloud?.softEnd, cloud?.b], [true, false, 1000]);
});

test('one or the other date are two markers of one link', () => {
  const either = marker(draw([anActivity({ when: '1 of half feb' })]));
  assert.equal(either?.spots.length, 2);
});

test('no label crosses the line of today: before it labels end, after it they begin', () => {
  const title = 'Aankondiging werk aan de brug';
  const days = ['10 november 2026', '13 november 2026', today, '24 november 2026', 'begin december 2026'];
  const timeline = draw([
    ...days.map((when) => anActivity({ title, when })),
    anActivity({ title: 'Volgende', when: '1 december 2026' }),
  ]);
  const sides = piecesOf(timeline).flatMap((piece) => (piece.kind === 'marker' ? [[piece.activity, piece.side]] : []));
  assert.deepEqual(
    sides.sort().slice(0, days.length),
    (['left', 'left', 'right', 'right', 'right'] as const).map((side, index) => [index, side]),
  );
});

test('a label that fits on neither side of today in one line folds in two', () => {
  const sideOf = (words: number) => {
    const title = Array.from({ length: words }, () => 'aankondiging').join(' ');
    return marker(draw([anActivity({ title, when: '26 oktober 2026' })]))?.side;
  };
  const sides = Array.from({ length: 8 }, (_, index) => sideOf(index + 1));
  assert.notEqual(sides[0], 'folded');
  assert.ok(sides.includes('folded'), sides.join());
  const [first, second] = foldedLabel('Raadsbrief over de stand van zaken', '26 okt');
  assert.equal(`${first} ${second}`, 'Raadsbrief over de stand van zaken');
  assert.ok(Math.max(first.length, second.length) < 20);
  assert.deepEqual(foldedLabel('Markt', '26 okt'), ['Markt', '']);
});

test('what has no date is in the tray and what was cancelled is not drawn', () => {
  const timeline = draw([anActivity({ when: 'n.t.b.' }), anActivity({ status: { value: 'cancelled', text: null } })]);
  assert.deepEqual(
    [timeline.tray, timeline.cancelled, piecesOf(timeline).filter(({ kind }) => kind !== 'silence')],
    [[0], [1], []],
  );
});

test('a series is one link with ticks: past ones filled, loose ones blurred', () => {
  const series = piecesOf(draw([anActivity({ when: 'ongeveer om de week vanaf 5 oktober 2026' })])).find(
    (piece) => piece.kind === 'series',
  );
  assert.ok(series && series.ticks.length > 8 && series.ticks.every(({ isBlurred }) => isBlurred));
  assert.deepEqual([series.ticks[0]?.isSent, series.ticks.at(-1)?.isSent], [true, false]);
});

test('a silence is drawn in the lane of its audience and fades where its end is vague', () => {
  const sent = { value: 'done' as const, text: null };
  const timeline = draw([
    anActivity({ when: '8 oktober 2026', status: sent }),
    anActivity({ when: 'half december 2026' }),
  ]);
  const lane = timeline.groups.flatMap(({ lanes }) => lanes).find(({ audience }) => audience === 0);
  const silence = lane?.pieces.find((piece) => piece.kind === 'silence');
  assert.ok(
    silence?.kind === 'silence' && silence.fade !== null && silence.a < silence.fade && silence.fade < silence.b,
  );
  assert.match(silence.label, /^41 dagen stil/);
});

test('a milestone stands in the top lane, and with its audiences when it tells them something', () => {
  const timeline = draw([
    anActivity({ kind: 'milestone', when: '1 december 2026' }),
    anActivity({ kind: 'milestone', channels: [], when: '1 december 2026' }),
  ]);
  const lanes = timeline.groups.flatMap((group) => group.lanes);
  const inLane = (find: (lane: (typeof lanes)[number]) => boolean) =>
    lanes
      .filter(find)
      .flatMap(({ pieces }) => pieces.flatMap((piece) => (piece.kind === 'marker' ? [piece.activity] : [])))
      .sort();
  assert.deepEqual(
    inLane(({ kind }) => kind === 'milestones'),
    [0, 1],
  );
  assert.deepEqual(
    inLane(({ audience }) => audience === 0),
    [0],
  );
});

test('a phase without a start follows the one before it, and fades in where that one fades out', () => {
  const phases = ['tot 1 november 2026', 't/m begin feb', 'tot 1 juli 2027'].map((text) => ({
    name: text,
    period: aDate(text),
    accent: null,
    milestone: null,
  }));
  const [first, second, third] = draw([], { ...planOf([]), phases }).phases;
  assert.deepEqual([first?.softEnd, second?.isNow, second?.softEnd, third?.softStart], [false, true, true, true]);
  assert.equal(first?.b, second?.a);
  assert.ok((third?.a ?? 0) < (second?.b ?? 0));
});

const activity = fc
  .record({
    when: fc.constantFrom(
      '1 dec',
      '24 november 2026',
      'half dec',
      '.. nov',
      '1 of half feb',
      'begin jan',
      'Q1 2027',
      'om de week',
      'doorlopend',
      'n.t.b.',
      '8 okt 2026',
      'in 2027',
      'zomer 2027',
      '3 nov 2026',
    ),
    title: fc.string({ minLength: 1, maxLength: 30 }),
    audiences: fc.subarray(['Aanbieders', 'Verwijzers', 'Werkgroepen', 'Onbekenden']),
    kind: fc.constantFrom('activity' as const, 'milestone' as const),
    status: fc
      .constantFrom('todo' as const, 'done' as const, 'cancelled' as const)
      .map((value) => ({ value, text: null })),
  })
  .map((values) => anActivity(values));

test('every activity is in at least one lane and in each at most once, or in the tray, cancelled or out of view', () => {
  fc.assert(
    fc.property(fc.array(activity, { maxLength: 25 }), (activities) => {
      const timeline = draw(activities);
      const drawn = new Set<number>();
      for (const lane of timeline.groups.flatMap(({ lanes }) => lanes)) {
        const inLane = lane.pieces.flatMap((piece) => (piece.kind === 'silence' ? [] : [piece.activity]));
        assert.equal(new Set(inLane).size, inLane.length);
        for (const index of inLane) drawn.add(index);
      }
      const elsewhere = [...timeline.tray, ...timeline.cancelled, ...timeline.outOfView];
      assert.deepEqual(
        [...drawn, ...elsewhere].sort((one, other) => one - other),
        activities.map((_, index) => index),
      );
    }),
    { numRuns: 100 },
  );
});

test('no two labels or markers in one sub-row of a lane overlap, and all positions are whole thousandths', () => {
  const zooms = fc.constantFrom('weeks' as const, 'months' as const, 'quarters' as const);
  fc.assert(
    fc.property(fc.array(activity, { maxLength: 25 }), zooms, (activities, zoom) => {
      // Reach the coarse zooms too: there a silence is narrower than its label.
      for (const lane of draw(activities, planOf(activities), zoom).groups.flatMap(({ lanes }) => lanes)) {
        const spans = lane.pieces.flatMap((piece) => inkOf(piece));
        for (const [index, one] of spans.entries()) {
          assert.ok(one.row < lane.rows);
          for (const other of spans.slice(index + 1)) {
            assert.ok(
              one.row !== other.row || one.to <= other.from || other.to <= one.from,
              JSON.stringify([one, other]),
            );
          }
        }
      }
    }),
    { numRuns: 100 },
  );
});

test('the estimate of a label is no narrower than a browser draws it, and hardly wider', () => {
  for (const [label, drawn] of [
    ['Beschrijvingen van hulp klaar', 175],
    ['Nieuwsbrief aan alle inwoners', 178],
    ['WMO-raad', 63],
    ['DUO-bijeenkomst 2027', 138],
    ['Illustratie in lijst', 98],
  ] as const) {
    const estimate = labelWidthPx(label) - WHITE_PX - 5;
    assert.ok(drawn <= estimate && estimate <= drawn * 1.1, `${label}: ${estimate}`);
  }
});

/** White space behind a label. */
const WHITE_PX = 8;

/** What a piece puts on paper in its row, measured apart from the packing: markers with the label on the side it chose, or the label of a hatch. */
function inkOf(piece: LanePiece): readonly { readonly row: number; readonly from: number; readonly to: number }[] {
  if (piece.kind === 'silence') {
    const half = (labelWidthPx(piece.label) + 3) / 2;
    return [{ row: piece.row, from: toPx(piece.labelX, WIDTH) - half, to: toPx(piece.labelX, WIDTH) + half }];
  }
  if (piece.kind !== 'marker') return [];
  const { spots, side, label, phrase, row } = piece;
  const all = spots.map(({ x }) => x);
  for (const x of all) assert.ok(Number.isInteger(x) && x >= 0 && x <= 1000);
  const [first, last] = [toPx(Math.min(...all), WIDTH), toPx(Math.max(...all), WIDTH)];
  const [one, two] = side === 'folded' ? foldedLabel(label, phrase) : ['', label];
  const text = Math.max(labelWidthPx(one), labelWidthPx(two, phrase)) - WHITE_PX;
  return [
    side === 'left' ? { row, from: first - 11 - text, to: last + 11 } : { row, from: first - 11, to: last + 11 + text },
  ];
}
