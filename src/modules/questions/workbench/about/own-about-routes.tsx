import type { Context } from 'hono';
import { errorsOf, type FormProblem, type FormValues } from '#kernel/form-values.ts';
import { keepAbout } from '#modules/library/index.ts';
import { readForm } from '#platform/form.ts';
import { type Env, NotFound, page } from '#platform/http.ts';
import { copy } from '../copy.nl.ts';
import { hasOwnWords, type QuestionView } from '../editor/question-view.ts';
import { numberIn } from '../editor/text-form.ts';
import { withNotice } from '../notices.ts';
import { inLanguage, questionPath } from '../paths.ts';
import { questionsFrame } from '../questions-frame.ts';
import { questionSubject, takeStep } from '../steps/take-step.ts';
import { fieldsOfOwnAbout, parseOwnAbout } from './about-form.ts';
import { OwnAboutPage } from './about-page.tsx';
import { mayGoWith, relatedChoice } from './related.ts';
import { searchesRelated, wishOfRelated } from './related-wish.ts';

type Refused = {
  readonly form: FormValues;
  readonly problems: readonly FormProblem[];
  readonly status: 200 | 400 | 409;
};

/** What the organisation says for itself about a question of a base that it tells in its own words. */
export async function drawOwnAbout(
  c: Context<Env>,
  view: QuestionView,
  refused: Refused | null = null,
): Promise<Response> {
  const { ownAbout, at } = view;
  if (!ownAbout || !hasOwnWords(view)) throw new NotFound();
  const form = refused?.form ?? fieldsOfOwnAbout(ownAbout);
  const asked = { item: at.item, lang: at.lang, isOfBase: false, kept: ownAbout.related };
  const frame = questionsFrame(c);
  const isConflict = refused?.status === 409;
  return page(
    c,
    <OwnAboutPage
      frame={isConflict ? { ...frame, notice: { kind: 'warning', text: copy.conflict } } : frame}
      view={view}
      form={form}
      errors={errorsOf(refused?.problems ?? [])}
      related={await relatedChoice(c.var.scope, { ...asked, ...wishOfRelated(form) })}
      revision={refused && !isConflict ? numberIn(form, 'revisie') : ownAbout.revision}
    />,
    refused?.status ?? 200,
  );
}

/** Keeps it. What the site shows changes when the own text is published again. */
export async function postOwnAbout(c: Context<Env>, view: QuestionView): Promise<Response> {
  const { at, ownAbout } = view;
  if (!hasOwnWords(view)) throw new NotFound();
  const form = await readForm(c);
  if (searchesRelated(form)) return drawOwnAbout(c, view, { form, problems: [], status: 200 });
  const about = parseOwnAbout(form);
  if (!about.ok) return drawOwnAbout(c, view, { form, problems: about.problems, status: 400 });
  const { reviewOn, related: chosen, synonyms } = about.value;
  const among = { item: at.item, isOfBase: false, kept: ownAbout?.related ?? [], chosen };
  const meta = { synonyms, related: await mayGoWith(c.var.scope, among) };
  const step = { on: [questionSubject(at.item)], may: 'questions.edit' } as const;
  const outcome = await takeStep(c, step, () =>
    keepAbout(c.var.scope, at.item, { meta, reviewOn, revision: numberIn(form, 'revisie') }),
  );
  if (!outcome.ok) return drawOwnAbout(c, view, { form, problems: [], status: 409 });
  return c.redirect(withNotice(inLanguage(questionPath({ item: at.item }), at.lang), 'over', c.var.scope.batch), 303);
}
