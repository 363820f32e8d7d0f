import type { Activity, Plan } from '#kernel/plan.ts';
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

type Place = 'milestones' | 'everyone' | 'nobody' | 'undated' | 'cancelled';
type Places = { readonly named: readonly Place[]; readonly audiences: readonly number[] };

/**
 * Milestones stand in the top lane, and with the audiences they send something to as well. What is for everybody stands once, in a lane
 * of its own; the rest stands with each audience it addresses, or with nobody.
 */
export function assignLanes(plan: Plan, among: readonly number[], book: AudienceBook): Assignment {
  const named: Record<Place, number[]> = { milestones: [], everyone: [], nobody: [], undated: [], cancelled: [] };
  const perAudience = book.audiences.map((): number[] => []);
  for (const index of among) {
    const activity = plan.activities[index];
    if (activity === undefined) continue;
    const places = placesOf(activity, book);
    for (const place of places.named) named[place].push(index);
    for (const audience of places.audiences) perAudience[audience]?.push(index);
  }
  return { ...named, perAudience };
}

function placesOf(activity: Activity, book: AudienceBook): Places {
  if (isCancelled(activity)) return { named: ['cancelled'], audiences: [] };
  if (!hasPlace(activity)) return { named: ['undated'], audiences: [] };
  const { audiences, everyone } = book.reached(activity);
  if (activity.kind === 'milestone') {
    return { named: ['milestones'], audiences: everyone || !isContact(activity) ? [] : audiences };
  }
  if (everyone) return { named: ['everyone'], audiences: [] };
  return audiences.length > 0 ? { named: [], audiences } : { named: ['nobody'], audiences: [] };
}

/** A day, a stretch or a rhythm: something that can be drawn. */
const hasPlace = (activity: Activity): boolean =>
  isSeries(activity) || isContinuous(activity) || activity.when.start !== null || activity.when.end !== null;
