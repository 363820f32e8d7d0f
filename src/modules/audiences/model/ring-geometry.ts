import { RINGS, type Ring } from '#kernel/plan.ts';
import type { AudienceGroup, CategoryShape } from './category.ts';
import { round } from './drawn-label.ts';

/** Outer radius of each ring from the core outwards, and the free margin around, at scale 1. */
const RADII = [96, 166, 236, 306] as const;
const MARGIN = 24;
/** A sector is never narrower than this, however few audiences it holds. */
const NARROWEST_DEGREES = 30;

export type Point = { readonly x: number; readonly y: number };
/** Degrees clockwise from the top; `from` is included. */
export type Sector = {
  readonly title: string;
  readonly shape: CategoryShape;
  readonly from: number;
  readonly to: number;
  readonly members: readonly number[];
};
export type RingFrame = {
  readonly width: number;
  readonly height: number;
  readonly centre: Point;
  readonly radii: readonly number[];
};

/** The frame of the drawing; `scale` makes the rings larger and leaves texts and shapes as they are. */
export function ringFrame(scale: number): RingFrame {
  const radii = RADII.map((radius) => round(radius * scale));
  const half = (radii.at(-1) ?? 0) + MARGIN;
  return { width: round(2 * half), height: round(2 * half), centre: { x: round(half), y: round(half) }, radii };
}

/** Inner and outer radius of a ring. */
export function bandOf({ radii }: RingFrame, ring: Ring): { readonly inner: number; readonly outer: number } {
  const index = RINGS.indexOf(ring);
  return { inner: radii[index - 1] ?? 0, outer: radii[index] ?? 0 };
}

export function pointAt({ centre }: RingFrame, degrees: number, radius: number): Point {
  const angle = (degrees * Math.PI) / 180;
  return { x: round(centre.x + radius * Math.sin(angle)), y: round(centre.y - radius * Math.cos(angle)) };
}

/**
 * Sectors clockwise from the top, the last group first, so that the programme ends up at the upper left as in the design.
 * The angle follows the number of audiences.
 */
export function sectorsOf(groups: readonly AudienceGroup[]): readonly Sector[] {
  const shown = [...groups].reverse().filter(({ members }) => members.length > 0);
  const total = shown.reduce((sum, { members }) => sum + members.length, 0);
  const narrowest = Math.min(NARROWEST_DEGREES, 360 / Math.max(1, shown.length));
  const spare = 360 - narrowest * shown.length;
  let from = 0;
  return shown.map(({ title, shape, members }) => {
    const to = from + narrowest + (spare * members.length) / total;
    const sector = { title, shape, from, to, members };
    from = to;
    return sector;
  });
}

/** Line between two sectors, from the middle to the edge. */
export function sectorLine(frame: RingFrame, { from }: Sector) {
  const end = pointAt(frame, from, frame.radii.at(-1) ?? 0);
  return { x1: frame.centre.x, y1: frame.centre.y, x2: end.x, y2: end.y };
}

/** Path along which the name of a sector is written: clockwise over the top, counter-clockwise below so that it stays readable. */
export function sectorPath(frame: RingFrame, { from, to }: Sector): string {
  const isBelow = Math.cos((((from + to) / 2) * Math.PI) / 180) < 0;
  const radius = round((frame.radii.at(-1) ?? 0) + (isBelow ? 19 : 8));
  // A full circle has no beginning and end to write from; a hair less does.
  const last = Math.min(to, from + 359.9);
  const [start, end] = isBelow ? [last, from] : [from, last];
  const [one, other] = [pointAt(frame, start, radius), pointAt(frame, end, radius)];
  return `M${one.x} ${one.y}A${radius} ${radius} 0 ${last - from > 180 ? 1 : 0} ${isBelow ? 0 : 1} ${other.x} ${other.y}`;
}

/** How much room the name of a sector has along its path, in the units of the drawing. */
export const sectorLength = (frame: RingFrame, { from, to }: Sector): number =>
  round((((frame.radii.at(-1) ?? 0) + 8) * (Math.min(to, from + 359.9) - from) * Math.PI) / 180);
