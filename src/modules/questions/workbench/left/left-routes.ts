import { readForm } from '#platform/form.ts';
import { may, NotFound, routes } from '#platform/http.ts';
import { keepLeft } from '../../actions/left-questions.ts';
import { openQuestion } from '../editor/open-question.ts';
import { numberIn } from '../editor/text-form.ts';
import { questionKeepPath } from '../paths.ts';
import { keepQuestion } from '../withdrawn/withdrawn-routes.ts';

/** Making a question of the organisation itself out of its words for a base that it left. */
export const leftRoutes = routes().post(questionKeepPath.pattern, may('questions.edit'), async (c) => {
  const view = await openQuestion(c);
  if (view.kind !== 'left') throw new NotFound();
  const form = await readForm(c);
  const at = { ...view.at, revision: numberIn(form, 'revisie') };
  return keepQuestion(c, view, { form, keeping: (values) => keepLeft(c.var.scope, at, values) });
});
