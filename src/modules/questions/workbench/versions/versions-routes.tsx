import { listApprovalSteps, listVersions, saveDraft, type Version } from '#modules/library/index.ts';
import { readForm } from '#platform/form.ts';
import { may, NotFound, page, routes } from '#platform/http.ts';
import type { Scope } from '#platform/scope.ts';
import { copy } from '../copy.nl.ts';
import { mayDo, openQuestion } from '../editor/open-question.ts';
import { isWritten, type QuestionView } from '../editor/question-view.ts';
import { numberIn } from '../editor/text-form.ts';
import { withNotice } from '../notices.ts';
import { inLanguage, questionPath, questionRestorePath, questionVersionsPath } from '../paths.ts';
import { questionsFrame } from '../questions-frame.ts';
import { questionSubject, takeStep } from '../steps/take-step.ts';
import { VersionsPage } from './versions-page.tsx';

/** What was published before, and putting it back as the concept. */
export const versionsRoutes = routes()
  .get(questionVersionsPath.pattern, may('questions.view'), async (c) => {
    const view = await openQuestion(c);
    const ofBase = await versionsOfBase(c.var.scope, view);
    return page(
      c,
      <VersionsPage
        frame={questionsFrame(c)}
        view={view}
        ofBase={ofBase}
        steps={await listApprovalSteps(c.var.scope, view.at)}
        mayRestore={mayDo(c).contribute && isWritten(view)}
      />,
    );
  })
  .post(questionRestorePath.pattern, may('questions.contribute'), async (c) => {
    const view = await openQuestion(c);
    const version = view.versions.find(({ number }) => String(number) === c.req.param('version'));
    if (!version || !isWritten(view)) throw new NotFound();
    const revision = numberIn(await readForm(c), 'revisie');
    const text = { ...view.at, base: view.base?.id ?? null, revision };
    const step = { on: [questionSubject(view.at.item)], may: 'questions.contribute' } as const;
    const outcome = await takeStep(c, step, () => saveDraft(c.var.scope, text, version.body));
    if (outcome.ok)
      return c.redirect(
        withNotice(inLanguage(questionPath({ item: view.at.item }), view.at.lang), 'teruggezet', c.var.scope.batch),
        303,
      );
    const frame = { ...questionsFrame(c), notice: { kind: 'warning', text: copy.conflict } as const };
    return page(c, <VersionsPage frame={frame} view={view} ofBase={[]} steps={[]} mayRestore />, 409);
  });

/** Of a base that took its answer back too: what it said, and when it stopped. */
const versionsOfBase = async (scope: Scope, { followed, gone }: QuestionView): Promise<readonly Version[]> => {
  const last = followed ?? gone?.last;
  return last ? listVersions(scope, last.version) : [];
};
