/** A job as a row shows it. */
export type JobLine = {
  readonly id: string;
  readonly title: string;
  readonly state: 'created' | 'retry' | 'active' | 'completed' | 'cancelled' | 'failed';
  readonly createdAt: Temporal.Instant;
  readonly startAfter: Temporal.Instant;
  readonly endedAt: Temporal.Instant | null;
  readonly attempts: number;
  readonly reason: string | null;
  /** What came of it; null when it said nothing. */
  readonly told: string | null;
};
/** Groups of states, as people ask for them. */
export const JOB_GROUPS = {
  wacht: ['created', 'retry', 'active'],
  mislukt: ['failed'],
  klaar: ['completed', 'cancelled'],
} as const;
export type JobGroup = keyof typeof JOB_GROUPS;
