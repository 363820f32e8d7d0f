import type { Hono } from 'hono';
import { isId } from '#kernel/id.ts';
import { itemEditing, type KeptProgramme, openProgramme } from '#modules/programmes/index.ts';
import { readForm } from '#platform/form.ts';
import { BadRequest, type Env, may, NotFound, routes, seeOther } from '#platform/http.ts';
import type { Scope } from '#platform/scope.ts';
import { movePart, placeLeftover } from './actions.ts';
import { copy } from './copy.nl.ts';
import { editors, extraOf, type PlanEditor } from './editors.ts';
import { isPart } from './model/part.ts';
import { anchorOf, leftoverPlacingPath, movePath, planPath } from './paths.ts';

/** What the app hands in, because its owner stands higher in the module graph. */
export type PlanSlots = {
  readonly audienceNames: (scope: Scope, programme: KeptProgramme) => Promise<readonly string[]>;
};

export function planRoutes({ audienceNames }: PlanSlots): Hono<Env> {
  const editing = <Body extends object>(editor: PlanEditor<Body>) =>
    itemEditing({
      ...editor,
      load: async (scope: Scope, programme: KeptProgramme) => extraOf(scope, await audienceNames(scope, programme)),
    });
  return routes()
    .post(movePath.pattern, may('plans.edit'), async (c) => {
      const { programme } = await openProgramme(c);
      const form = await readForm(c);
      const [part, direction, id] = [form.get('soort'), form.get('richting'), c.req.param('item')];
      if (!isPart(part) || (direction !== 'up' && direction !== 'down')) throw new BadRequest(copy.badChoice);
      const outcome = isId(id)
        ? await movePart(c.var.scope, part, { programme: programme.id, id }, direction)
        : undefined;
      if (!outcome || (!outcome.ok && outcome.reason === 'not-found')) throw new NotFound();
      return seeOther(c, `${planPath({ programme: programme.id })}#${anchorOf(id)}`, { changed: outcome.ok });
    })
    .post(leftoverPlacingPath.pattern, may('plans.edit'), async (c) => {
      const { programme } = await openProgramme(c);
      const section = (await readForm(c)).get('tekst');
      const id = c.req.param('item');
      if (!isId(id) || (section !== '' && !isId(section))) throw new NotFound();
      const outcome = await placeLeftover(c.var.scope, { programme: programme.id, id }, section || null);
      if (!outcome.ok) throw new NotFound();
      return seeOther(c, `${planPath({ programme: programme.id })}#${anchorOf(outcome.value)}`);
    })
    .route('/', editing(editors.sections))
    .route('/', editing(editors.goals))
    .route('/', editing(editors.phases))
    .route('/', editing(editors.roles))
    .route('/', editing(editors.effort))
    .route('/', editing(editors.budget))
    .route('/', editing(editors.evaluation))
    .route('/', editing(editors.agreements))
    .route('/', editing(editors.unrecognised));
}
