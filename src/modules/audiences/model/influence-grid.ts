import type { Audience } from '#kernel/plan.ts';
import { attitudeOf, ATTITUDE_LOOKS, type Attitude } from './attitude.ts';
import { boxesAt, isInside, labelLines, type Box, type LabelLine } from './drawn-label.ts';
import { shapeOutline } from './shape-outline.ts';
import { TakenSpace } from './taken-space.ts';
import { sizeClassOf, SIZE_RADIUS, type SizeClass } from './size-class.ts';

/** One audience in the grid; `x` grows with interest, `y` shrinks with influence (it is above when influence is large). */
export type GridSpot = {
  readonly audience: number;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly attitude: Attitude;
  readonly size: SizeClass | null;
  readonly outline: string | null;
  readonly lines: readonly LabelLine[];
};
/**
 * `plot` is the square of five by five cells; `unplaced` are audiences of which influence or interest is unknown. They lie in
 * `tray`, under the words of the axes that end at `axisEnd`, ready to be taken to a cell; null when there are none.
 */
export type InfluenceGrid = {
  readonly width: number;
  readonly height: number;
  readonly plot: Box;
  readonly cell: number;
  readonly spots: readonly GridSpot[];
  readonly unplaced: readonly number[];
  readonly axisEnd: number;
  readonly tray: { readonly top: number; readonly spots: readonly GridSpot[] } | null;
};

const LEVELS = 5;
/** From this level on it counts as much. */
const MUCH = 3;
const CELL = 116;
/** Room for the words beside the axes. */
const AXIS = 40;
const SCALES = [0.75, 0.85, 1, 1.15, 1.3, 1.5, 2, 2.5, 3, 4, 6, 8, 12, 16] as const;

/** Influence against interest, 1 (little) to 5 (much). Each stays in the cell of its own values, so that no avoidance misleads. */
export function layOutInfluence(audiences: readonly Audience[]): InfluenceGrid {
  const known = audiences.flatMap((audience, index) => {
    const [influence, interest] = [levelOf(audience.influence), levelOf(audience.interest)];
    return influence === null || interest === null ? [] : [{ audience, index, influence, interest }];
  });
  const placed = new Set(known.map(({ index }) => index));
  const unplaced = audiences.flatMap((_, index) => (placed.has(index) ? [] : [index]));
  for (const scale of SCALES) {
    const cell = CELL * scale;
    const spots = placeAll(known, cell, false);
    if (spots !== null) return withTray(audiences, { cell, spots, unplaced });
  }
  const cell = CELL * (SCALES.at(-1) ?? 1);
  return withTray(audiences, { cell, spots: placeAll(known, cell, true) ?? [], unplaced });
}

/** Room for one audience in the tray, its name beside it; and for the head of the tray. */
const TRAY_COLUMN = 215;
const TRAY_HEAD = 34;
const TRAY_LINE = 15;

type Laid = Pick<InfluenceGrid, 'cell' | 'spots' | 'unplaced'>;

function withTray(audiences: readonly Audience[], { cell, spots, unplaced }: Laid): InfluenceGrid {
  const frame = frameOf(cell);
  const laid = { ...frame, spots, unplaced, axisEnd: frame.height };
  if (unplaced.length === 0) return { ...laid, tray: null };
  const top = frame.height + 12;
  const columns = Math.max(1, Math.floor(frame.width / TRAY_COLUMN));
  const inTray: GridSpot[] = [];
  let y = top + TRAY_HEAD;
  for (let start = 0; start < unplaced.length; start += columns) {
    const row = unplaced.slice(start, start + columns).flatMap((index) => audiences[index] ?? []);
    const spotsOfRow = row.map((audience, column) =>
      waitingSpot(audience, unplaced[start + column] ?? 0, { x: 22 + column * TRAY_COLUMN, y: y + 12 }),
    );
    inTray.push(...spotsOfRow);
    y += 16 + TRAY_LINE * Math.max(1, ...spotsOfRow.map(({ lines }) => lines.length));
  }
  return { ...laid, height: y + 6, tray: { top, spots: inTray } };
}

/** The smallest shape, with the lines of its name from the height of its middle. */
function waitingSpot(audience: Audience, index: number, at: { readonly x: number; readonly y: number }): GridSpot {
  const r = SIZE_RADIUS.small;
  const attitude = attitudeOf(audience.attitude);
  const lines = labelLines(audience.name, r).map(({ text }, line) => ({ text, y: 5 + line * TRAY_LINE }));
  const outline = shapeOutline(ATTITUDE_LOOKS[attitude].shape, r);
  return { audience: index, ...at, r, attitude, size: sizeClassOf(audience.size), lines, outline };
}

type Known = {
  readonly audience: Audience;
  readonly index: number;
  readonly influence: number;
  readonly interest: number;
};

const levelOf = (value: number | null | undefined): number | null =>
  value === null || value === undefined || !Number.isFinite(value)
    ? null
    : Math.max(1, Math.min(LEVELS, Math.round(value)));

function frameOf(cell: number) {
  const side = cell * LEVELS;
  return {
    width: side + 2 * AXIS,
    height: side + 2 * AXIS,
    cell,
    plot: { left: AXIS, top: AXIS, right: AXIS + side, bottom: AXIS + side },
  };
}

/** Null when one of them finds no place; with `mayOverlap` each finds one. */
function placeAll(known: readonly Known[], cell: number, mayOverlap: boolean): readonly GridSpot[] | null {
  const taken = new TakenSpace();
  const spots: GridSpot[] = [];
  for (const one of known) {
    const spot = placeOne(one, cell, mayOverlap ? new TakenSpace() : taken);
    if (spot === null) return null;
    spots.push(spot);
  }
  return spots;
}

function placeOne({ audience, index, influence, interest }: Known, cell: number, taken: TakenSpace): GridSpot | null {
  const size = sizeClassOf(audience.size);
  const r = SIZE_RADIUS[size ?? 'small'];
  const lines = labelLines(audience.name, r);
  const { plot, width, height } = frameOf(cell);
  const own: Box = {
    left: plot.left + (interest - 1) * cell,
    right: plot.left + interest * cell,
    top: plot.top + (LEVELS - influence) * cell,
    bottom: plot.top + (LEVELS - influence + 1) * cell,
  };
  // A name in another corner would contradict the table; outside the cells it may stand.
  const split = { x: plot.left + (MUCH - 1) * cell, y: plot.top + MUCH * cell };
  const corner: Box = {
    left: interest >= MUCH ? split.x : 0,
    right: interest >= MUCH ? width : split.x,
    top: influence >= MUCH ? 0 : split.y,
    bottom: influence >= MUCH ? split.y : height,
  };
  for (const point of candidates(own, r)) {
    const boxes = boxesAt(point, r, lines);
    if (!boxes.every((box) => isInside(box, corner) && taken.isFree(box))) continue;
    taken.take(boxes);
    const attitude = attitudeOf(audience.attitude);
    return {
      audience: index,
      ...point,
      r,
      attitude,
      size,
      lines,
      outline: shapeOutline(ATTITUDE_LOOKS[attitude].shape, r),
    };
  }
  return null;
}

/** Places tried in a row of a cell, however large the cell. */
const TRIES = 30;

/** Places in a cell that keep the shape inside it, from the middle outwards. */
function candidates(
  { left, top, right, bottom }: Box,
  r: number,
): readonly { readonly x: number; readonly y: number }[] {
  const reach = r * 1.22 + 2;
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2 - r };
  const points: { readonly x: number; readonly y: number }[] = [];
  const step = (right - left) / TRIES;
  for (let x = left + reach; x <= right - reach; x += step) {
    for (let y = top + reach; y <= bottom - reach; y += step) points.push({ x: Math.round(x), y: Math.round(y) });
  }
  const distance = (point: { readonly x: number; readonly y: number }) =>
    Math.hypot(point.x - middle.x, point.y - middle.y);
  return points.sort((one, other) => distance(one) - distance(other));
}
