import { AXIS_STEPS, type Position } from './axis.ts';

/** Sizes of the drawing in pixels, as in the design: 28 px rows, 22 px markers, 6.7 px for a character of 15 px type. */
const CHARACTER_PX = 6.7;
const GAP_PX = 5;
/** White space after a label, so that two texts never touch. */
const AIR_PX = 8;
export const HALF_MARKER_PX = 11;

/** Width of a label and of the gap between it and its marker. An estimate on the wide side. */
export const labelWidthPx = (...texts: readonly string[]): number => {
  const characters = texts.filter((text) => text !== '').join(' ').length;
  return characters === 0 ? 0 : characters * CHARACTER_PX + GAP_PX + AIR_PX;
};

export const toPx = (x: Position, axisWidthPx: number): number => (x / AXIS_STEPS) * axisWidthPx;
export const toPosition = (px: number, axisWidthPx: number): Position =>
  Math.max(0, Math.min(AXIS_STEPS, Math.round((px / axisWidthPx) * AXIS_STEPS)));
