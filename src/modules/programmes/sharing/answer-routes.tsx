import type { Context } from 'hono';
import { asId, isId } from '#kernel/id.ts';
import { personFrame } from '#modules/people/index.ts';
import { type Env, may, NotFound, page, routes } from '#platform/http.ts';
import { ConfirmPage } from '#ui/index.ts';
import { acceptedPath, declinedPath, overviewPath, partingPath, programmesPath } from '../paths.ts';
import { answerAsked, stepOut } from './answer.ts';
import { copy } from './copy.nl.ts';
import { listSharedProgrammes } from './read-shared.ts';

/** What an organisation says to being asked, and stepping out. Who may let others in at home decides: administrators and advisers. */
export const answerRoutes = routes()
  .post(acceptedPath.pattern, may('programmes.share'), async (c) => {
    const { programme } = await answer(c, 'accepted');
    return c.redirect(overviewPath({ programme }), 303);
  })
  .post(declinedPath.pattern, may('programmes.share'), async (c) => {
    await answer(c, 'declined');
    return c.redirect(`${programmesPath({})}?gelukt=afgewezen`, 303);
  })
  .get(partingPath.pattern, may('programmes.share'), async (c) => {
    const { programme, ownerName } = await sharedIn(c);
    return page(
      c,
      <ConfirmPage
        frame={personFrame(c)}
        title={copy.partingTitle(programme.name)}
        action={partingPath({ shared: programme.id })}
        confirmLabel={copy.partingConfirm}
        cancelHref={programmesPath({})}
        danger
      >
        <p>{copy.partingText(ownerName)}</p>
      </ConfirmPage>,
    );
  })
  .post(partingPath.pattern, may('programmes.share'), async (c) => {
    const id = c.req.param('shared');
    if (!isId(id) || !(await stepOut(c.var.scope, asId<'programme'>(id))).ok) throw new NotFound();
    return c.redirect(`${programmesPath({})}?gelukt=gestopt`, 303);
  });

async function answer(c: Context<Env>, said: 'accepted' | 'declined') {
  const id = c.req.param('asked') ?? '';
  const answered = isId(id) ? await answerAsked(c.var.scope, id, said) : undefined;
  if (!answered?.ok) throw new NotFound();
  return answered.value;
}

/** @throws NotFound for a programme in which the organisation of the person does not take part. */
async function sharedIn(c: Context<Env>) {
  const found = (await listSharedProgrammes(c.var.scope)).find(
    ({ programme }) => programme.id === c.req.param('shared'),
  );
  if (!found) throw new NotFound();
  return found;
}
