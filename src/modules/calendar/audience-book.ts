import { onceFor } from '#kernel/once-for.ts';
import type { Activity, Audience, Plan } from '#kernel/plan.ts';
import {
  audienceMatcher,
  groupByCategory,
  meansEveryone,
  reachedBy,
  silenceLimitDays,
} from '#modules/audiences/index.ts';
import type { AudienceBook, BookedAudience, Reach } from './model/audience-book.ts';

/**
 * The audiences of a plan as the calendar needs them: limits, chosen silences, categories in drawing order, and who an activity reaches.
 * A link that somebody made goes before the words of the row; a row with only rings reaches the audiences in those rings.
 */
export function bookOf(plan: Plan): AudienceBook {
  const { audiences } = plan;
  const { match } = audienceMatcher(audiences);
  const meant = onceFor(
    (words: string) => words,
    (words) => reachedBy(words, audiences, match),
  );
  const reachOf = (activity: Activity): Reach => {
    const names = namesOf(activity);
    const found = new Set(names.length > 0 ? names.flatMap(meant) : inRings(activity, audiences));
    const everyone = found.size === audiences.length && (audiences.length > 2 || names.some(meansEveryone));
    return { audiences: [...found].sort((one, other) => one - other), everyone };
  };
  // The same words stand in hundreds of rows, and a view asks this of every activity in each of its parts.
  const byWords = onceFor(addressOf, reachOf);
  return {
    audiences: audiences.map(booked),
    groups: groupByCategory(audiences),
    meant,
    reached: onceFor((activity: Activity) => activity, byWords),
  };
}

const namesOf = ({ audienceLinks = [], audiences }: Activity): readonly string[] =>
  audienceLinks.length > 0 ? audienceLinks : audiences;

/** What it is that says whom an activity reaches. */
function addressOf(activity: Activity): string {
  const names = namesOf(activity);
  return names.length > 0 ? names.join('\0') : `\0${activity.rings.join()}`;
}

const inRings = ({ rings }: Activity, audiences: readonly Audience[]): readonly number[] =>
  audiences.flatMap(({ ring }, index) => (ring !== null && rings.includes(ring) ? [index] : []));

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
