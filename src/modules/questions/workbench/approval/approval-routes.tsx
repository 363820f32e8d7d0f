import { cutText } from '#kernel/cut-text.ts';
import { approveText, returnText } from '#modules/library/index.ts';
import { readForm } from '#platform/form.ts';
import { BadRequest, may, NotFound, routes } from '#platform/http.ts';
import { answerQuestion, fieldsOf, onQuestion, refuseQuestion } from '../editor/editor-routes.tsx';
import { openQuestion } from '../editor/open-question.ts';
import { LONGEST_WHY, numberIn } from '../editor/text-form.ts';
import { questionApprovalPath } from '../paths.ts';
import { isWritten } from '../editor/question-view.ts';
import { listApprovers } from './approval-view.ts';
import { copy } from './copy.nl.ts';

/** Agreeing to an own text that waits, or sending it back with what is wrong. */
export const approvalRoutes = routes().post(questionApprovalPath.pattern, may('questions.approve'), async (c) => {
  const { scope } = c.var;
  const view = await openQuestion(c);
  if (!isWritten(view)) throw new NotFound();
  const form = await readForm(c);
  const words = cutText(form.get('opmerking').trim(), LONGEST_WHY);
  const text = { ...view.at, base: view.text?.base ?? null, revision: numberIn(form, 'revisie') };
  const isBack = form.get('doe') === 'terug';
  if (isBack && words === '') {
    const problems = [{ field: 'opmerking', message: copy.noWords }];
    return refuseQuestion(c, view, { form: fieldsOf(view), problems, status: 400 });
  }
  const outcome = await onQuestion(c, view, 'questions.approve', async () =>
    isBack ? returnText(scope, text, words) : approveText(scope, text, { words, may: await listApprovers(scope) }),
  );
  if (!outcome.ok && outcome.reason === 'own') throw new BadRequest(copy.own);
  return answerQuestion(c, view, outcome, { notice: isBack ? 'teruggestuurd' : 'akkoord', isStep: true });
});
