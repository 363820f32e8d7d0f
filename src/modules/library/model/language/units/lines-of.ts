/** A line of the source without its line break. */
export type Line = { readonly text: string; readonly start: number };

/** All lines, in order; every kind of line break counts. */
export function linesOf(source: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const { 0: mark, index } of source.matchAll(/\r\n|[\n\r\u2028\u2029]/g)) {
    lines.push({ text: source.slice(start, index), start });
    start = index + mark.length;
  }
  lines.push({ text: source.slice(start), start });
  return lines;
}
