import type { Context } from 'hono';
import { errorsOf, type FormProblem, type FormValues } from '#kernel/form-values.ts';
import { personFrame } from '#modules/people/index.ts';
import { openProgramme } from '#modules/programmes/index.ts';
import { readForm } from '#platform/form.ts';
import { type Env, may, page, routes, seeOther } from '#platform/http.ts';
import { NOTICE, noticeName } from '#platform/sealed-notice.ts';
import type { Frame } from '#ui/index.ts';
import { keepOrganisationFacts, keepProgrammeFacts } from './actions.ts';
import { copy } from './copy.nl.ts';
import { dutchFacts, fieldsOfFacts, parseFacts, withNewNames } from './facts-form.ts';
import type { Fact } from './model/fact.ts';
import { oldWords, type WordsIn } from './model/left-behind.ts';
import { FactsPage, type FactsView } from './pages/facts-page.tsx';
import { RIGHT } from './pages/left-behind-part.tsx';
import { organisationFactsPath, programmeFactsPath } from './paths.ts';
import { type FactsParts, goneNow, inUse, organisationView, programmeView } from './view.ts';

const SAVED = 'bewaard';

/** Facts of the organisation, and of each programme. */
export const factsRoutes = (parts: FactsParts) =>
  routes()
    .get(organisationFactsPath.pattern, may('facts.view'), async (c) => {
      const opened = await organisationView(c.var.scope, parts);
      const isSaved = noticeName(c) === SAVED;
      const gone = isSaved ? await goneNow(c.var.scope, opened) : [];
      const isInDutch = gone.length > 0 || oldWords(opened.kept).length > 0;
      const text = isInDutch ? copy.savedInDutch : copy.saved;
      const notice = isSaved ? ({ kind: 'positive', text } as const) : null;
      return draw(c, { ...opened, gone, frame: { ...personFrame(c), notice } });
    })
    .post(organisationFactsPath.pattern, may('facts.edit'), async (c) => {
      const form = await readForm(c);
      const opened = { ...(await organisationView(c.var.scope, parts)), frame: personFrame(c) };
      const languages = opened.view.languages.map(({ lang }) => lang);
      const parsed = parseFacts(form, { languages, kept: opened.kept });
      if (!parsed.ok) return draw(c, opened, { form, problems: parsed.problems });
      const change = { revision: revisionIn(form), facts: parsed.value, right: form.all(RIGHT) };
      const outcome = await keepOrganisationFacts(c.var.scope, change);
      return outcome.ok
        ? c.redirect(`${organisationFactsPath({})}?${NOTICE}=${SAVED}`, 303)
        : draw(c, opened, { form, problems: null });
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

/** What the form was made on; anything that is no figure is older than all. */
const revisionIn = (form: FormValues): number =>
  /^\d{1,9}$/.test(form.get('revision')) ? Number(form.get('revision')) : -1;

type Opened = {
  readonly view: FactsView;
  readonly kept: readonly Fact[];
  readonly frame: Frame;
  readonly gone?: readonly WordsIn[];
};
/** `problems` is null when somebody else changed the facts in the meantime. */
type Refused = { readonly form: FormValues; readonly problems: readonly FormProblem[] | null };

function draw(c: Context<Env>, { view, kept, frame, gone = [] }: Opened, refused: Refused | null = null): Response {
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
      left={{ old: inUse(oldWords(kept), view.languages), gone }}
      theirs={isConflict ? kept : null}
    />,
    status,
  );
}
