import type { Context } from 'hono';
import { errorsOf, type FormProblem, type FormValues } from '#kernel/form-values.ts';
import { asId, isId } from '#kernel/id.ts';
import { personFrame } from '#modules/people/index.ts';
import { openProgramme } from '#modules/programmes/index.ts';
import { readForm } from '#platform/form.ts';
import { type Env, may, NotFound, page, routes, seeOther } from '#platform/http.ts';
import { NOTICE, noticeName } from '#platform/sealed-notice.ts';
import { asStep, undoStep } from '#platform/steps.ts';
import type { Frame } from '#ui/index.ts';
import { keepOrganisationFacts, keepProgrammeFacts } from './actions.ts';
import { copy } from './copy.nl.ts';
import { dutchFacts, fieldsOfFacts, parseFacts, withNewNames } from './facts-form.ts';
import { factsKeeper } from './keeper.ts';
import type { Fact } from './model/fact.ts';
import { type LeftBehind, oldWords } from './model/left-behind.ts';
import { FactsPage, type FactsView } from './pages/facts-page.tsx';
import { RIGHT } from './pages/left-behind-part.tsx';
import type { Saying } from './pages/saying-part.tsx';
import { organisationFactsPath, organisationFactsUndoPath, programmeFactsPath } from './paths.ts';
import { type FactsParts, inUse, notReached, organisationView, programmeView } from './view.ts';

const SAVED = 'bewaard';
const UNDONE = 'ongedaan';
const TOO_LATE = 'nietOngedaan';
const NOTHING = { gone: [], dutch: [] } as const;

/** Facts of the organisation, and of each programme. */
export const factsRoutes = (parts: FactsParts) =>
  routes()
    .get(organisationFactsPath.pattern, may('facts.view'), async (c) => {
      const opened = await organisationView(c.var.scope, parts);
      const { saying, ...words } = await notReached(c.var.scope, opened, parts.elsewhere);
      const isSaved = noticeName(c) === SAVED;
      const left = isSaved ? words : NOTHING;
      const isInDutch = [left.gone, left.dutch, inUse(oldWords(opened.kept), opened.view.languages)].some(
        (all) => all.length > 0,
      );
      const notice = noticeOf(c, isInDutch ? copy.savedInDutch : copy.saved);
      return draw(c, { ...opened, left, saying, frame: { ...personFrame(c), notice } });
    })
    .post(organisationFactsPath.pattern, may('facts.edit'), async (c) => {
      const form = await readForm(c);
      const opened = { ...(await organisationView(c.var.scope, parts)), frame: personFrame(c) };
      const languages = opened.view.languages.map(({ lang }) => lang);
      const parsed = parseFacts(form, { languages, kept: opened.kept });
      if (!parsed.ok) return draw(c, opened, { form, problems: parsed.problems });
      const change = { revision: revisionIn(form), facts: parsed.value, right: form.all(RIGHT) };
      const subjects = [{ keeper: factsKeeper, id: c.var.scope.organisation }];
      const work = () => keepOrganisationFacts(c.var.scope, change);
      const outcome = await asStep(c.var.scope, { subjects, permission: 'facts.edit', work });
      return outcome.ok ? told(c, SAVED, outcome.value.isChanged) : draw(c, opened, { form, problems: null });
    })
    .post(organisationFactsUndoPath.pattern, may('facts.edit'), async (c) => {
      const step = (await readForm(c)).get('stap');
      if (!isId(step)) throw new NotFound();
      const outcome = await undoStep(c.var.scope, [factsKeeper], asId<'batch'>(step));
      if (!outcome.ok && outcome.reason === 'not-found') throw new NotFound();
      return outcome.ok ? told(c, UNDONE, true) : told(c, TOO_LATE, false);
    })
    .get(programmeFactsPath.pattern, may('facts.view'), async (c) => {
      const { programme, frame } = await openProgramme(c);
      return draw(c, { ...(await programmeView(c.var.scope, programme, parts.planOf)), frame });
    })
    .post(programmeFactsPath.pattern, may('facts.edit'), async (c) => {
      const { programme, frame } = await openProgramme(c);
      const form = await readForm(c);
      const opened = { ...(await programmeView(c.var.scope, programme, parts.planOf)), frame };
      const parsed = parseFacts(form);
      if (!parsed.ok) return draw(c, opened, { form, problems: parsed.problems });
      const change = { revision: revisionIn(form), facts: parsed.value };
      const outcome = await keepProgrammeFacts(c.var.scope, programme.id, change);
      if (!outcome.ok) return draw(c, opened, { form, problems: null });
      return seeOther(c, programmeFactsPath({ programme: programme.id }));
    });

/** Back to the page, with what was done and, where that changed anything, the step that can be taken back. */
function told(c: Context<Env>, name: string, isChanged: boolean): Response {
  const step = isChanged ? `&stap=${c.var.scope.batch}` : '';
  return c.redirect(`${organisationFactsPath({})}?${NOTICE}=${name}${step}`, 303);
}

function noticeOf(c: Context<Env>, saved: string): Frame['notice'] {
  const name = noticeName(c);
  if (name === TOO_LATE) return { kind: 'warning', text: copy.notUndone };
  if (name !== SAVED && name !== UNDONE) return null;
  const label = name === SAVED ? copy.undo : copy.redo;
  const stap = c.req.query('stap');
  const undo = stap ? { undo: { action: organisationFactsUndoPath({}), label, fields: { stap } } } : {};
  return { kind: 'positive', text: name === SAVED ? saved : copy.undone, ...undo };
}

/** What the form was made on; anything that is no figure is older than all. */
const revisionIn = (form: FormValues): number =>
  /^\d{1,9}$/.test(form.get('revision')) ? Number(form.get('revision')) : -1;

type Opened = {
  readonly view: FactsView;
  readonly kept: readonly Fact[];
  readonly frame: Frame;
  readonly left?: Pick<LeftBehind, 'gone' | 'dutch'>;
  readonly saying?: readonly Saying[];
};
/** `problems` is null when somebody else changed the facts in the meantime. */
type Refused = { readonly form: FormValues; readonly problems: readonly FormProblem[] | null };

function draw(
  c: Context<Env>,
  { view, kept, frame, left = NOTHING, saying = [] }: Opened,
  refused: Refused | null = null,
): Response {
  const isConflict = refused !== null && refused.problems === null;
  const status = isConflict ? 409 : refused ? 400 : 200;
  // A refused form is still about what it was made on; after a conflict it is about what stands there now.
  const revision = refused?.problems ? revisionIn(refused.form) : view.revision;
  const fields = refused ? withNewNames(refused.form, kept) : fieldsOfFacts(kept);
  return page(
    c,
    <FactsPage
      frame={frame}
      view={{ ...view, revision }}
      fields={fields}
      dutch={dutchFacts(fields)}
      errors={errorsOf(refused?.problems ?? [])}
      left={{ ...left, old: inUse(oldWords(kept), view.languages) }}
      saying={saying}
      theirs={isConflict ? kept : null}
    />,
    status,
  );
}
