import type { Plan } from '#kernel/plan.ts';
import type { Confidence, Question } from './found.ts';

export const ITEM_KINDS = [
  'programme',
  'section',
  'goal',
  'audience',
  'message',
  'accent',
  'channel',
  'matrix',
  'phase',
  'activity',
  'role',
  'effort',
  'budget',
  'evaluation',
  'agreement',
  'unrecognised',
] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/** Something in the plan with the place it came from. */
export type RecognisedItem = {
  /** Stable within one result. */
  readonly key: string;
  readonly kind: ItemKind;
  /** Where it stands in the plan: `['activities', 3]`, `['messages', 'core']`. */
  readonly path: readonly (string | number)[];
  /** Numbers of the blocks of the source it was read from, ascending. */
  readonly at: readonly number[];
  readonly confidence: Confidence;
  /** Why a person should look; null when there is no doubt. */
  readonly question: Question | null;
};

/** A plan, and for each thing in it where it was read and how sure that is. */
export type Recognition = { readonly plan: Plan; readonly items: readonly RecognisedItem[] };
