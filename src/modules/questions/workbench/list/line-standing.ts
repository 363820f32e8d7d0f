import type { LineState, TextState } from '#modules/library/index.ts';

export type { LineState };
/** How a text stands, as the list names it. */
export const LINE_STATES = [
  'concept',
  'submitted',
  'returned',
  'approved',
  'scheduled',
  'published',
  'archived',
] as const;
/** Whose words the site shows. */
export const TELLINGS = ['own-question', 'base', 'variant', 'addition', 'hidden'] as const;
export type Telling = (typeof TELLINGS)[number];

type Shown = {
  readonly state: TextState;
  readonly from: Temporal.Instant | null;
  readonly until: Temporal.Instant | null;
};

/** How a text of the organisation itself stands; a text that was shown until a moment that is past is a concept again. */
export function stateOfText({ state, from, until }: Shown, now: Temporal.Instant): LineState {
  if (state !== 'published') return state;
  if (from && Temporal.Instant.compare(from, now) > 0) return 'scheduled';
  return until && Temporal.Instant.compare(until, now) <= 0 ? 'concept' : 'published';
}
