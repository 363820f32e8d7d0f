import type { Plan } from '#kernel/plan.ts';
import type { AudienceBook } from './audience-book.ts';
import type { Now } from './plan-over.ts';

/** What the pages of the calendar show: the parts of the plan they need, read once. `plan` has empty lists for the other parts; `today` is in Amsterdam. */
export type Calendar = Now & {
  /** Period as civil dates; null where the programme does not say. */
  readonly programme: {
    readonly id: string;
    readonly name: string;
    readonly start: string | null;
    readonly end: string | null;
  };
  readonly plan: Plan;
  readonly book: AudienceBook;
  readonly mayEdit: boolean;
};
