import type { Context } from 'hono';
import { errorsOf, type FormProblem, type FormValues } from '#kernel/form-values.ts';
import { asId, type Id, isId } from '#kernel/id.ts';
import { listOwnBases } from '#modules/library/index.ts';
import { namesOfOrganisations } from '#modules/people/index.ts';
import { formOf, readForm } from '#platform/form.ts';
import { type Env, may, NotFound, page, routes } from '#platform/http.ts';
import { addTheme, changeTheme, removeTheme } from '../../actions/site.ts';
import { themeSlug } from '../../model/question.ts';
import { languagesInUse } from '../../languages-in-use.ts';
import { findTheme, listThemes } from '../../store/themes.ts';
import { copy } from '../copy.nl.ts';
import { mayDo } from '../editor/open-question.ts';
import { numberIn } from '../editor/text-form.ts';
import { basesInUse } from '../list/list-view.ts';
import { type NoticeName, withNotice } from '../notices.ts';
import { themePath, themeRemovalPath, themesPath } from '../paths.ts';
import { questionsFrame } from '../questions-frame.ts';
import { takeStep, themeSubject } from '../steps/take-step.ts';
import { fieldsOfNewTheme, parseTheme } from './theme-form.ts';
import { type FollowedThemes, type ThemeGroup, ThemesPage } from './themes-page.tsx';

const MAY = { may: 'questions.edit' } as const;

/** The themes that questions are grouped by. */
export const themesRoutes = routes()
  .get(themesPath.pattern, may('questions.edit'), (c) => draw(c, null))
  .post(themesPath.pattern, may('questions.edit'), async (c) => {
    const form = await readForm(c);
    const parsed = parseTheme(form, { languages: await languagesInUse(c.var.scope), before: {} });
    if (parsed.problems.length > 0) return draw(c, { form, problems: parsed.problems });
    const bases = await listOwnBases(c.var.scope);
    const base = bases.find(({ id }) => id === form.get('basis'))?.id ?? null;
    const values = { base, slug: themeSlug(parsed.values.name), ...parsed.values };
    const step = {
      ...MAY,
      on: [],
      made: (outcome: Awaited<ReturnType<typeof addTheme>>) => (outcome.ok ? [themeSubject(outcome.value)] : []),
    };
    const outcome = await takeStep(c, step, () => addTheme(c.var.scope, values));
    if (!outcome.ok) return draw(c, { form, problems: [{ field: 'naam', message: copy.themes.taken }] });
    return back(c, 'thema');
  })
  .post(themePath.pattern, may('questions.edit'), async (c) => {
    const form = await readForm(c);
    const at = { id: idOf(c), revision: numberIn(form, 'revisie') };
    const before = (await findTheme(c.var.scope, at.id))?.translations ?? {};
    const parsed = parseTheme(form, { languages: await languagesInUse(c.var.scope), before });
    if (parsed.problems.length > 0) return draw(c, { form, problems: parsed.problems, theme: at.id });
    const outcome = await takeStep(c, { ...MAY, on: [themeSubject(at.id)] }, () =>
      changeTheme(c.var.scope, at, parsed.values),
    );
    if (outcome.ok) return back(c, 'thema');
    if (outcome.reason === 'not-found') throw new NotFound();
    return draw(c, { form, problems: [], theme: at.id, isConflict: true });
  })
  .post(themeRemovalPath.pattern, may('questions.edit'), async (c) => {
    const at = { id: idOf(c), revision: numberIn(await readForm(c), 'revisie') };
    const outcome = await takeStep(c, { ...MAY, on: [themeSubject(at.id)] }, () => removeTheme(c.var.scope, at));
    if (outcome.ok) return back(c, 'themaWeg');
    if (outcome.reason === 'not-found') throw new NotFound();
    return draw(c, { form: formOf({}), problems: [], isConflict: true });
  });

const back = (c: Context<Env>, notice: NoticeName): Response =>
  c.redirect(withNotice(themesPath({}), notice, c.var.scope.batch), 303);

function idOf(c: Context<Env>) {
  const id = c.req.param('theme') ?? '';
  if (!isId(id)) throw new NotFound();
  return asId<'theme'>(id);
}

type Refused = {
  readonly form: FormValues;
  readonly problems: readonly FormProblem[];
  /** Which theme the form is of; none is a new one. */
  readonly theme?: Id<'theme'>;
  readonly isConflict?: boolean;
};

async function draw(c: Context<Env>, refused: Refused | null): Promise<Response> {
  const { scope } = c.var;
  const groups: ThemeGroup[] = [];
  for (const base of [null, ...(await listOwnBases(scope))])
    groups.push({
      base,
      themes: await listThemes(scope, { organisation: scope.organisation, base: base?.id ?? null }),
    });
  const followed: FollowedThemes[] = [];
  const { all } = await basesInUse(scope);
  const others = all.filter(({ owner }) => owner !== scope.organisation);
  const names = await namesOfOrganisations(scope, [...new Set(others.map(({ owner }) => owner))]);
  for (const base of others)
    followed.push({
      base,
      ownerName: names.get(base.owner) ?? '',
      themes: await listThemes(scope, { organisation: base.owner, base: base.id }),
    });
  const frame = questionsFrame(c);
  return page(
    c,
    <ThemesPage
      frame={refused?.isConflict ? { ...frame, notice: { kind: 'warning', text: copy.conflict } } : frame}
      may={mayDo(c)}
      groups={groups}
      followed={followed}
      languages={await languagesInUse(scope)}
      form={refused?.form ?? fieldsOfNewTheme(groups.flatMap(({ base }) => (base ? [base] : [])))}
      errors={errorsOf(refused?.problems ?? [])}
      refused={refused?.theme ?? null}
    />,
    refused === null ? 200 : refused.isConflict ? 409 : 400,
  );
}
