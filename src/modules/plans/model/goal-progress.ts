import type { Goal, Measurement } from '#kernel/plan.ts';

/** How a goal stands: the last measurement against target and the one before. Percentages are of the scale of the indicator. */
type GoalProgress = {
  readonly last: Measurement;
  /** Difference with the measurement before, or with the value at the start; null when there is neither. */
  readonly change: number | null;
  /** Where value and target lie on a bar, 0 to 100; null when the target is not a figure. */
  readonly percent: number | null;
  readonly targetPercent: number | null;
  readonly isFalling: boolean;
};

/** The progress of a goal; null before the first measurement. */
export function progressOf(goal: Goal): GoalProgress | null {
  const measurements = [...(goal.measurements ?? [])].sort((a, b) => a.on.localeCompare(b.on));
  const last = measurements.at(-1);
  if (!last) return null;
  const before = measurements.at(-2)?.value ?? figureIn(goal.baseline ?? null);
  const change = before === null ? null : Math.round((last.value - before) * 1000) / 1000;
  return { last, change, ...onBar(goal, last.value), isFalling: change !== null && change < 0 };
}

/** A percentage has a scale of its own; any other figure is drawn against its target, which stands at four fifths. */
function onBar(goal: Goal, value: number): { readonly percent: number | null; readonly targetPercent: number | null } {
  const target = figureIn(goal.indicator?.target ?? null);
  const isPercentage = goal.indicator?.unit === '%' || (goal.indicator?.target ?? '').includes('%');
  if (isPercentage) return { percent: value, targetPercent: target };
  if (target === null || target <= 0) return { percent: null, targetPercent: null };
  return { percent: (value / target) * 80, targetPercent: 80 };
}

/** The first figure in words such as '80%', 'minstens 1.200' or '3,5'; null when there is none, or when it is one of several. */
export function figureIn(text: string | null): number | null {
  const found = (text ?? '').match(/\d[\d.]*(?:,\d+)?/g) ?? [];
  const [only] = found;
  if (found.length !== 1 || only === undefined) return null;
  const figure = Number(
    only
      .replace(/\.(?=\d{3})/g, '')
      .replace(',', '.')
      .replace(/\.$/, ''),
  );
  return Number.isFinite(figure) ? figure : null;
}
