import type { AttentionCounts, AttentionRow } from './attention-row.ts';

/** What asks for attention in one programme: the most urgent lines, and how many there are. */
export type ProgrammeAttention = {
  readonly id: string;
  readonly name: string;
  /** Of whom it is, where another organisation shares it. */
  readonly owner: string | null;
  readonly rows: readonly AttentionRow[];
  readonly counts: AttentionCounts;
};
