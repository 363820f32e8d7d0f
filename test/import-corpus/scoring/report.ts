import { addAll, type Count, type Miss, ratesOf, type Tally } from './tally.ts';

const percent = (rate: number) => rate.toFixed(3);
const line = (measure: string, count: Count) => {
  const { recall, precision } = ratesOf(count);
  return `  ${measure.padEnd(20)} ${String(count.right).padStart(4)} of ${String(count.expected).padStart(4)}  recall ${percent(recall)}  precision ${percent(precision)}${count.extra > 0 ? `  (${count.extra} extra)` : ''}`;
};

/** Figures of one document or of the total, one measure a line. */
export const figuresOf = (tally: Tally) =>
  [tally.document, ...[...tally.counts].map(([measure, count]) => line(measure, count))].join('\n');

export const missOf = (miss: Miss) =>
  `${miss.document} · ${miss.measure} · ${miss.where}\n    expected: ${miss.expected}\n    got:      ${miss.got}`;

export const reportOf = (tallies: readonly Tally[]) =>
  [...tallies.flatMap((tally) => tally.misses.map(missOf)), ...tallies.map(figuresOf), figuresOf(addAll(tallies))].join(
    '\n',
  );
