import { checkPlan } from '#modules/checks/index.ts';
import { figureOf } from '../figure.ts';
import { inventPlan } from '../invent/plan.ts';
import type { Measure } from '../measure.ts';
import { timedRuns } from '../stopwatch.ts';

export const checks: Measure = {
  name: 'checks',
  run: async ({ sizes }) => {
    const figures = [];
    for (const count of new Set([sizes.plan, sizes.sheet])) {
      // A plan of its own for every run: what was worked out for one must not help the next.
      const plans = Array.from({ length: sizes.runs + 2 }, (_, seed) => inventPlan({ activities: count, seed: seed + 1 }));
      const planOf = (run: number) => plans.at(run);
      const samples = await timedRuns((run) => checkOne(planOf(run)), { runs: sizes.runs, warmUp: 2 });
      const floor = await timedRuns((run) => structuredClone(planOf(run)), { runs: sizes.runs, warmUp: 2 });
      figures.push(figureOf({
        name: `all checks, ${count} activities`, unit: 'ms', samples, method: 'checkPlan on another plan each time',
        floors: [{ name: 'structuredClone of the same plan', samples: floor }],
      }));
    }
    return figures;
  },
};

function checkOne(plan: Parameters<typeof checkPlan>[0] | undefined): void {
  if (!plan || checkPlan(plan, { today: '2027-03-01' }).open.length === 0) throw new Error('a plan like this has findings');
}
