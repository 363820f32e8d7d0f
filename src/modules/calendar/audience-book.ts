import type { Activity, Audience, Plan } from '#kernel/plan.ts';
import { audienceMatcher, groupByCategory, meansEveryone, silenceLimitDays } from '#modules/audiences/index.ts';
import type { AudienceBook, BookedAudience, Reach } from './model/audience-book.ts';

/**
 * The audiences of a plan as the calendar needs them: limits, chosen silences, categories in drawing order, and who an activity reaches.
 * A link that somebody made goes before the words of the row; a row with only rings reaches the audiences in those rings.
 */
export function bookOf(plan: Plan): AudienceBook {
  const { audiences } = plan;
  const matcher = audienceMatcher(audiences);
  // The same words stand in hundreds of rows.
  const everyoneBy = new Map<string, boolean>();
  const isEveryone = (words: string): boolean => {
    const known = everyoneBy.get(words) ?? meansEveryone(words);
    everyoneBy.set(words, known);
    return known;
  };
  const reachOf = (activity: Activity): Reach => {
    const names =
      activity.audienceLinks !== undefined && activity.audienceLinks.length > 0
        ? activity.audienceLinks
        : activity.audiences;
    const found =
      names.length > 0 ? new Set(names.flatMap((name) => matcher.match(name))) : inRings(activity, audiences);
    const everyone = names.some(isEveryone) || (audiences.length > 2 && found.size === audiences.length);
    return { audiences: [...found].sort((one, other) => one - other), everyone };
  };
  // A view asks this of every activity in each of its parts.
  const known = new Map<Activity, Reach>();
  const reached = (activity: Activity): Reach => {
    const reach = known.get(activity) ?? reachOf(activity);
    known.set(activity, reach);
    return reach;
  };
  return { audiences: audiences.map(booked), groups: groupByCategory(audiences), reached };
}

const inRings = ({ rings }: Activity, audiences: readonly Audience[]): ReadonlySet<number> =>
  new Set(audiences.flatMap(({ ring }, index) => (ring !== null && rings.includes(ring) ? [index] : [])));

function booked(audience: Audience): BookedAudience {
  return {
    id: audience.id ?? null,
    name: audience.name,
    ring: audience.ring,
    limitDays: silenceLimitDays(audience),
    chosen: chosenSilenceOf(audience),
  };
}

/** Silence before a 'not before' moment is chosen too: the plan says that nothing may be said yet. */
function chosenSilenceOf({ chosenSilence, notBefore }: Audience): BookedAudience['chosen'] {
  if (chosenSilence) return chosenSilence;
  const until = notBefore?.when?.end ?? notBefore?.when?.start;
  return notBefore && until ? { until, reason: notBefore.reason } : null;
}
