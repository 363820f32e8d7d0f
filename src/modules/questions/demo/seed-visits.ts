import type { Scope } from '#platform/scope.ts';
import { todayOf } from '#platform/scope.ts';
import { addDayCounts, addSearchCounts, type Counted } from '../store/counts.ts';

/** How many days back the invented visits go, and how long until they are somewhat the same again. */
const DAYS = 75;
const WEEK = 7;
const WEEKEND = 6;
/** What visitors type most, the first most of all; the last has no answer. */
const TYPED = ['hulp in huis', 'regiotaxi', 'eigen bijdrage', 'mantelzorg', 'pgb', 'zwembad'] as const;
const TYPED_DAYS = 28;
/** Of so many searches one finds nothing; of so many readers one says whether it was clear, of those one that it was not. */
const PER = { emptySearch: 9, verdict: 14, notClear: 5 } as const;

/**
 * Invented visits to the site of the scope, so that its figures have something to show: the first of `items` is read most, less in
 * a weekend, and more from week to week. The same at every making, for nothing here is left to chance.
 */
export async function seedVisits(scope: Scope, items: readonly string[]): Promise<void> {
  const today = Temporal.PlainDate.from(todayOf(scope));
  const days = Array.from({ length: DAYS }, (_, ago) => ({ ago, day: today.subtract({ days: ago + 1 }) }));
  await addDayCounts(
    scope,
    days.flatMap(({ ago, day }) =>
      visitsOn(ago, day.dayOfWeek >= WEEKEND, { items, organisation: scope.organisation }).map((count) => ({
        ...count,
        day: day.toString(),
      })),
    ),
  );
  await addSearchCounts(
    scope,
    days.slice(0, TYPED_DAYS).flatMap(({ ago, day }) =>
      TYPED.filter((_, rank) => ago % (rank + 2) === 0).map((words) => ({
        ...{ day: day.toString(), words, found: words !== TYPED.at(-1), count: 1 },
      })),
    ),
  );
}

type Visited = { readonly items: readonly string[]; readonly organisation: string };
type Visit = { readonly what: Counted; readonly subject: string; readonly count: number };

function visitsOn(ago: number, isWeekend: boolean, { items, organisation }: Visited): Visit[] {
  const busy = (isWeekend ? 1 : 3) * (1 - ago / (2 * DAYS));
  const searches = Math.round(busy * (2 + ((ago * 5) % WEEK)));
  const read = items.flatMap((item, rank) => {
    const views = Math.round((busy * (4 + ((ago * 3 + rank * 2) % WEEK))) / (rank + 1));
    const said = (ago + rank) % PER.verdict < Math.min(views, PER.verdict) / 3 ? 1 : 0;
    const verdict: Counted = (ago + rank) % PER.notClear === 0 ? 'not-clear' : 'clear';
    return [
      { what: 'view' as const, subject: item, count: views },
      { what: verdict, subject: item, count: said },
    ];
  });
  return [
    ...read,
    { what: 'search' as const, subject: organisation, count: searches },
    {
      what: 'search-without-result' as const,
      subject: organisation,
      count: Math.floor((searches + (ago % PER.emptySearch)) / PER.emptySearch),
    },
  ].filter(({ count }) => count > 0);
}
