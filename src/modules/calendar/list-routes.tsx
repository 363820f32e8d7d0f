import { errorsOf } from '#kernel/form-values.ts';
import type { Context } from 'hono';
import type { Activity } from '#kernel/plan.ts';
import { isId } from '#kernel/id.ts';
import { filledPage } from '#modules/facts/index.ts';
import { type KeptProgramme, openProgramme } from '#modules/programmes/index.ts';
import { formOf, readForm } from '#platform/form.ts';
import { type Env, may, NotFound, page, routes, seeOther } from '#platform/http.ts';
import { addItem, changeItem, findItem, type Item } from '#platform/items.ts';
import { fieldsOfActivity, fieldsOfNew, parseActivity } from './activity-form.ts';
import { changeActivities, removeActivities } from './actions.ts';
import { parseBulk } from './bulk-form.ts';
import { copy } from './copy.nl.ts';
import { loadCalendar } from './load-calendar.ts';
import type { Calendar } from './model/calendar.ts';
import { namesIn } from './model/whole-names.ts';
import { addressOf, parseAddress } from './model/calendar-address.ts';
import { listView } from './model/list-view.ts';
import { readSentence } from './model/read-sentence.ts';
import { dateContextOf, readWhen } from './model/read-when.ts';
import { ListPage } from './pages/list-page.tsx';
import { rowAnchor } from './pages/list-row.tsx';
import type { OpenRow } from './pages/open-row.ts';
import type { SentenceTyped } from './pages/sentence-form.tsx';
import { listPath, newActivityPath, rowPath, sentencePath } from './paths.ts';
import { activityKind } from './store.ts';

/** The list, its rows that are edited in place, and the new activity in one sentence. */
export const listRoutes = routes()
  .get(listPath.pattern, may('calendar.view'), showList)
  .post(listPath.pattern, may('calendar.edit'), changeRows)
  .post(rowPath.pattern, may('calendar.edit'), changeRow)
  .get(sentencePath.pattern, may('calendar.edit'), readNewActivity)
  .post(sentencePath.pattern, may('calendar.edit'), addFromSentence);

const addressIn = (c: Context<Env>) => parseAddress(new URL(c.req.url).searchParams);

async function showList(c: Context<Env>): Promise<Response> {
  const { programme, frame } = await openProgramme(c);
  const calendar = await loadCalendar(c.var.scope, programme);
  const asked = addressIn(c);
  const item = asked.edits !== null && calendar.mayEdit ? await itemOf(c, programme.id, asked.edits) : undefined;
  const address = { ...asked, edits: item?.id ?? null };
  const open: OpenRow | null =
    item === undefined
      ? null
      : {
          activity: { ...item.body, id: item.id },
          revision: item.revision,
          values: fieldsOfActivity(item.body, calendar),
          errors: [],
          versions: null,
        };
  const chooses = address.selects && calendar.mayEdit && open === null;
  const shown = (
    <ListPage
      frame={frame}
      calendar={calendar}
      address={address}
      list={listView(calendar, address)}
      open={open}
      selection={chooses ? { values: formOf({ row: c.req.queries('rij') ?? [] }), errors: [] } : null}
    />
  );
  return page(c, await filledPage(c.var.scope, programme.id, shown));
}

/** Changes the ticked rows as one action; a refusal changes nothing and keeps the ticks. */
async function changeRows(c: Context<Env>): Promise<Response> {
  const { programme, frame } = await openProgramme(c);
  const calendar = await loadCalendar(c.var.scope, programme);
  const values = await readForm(c);
  const address = { ...addressIn(c), edits: null, selects: true };
  const refuse = (field: string, text: string) => {
    const list = listView(calendar, address);
    // Where somebody else removed or filtered away every row there is no field left to mend.
    const selection = { values, errors: list.groups.length === 0 ? [] : [{ field, text }] };
    return page(
      c,
      <ListPage frame={frame} calendar={calendar} address={address} list={list} open={null} selection={selection} />,
      400,
    );
  };
  const read = parseBulk(values);
  if (!read.ok) return refuse(read.problem.field, read.problem.message);
  const { ids, change } = read.value;
  const at = { programme: programme.id, ids };
  if (change === 'remove') await removeActivities(c.var.scope, at);
  else {
    const changed = await changeActivities(c.var.scope, at, change);
    if (!changed.ok) return refuse('bulkAmount', copy.bulk.refused(changed.title, copy.bulk.reasons[changed.reason]));
  }
  return seeOther(
    c,
    withTicks(addressOf(listPath({ programme: programme.id }), address), change === 'remove' ? [] : ids),
  );
}

/** So many ticks fit in an address. */
const MOST_TICKS = 30;

/** The same rows stay chosen, for what is to be changed in them next. */
function withTicks(href: string, ids: readonly string[]): string {
  if (ids.length > MOST_TICKS) return href;
  return ids.reduce((sum, id) => `${sum}${sum.includes('?') ? '&' : '?'}rij=${id}`, href);
}

const itemOf = (c: Context<Env>, programme: KeptProgramme['id'], id: string): Promise<Item<Activity> | undefined> =>
  isId(id) ? findItem(c.var.scope, activityKind, { programme, id }) : Promise.resolve(undefined);

async function changeRow(c: Context<Env>): Promise<Response> {
  const { programme, frame } = await openProgramme(c);
  const item = await itemOf(c, programme.id, c.req.param('item') ?? '');
  if (!item) throw new NotFound();
  const calendar = await loadCalendar(c.var.scope, programme);
  const form = await readForm(c);
  const address = { ...addressIn(c), edits: item.id };
  const draw = (row: Pick<OpenRow, 'errors' | 'revision' | 'versions'>, status: 400 | 409) => {
    const open = { activity: { ...item.body, id: item.id }, values: form, ...row };
    return page(
      c,
      <ListPage
        frame={frame}
        calendar={calendar}
        address={address}
        list={listView(calendar, address)}
        open={open}
        selection={null}
      />,
      status,
    );
  };
  const parsed = parseActivity(form, calendar, item.body);
  // A refused row keeps the revision it was made on: a mistake in it must not hide a change of somebody else.
  const revision = Number(form.get('revision'));
  if (!parsed.ok) {
    return draw({ errors: errorsOf(parsed.problems), revision, versions: null }, 400);
  }
  const at = { programme: programme.id, id: item.id, revision };
  const changed = await changeItem(c.var.scope, activityKind, at, parsed.value);
  if (!changed.ok)
    return draw({ errors: [], revision: item.revision, versions: { theirs: item.body, mine: parsed.value } }, 409);
  const back = `${addressOf(listPath({ programme: programme.id }), { ...address, edits: null })}#${rowAnchor(item.id)}`;
  return seeOther(c, back, { changed: changed.value.revision !== item.revision });
}

async function readNewActivity(c: Context<Env>): Promise<Response> {
  const { programme } = await openProgramme(c);
  const calendar = await loadCalendar(c.var.scope, programme);
  const query = fieldsInSentence(c.req.query('zin') ?? '', calendar);
  return c.redirect(`${newActivityPath({ programme: programme.id })}?${query}`, 303);
}

/** Adds at once what has a title and a date; for anything less the form opens with what was understood. */
async function addFromSentence(c: Context<Env>): Promise<Response> {
  const { programme } = await openProgramme(c);
  const calendar = await loadCalendar(c.var.scope, programme);
  const typed = (await readForm(c)).get('zin');
  const query = fieldsInSentence(typed, calendar);
  const when = readWhen(query.get('wanneer') ?? '', calendar, null);
  if (!when.ok) return refuseSentence(c, { typed, error: when.message });
  const parsed = parseActivity(
    fieldsOfNew((name) => query.get(name) ?? ''),
    calendar,
    null,
  );
  if (!parsed.ok || query.get('wanneer') === '')
    return c.redirect(`${newActivityPath({ programme: programme.id })}?${query}`, 303);
  const item = await addItem(c.var.scope, activityKind, { programme: programme.id }, parsed.value);
  return seeOther(c, `${listPath({ programme: programme.id })}#${rowAnchor(item.id)}`);
}

/** The list again, with the sentence as it was typed and what is wrong with its date. */
async function refuseSentence(c: Context<Env>, sentence: SentenceTyped): Promise<Response> {
  const { programme, frame } = await openProgramme(c);
  const calendar = await loadCalendar(c.var.scope, programme);
  const address = { ...addressIn(c), edits: null };
  const props = { frame, calendar, address, list: listView(calendar, address), sentence };
  const shown = await filledPage(c.var.scope, programme.id, <ListPage {...props} open={null} selection={null} />);
  return page(c, shown, 400);
}

function fieldsInSentence(sentence: string, calendar: Calendar): URLSearchParams {
  const parts = readSentence(sentence, knownWords(calendar), dateContextOf(calendar));
  return new URLSearchParams({
    titel: parts.title,
    wanneer: parts.when,
    doelgroep: parts.audiences.join('\n'),
    middel: parts.channels.join('\n'),
    wie: parts.people.join('\n'),
  });
}

const MOST_KNOWN = 500;
const distinct = (values: readonly string[]): readonly string[] => [...new Set(values)].slice(0, MOST_KNOWN);

const knownWords = ({ plan }: Calendar) => ({
  audiences: distinct(plan.audiences.map(({ name }) => name)),
  channels: distinct([
    ...plan.channels.map(({ name }) => name),
    ...plan.activities.flatMap(({ channels }) => channels),
  ]),
  people: distinct(namesIn(plan)),
});
