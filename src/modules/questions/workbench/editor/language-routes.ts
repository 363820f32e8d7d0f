import { saveDraft } from '#modules/library/index.ts';
import { readForm } from '#platform/form.ts';
import { BadRequest, may, NotFound, routes } from '#platform/http.ts';
import { copy } from '../copy.nl.ts';
import { withNotice } from '../notices.ts';
import { inLanguage, questionLanguagePath, questionPath } from '../paths.ts';
import { questionSubject, takeStep } from '../steps/take-step.ts';
import { openQuestion } from './open-question.ts';

/** A question of the organisation in one more language: it starts with the words of the language it was made from. */
export const languageRoutes = routes().post(questionLanguagePath.pattern, may('questions.contribute'), async (c) => {
  const view = await openQuestion(c);
  if (!view.item) throw new NotFound();
  const lang = (await readForm(c)).get('taal');
  if (!Object.hasOwn(copy.languages, lang)) throw new BadRequest(copy.editor.noLanguage);
  const address = inLanguage(questionPath({ item: view.at.item }), lang);
  const text = { base: view.item.base, item: view.at.item, lang, revision: 0 };
  const draft = view.text?.draft ?? { question: view.title, answer: '' };
  const step = { on: [questionSubject(view.at.item)], may: 'questions.contribute' } as const;
  const outcome = await takeStep(c, step, () => saveDraft(c.var.scope, text, draft));
  return c.redirect(outcome.ok ? withNotice(address, 'taal', c.var.scope.batch) : address, 303);
});
