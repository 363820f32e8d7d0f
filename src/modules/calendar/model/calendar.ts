import type { Plan } from '#kernel/plan.ts';
import type { Placing } from './anchor/anchored.ts';
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
  /** What hangs on another moment has its days here (`placeAnchored`): to show, never to keep. */
  readonly plan: Plan;
  /** By the id of the activity. */
  readonly placings: ReadonlyMap<string, Placing>;
  readonly book: AudienceBook;
  readonly mayEdit: boolean;
};
