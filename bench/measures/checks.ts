import { checkPlan } from '#modules/checks/index.ts';
import { figureOf } from '../figure.ts';
import { inventPlan } from '../invent/plan.ts';
import type { Measure } from '../measure.ts';
import { timedRuns } from '../stopwatch.ts';

const MOST_RUNS = 20;

export const checks: Measure = {
  name: 'checks',
  run: async ({ sizes }) => {
    const figures = [];
    for (const count of new Set([sizes.plan, sizes.sheet])) {
      // A copy for every run: what was worked out for one must not help the next.
      const plan = inventPlan({ activities: count });
      const runs = Math.min(sizes.runs, MOST_RUNS);
      const copies = Array.from({ length: runs + 2 }, () => structuredClone(plan));
      const samples = await timedRuns((run) => checkOne(copies.at(run)), { runs, warmUp: 2 });
      const floor = await timedRuns(() => structuredClone(plan), { runs, warmUp: 2 });
      figures.push(
        figureOf({
          name: `all checks, ${count} activities`,
          unit: 'ms',
          samples,
          method: 'checkPlan on a fresh copy each time',
          floors: [{ name: 'structuredClone of the same plan', samples: floor }],
        }),
      );
    }
    return figures;
  },
};

function checkOne(plan: Parameters<typeof checkPlan>[0] | undefined): void {
  if (!plan || checkPlan(plan, { today: '2027-03-01' }).open.length === 0)
    throw new Error('a plan like this has findings');
}
