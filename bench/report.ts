import { availableParallelism, cpus, loadavg } from 'node:os';
import type { Figure, Floor } from './figure.ts';

/** The document of `--json`. `load` is the average number of processes that wanted a processor in the last minute. */
export type Report = {
  readonly machine: {
    readonly processor: string;
    readonly processors: number;
    readonly node: string;
    readonly loadBefore: number;
    readonly loadAfter: number;
  };
  readonly figures: readonly Figure[];
};

export const loadNow = (): number => loadavg()[0] ?? 0;

export function reportOf(figures: readonly Figure[], loadBefore: number): Report {
  const machine = {
    processor: cpus()[0]?.model ?? 'unknown',
    processors: availableParallelism(),
    node: process.version,
    loadBefore,
    loadAfter: loadNow(),
  };
  return { machine, figures };
}

/** The figure on a line, with its goal, and beneath it the method and the floors. */
export function linesOf(figure: Figure): string {
  const { name, value, unit, p99, goal, runs, method } = figure;
  const verdict = goal === null ? '' : `   ${value <= goal ? 'reached' : 'MISSED'} (goal ${goal} ${unit})`;
  const spread = p99 === null ? '' : `, p99 ${p99}`;
  return [
    `${name}: ${value} ${unit}${spread}${verdict}`,
    `    ${method}; ${runs} ${runs === 1 ? 'run' : 'runs'}`,
    ...figure.floors.map((floor) => `    ${floorLine(floor, unit)}`),
    '',
  ].join('\n');
}

function floorLine(floor: Floor, unit: string): string {
  if ('absent' in floor) return `beside ${floor.name}: ${floor.absent}`;
  const { name, value, ratio, goal } = floor;
  const verdict = goal === null ? '' : `   ${ratio <= goal ? 'reached' : 'MISSED'} (goal ${goal} x)`;
  return `beside ${name}: ${value} ${unit} (${ratio} x)${verdict}`;
}

export function machineLine({ machine }: Report): string {
  return `${machine.processors} x ${machine.processor}, Node ${machine.node}, load ${machine.loadBefore.toFixed(1)} before and ${machine.loadAfter.toFixed(1)} after\n`;
}
