import { dayNumber, shortWeekday } from '#kernel/fuzzy-date/index.ts';
import type { Activity, Plan } from '#kernel/plan.ts';
import { type CategoryShape, shapeOf } from '#modules/audiences/index.ts';
import { isSeries, markerPhrase, upcoming, weekSpan } from '#modules/calendar/index.ts';
import type { CheckedProgramme } from '#modules/checks/index.ts';
import { copy } from './copy.nl.ts';
import type { VagueBar, WeekLine, WeeksView } from './model/weeks-view.ts';
import { places } from './paths.ts';

const WEEKS = 4;
const MOST_LANES = 4;
const MOST_NAMES = 2;

/** The coming four weeks, with what has no day yet as bars under them. */
export function weeksView({ plan, reading, today }: CheckedProgramme, programme: string): WeeksView {
  const { weeks, vague } = upcoming(plan, today);
  const first = weeks[0]?.monday ?? today;
  const hrefOf = (activity: Activity) =>
    activity.id === undefined ? places.calendar({ programme }) : places.activity({ programme, item: activity.id });
  const lineOf = (item: { activity: number; on: string; isVague: boolean }): readonly WeekLine[] => {
    const activity = plan.activities[item.activity];
    return activity === undefined
      ? []
      : [
          {
            on: item.on,
            day: `${shortWeekday(item.on)} ${Number(item.on.slice(8))}`,
            phrase: item.isVague && !isSeries(activity) ? markerPhrase(activity.when, false) : null,
            title: activity.title,
            href: hrefOf(activity),
            isMilestone: activity.kind === 'milestone',
            isToday: item.on === today && !item.isVague,
            isVague: item.isVague,
            audiences: audiencesOf(plan, reading.book.reached(activity)),
          },
        ];
  };
  const bars = placeBars(plan, vague, {
    first,
    today,
    hrefOf,
    shapeOfActivity: (activity) => firstShape(plan, reading.book.reached(activity).audiences),
  });
  const views = weeks.map(({ week, monday, items }, index) => ({
    week,
    isNow: index === 0,
    days: weekSpan(monday),
    lines: items.flatMap(lineOf),
    isTouched: bars.vague.some(({ from, to }) => from <= index + 1 && index + 1 < to),
  }));
  return { weeks: views, ...bars, isEmpty: vague.length === 0 && views.every(({ lines }) => lines.length === 0) };
}

function audiencesOf(
  plan: Plan,
  { audiences, everyone }: { readonly audiences: readonly number[]; readonly everyone: boolean },
): WeekLine['audiences'] {
  if (everyone) return { words: copy.everyone, shape: 'all' };
  const names = audiences.flatMap((index) => plan.audiences[index]?.name ?? []);
  if (names.length === 0) return null;
  const rest = names.length - MOST_NAMES;
  return {
    words: `${names.slice(0, MOST_NAMES).join(', ')}${rest > 0 ? ` +${rest}` : ''}`,
    shape: firstShape(plan, audiences),
  };
}

const firstShape = (plan: Plan, audiences: readonly number[]): CategoryShape => {
  const first = plan.audiences[audiences[0] ?? -1];
  return first === undefined ? 'programme' : shapeOf(first);
};

type Surroundings = {
  readonly first: string;
  readonly today: string;
  readonly hrefOf: (activity: Activity) => string;
  readonly shapeOfActivity: (activity: Activity) => CategoryShape;
};

/** Each bar in the first lane that is free there; what finds no lane is counted. */
function placeBars(
  plan: Plan,
  vague: readonly number[],
  { first, today, hrefOf, shapeOfActivity }: Surroundings,
): { readonly vague: readonly VagueBar[]; readonly more: number } {
  const bars: VagueBar[] = [];
  const weekAt = (day: string) => Math.floor((dayNumber(day) - dayNumber(first)) / 7) + 1;
  for (const index of vague) {
    const activity = plan.activities[index];
    if (activity === undefined) continue;
    const { start, end } = activity.when;
    const from = Math.min(WEEKS, Math.max(1, weekAt(start !== null && start > today ? start : today)));
    const to = Math.max(from + 1, Math.min(WEEKS + 1, end === null ? WEEKS + 1 : weekAt(end) + 1));
    const lane = Array.from({ length: MOST_LANES }, (_, each) => each).find(
      (each) => !bars.some((bar) => bar.lane === each && bar.from < to && from < bar.to),
    );
    if (lane === undefined) continue;
    bars.push({
      title: activity.title,
      phrase: markerPhrase(activity.when, false),
      href: hrefOf(activity),
      from,
      to,
      lane,
      shape: shapeOfActivity(activity),
    });
  }
  return { vague: bars, more: vague.length - bars.length };
}
