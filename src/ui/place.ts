type Percentage = 'x' | 'a' | 'b' | 'p' | 'w' | 'z';
type Count = 'r' | 'rows' | 'weken' | 'van' | 'tot';

/** Percentages 0 to 100 (rounded to tenths, cut off outside) and whole counts. */
export type Placement = { readonly [Key in Percentage | Count]?: number | undefined };

const PERCENTAGES = new Set(['x', 'a', 'b', 'p', 'w', 'z']);
const LAST: Readonly<Record<string, number>> = { r: 30, rows: 30, weken: 110, van: 12, tot: 13 };

/**
 * Class names that put something at a percentage or in a row, since the content security policy forbids style
 * attributes: `place({ x: 33.2, r: 1 })` is `'x-66 xf-2 r-1'`. The meaning of each key stands in the ui README.
 */
export function place(placement: Placement): string {
  const names: string[] = [];
  for (const [key, value] of Object.entries(placement)) {
    if (value === undefined || Number.isNaN(value)) continue;
    if (PERCENTAGES.has(key)) names.push(...percentage(key, value));
    else names.push(`${key}-${within(Math.round(value), LAST[key] ?? 0)}`);
  }
  return names.join(' ');
}

/** Half percents have a class of their own; what is left over is added in tenths. */
function percentage(key: string, value: number): string[] {
  const tenths = within(Math.round(value * 10), 1000);
  const half = Math.floor(tenths / 5);
  const rest = tenths % 5;
  return rest === 0 ? [`${key}-${half}`] : [`${key}-${half}`, `${key}f-${rest}`];
}

const within = (value: number, last: number): number => Math.min(last, Math.max(0, value));
