import type { Context } from 'hono';
import type { FormValues } from '#kernel/form-values.ts';
import type { Base } from '#modules/library/index.ts';
import { readForm } from '#platform/form.ts';
import { BadRequest, type Env, may, NotFound, routes } from '#platform/http.ts';
import { type AsOwn, type GoneAt, keepAsOwn, letGo } from '../../actions/withdrawn-questions.ts';
import { answerQuestion, onQuestion, refuseQuestion } from '../editor/editor-routes.tsx';
import { openQuestion } from '../editor/open-question.ts';
import type { QuestionView } from '../editor/question-view.ts';
import { numberIn } from '../editor/text-form.ts';
import { withNotice } from '../notices.ts';
import { inLanguage, questionGonePath, questionPath } from '../paths.ts';
import { questionSubject, takeStep } from '../steps/take-step.ts';
import { copy } from './copy.nl.ts';
import { parseKeep } from './keep-form.ts';

/** What to do with what a base withdrew: take it off the own site, or keep it as a question of the organisation itself. */
export const withdrawnRoutes = routes().post(questionGonePath.pattern, may('questions.edit'), async (c) => {
  const view = await openQuestion(c);
  const form = await readForm(c);
  const act = form.get('doe');
  const at = goneAtIn(view, form);
  if (act === 'weg') {
    const outcome = await onQuestion(c, view, 'questions.edit', () => letGo(c.var.scope, at));
    return answerQuestion(c, view, outcome, { notice: 'weggehaald', isStep: true });
  }
  if (act === 'houden') return keepQuestion(c, view, { form, keeping: (values) => keepAsOwn(c.var.scope, at, values) });
  throw new BadRequest(copy.unknown);
});

/** @throws NotFound for a question that its base shows. */
function goneAtIn({ base, gone, at }: QuestionView, form: FormValues): GoneAt & { readonly base: Base } {
  if (!base || !gone) throw new NotFound();
  return { base, ...at, revision: numberIn(form, 'revisie'), stanceRevision: numberIn(form, 'houding') };
}

type Keeping = (values: AsOwn) => ReturnType<typeof keepAsOwn>;

/** Makes a question of the organisation itself, once it is said who looks after it. */
export async function keepQuestion(
  c: Context<Env>,
  view: QuestionView,
  { form, keeping }: { form: FormValues; keeping: Keeping },
): Promise<Response> {
  const parsed = parseKeep(form);
  if (!parsed.ok) return refuseQuestion(c, view, { form, problems: parsed.problems, status: 400 });
  const step = {
    on: [questionSubject(view.at.item)],
    may: 'questions.edit',
    made: (outcome: Awaited<ReturnType<typeof keepAsOwn>>) => (outcome.ok ? [questionSubject(outcome.value.item)] : []),
  } as const;
  const kept = await takeStep(c, step, () => keeping(parsed.value));
  if (!kept.ok) return answerQuestion(c, view, kept, { notice: 'gehouden' });
  const { item, isShown } = kept.value;
  const address = inLanguage(questionPath({ item }), view.at.lang);
  return c.redirect(withNotice(address, isShown ? 'gehouden' : 'gehoudenConcept', c.var.scope.batch), 303);
}
