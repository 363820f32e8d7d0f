import { pagesMeasure, type Visit } from './pages.ts';

const VIEWS = [
  ['timeline', 'tijdlijn'],
  ['list', 'lijst'],
  ['matrix', 'matrix'],
] as const;
/** Milliseconds within which a page of the workbench must come, up to this many activities. */
const GOAL = { ms: 100, activities: 1_000 };

export const calendarPages = pagesMeasure('calendar pages', ({ programmes }) =>
  [...programmes]
    .sort(([one], [other]) => one - other)
    .flatMap(([count, programme]) =>
      VIEWS.map(
        ([view, path]): Visit => ({
          name: `calendar as ${view}, ${count} activities`,
          path: `/programmas/${programme}/kalender/${path}`,
          programme,
          ...(count <= GOAL.activities ? { goal: GOAL.ms } : {}),
        }),
      ),
    ),
);
