import type { Context } from 'hono';
import { filledPage } from '#modules/facts/index.ts';
import { openProgramme } from '#modules/programmes/index.ts';
import { type Env, may, page, routes } from '#platform/http.ts';
import { loadCalendar } from './load-calendar.ts';
import { addressOf, parseAddress } from './model/calendar-address.ts';
import { matrixView } from './matrix-view.ts';
import { monthView } from './month-view.ts';
import { MatrixPage } from './pages/matrix-page.tsx';
import { MonthPage } from './pages/month-page.tsx';
import { TimelinePage } from './pages/timeline-page.tsx';
import { calendarPath, listPath, matrixPath, monthPath, timelinePath } from './paths.ts';
import { timelineView } from './timeline-view.ts';

/** The timeline, the month and the matrix: the same activities, drawn. */
export const viewRoutes = routes()
  .get(calendarPath.pattern, may('calendar.view'), openCalendar)
  .get(timelinePath.pattern, may('calendar.view'), showTimeline)
  .get(monthPath.pattern, may('calendar.view'), showMonth)
  .get(matrixPath.pattern, may('calendar.view'), showMatrix);

const addressIn = (c: Context<Env>) => parseAddress(new URL(c.req.url).searchParams);

/** On a phone the calendar opens as a list; the timeline stays one touch away. */
async function openCalendar(c: Context<Env>): Promise<Response> {
  if (!isPhone((name) => c.req.header(name))) return showTimeline(c);
  const { programme } = await openProgramme(c);
  const query = new URL(c.req.url).search;
  return c.redirect(`${listPath({ programme: programme.id })}${query}`, 303);
}

/** What a browser on a phone says of itself, by client hint or in its name. */
export const isPhone = (header: (name: string) => string | undefined): boolean =>
  header('sec-ch-ua-mobile') === '?1' || /Mobi/.test(header('user-agent') ?? '');

async function showTimeline(c: Context<Env>): Promise<Response> {
  const { programme, frame } = await openProgramme(c);
  const calendar = await loadCalendar(c.var.scope, programme);
  const address = addressIn(c);
  const here = addressOf(timelinePath({ programme: programme.id }), address);
  const shown = (
    <TimelinePage
      frame={frame}
      calendar={calendar}
      address={address}
      view={timelineView(calendar, address)}
      here={here}
    />
  );
  return page(c, await filledPage(c.var.scope, programme.id, shown));
}

async function showMatrix(c: Context<Env>): Promise<Response> {
  const { programme, frame } = await openProgramme(c);
  const calendar = await loadCalendar(c.var.scope, programme);
  const address = addressIn(c);
  const shown = <MatrixPage frame={frame} calendar={calendar} address={address} view={matrixView(calendar, address)} />;
  return page(c, await filledPage(c.var.scope, programme.id, shown));
}

async function showMonth(c: Context<Env>): Promise<Response> {
  const { programme, frame } = await openProgramme(c);
  const calendar = await loadCalendar(c.var.scope, programme);
  const address = addressIn(c);
  const shown = <MonthPage frame={frame} calendar={calendar} address={address} view={monthView(calendar, address)} />;
  return page(c, await filledPage(c.var.scope, programme.id, shown));
}
