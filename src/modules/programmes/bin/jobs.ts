import { defineJob } from '#platform/jobs/job.ts';
import { emptyOldBin } from './actions.ts';
import { copy } from './copy.nl.ts';

/** Every night: what is in the bin longer than its term goes for good. */
export const emptyBinJob = defineJob({
  name: 'programmes.emptyBin',
  title: copy.job,
  lane: 'work',
  clock: { when: { at: '03:30' }, each: 'organisation' },
  run: async (job) => {
    await job.inScope(emptyOldBin);
  },
});
