// A process that only asks for exports, so that what they cost it can be seen.
import { EXPORT_FORMATS, exportPlan } from '#modules/exchange/index.ts';
import { inventPlan } from '../invent/plan.ts';

const plan = inventPlan({ activities: Number(process.argv[2]) });
process.once('message', async () => {
  for (let round = 0; round < 3; round += 1) {
    for (const format of EXPORT_FORMATS) await exportPlan(plan, format, { today: '2027-03-01' });
  }
  process.send?.('done');
});
process.on('disconnect', () => process.exit(0));
process.send?.('ready');
