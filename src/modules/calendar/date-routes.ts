import {
  describeDateProblem,
  explainFuzzyDate,
  findDateProblem,
  isIsoDay,
  parseFuzzyDate,
} from '#kernel/fuzzy-date/index.ts';
import { asId, isId } from '#kernel/id.ts';
import { findProgramme } from '#modules/programmes/index.ts';
import { may, routes } from '#platform/http.ts';
import { todayOf } from '#platform/scope.ts';
import { dateContextOf } from './model/read-when.ts';
import { dateReadingPath } from './paths.ts';

const LONGEST = 300;

/**
 * How a phrase is read, for the date field while somebody types: `{ reading, problem }`, each Dutch or null.
 * `op` is the day it is read from (today when absent); with `programma` a missing year follows from its period.
 */
export const dateRoutes = routes().get(dateReadingPath.pattern, may('calendar.view'), async (c) => {
  const text = (c.req.query('tekst') ?? '').slice(0, LONGEST);
  const from = c.req.query('op') ?? '';
  const id = c.req.query('programma') ?? '';
  const programme = isId(id) ? await findProgramme(c.var.scope, asId<'programme'>(id)) : undefined;
  const today = isIsoDay(from) ? from : todayOf(c.var.scope);
  const context = dateContextOf({ programme: programme ?? { start: null, end: null }, today });
  const problem = findDateProblem(text, context);
  const reading = text.trim() === '' || problem !== null ? null : explainFuzzyDate(parseFuzzyDate(text, context));
  return c.json({ reading, problem: problem === null ? null : describeDateProblem(problem) }, 200, {
    'Cache-Control': 'no-store',
  });
});
