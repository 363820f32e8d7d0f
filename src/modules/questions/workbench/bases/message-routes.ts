import { cutText } from '#kernel/cut-text.ts';
import { isId } from '#kernel/id.ts';
import { findText, replyToMessage, saveDraft } from '#modules/library/index.ts';
import { readForm } from '#platform/form.ts';
import { may, NotFound, routes } from '#platform/http.ts';
import { copy } from '../copy.nl.ts';
import { withNotice } from '../notices.ts';
import { baseMessagePath, basePath, inLanguage, questionPath } from '../paths.ts';
import { drawBase, openBase } from './bases-routes.tsx';
import { answerFieldOf } from './messages-part.tsx';

const STATES = ['answered', 'taken', 'declined'] as const;
const LONGEST = 5_000;

/** Answering questions and offers as the owner of a base. An offer that is taken becomes the concept of the base. */
export const messageRoutes = routes().post(baseMessagePath.pattern, may('questions.edit'), async (c) => {
  const { scope } = c.var;
  const [base, id] = [c.req.param('base'), c.req.param('message')];
  const form = await readForm(c);
  const state = STATES.find((each) => each === form.get('doe'));
  if (!isId(base) || !isId(id) || !state) throw new NotFound();
  const outcome = await replyToMessage(scope, id, { state, answer: cutText(form.get('antwoord').trim(), LONGEST) });
  if (!outcome.ok && outcome.reason === 'not-found') throw new NotFound();
  if (!outcome.ok && outcome.reason === 'empty')
    return drawBase(c, await openBase(c), {
      problems: [{ field: answerFieldOf(id), message: copy.bases.noAnswer }],
      status: 400,
    });
  if (!outcome.ok) return c.redirect(withNotice(basePath({ base }), 'alBeantwoord'), 303);
  const { item, lang, body } = outcome.value;
  if (state !== 'taken' || !body) return c.redirect(withNotice(basePath({ base }), 'beantwoord'), 303);
  const text = await findText(scope, { item, lang });
  const at = { base: outcome.value.base, item, lang, revision: text?.revision ?? 0 };
  const saved = await saveDraft(scope, at, { ...text?.draft, ...body });
  if (!saved.ok) throw new NotFound();
  return c.redirect(withNotice(inLanguage(questionPath({ item }), lang), 'overgenomenVoorstel'), 303);
});
