import type { Context, Hono } from 'hono';
import { isId } from '#kernel/id.ts';
import { openProgramme } from '#modules/programmes/index.ts';
import { type Env, may, NotFound, page, routes } from '#platform/http.ts';
import { findItem } from '#platform/items.ts';
import { fieldsOfAudience } from './audience-form.ts';
import { loadExtra } from './load-extra.ts';
import { type AudienceSlots, loadField } from './load-field.ts';
import { readPart } from './model/audience-part.ts';
import { AudiencePage } from './pages/audience-page.tsx';
import { audiencePath } from './paths.ts';
import { audienceKind } from './store.ts';

/** One audience to read, with one of its parts open as a form where the address asks for it (`deel`). */
export const readRoutes = (slots: AudienceSlots): Hono<Env> =>
  routes().get(audiencePath.pattern, may('audiences.view'), (c) => showAudience(c, slots));

async function showAudience(c: Context<Env>, slots: AudienceSlots): Promise<Response> {
  const { programme, frame } = await openProgramme(c);
  const { scope } = c.var;
  const id = c.req.param('item') ?? '';
  const item = isId(id) ? await findItem(scope, audienceKind, { programme: programme.id, id }) : undefined;
  const field = await loadField(scope, programme, slots);
  const placed = field.audiences.find((each) => each.id === id);
  if (!item || !placed) throw new NotFound();
  const part = field.mayEdit ? readPart(c.req.query('deel') ?? '') : null;
  const extra = part === null ? null : await loadExtra(scope, programme);
  const open =
    part === null || extra === null
      ? null
      : {
          part,
          revision: item.revision,
          fields: {
            ...{ extra, programme, before: item.body, errors: [] },
            values: fieldsOfAudience(item.body, () => '', extra),
          },
        };
  return page(c, <AudiencePage frame={frame} field={field} placed={placed} open={open} />);
}
