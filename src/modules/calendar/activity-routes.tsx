import type { Context } from 'hono';
import { asId, type Id, isId } from '#kernel/id.ts';
import { type FormProblem, type FormValues, errorsOf } from '#kernel/form-values.ts';
import type { Outcome } from '#kernel/outcome.ts';
import type { Activity } from '#kernel/plan.ts';
import { filledPage } from '#modules/facts/index.ts';
import { messageKind } from '#modules/messages/index.ts';
import { itemEditing, openProgramme } from '#modules/programmes/index.ts';
import { formOf, readForm } from '#platform/form.ts';
import { type Env, may, NotFound, page, routes, seeOther } from '#platform/http.ts';
import { addItem, findItem, type Item, listItems, removeItem } from '#platform/items.ts';
import {
  cancelActivity,
  completeActivity,
  moveActivity,
  planUnsetActivity,
  rephraseActivity,
  reopenActivity,
  tickRights,
  tickTaskOf,
} from './actions.ts';
import { fieldsOfActivity, fieldsOfCopy, fieldsOfNew, parseActivity } from './activity-form.ts';
import { commentKind } from './comments/comment.ts';
import { parseComment } from './comments/parse-comment.ts';
import { mayRemove, shownComment } from './comments/shown-comment.ts';
import { copy } from './copy.nl.ts';
import { loadCalendar } from './load-calendar.ts';
import type { Calendar } from './model/calendar.ts';
import { type CarriedMessage, carriedMessage } from './model/carried-message.ts';
import { type Shift, standingOf } from './model/change-activity.ts';
import { readWhen } from './model/read-when.ts';
import { ActivityFields } from './pages/activity-fields.tsx';
import { ActivityPage } from './pages/activity-page.tsx';
import {
  activityPath,
  activityRemovalPath,
  calendarPath,
  commentRemovalPath,
  commentsPath,
  completionPath,
  editActivityPath,
  movePath,
  newActivityPath,
  reopeningPath,
  taskPath,
} from './paths.ts';
import { readSeenTask } from './seen-task.ts';
import { activityKind, listComments } from './store.ts';

/** One activity: its page, its form and its quick changes. */
export const activityRoutes = routes()
  .route(
    '/',
    itemEditing<Activity, Calendar>({
      kind: activityKind,
      permission: 'calendar.edit',
      paths: { add: newActivityPath, edit: editActivityPath, remove: activityRemovalPath },
      words: copy.itemWords,
      labelOf: ({ title }) => title,
      fieldsOf: (body, query, extra) =>
        body === null ? (fieldsOfCopy(query('kopie'), extra) ?? fieldsOfNew(query)) : fieldsOfActivity(body, extra),
      parse: (form, { before, extra }) => parseActivity(form, extra, before),
      load: loadCalendar,
      Fields: ActivityFields,
      back: (programme, item) => (item === null ? calendarPath({ programme }) : activityPath({ programme, item })),
    }),
  )
  .get(activityPath.pattern, may('calendar.view'), (c) => showActivity(c, { values: formOf({}), problems: [] }))
  .post(completionPath.pattern, may('calendar.edit'), complete)
  .post(reopeningPath.pattern, may('calendar.edit'), async (c) => {
    const at = await activityAt(c);
    const form = await readForm(c);
    const { scope } = c.var;
    const isUnset = form.has('unset');
    const reopened = isUnset ? planUnsetActivity(scope, at, form.get('unset')) : reopenActivity(scope, at);
    return afterwards(c, at, await reopened, form.get('back'));
  })
  .post(commentsPath.pattern, may('calendar.contribute'), say)
  .post(commentRemovalPath.pattern, may('calendar.contribute'), unsay)
  .post(taskPath.pattern, may('calendar.contribute'), async (c) => {
    const at = await activityAt(c);
    const ticked = await tickTaskOf(c.var.scope, at, readSeenTask(await readForm(c)));
    if (ticked.ok || ticked.reason === 'not-found' || ticked.reason === 'conflict') return afterwards(c, at, ticked);
    const problems = [{ field: 'taken', message: copy.taskRefused[ticked.reason] }];
    return showActivity(c, { values: formOf({}), problems }, ticked.reason === 'gone' ? 409 : 403);
  })
  .post(movePath.pattern, may('calendar.edit'), move);

type Refused = { readonly values: FormValues; readonly problems: readonly FormProblem[] };

/** @throws NotFound for an activity that is not of this programme. */
async function activityAt(c: Context<Env>) {
  const { programme, frame } = await openProgramme(c);
  const id = c.req.param('item') ?? '';
  const item = isId(id) ? await findItem(c.var.scope, activityKind, { programme: programme.id, id }) : undefined;
  if (!item) throw new NotFound();
  return { programme: asId<'programme'>(programme.id), id, item, frame, kept: programme };
}

type At = Awaited<ReturnType<typeof activityAt>>;

async function showActivity(
  c: Context<Env>,
  { values, problems }: Refused,
  status: 400 | 403 | 409 = 400,
): Promise<Response> {
  const { item, frame, kept } = await activityAt(c);
  const calendar = await loadCalendar(c.var.scope, kept);
  const errors = errorsOf(problems);
  const activity = { ...item.body, id: item.id };
  const comments = await listComments(c.var.scope, { programme: kept.id, activity: item.id });
  const props = {
    ...{ frame, calendar, activity, values, errors },
    message: await messageOf(c, kept.id, { calendar, activity }),
    comments: comments.map((comment) => shownComment(c.var.scope, comment)),
    mayContribute: c.var.scope.actor.permissions.has('calendar.contribute'),
    mayTick: await tickRights(c.var.scope, kept.id, activity.tasks),
    revision: item.revision,
  };
  const shown = await filledPage(c.var.scope, kept.id, <ActivityPage {...props} />);
  return page(c, shown, errors.length > 0 ? status : 200);
}

type Shown = { readonly calendar: Calendar; readonly activity: Activity };

async function messageOf(
  c: Context<Env>,
  programme: Id<'programme'>,
  { calendar, activity }: Shown,
): Promise<CarriedMessage | null> {
  if (!c.var.scope.actor.permissions.has('messages.view')) return null;
  const message = (await listItems(c.var.scope, messageKind, programme)).at(-1)?.body;
  if (message === undefined) return null;
  return carriedMessage(activity, message, { audiences: calendar.plan.audiences, book: calendar.book });
}

const refuse = (c: Context<Env>, form: FormValues, field: string, message: string) =>
  showActivity(c, { values: form, problems: [{ field, message }] });

async function say(c: Context<Env>): Promise<Response> {
  const { programme, id } = await activityAt(c);
  const form = await readForm(c);
  const parsed = parseComment(form);
  if (!parsed.ok) return showActivity(c, { values: form, problems: parsed.problems });
  const { actor } = c.var.scope;
  const said = { activity: id, text: parsed.value.comment, authorId: actor.id, author: actor.name };
  await addItem(c.var.scope, commentKind, { programme }, { ...said, from: actor.from ?? null });
  return seeOther(c, `${activityPath({ programme, item: id })}#reacties`);
}

async function unsay(c: Context<Env>): Promise<Response> {
  const { programme, id } = await activityAt(c);
  const at = { programme, id: c.req.param('comment') ?? '' };
  const comment = isId(at.id) ? await findItem(c.var.scope, commentKind, at) : undefined;
  if (comment?.body.activity !== id) throw new NotFound();
  if (!mayRemove(c.var.scope, comment.body)) {
    const problems = [{ field: 'comment', message: copy.comments.notYours }];
    return showActivity(c, { values: formOf({}), problems }, 403);
  }
  await removeItem(c.var.scope, commentKind, at);
  return seeOther(c, `${activityPath({ programme, item: id })}#reacties`);
}

async function complete(c: Context<Env>): Promise<Response> {
  const at = await activityAt(c);
  const form = await readForm(c);
  const answer = ['wentWell', 'wentNot'].find((name) => form.has(name));
  if (answer !== undefined && form.get(answer) !== standingOf(at.item.body))
    return showActivity(c, { values: form, problems: [{ field: 'moveTo', message: copy.saidMeanwhile }] }, 409);
  if (answer === 'wentNot') return afterwards(c, at, await cancelActivity(c.var.scope, at), form.get('back'));
  const typed = form.get('doneOn');
  const on = typed.trim() === '' ? null : readWhen(typed, await surroundings(c, at), null);
  if (on !== null && !on.ok) return refuse(c, form, 'doneOn', on.message);
  return afterwards(c, at, await completeActivity(c.var.scope, at, on?.value ?? null), form.get('back'));
}

async function move(c: Context<Env>): Promise<Response> {
  const at = await activityAt(c);
  const form = await readForm(c);
  if (!form.has('moveTo')) {
    const moved = await moveActivity(c.var.scope, at, shiftOf(form));
    if (!moved.ok && moved.reason !== 'not-found' && moved.reason !== 'conflict')
      return refuse(c, form, 'moveTo', copy.shiftRefused[moved.reason]);
    return afterwards(c, at, moved, form.get('back'));
  }
  const typed = form.get('moveTo');
  if (typed.trim() === '') return refuse(c, form, 'moveTo', copy.moveMissing);
  const when = readWhen(typed, await surroundings(c, at), null);
  if (!when.ok) return refuse(c, form, 'moveTo', when.message);
  return afterwards(c, at, await rephraseActivity(c.var.scope, at, when.value), form.get('back'));
}

const shiftOf = (form: FormValues): Shift => ({
  amount: Number(form.get('amount') || Number.NaN),
  unit: (['day', 'week', 'month'] as const).find((unit) => unit === form.get('unit')) ?? 'day',
});

async function surroundings(c: Context<Env>, { kept }: At) {
  const { today } = await loadCalendar(c.var.scope, kept);
  return { programme: kept, today };
}

/** Back to the activity, or to the view of the calendar that asked; with what happened and how to undo it. */
async function afterwards(
  c: Context<Env>,
  { programme, id, item }: At,
  outcome: Outcome<Item<Activity>, string>,
  back = '',
): Promise<Response> {
  if (!outcome.ok) return refuse(c, formOf({}), 'moveTo', copy.conflict);
  const to = viewIn(calendarPath({ programme }), back) ?? activityPath({ programme, item: id });
  return seeOther(c, to, { changed: outcome.value.revision !== item.revision });
}

const HERE = 'http://here';

/** The address of a view of this calendar, as a form sent it along; null for any other place. */
function viewIn(calendar: string, back: string): string | null {
  const address = URL.canParse(back, HERE) ? new URL(back, HERE) : null;
  if (address === null || address.origin !== HERE || !address.pathname.startsWith(`${calendar}/`)) return null;
  return `${address.pathname}${address.search}${address.hash}`;
}
