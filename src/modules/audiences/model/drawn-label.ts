import { withSoftHyphens } from '#kernel/soft-hyphens.ts';

/** A rectangle in the units of the drawing. */
export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
/** One line of a label; `y` is the baseline, measured from the middle of the shape. */
export type LabelLine = { readonly text: string; readonly y: number };

/** The smallest text of a drawing, in its own units, and what that may be on a screen at the least: a room reads it from a wall. */
const SMALLEST_TEXT = 13.5;
const SMALLEST_PX = 12;

/** The width in pixels below which a drawing of this width in its own units would have texts that are too small. */
export const readableWidth = (width: number): number => Math.ceil((width * SMALLEST_PX) / SMALLEST_TEXT);

/** Width of a character of 13 px semi-bold, on the wide side; line height; from the edge of a shape to the first baseline. */
const CHARACTER = 7;
const LINE = 15;
const BELOW = 17;
const ASCENT = 12;
/** Air around shapes and texts, so that neighbours stay apart. */
const AIR = 3;
/** A diamond reaches this much further than a circle of the same size. */
const REACH = 1.22;
const LONGEST_LINE = 16;
/** A word that is longer than this goes on a next line, where it can between syllables; nothing of it is left out. */
const LONGEST_WORD = 24;

/** The short name of an audience in lines: what stands before a bracket or a comma, broken at spaces and never cut off. */
export function labelLines(name: string, radius: number): readonly LabelLine[] {
  const short = (name.split(/[(,]/)[0] ?? name).trim() || name.trim();
  const lines: string[] = [];
  for (const word of short.split(/\s+/).flatMap(hyphenated)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= LONGEST_LINE)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((text, index) => ({ text, y: round(radius * REACH + BELOW - 2 + index * LINE) }));
}

function hyphenated(word: string): readonly string[] {
  if (word.length <= LONGEST_WORD) return [word];
  const pieces: string[] = [];
  for (const part of withSoftHyphens(word).split('\u00AD').flatMap(cut)) {
    const last = pieces.at(-1);
    if (last !== undefined && last.length + part.length < LONGEST_WORD) pieces[pieces.length - 1] = last + part;
    else pieces.push(part);
  }
  return pieces.map((piece, index) => (index < pieces.length - 1 ? `${piece}-` : piece));
}

const cut = (part: string): readonly string[] =>
  Array.from({ length: Math.ceil(part.length / LONGEST_WORD) }, (_, index) =>
    part.slice(index * LONGEST_WORD, (index + 1) * LONGEST_WORD),
  );

/** The shape and the label of something that stands at (x, y), each with some air. */
export function boxesAt(
  { x, y }: { readonly x: number; readonly y: number },
  radius: number,
  lines: readonly LabelLine[],
): readonly Box[] {
  const reach = radius * REACH + AIR;
  const half = (Math.max(...lines.map(({ text }) => text.length), 0) * CHARACTER) / 2 + AIR;
  const first = lines[0]?.y ?? 0;
  const last = lines.at(-1)?.y ?? 0;
  const shape = { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach };
  return lines.length === 0
    ? [shape]
    : [shape, { left: x - half, top: y + first - ASCENT, right: x + half, bottom: y + last + AIR }];
}

export const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

export const isInside = (box: Box, frame: Box): boolean =>
  box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;

/** One decimal is finer than the eye. */
export const round = (value: number): number => Math.round(value * 10) / 10;
