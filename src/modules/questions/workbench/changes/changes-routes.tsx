import { readForm } from '#platform/form.ts';
import { may, page, routes } from '#platform/http.ts';
import { NOTICE, noticeName } from '#platform/sealed-notice.ts';
import { comparisonOf } from '../comparison/comparison-view.ts';
import { decide } from '../comparison/decide.ts';
import { copy } from '../copy.nl.ts';
import { mayDo } from '../editor/open-question.ts';
import { questionView } from '../editor/question-view.ts';
import { withNotice } from '../notices.ts';
import { changesPath } from '../paths.ts';
import { questionsFrame } from '../questions-frame.ts';
import { questionSubject, takeStep } from '../steps/take-step.ts';
import { changesView } from './changes-view.ts';
import { ChangesPage } from './changes-page.tsx';

/** What stands on the page, of each kind; the next ones come when these are done. */
const MOST_AT_ONCE = 200;

/** The changes of bases that wait, and agreeing to several at once. */
export const changesRoutes = routes()
  .get(changesPath.pattern, may('questions.view'), async (c) => {
    const frame = questionsFrame(c);
    const text = refusalOf(noticeName(c), Number(c.req.query('aantal')));
    return page(
      c,
      <ChangesPage
        frame={text === null ? frame : { ...frame, notice: { kind: 'warning', text } }}
        view={await changesView(c.var.scope)}
        mayApprove={mayDo(c).approve}
      />,
    );
  })
  .post(changesPath.pattern, may('questions.approve'), async (c) => {
    const form = await readForm(c);
    if (form.all('wijziging').length === 0) return c.redirect(`${changesPath({})}?${NOTICE}=niets`, 303);
    let missed = 0;
    for (const chosen of form.all('wijziging').slice(0, MOST_AT_ONCE)) {
      const [item = '', lang = '', version = ''] = chosen.split(' ');
      const view = await questionView(c.var.scope, { item, lang });
      const compared = view ? comparisonOf(view, c.var.scope.now()) : null;
      // Nobody agrees with what they have not seen.
      const isSeen = compared?.kind === 'approve' && String(compared.version.number) === version;
      const stanceRevision = view?.followed?.stance?.revision ?? 0;
      const asked = { decision: 'akkoord', form, revision: 0, stanceRevision } as const;
      const step = { on: [questionSubject(item)], may: 'questions.approve' } as const;
      const outcome = isSeen ? await takeStep(c, step, () => decide(c.var.scope, compared, asked)) : null;
      if (!outcome?.ok) missed += 1;
    }
    const address =
      missed > 0
        ? `${changesPath({})}?${NOTICE}=gemist&aantal=${missed}`
        : withNotice(changesPath({}), 'akkoord', c.var.scope.batch);
    return c.redirect(address, 303);
  });

/** What of the choice did not go on, told by the address; null for nothing. */
const refusalOf = (name: string, missed: number): string | null =>
  name === 'niets' ? copy.changes.nothingChosen : name === 'gemist' ? copy.changes.refused(missed) : null;
