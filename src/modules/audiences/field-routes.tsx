import type { Context, Hono } from 'hono';
import { isId } from '#kernel/id.ts';
import type { Audience } from '#kernel/plan.ts';
import { openProgramme } from '#modules/programmes/index.ts';
import { readForm } from '#platform/form.ts';
import { BadRequest, type Env, may, NotFound, page, routes, seeOther } from '#platform/http.ts';
import { findItem, type Item } from '#platform/items.ts';
import type { Outcome } from '#kernel/outcome.ts';
import { moveAudienceInGrid, moveAudienceToRing } from './actions.ts';
import { copy } from './copy.nl.ts';
import { type AudienceSlots, loadField } from './load-field.ts';
import { FIELD_VIEWS, type FieldView } from './model/field-view.ts';
import { readLevel, readRing } from './model/move.ts';
import { AudiencesPage } from './pages/audiences-page.tsx';
import { spotId } from './pages/drawn-spot.tsx';
import { VIEW_PATHS } from './pages/field-frame.tsx';
import { FieldTablePage } from './pages/field-table-page.tsx';
import { InfluencePage } from './pages/influence-page.tsx';
import { rowId } from './pages/ring-table.tsx';
import { RingsPage } from './pages/rings-page.tsx';
import { audiencesPath, fieldPath, fieldTablePath, influenceMovePath, influencePath, ringMovePath } from './paths.ts';
import { audienceKind } from './store.ts';

/** The views of the audiences, and the moves in the field of influence. */
export function fieldRoutes(slots: AudienceSlots): Hono<Env> {
  const open = async (c: Context<Env>) => {
    const { programme, frame } = await openProgramme(c);
    return { frame, field: await loadField(c.var.scope, programme, slots) };
  };
  return routes()
    .get(audiencesPath.pattern, may('audiences.view'), async (c) => page(c, <AudiencesPage {...(await open(c))} />))
    .get(fieldPath.pattern, may('audiences.view'), async (c) => page(c, <RingsPage {...(await open(c))} />))
    .get(influencePath.pattern, may('audiences.view'), async (c) => page(c, <InfluencePage {...(await open(c))} />))
    .get(fieldTablePath.pattern, may('audiences.view'), async (c) => page(c, <FieldTablePage {...(await open(c))} />))
    .post(ringMovePath.pattern, may('audiences.edit'), moveToRing)
    .post(influenceMovePath.pattern, may('audiences.edit'), moveInGrid);
}

/** @throws NotFound for an audience that is not of this programme. */
async function audienceAt(c: Context<Env>) {
  const { programme } = await openProgramme(c);
  const id = c.req.param('item') ?? '';
  const item = isId(id) ? await findItem(c.var.scope, audienceKind, { programme: programme.id, id }) : undefined;
  if (!item) throw new NotFound();
  return { at: { programme: programme.id, id }, item };
}

async function moveToRing(c: Context<Env>): Promise<Response> {
  const { at, item } = await audienceAt(c);
  const form = await readForm(c);
  const ring = readRing(form.get('ring'));
  if (ring === undefined) throw new BadRequest(copy.move.bad);
  return afterMove(c, item, { form, moved: await moveAudienceToRing(c.var.scope, at, ring) });
}

async function moveInGrid(c: Context<Env>): Promise<Response> {
  const { at, item } = await audienceAt(c);
  const form = await readForm(c);
  const [influence, interest] = [readLevel(form.get('influence')), readLevel(form.get('interest'))];
  if (influence === undefined || interest === undefined) throw new BadRequest(copy.move.bad);
  return afterMove(c, item, { form, moved: await moveAudienceInGrid(c.var.scope, at, { influence, interest }) });
}

type Moved = { readonly form: Awaited<ReturnType<typeof readForm>>; readonly moved: Outcome<Item<Audience>, string> };

/** Back to the view that asked: to the row, or to the spot in the drawing. */
function afterMove(c: Context<Env>, before: Item<Audience>, { form, moved }: Moved): Response {
  if (!moved.ok) throw new BadRequest(copy.move.conflict);
  const view: FieldView = FIELD_VIEWS.find((each) => each === form.get('terug')) ?? 'rings';
  const anchor = form.has('tekening') ? spotId(before.id) : rowId(before.id);
  const to = `${VIEW_PATHS[view]({ programme: c.req.param('programme') ?? '' })}#${anchor}`;
  return seeOther(c, to, { changed: moved.value.revision !== before.revision });
}
