import { asId, isId } from '#kernel/id.ts';
import { readForm } from '#platform/form.ts';
import { may, NotFound, routes } from '#platform/http.ts';
import { undoStep } from '#platform/steps.ts';
import { keepers } from '../../actions/keepers.ts';
import { type NoticeName, withNotice } from '../notices.ts';
import { questionsPath, stepUndoPath } from '../paths.ts';

const REFUSED = {
  'not-yours': 'nietVanJou',
  'already-undone': 'alOngedaan',
  'changed-since': 'nietOngedaan',
} as const satisfies Readonly<Record<string, NoticeName>>;

/** Takes back what somebody just did with questions; taking back can be taken back too. */
export const stepsRoutes = routes().post(stepUndoPath.pattern, may('questions.contribute'), async (c) => {
  const form = await readForm(c);
  const batch = form.get('stap');
  if (!isId(batch)) throw new NotFound();
  const asked = form.get('terug');
  const place = asked === questionsPath({}) || /^\/organisatie\/vragen[/?]/.test(asked) ? asked : questionsPath({});
  const outcome = await undoStep(c.var.scope, keepers, asId<'batch'>(batch));
  if (outcome.ok) return c.redirect(withNotice(place, 'ongedaan', c.var.scope.batch), 303);
  if (outcome.reason === 'not-found') throw new NotFound();
  return c.redirect(withNotice(place, REFUSED[outcome.reason]), 303);
});
