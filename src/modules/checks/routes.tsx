import type { Context } from 'hono';
import { completePast } from '#modules/calendar/index.ts';
import { openProgramme } from '#modules/programmes/index.ts';
import { isId } from '#kernel/id.ts';
import { readForm } from '#platform/form.ts';
import { type Env, may, NotFound, page, routes, seeOther } from '#platform/http.ts';
import { acceptFinding, reportAgain } from './actions.ts';
import { copy } from './copy.nl.ts';
import { attentionProps } from './attention-props.ts';
import { loadChecks } from './load-checks.ts';
import { AttentionPage } from './pages/attention-page.tsx';
import type { OpenAcceptance } from './pages/finding-item.tsx';
import { acceptancePath, acceptanceRemovalPath, attentionPath, completionPath } from './paths.ts';

const LONGEST_REASON = 1_000;

export const checkRoutes = routes()
  .get(attentionPath.pattern, may('checks.view'), (c) => {
    const [rule, subject] = [c.req.query('regel') ?? '', c.req.query('onderwerp') ?? ''];
    return draw(c, subject === '' ? null : { rule, subject, reason: '', errors: [] }, 200);
  })
  .post(acceptancePath.pattern, may('checks.edit'), async (c) => {
    const { programme } = await openProgramme(c);
    const form = await readForm(c);
    const asked = { rule: form.get('regel'), subject: form.get('onderwerp'), reason: form.get('reden').trim() };
    const problem =
      asked.reason === '' ? copy.reasonMissing : asked.reason.length > LONGEST_REASON ? copy.reasonTooLong : null;
    if (problem !== null) return draw(c, { ...asked, errors: [{ field: 'reden', text: problem }] }, 400);
    const accepted = await acceptFinding(c.var.scope, programme, asked);
    return seeOther(c, attentionPath({ programme: programme.id }), { changed: accepted.ok });
  })
  .post(completionPath.pattern, may('calendar.edit'), async (c) => {
    const { programme } = await openProgramme(c);
    const count = await completePast(c.var.scope, programme);
    return seeOther(c, attentionPath({ programme: programme.id }), { changed: count > 0 });
  })
  .post(acceptanceRemovalPath.pattern, may('checks.edit'), async (c) => {
    const { programme } = await openProgramme(c);
    const id = c.req.param('item');
    if (!isId(id)) throw new NotFound();
    const again = await reportAgain(c.var.scope, programme, id);
    if (!again.ok) throw new NotFound();
    return seeOther(c, attentionPath({ programme: programme.id }));
  });

async function draw(c: Context<Env>, open: OpenAcceptance | null, status: 200 | 400): Promise<Response> {
  const { programme, frame } = await openProgramme(c);
  const checked = await loadChecks(c.var.scope, programme);
  const mayEdit = c.var.scope.actor.permissions.has('checks.edit');
  const query = (name: string) => (open === null || name !== 'regel' ? (c.req.query(name) ?? '') : '');
  return page(
    c,
    <AttentionPage
      {...attentionProps({ frame, programme: programme.id, checked, open: mayEdit ? open : null, mayEdit, query })}
    />,
    status,
  );
}
