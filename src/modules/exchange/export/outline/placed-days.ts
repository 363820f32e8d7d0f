import type { Plan } from '#kernel/plan.ts';
import { placeAnchored, type Placing, placingWords } from '#modules/calendar/index.ts';

/** A plan as documents draw it, with how the days were found of what hangs on another moment, by place in the calendar. Never to keep. */
export type DrawnPlan = Plan & { readonly placings: ReadonlyMap<number, Placing> };

/** What hangs on a dated moment gets days to stand at; its words stay those of the writer. */
export function withPlacedDays(written: Plan): DrawnPlan {
  const { plan, placings } = placeAnchored(written);
  return { ...plan, placings };
}

/** Per activity about when it is, in the words of the list in the calendar: 'rond 26 mei 2027 (Bekendmaking: 12 mei 2027)'; null for what has days of its own or none. */
export const aboutWhen = ({ activities, placings }: DrawnPlan): readonly (string | null)[] =>
  activities.map(({ when }, index) => {
    const placing = placings.get(index);
    return placing?.kind === 'placed' ? placingWords(placing, when.anchor?.text ?? '') : null;
  });
