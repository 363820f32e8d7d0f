// A process that only asks for exports, so that what they cost it can be seen.
import { EXPORT_FORMATS, exportPlan } from '#modules/exchange/index.ts';
import { inventPlan } from '../invent/plan.ts';

const plan = inventPlan({ activities: Number(process.argv[2]) });
process.once('message', async () => {
  const count = { made: 0, refused: 0 };
  for (const format of EXPORT_FORMATS) {
    try {
      await exportPlan(plan, format, { today: '2027-03-01' });
      count.made += 1;
    } catch (problem) {
      // What this machine cannot make is refused with a sentence; anything else is a fault of the product.
      if (!(problem instanceof Error && problem.constructor.name === 'ExportRefused')) throw problem;
      count.refused += 1;
    }
  }
  process.send?.(count);
});
process.on('disconnect', () => process.exit(0));
process.send?.('ready');
