import type { Context } from 'hono';
import { cutText } from '#kernel/cut-text.ts';
import { dayNumber, dayOf, formatDay } from '#kernel/fuzzy-date/index.ts';
import { asId, isId } from '#kernel/id.ts';
import { completeActivity, isoWeekOf, mondayOf, readSeenTask, tickTaskOf, weekSpan } from '#modules/calendar/index.ts';
import { LOCAL_NAMES, peoplePath, personFrame } from '#modules/people/index.ts';
import { findProgramme, sayName, undoPath } from '#modules/programmes/index.ts';
import type { Beside } from '#platform/beside.ts';
import { readForm } from '#platform/form.ts';
import { type Env, may, NotFound, page, routes } from '#platform/http.ts';
import { todayOf } from '#platform/scope.ts';
import { NOTICE, noticeName } from '#platform/sealed-notice.ts';
import type { Frame } from '#ui/index.ts';
import { copy } from './copy.nl.ts';
import { loadMyWeek } from './load.ts';
import { MyWeekPage } from './pages/my-week-page.tsx';
import { myWeekPath, weekActivityDonePath, weekNamePath, weekTaskDonePath } from './paths.ts';

/** My week, and marking what is in it as done. */
export const weekRoutes = (beside: Beside) =>
  routes()
    .get(myWeekPath.pattern, may('week.view'), async (c) => {
      const today = todayOf(c.var.scope);
      const monday = mondayOf(dayNumber(today));
      const { week, names } = await loadMyWeek(c.var.scope);
      const others = { title: beside.title, items: await beside.listFor(c.var.scope) };
      const props = {
        others,
        week,
        names,
        now: weekWords(monday),
        next: weekWords(monday + 7),
        name: c.var.scope.actor.name,
      };
      const frame = { ...personFrame(c), notice: noticeOf(c) };
      const isUnnamed = c.var.scope.actor.name === LOCAL_NAMES.person;
      const nameHref = isUnnamed ? `${peoplePath({})}?terug=${myWeekPath({})}` : null;
      return page(c, <MyWeekPage {...props} nameHref={nameHref} frame={frame} day={dayWords(today)} />);
    })
    .post(weekActivityDonePath.pattern, may('calendar.edit'), async (c) => {
      const done = await completeActivity(c.var.scope, await itemIn(c), null);
      return afterwards(c, done.ok);
    })
    .post(weekTaskDonePath.pattern, may('calendar.contribute'), async (c) => {
      const done = await tickTaskOf(c.var.scope, await itemIn(c), readSeenTask(await readForm(c)));
      if (done.ok || done.reason === 'not-found') return afterwards(c, done.ok);
      return c.redirect(`${myWeekPath({})}?${NOTICE}=${done.reason}`, 303);
    })
    .post(weekNamePath.pattern, may('calendar.contribute'), async (c) => {
      const programme = await programmeIn(c);
      const form = await readForm(c);
      const [name, is] = [cutText(form.get('naam').trim(), LONGEST_NAME), form.get('is')];
      if (name === '' || !(is in SAID)) throw new NotFound();
      await sayName(c.var.scope, { programme, name }, SAID[is] ?? null);
      return c.redirect(myWeekPath({}), 303);
    });

const DONE = 'gedaan';
const LONGEST_NAME = 200;
const SAID: Readonly<Record<string, boolean | null>> = { ja: true, nee: false, weg: null };

const weekWords = (monday: number) => ({ week: isoWeekOf(monday).week, days: weekSpan(dayOf(monday)) });

function dayWords(today: string): string {
  const day = formatDay(today);
  return `${day.charAt(0).toUpperCase()}${day.slice(1)}`;
}

/** @throws NotFound for what is not in a programme of the scope. */
async function itemIn(c: Context<Env>) {
  const id = c.req.param('item') ?? '';
  if (!isId(id)) throw new NotFound();
  return { programme: await programmeIn(c), id };
}

/** @throws NotFound for a programme that is not of the scope. */
async function programmeIn(c: Context<Env>) {
  const id = c.req.param('programme') ?? '';
  const found = isId(id) && (await findProgramme(c.var.scope, asId<'programme'>(id)));
  if (!found) throw new NotFound();
  return found.id;
}

function afterwards(c: Context<Env>, isDone: boolean): Response {
  if (!isDone) throw new NotFound();
  const where = `stap=${c.var.scope.batch}&in=${c.req.param('programme') ?? ''}`;
  return c.redirect(`${myWeekPath({})}?${NOTICE}=${DONE}&${where}`, 303);
}

/** What was done a moment ago, with the way back; that ends in the history of the programme. */
function noticeOf(c: Context<Env>): Frame['notice'] {
  const name = noticeName(c);
  if (name === '') return null;
  if (name !== DONE) return { kind: 'warning', text: name === 'not-yours' ? copy.notYours : copy.gone };
  const [batch, programme] = [c.req.query('stap') ?? '', c.req.query('in') ?? ''];
  return {
    kind: 'positive',
    text: copy.wasDone,
    undo: { action: undoPath({ programme, batch }), label: copy.undo },
  };
}
