import { dayOf } from '#kernel/fuzzy-date/index.ts';
import { aboutAudience, type CheckedMoment, type CheckFacts } from './check-facts.ts';
import type { RawFinding } from './finding.ts';

/** More messages than this in one week (Monday to Sunday) is more than people read. */
const MOST_A_WEEK = 3;
/** What may fall on so many days says nothing about one week. */
const TOO_VAGUE_DAYS = 31;

type Week = { readonly monday: number; readonly certain: CheckedMoment[]; readonly possible: CheckedMoment[] };

/** Weeks from now on in which one audience gets too much; at most the first one that is only possible. */
export function checkOverload(facts: CheckFacts): readonly RawFinding[] {
  return facts.moments.flatMap((moments, audience) => {
    const weeks = weeksOf(moments, mondayOf(facts.todayDay)).filter(({ possible }) => possible.length > MOST_A_WEEK);
    const certain = weeks.filter((week) => week.certain.length > MOST_A_WEEK);
    const maybe = weeks.filter((week) => week.certain.length <= MOST_A_WEEK).slice(0, 1);
    return [...certain, ...maybe]
      .sort((one, other) => one.monday - other.monday)
      .map((week) => findingOf(facts, audience, week));
  });
}

const mondayOf = (day: number): number => day - ((((day + 3) % 7) + 7) % 7);

/** Each activity counts once a week; a moment that may fall in several weeks counts as possible in each. */
function weeksOf(moments: readonly CheckedMoment[], since: number): readonly Week[] {
  const weeks = new Map<number, Week>();
  for (const moment of moments) {
    if (moment.to - moment.from >= TOO_VAGUE_DAYS) continue;
    const last = mondayOf(moment.to);
    for (let monday = Math.max(since, mondayOf(moment.from)); monday <= last; monday += 7) {
      const week = weeks.get(monday) ?? { monday, certain: [], possible: [] };
      weeks.set(monday, week);
      week.possible.push(moment);
      if (mondayOf(moment.from) === last) week.certain.push(moment);
    }
  }
  return [...weeks.values()];
}

function findingOf(facts: CheckFacts, audience: number, { monday, certain, possible }: Week): RawFinding {
  const isCertain = certain.length > MOST_A_WEEK;
  return {
    rule: 'C6.overload',
    ...aboutAudience(facts.plan, audience),
    where: { part: 'calendar' },
    severity: isCertain ? 'warning' : 'info',
    certain: isCertain,
    facts: {
      week: isoWeek(monday),
      monday: dayOf(monday),
      certain: certain.length,
      possible: possible.length,
      titles: [...new Set((isCertain ? certain : possible).map(({ title }) => title))],
    },
  };
}

/** ISO 8601 week number of the week that begins on this Monday. */
function isoWeek(monday: number): number {
  const year = Number(dayOf(monday + 3).slice(0, 4));
  const first = Math.round(Date.UTC(year, 0, 4) / 86_400_000);
  return (monday - mondayOf(first)) / 7 + 1;
}
