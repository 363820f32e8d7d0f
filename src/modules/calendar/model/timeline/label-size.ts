import { AXIS_STEPS, type Position } from './axis.ts';

/**
 * Widths in pixels of characters of labels (13 px, weight 550), as a browser measures them in the typeface of the house, rounded up by
 * the group. A marker is 22 px wide.
 */
const WIDTHS: readonly (readonly [string, number])[] = [
  [" .,:;'’|!ijlI", 4],
  ['frt-()/“”"', 5],
  ['cksvxyz17', 7],
  ['mwMW', 11.4],
  ['ACDGHKNOQU', 9.4],
];
const WIDTH_OF: ReadonlyMap<string, number> = new Map(
  WIDTHS.flatMap(([characters, width]) => [...characters].map((character) => [character, width] as const)),
);
/** Most small letters, figures and other capitals. */
const USUAL_PX = 7.6;
const GAP_PX = 5;
/** White space after a label, so that two texts never touch. */
const AIR_PX = 8;
export const HALF_MARKER_PX = 11;

/** Width of a label and of the gap between it and its marker. An estimate on the wide side. */
export function labelWidthPx(...texts: readonly string[]): number {
  const text = texts.filter((each) => each !== '').join(' ');
  if (text === '') return 0;
  let width = GAP_PX + AIR_PX;
  for (const character of text) width += WIDTH_OF.get(character) ?? USUAL_PX;
  return width;
}

/** A label in two lines that are about as wide; the second is empty where there is one word. The phrase stands at the end. */
export function foldedLabel(label: string, phrase: string): readonly [string, string] {
  const words = label.split(' ');
  const ways = words.map((_, at): readonly [string, string] => [
    words.slice(0, at + 1).join(' '),
    words.slice(at + 1).join(' '),
  ]);
  const widthOf = ([first, second]: readonly [string, string]): number =>
    Math.max(labelWidthPx(first), labelWidthPx(second, phrase));
  return ways.reduce((best, way) => (widthOf(way) < widthOf(best) ? way : best), ways[0] ?? [label, '']);
}

export const toPx = (x: Position, axisWidthPx: number): number => (x / AXIS_STEPS) * axisWidthPx;
export const toPosition = (px: number, axisWidthPx: number): Position =>
  Math.max(0, Math.min(AXIS_STEPS, Math.round((px / axisWidthPx) * AXIS_STEPS)));
