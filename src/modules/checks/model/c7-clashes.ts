import type { Activity } from '#kernel/plan.ts';
import { dayOf } from '#kernel/fuzzy-date/index.ts';
import { aboutActivity, aboutAudience, type CheckedMoment, type CheckFacts, type Holiday } from './check-facts.ts';
import type { RawFinding } from './finding.ts';
import { agreedQuiet } from './agreed-quiet.ts';
import { publicHolidays } from './public-holidays.ts';

/** Messages on days that nobody reads them, or on the day that another programme writes to the same people. */
export const checkClashes = (facts: CheckFacts): readonly RawFinding[] => [...onHolidays(facts), ...withOthers(facts)];

/** Only what lies wholly inside a holiday clashes; a vague date can still be put on another day. */
function onHolidays(facts: CheckFacts): readonly RawFinding[] {
  const known = new Map<number, readonly Holiday[]>();
  const agreed = agreedQuiet(facts.plan);
  const feasts = (year: number): readonly Holiday[] => {
    const found = known.get(year) ?? [...publicHolidays(year), ...facts.holidays, ...agreed];
    known.set(year, found);
    return found;
  };
  return facts.plan.activities.flatMap((activity, index) => {
    const { start, end } = activity.when;
    if (start === null || end === null || !isComing(activity, facts)) return [];
    const holiday = feasts(Number(start.slice(0, 4))).find((days) => days.start <= start && end <= days.end);
    return holiday === undefined
      ? []
      : [
          {
            rule: 'C7.holiday' as const,
            ...aboutActivity(activity, index),
            certain: true,
            severity:
              holiday.isAgreed || holiday.start === holiday.end || publicName(holiday)
                ? ('warning' as const)
                : ('info' as const),
            facts: { phrase: activity.when.text, holiday: holiday.name, isAgreed: holiday.isAgreed === true },
          },
        ];
  });
}

const publicName = ({ name, start }: Holiday): boolean =>
  publicHolidays(Number(start.slice(0, 4))).some((holiday) => holiday.name === name);

/** A milestone without a channel reaches nobody, so it may well fall on New Year's Day. */
function isComing({ kind, channels, status, when }: Activity, { today }: CheckFacts): boolean {
  if (status.value === 'done' || status.value === 'cancelled' || when.rrule !== null) return false;
  return (when.end ?? '') >= today && (kind === 'activity' || channels.length > 0);
}

/** Exact days only. Once per own activity and other activity. */
function withOthers(facts: CheckFacts): readonly RawFinding[] {
  return facts.moments.flatMap((moments, audience) => {
    const exact = moments.filter(({ from, to }) => from === to && from >= facts.todayDay);
    const others = new Map<number, CheckedMoment>();
    for (const moment of exact)
      if (moment.programme !== null && !others.has(moment.from)) others.set(moment.from, moment);
    return exact.flatMap((moment) => {
      const other = moment.programme === null ? others.get(moment.from) : undefined;
      return other === undefined ? [] : [clash(facts, audience, { moment, other })];
    });
  });
}

function clash(
  { plan }: CheckFacts,
  audience: number,
  { moment, other }: { readonly moment: CheckedMoment; readonly other: CheckedMoment },
): RawFinding {
  const index = moment.activity ?? -1;
  const activity = plan.activities[index];
  return {
    rule: 'C7.otherProgramme',
    ...(activity === undefined ? aboutAudience(plan, audience) : aboutActivity(activity, index)),
    severity: 'info',
    certain: true,
    facts: {
      audience: plan.audiences[audience]?.name ?? '',
      on: dayOf(moment.from),
      other: other.title,
      programme: other.programme ?? '',
    },
  };
}
