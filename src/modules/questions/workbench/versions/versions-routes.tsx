import type { Context } from 'hono';
import {
  type Body,
  listApprovalSteps,
  listKeptDrafts,
  listVersions,
  saveDraft,
  type Version,
} from '#modules/library/index.ts';
import { readForm } from '#platform/form.ts';
import { type Env, may, NotFound, page, routes } from '#platform/http.ts';
import type { Scope } from '#platform/scope.ts';
import { copy } from '../copy.nl.ts';
import { mayDo, openQuestion } from '../editor/open-question.ts';
import { isWritten, type QuestionView } from '../editor/question-view.ts';
import { numberIn } from '../editor/text-form.ts';
import { withNotice } from '../notices.ts';
import {
  inLanguage,
  questionDraftRestorePath,
  questionPath,
  questionRestorePath,
  questionVersionsPath,
} from '../paths.ts';
import { questionsFrame } from '../questions-frame.ts';
import { questionSubject, takeStep } from '../steps/take-step.ts';
import { VersionsPage } from './versions-page.tsx';

/** What was published and kept before, and putting it back as the concept. */
export const versionsRoutes = routes()
  .get(questionVersionsPath.pattern, may('questions.view'), async (c) => {
    const view = await openQuestion(c);
    return page(
      c,
      <VersionsPage
        frame={questionsFrame(c)}
        view={view}
        ofBase={await versionsOfBase(c.var.scope, view)}
        steps={await listApprovalSteps(c.var.scope, view.at)}
        drafts={mayDo(c).contribute ? await draftsOf(c.var.scope, view) : []}
        mayRestore={mayDo(c).contribute && isWritten(view)}
      />,
    );
  })
  .post(questionRestorePath.pattern, may('questions.contribute'), async (c) => {
    const view = await openQuestion(c);
    const version = view.versions.find(({ number }) => String(number) === c.req.param('version'));
    return putBack(c, view, version?.body);
  })
  .post(questionDraftRestorePath.pattern, may('questions.contribute'), async (c) => {
    const view = await openQuestion(c);
    const drafts = await draftsOf(c.var.scope, view);
    return putBack(c, view, drafts.find(({ id }) => id === c.req.param('draft'))?.after);
  });

/** Makes words of before the concept, in a step that can be taken back. */
async function putBack(c: Context<Env>, view: QuestionView, body: Body | undefined): Promise<Response> {
  if (!body || !isWritten(view)) throw new NotFound();
  const text = { ...textAt(view), revision: numberIn(await readForm(c), 'revisie') };
  const step = { on: [questionSubject(view.at.item)], may: 'questions.contribute' } as const;
  const outcome = await takeStep(c, step, () => saveDraft(c.var.scope, text, body));
  if (outcome.ok)
    return c.redirect(
      withNotice(inLanguage(questionPath({ item: view.at.item }), view.at.lang), 'teruggezet', c.var.scope.batch),
      303,
    );
  const frame = { ...questionsFrame(c), notice: { kind: 'warning', text: copy.conflict } as const };
  const drafts = await draftsOf(c.var.scope, view);
  return page(c, <VersionsPage frame={frame} view={view} ofBase={[]} steps={[]} drafts={drafts} mayRestore />, 409);
}

const textAt = ({ at, base }: QuestionView) => ({ ...at, base: base?.id ?? null });
const draftsOf = (scope: Scope, view: QuestionView) => listKeptDrafts(scope, textAt(view));

/** Of a base that took its answer back too: what it said, and when it stopped. */
const versionsOfBase = async (scope: Scope, { followed, gone }: QuestionView): Promise<readonly Version[]> => {
  const last = followed ?? gone?.last;
  return last ? listVersions(scope, last.version) : [];
};
