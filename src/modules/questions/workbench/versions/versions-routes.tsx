import type { Context } from 'hono';
import { type Body, findKeptDraft, saveDraft } from '#modules/library/index.ts';
import { readForm } from '#platform/form.ts';
import { type Env, may, NotFound, page, routes } from '#platform/http.ts';
import { copy } from '../copy.nl.ts';
import { mayDo, openQuestion } from '../editor/open-question.ts';
import { isWritten, type QuestionView } from '../editor/question-view.ts';
import { numberIn } from '../editor/text-form.ts';
import { withNotice } from '../notices.ts';
import {
  inLanguage,
  questionDraftPath,
  questionDraftRestorePath,
  questionPath,
  questionRestorePath,
  questionVersionsPath,
} from '../paths.ts';
import { questionsFrame } from '../questions-frame.ts';
import { questionSubject, takeStep } from '../steps/take-step.ts';
import { DraftPage } from './draft-page.tsx';
import { VersionsPage } from './versions-page.tsx';
import { versionsView } from './versions-view.ts';

/** What was published and kept before, and putting it back as the concept. */
export const versionsRoutes = routes()
  .get(questionVersionsPath.pattern, may('questions.view'), async (c) => draw(c, await openQuestion(c), 200))
  .get(questionDraftPath.pattern, may('questions.contribute'), async (c) => {
    const view = await openQuestion(c);
    const draft = await draftIn(c, view);
    if (!draft) throw new NotFound();
    return page(c, <DraftPage frame={questionsFrame(c)} view={view} draft={draft} />);
  })
  .post(questionRestorePath.pattern, may('questions.contribute'), async (c) => {
    const view = await openQuestion(c);
    const version = view.versions.find(({ number }) => String(number) === c.req.param('version'));
    return putBack(c, view, version?.body);
  })
  .post(questionDraftRestorePath.pattern, may('questions.contribute'), async (c) => {
    const view = await openQuestion(c);
    return putBack(c, view, (await draftIn(c, view))?.after);
  });

const draftIn = (c: Context<Env>, { at }: QuestionView) => findKeptDraft(c.var.scope, at, c.req.param('draft') ?? '');

async function draw(c: Context<Env>, view: QuestionView, status: 200 | 409): Promise<Response> {
  const asked = Number(c.req.query('bladzijde') ?? '1');
  const shown = await versionsView(c.var.scope, view, {
    mayWrite: mayDo(c).contribute,
    page: Number.isInteger(asked) && asked > 1 ? asked : 1,
  });
  const frame = questionsFrame(c);
  const notice = status === 409 ? ({ kind: 'warning', text: copy.conflict } as const) : frame.notice;
  return page(c, <VersionsPage frame={{ ...frame, notice }} versions={shown} />, status);
}

/** Makes words of before the concept, in a step that can be taken back. */
async function putBack(c: Context<Env>, view: QuestionView, body: Body | undefined): Promise<Response> {
  if (!body || !isWritten(view)) throw new NotFound();
  const revision = numberIn(await readForm(c), 'revisie');
  const text = { ...view.at, base: view.base?.id ?? null, revision };
  const step = { on: [questionSubject(view.at.item)], may: 'questions.contribute' } as const;
  const outcome = await takeStep(c, step, () => saveDraft(c.var.scope, text, body));
  if (!outcome.ok) return draw(c, view, 409);
  const address = inLanguage(questionPath({ item: view.at.item }), view.at.lang);
  return c.redirect(withNotice(address, 'teruggezet', c.var.scope.batch), 303);
}
