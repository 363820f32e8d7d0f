import type { HeldWords } from '#kernel/held-words.ts';
import type { Plan } from '#kernel/plan.ts';
import type { Placing } from '#modules/calendar/index.ts';
import type { Finding } from '#modules/checks/index.ts';
import { anchorOf, type OpenedItem, type PlanExtra, planPath } from '#modules/plans/index.ts';
import type { KeptProgramme } from '#modules/programmes/index.ts';
import type { Block } from '../model/plan-blocks.ts';
import type { Remarks } from '../model/remarks.ts';

/** Everything the plan page shows. `opened` is the item that is being changed at its place; `today` a civil date. */
export type PlanView = {
  readonly programme: KeptProgramme;
  /** What hangs on a dated moment has its days here, to show; `placings` says how they were found, by place in the calendar. */
  readonly plan: Plan;
  readonly placings: ReadonlyMap<number, Placing>;
  readonly today: string;
  readonly blocks: readonly Block[];
  /** What the items of the plan hold: their text in a section is folded away. */
  readonly held: HeldWords;
  readonly remarks: Remarks<Finding>;
  /** Per text of the plan, how many tables stand in the texts before it: each table gets a number of its own. */
  readonly tablesBefore: readonly number[];
  readonly openCount: number;
  readonly passedCount: number;
  readonly opened: OpenedItem | null;
  readonly extra: PlanExtra;
  readonly mayEdit: boolean;
};

/** What each part of a chapter gets. */
export type PartProps = { readonly view: PlanView; readonly findings: readonly Finding[] };

/** Address of the page with one item opened to change it. */
export const editHref = (view: PlanView, id: string): string =>
  `${planPath({ programme: view.programme.id })}?bewerk=${id}#${anchorOf(id)}`;
