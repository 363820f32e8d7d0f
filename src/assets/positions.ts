const HALF_PERCENTS = 200;
const TENTHS = 4;
/** Names of the custom properties that hold a percentage, and what they are for: see the ui README. */
const PERCENTAGES = ['x', 'a', 'b', 'p', 'w', 'z'];
const COUNTS = { r: 30, rows: 30, van: 12, tot: 13, weken: 110 };

/**
 * Style rules that put things on a percentage without a style attribute, which the content security policy forbids:
 * `.x-66` gives `--x:33` (half percents), `.xf-3` adds `--xf:.3` (tenths of a percent), `.r-2` gives `--r:2`.
 */
export function positionsCss(): string {
  const rules: string[] = [];
  for (const name of PERCENTAGES) {
    for (let step = 0; step <= HALF_PERCENTS; step += 1) rules.push(`.${name}-${step}{--${name}:${step / 2}}`);
    for (let step = 1; step <= TENTHS; step += 1) rules.push(`.${name}f-${step}{--${name}f:.${step}}`);
  }
  for (const [name, last] of Object.entries(COUNTS)) {
    for (let step = 0; step <= last; step += 1) rules.push(`.${name}-${step}{--${name}:${step}}`);
  }
  return rules.join('\n');
}
