import type { Plan } from '#kernel/plan.ts';
import { isCancelled, isContact, isContinuous, isSeries } from '../activity.ts';
import type { AudienceBook } from '../audience-book.ts';

/** Where the activities of a plan go: in lanes, in the tray, or nowhere because they were cancelled. Positions, in the order of the plan. */
export type Assignment = {
  readonly milestones: readonly number[];
  readonly everyone: readonly number[];
  readonly nobody: readonly number[];
  /** Per audience of the book. */
  readonly perAudience: readonly (readonly number[])[];
  readonly undated: readonly number[];
  readonly cancelled: readonly number[];
};

/**
 * Milestones stand in the top lane, and with the audiences they send something to as well. What is for everybody stands once, in a lane
 * of its own; the rest stands with each audience it addresses, or with nobody.
 */
export function assignLanes(plan: Plan, among: readonly number[], book: AudienceBook): Assignment {
  const result = {
    milestones: [] as number[], everyone: [] as number[], nobody: [] as number[], undated: [] as number[], cancelled: [] as number[],
    perAudience: book.audiences.map((): number[] => []),
  };
  for (const index of among) {
    const activity = plan.activities[index];
    if (activity === undefined) continue;
    const { audiences, everyone } = book.reached(activity);
    const isMilestone = activity.kind === 'milestone';
    if (isCancelled(activity)) result.cancelled.push(index);
    else if (!hasPlace(activity)) result.undated.push(index);
    else {
      if (isMilestone) result.milestones.push(index);
      if (isMilestone && (everyone || !isContact(activity))) continue;
      if (everyone) result.everyone.push(index);
      else if (audiences.length > 0) for (const audience of audiences) result.perAudience[audience]?.push(index);
      else if (!isMilestone) result.nobody.push(index);
    }
  }
  return result;
}

/** A day, a stretch or a rhythm: something that can be drawn. */
const hasPlace = (activity: Plan['activities'][number]): boolean =>
  isSeries(activity) || isContinuous(activity) || activity.when.start !== null || activity.when.end !== null;
