import { htmlUnits } from './html-units.ts';
import { markdownUnits } from './markdown-units.ts';
import { plainUnits } from './plain-units.ts';
import type { TextFormat, TextUnit } from './text-unit.ts';

const READERS = { text: plainUnits, markdown: markdownUnits, html: htmlUnits } as const;

/** The units of a text, in its order. Linear in its length; never throws. */
export const unitsOf = (source: string, format: TextFormat): readonly TextUnit[] => READERS[format](source);

/** A unit that is its own source, for texts that were read elsewhere (a Word file). */
export function looseUnit(kind: TextUnit['kind'], text: string): TextUnit {
  const starts = Array.from({ length: text.length }, (_, index) => index);
  return { kind, text, starts, ends: starts.map((start) => start + 1) };
}
