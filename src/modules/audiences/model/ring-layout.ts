import { RINGS, type Audience, type Ring } from '#kernel/plan.ts';
import { attitudeOf, ATTITUDE_LOOKS, type Attitude } from './attitude.ts';
import { groupByCategory, SHAPE_TITLES, SHAPES, shapeOf, type AudienceGroup, type CategoryShape } from './category.ts';
import { boxesAt, isInside, labelLines, round, type Box, type LabelLine } from './drawn-label.ts';
import { RING_NAMES, ringIndex } from './ring.ts';
import {
  bandOf,
  pointAt,
  ringFrame,
  sectorLength,
  sectorLine,
  sectorPath,
  sectorsOf,
  type Point,
  type RingFrame,
  type Sector,
} from './ring-geometry.ts';
import { shapeOutline } from './shape-outline.ts';
import { TakenSpace } from './taken-space.ts';
import { sizeClassOf, SIZE_RADIUS, type SizeClass } from './size-class.ts';

export type Line = { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };

/** One audience in the drawing. `outline` is an SVG `points` list around (x, y); null means a circle of radius `r`. */
export type RingSpot = Point & {
  readonly audience: number;
  readonly r: number;
  readonly ring: Ring;
  readonly attitude: Attitude;
  readonly size: SizeClass | null;
  readonly outline: string | null;
  readonly lines: readonly LabelLine[];
  /** Towards the ring where we want them; null when they are there. */
  readonly arrow: Line | null;
};

/** The field of influence as numbers and strings for an SVG: rings from the outside in, sectors clockwise, audiences in plan order. */
export type RingLayout = {
  readonly width: number;
  readonly height: number;
  readonly centre: Point;
  readonly rings: readonly { readonly ring: Ring; readonly name: string; readonly r: number; readonly pill: Box }[];
  readonly sectors: readonly {
    readonly title: string;
    readonly shape: CategoryShape;
    readonly line: Line | null;
    readonly path: string;
    /** Of the path, in the units of the drawing: a longer name is drawn narrower. */
    readonly length: number;
  }[];
  readonly spots: readonly RingSpot[];
};

/** More sectors than this are thinner than their names; then the three families do. */
const MOST_SECTORS = 6;
const SCALES = [0.75, 0.85, 0.95, 1.05, 1.15, 1.3, 1.5, 1.75, 2, 2.5, 3, 4, 5, 6, 8, 10, 14, 20] as const;

/** Places every audience in its ring and sector without overlap; the fewer there are the smaller the rings, and the texts stay the same. */
export function layOutRings(audiences: readonly Audience[]): RingLayout {
  const sectors = sectorsOf(groupsOf(audiences));
  for (const scale of SCALES) {
    const frame = ringFrame(scale);
    const spots = placeAll(audiences, sectors, { frame, mayOverlap: false });
    if (spots !== null) return drawing(frame, sectors, spots);
  }
  // Thousands of audiences, or names as long as a page: better drawn over each other than left out.
  const frame = ringFrame(SCALES.at(-1) ?? 1);
  return drawing(frame, sectors, placeAll(audiences, sectors, { frame, mayOverlap: true }) ?? []);
}

function groupsOf(audiences: readonly Audience[]): readonly AudienceGroup[] {
  const groups = groupByCategory(audiences);
  if (groups.length <= MOST_SECTORS) return groups;
  return SHAPES.map((shape) => ({
    title: SHAPE_TITLES[shape],
    shape,
    members: audiences.flatMap((audience, index) => (shapeOf(audience) === shape ? [index] : [])),
  }));
}

function drawing(frame: RingFrame, sectors: readonly Sector[], spots: readonly RingSpot[]): RingLayout {
  return {
    width: frame.width,
    height: frame.height,
    centre: frame.centre,
    rings: [...RINGS].reverse().map((ring) => ({
      ring,
      name: RING_NAMES[ring],
      r: bandOf(frame, ring).outer,
      pill: pillOf(frame, ring),
    })),
    sectors: sectors.map((sector) => ({
      title: sector.title,
      shape: sector.shape,
      line: sectors.length > 1 ? sectorLine(frame, sector) : null,
      path: sectorPath(frame, sector),
      length: sectorLength(frame, sector),
    })),
    spots,
  };
}

/** The name of a ring on the vertical axis, on top of its edge. */
function pillOf(frame: RingFrame, ring: Ring): Box {
  const half = (RING_NAMES[ring].length * 7.6 + 18) / 2;
  const y = frame.centre.y - bandOf(frame, ring).outer;
  return {
    left: round(frame.centre.x - half),
    top: round(y - 12),
    right: round(frame.centre.x + half),
    bottom: round(y + 12),
  };
}

/** From the core outwards, sector by sector; null when one of them finds no place at this size. */
function placeAll(
  audiences: readonly Audience[],
  sectors: readonly Sector[],
  { frame, mayOverlap }: Pick<Placing, 'frame' | 'mayOverlap'>,
): readonly RingSpot[] | null {
  const taken = new TakenSpace();
  taken.take(RINGS.map((ring) => pillOf(frame, ring)));
  const spots: RingSpot[] = [];
  for (const ring of RINGS) {
    for (const sector of sectors) {
      const members = sector.members.filter(
        (index) => ringIndex(audiences[index]?.ring ?? null) === RINGS.indexOf(ring),
      );
      for (const [place, index] of members.entries()) {
        const share = (place + 0.5) / members.length;
        const spot = placeOne(audiences[index], { index, ring, sector, share, frame, taken, mayOverlap });
        if (spot === null) return null;
        spots.push(spot);
      }
    }
  }
  return spots.sort((one, other) => one.audience - other.audience);
}

type Placing = {
  readonly index: number;
  readonly ring: Ring;
  readonly sector: Sector;
  /** Where between the borders of the sector it would like to stand, 0 to 1. */
  readonly share: number;
  readonly frame: RingFrame;
  readonly taken: TakenSpace;
  readonly mayOverlap: boolean;
};

function placeOne(audience: Audience | undefined, placing: Placing): RingSpot | null {
  if (audience === undefined) return null;
  const { index, ring, frame, taken, mayOverlap } = placing;
  const size = sizeClassOf(audience.size);
  const r = SIZE_RADIUS[size ?? 'small'];
  const lines = labelLines(audience.name, r);
  const page = { left: 0, top: 0, right: frame.width, bottom: frame.height };
  const points = candidates(placing, r);
  const within = points.filter((point) => boxesAt(point, r, lines).every((box) => isInRings(box, frame)));
  // A name over the outer edge meets the name of its sector there: only when there is no other place.
  for (const point of [...within, ...points]) {
    const boxes = boxesAt(point, r, lines);
    if (!mayOverlap && !boxes.every((box) => isInside(box, page) && taken.isFree(box))) continue;
    taken.take(boxes);
    const attitude = attitudeOf(audience.attitude);
    return {
      ...point,
      audience: index,
      r,
      ring,
      attitude,
      size,
      lines,
      outline: shapeOutline(ATTITUDE_LOOKS[attitude].shape, r),
      arrow: arrowOf(point, { r, frame, ring, desired: audience.desiredRing ?? null, label: boxes[1] }),
    };
  }
  return null;
}

/** True when no corner lies outside the outer ring. */
function isInRings({ left, right, top, bottom }: Box, frame: RingFrame): boolean {
  const [dx, dy] = [
    Math.max(Math.abs(left - frame.centre.x), Math.abs(right - frame.centre.x)),
    Math.max(Math.abs(top - frame.centre.y), Math.abs(bottom - frame.centre.y)),
  ];
  return Math.hypot(dx, dy) <= bandOf(frame, 'informed').outer;
}

const ANGLE_STEPS = 24;
const RADIUS_STEPS = 5;

/** Places inside ring and sector that leave room for the shape, the nearest to the wish first. */
function candidates({ ring, sector, share, frame }: Placing, r: number): readonly Point[] {
  const { inner, outer } = bandOf(frame, ring);
  const reach = r * 1.22 + 2;
  const [low, high] = [inner === 0 ? 0 : inner + reach, outer - reach];
  const points: { readonly point: Point; readonly cost: number }[] = [];
  for (let step = 0; step <= RADIUS_STEPS; step += 1) {
    const radius = low + ((high - low) * step) / RADIUS_STEPS;
    const border = sector.to - sector.from >= 360 ? 0 : borderDegrees(radius, reach);
    const width = sector.to - sector.from - 2 * border;
    if (width < 0 || radius < 0 || high < low) continue;
    for (let turn = 0; turn <= ANGLE_STEPS; turn += 1) {
      const part = turn / ANGLE_STEPS;
      const cost =
        Math.abs(part - share) * width * radius * (Math.PI / 180) + Math.abs(radius - (inner + outer) / 2) * 0.6;
      points.push({ point: pointAt(frame, sector.from + border + width * part, radius), cost });
    }
  }
  return points.sort((one, other) => one.cost - other.cost).map(({ point }) => point);
}

/** How far from the border of its sector a shape must stay to keep off the line, in degrees. */
const borderDegrees = (radius: number, reach: number): number =>
  radius <= reach ? 90 : (Math.asin(reach / radius) * 180) / Math.PI;

type Wish = {
  readonly r: number;
  readonly frame: RingFrame;
  readonly ring: Ring;
  readonly desired: Ring | null;
  readonly label: Box | undefined;
};

/** Straight towards or away from the middle, from the edge of the shape to just inside the ring that is wanted. */
function arrowOf(point: Point, { r, frame, ring, desired, label }: Wish): Line | null {
  if (desired === null || desired === ring) return null;
  const [dx, dy] = [point.x - frame.centre.x, point.y - frame.centre.y];
  const distance = Math.hypot(dx, dy) || 1;
  const { inner, outer } = bandOf(frame, desired);
  const isInwards = RINGS.indexOf(desired) < RINGS.indexOf(ring);
  const away = isInwards ? -1 : 1;
  const at = (radius: number): Point => ({
    x: round(frame.centre.x + (dx / distance) * radius),
    y: round(frame.centre.y + (dy / distance) * radius),
  });
  let start = distance + away * (r * 1.22 + 5);
  const end = isInwards ? outer - 16 : inner + 16;
  // The arrow comes out from under its own label rather than crossing it, as long as something of it is left.
  while (label !== undefined && holds(label, at(start)) && Math.abs(end - start) > 12) start += away * 2;
  const [from, to] = [at(start), at(end)];
  return { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
}

const holds = (box: Box, { x, y }: Point): boolean => x > box.left && x < box.right && y > box.top && y < box.bottom;
