import type { Job, RunningJob } from '#platform/jobs/job.ts';
import type { RetentionRule } from '#platform/personal-data.ts';
import { copy } from '../copy.nl.ts';

/** Every night: throws away what is over its term, rule by rule, and tells the administrator how much. */
export const retentionJob = (rules: () => readonly RetentionRule[]): Job => ({
  name: 'privacy.retention',
  title: copy.retention.job,
  lane: 'work',
  clock: { when: { at: '03:40' }, each: 'organisation' },
  run: (job) => applyRules(job, rules()),
});

/** Each rule has a transaction of its own: one that fails must not keep the others from being carried out again tomorrow. */
export async function applyRules(
  job: Pick<RunningJob, 'inScope' | 'tell'>,
  rules: readonly RetentionRule[],
): Promise<void> {
  const parts: string[] = [];
  for (const { kind, apply } of rules) {
    const count = apply ? await job.inScope(apply) : 0;
    if (count > 0) parts.push(copy.retention.part(count, kind));
  }
  job.tell(parts.length === 0 ? copy.retention.nothing : copy.retention.removed(parts.join(', ')));
}
