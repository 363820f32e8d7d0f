import type { Context } from 'hono';
import { errorsOf, type FormProblem, type FormValues } from '#kernel/form-values.ts';
import { isId } from '#kernel/id.ts';
import { slugOf } from '#kernel/slug.ts';
import { addBase, askToTakePart, changeBase } from '#modules/library/index.ts';
import { listOrganisations } from '#modules/people/index.ts';
import { formOf, readForm } from '#platform/form.ts';
import { type Env, may, NotFound, page, routes } from '#platform/http.ts';
import { joinBase, leaveBase } from '../../actions/bases.ts';
import { copy } from '../copy.nl.ts';
import { mayDo } from '../editor/open-question.ts';
import { numberIn } from '../editor/text-form.ts';
import { type NoticeName, withNotice, withWayBack } from '../notices.ts';
import { baseInvitationPath, baseLeavingPath, basePartPath, basePath, basesPath, newBasePath } from '../paths.ts';
import { questionsFrame } from '../questions-frame.ts';
import { NewBasePage } from './base-fields.tsx';
import { BasePage } from './base-page.tsx';
import { BasesPage } from './bases-page.tsx';
import { type BaseView, basesView, baseView } from './bases-view.ts';
import { LeavingPage } from './leaving-page.tsx';
import { leavingView } from './leaving-view.ts';

const LONGEST_NAME = 120;
const LONGEST_DESCRIPTION = 2_000;

/** Making bases, asking organisations in, and taking part. */
export const basesRoutes = routes()
  .get(basesPath.pattern, may('questions.view'), async (c) =>
    page(c, <BasesPage frame={questionsFrame(c)} view={await basesView(c.var.scope)} may={mayDo(c)} />),
  )
  .get(newBasePath.pattern, may('questions.edit'), (c) =>
    page(c, <NewBasePage frame={questionsFrame(c)} form={formOf({})} errors={[]} />),
  )
  .post(newBasePath.pattern, may('questions.edit'), (c) => postNew(c))
  .get(basePath.pattern, may('questions.view'), async (c) => drawBase(c, await openBase(c)))
  .post(basePath.pattern, may('questions.edit'), (c) => postBase(c))
  .post(basePartPath.pattern, may('questions.edit'), async (c) => {
    const { base, part } = await openBase(c);
    const mode = (await readForm(c)).get('hoe') === 'after-approval' ? 'after-approval' : 'at-once';
    const outcome = await joinBase(c.var.scope, base.id, mode);
    if (!outcome.ok) throw new NotFound();
    const before = part?.state === 'taking-part' && part.mode !== mode ? part.mode : undefined;
    return c.redirect(withWayBack(basePath({ base: base.id }), 'deelname', { base: base.id, mode: before }), 303);
  })
  .get(baseLeavingPath.pattern, may('questions.edit'), (c) => drawLeaving(c))
  .post(baseLeavingPath.pattern, may('questions.edit'), async (c) => {
    const { base, part } = await openBase(c);
    const isIn = part?.state === 'taking-part';
    if (isIn && !(await readForm(c)).has('zeker')) return drawLeaving(c);
    const outcome = await leaveBase(c.var.scope, base.id);
    if (!outcome.ok) throw new NotFound();
    // Back into a closed base goes only by being asked again.
    const mode = base.isOpen && isIn ? part.mode : undefined;
    return c.redirect(withWayBack(basesPath({}), isIn ? 'afscheid' : 'bedankt', { base: base.id, mode }), 303);
  })
  .post(baseInvitationPath.pattern, may('questions.edit'), (c) => postInvitation(c));

const back = (c: Context<Env>, base: string, notice: NoticeName): Response =>
  c.redirect(withNotice(basePath({ base }), notice), 303);

/** The base of the address as its organisation sees it. */
export async function openBase(c: Context<Env>): Promise<BaseView> {
  const id = c.req.param('base') ?? '';
  const view = isId(id) ? await baseView(c.var.scope, id) : undefined;
  if (!view) throw new NotFound();
  return view;
}

/** Asks first: the answers of the base leave the site with it. */
async function drawLeaving(c: Context<Env>): Promise<Response> {
  const view = await leavingView(c.var.scope, (await openBase(c)).base);
  if (!view) throw new NotFound();
  return page(c, <LeavingPage frame={questionsFrame(c)} view={view} />);
}

type Refused = { readonly problems: readonly FormProblem[]; readonly typed?: string; readonly status: 400 | 409 };

/** The page of a base, with what is wrong with what somebody sent. */
export async function drawBase(c: Context<Env>, view: BaseView, refused: Refused | null = null): Promise<Response> {
  const all = view.isOwner ? await listOrganisations(c.var.scope) : [];
  const frame = questionsFrame(c);
  return page(
    c,
    <BasePage
      frame={refused?.status === 409 ? { ...frame, notice: { kind: 'warning', text: copy.conflict } } : frame}
      view={view}
      errors={errorsOf(refused?.problems ?? [])}
      mayEdit={mayDo(c).edit}
      organisations={all.filter(({ id }) => id !== view.base.owner).map(({ name }) => name)}
      typed={refused?.typed ?? ''}
    />,
    refused?.status ?? 200,
  );
}

const valuesIn = (form: FormValues) => ({
  name: form.get('naam').trim(),
  description: form.get('omschrijving').trim(),
  isOpen: form.has('open'),
});

function problemsIn({ name, description }: ReturnType<typeof valuesIn>): FormProblem[] {
  const problems: FormProblem[] = [];
  if (name === '') problems.push({ field: 'naam', message: copy.bases.noName });
  if (name.length > LONGEST_NAME) problems.push({ field: 'naam', message: copy.form.tooLong });
  if (description.length > LONGEST_DESCRIPTION) problems.push({ field: 'omschrijving', message: copy.form.tooLong });
  return problems;
}

async function postNew(c: Context<Env>): Promise<Response> {
  const form = await readForm(c);
  const values = valuesIn(form);
  const problems = problemsIn(values);
  const added =
    problems.length === 0 ? await addBase(c.var.scope, { ...values, slug: slugOf(values.name) || 'basis' }) : null;
  if (added?.ok) return back(c, added.value, 'basis');
  const all = added ? [{ field: 'naam', message: copy.bases.taken }] : problems;
  return page(c, <NewBasePage frame={questionsFrame(c)} form={form} errors={errorsOf(all)} />, 400);
}

async function postBase(c: Context<Env>): Promise<Response> {
  const view = await openBase(c);
  if (!view.isOwner) throw new NotFound();
  const form = await readForm(c);
  const values = valuesIn(form);
  const problems = problemsIn(values);
  if (problems.length > 0)
    return drawBase(c, { ...view, base: { ...view.base, ...values } }, { problems, status: 400 });
  const outcome = await changeBase(c.var.scope, { id: view.base.id, revision: numberIn(form, 'revisie') }, values);
  return outcome.ok ? back(c, view.base.id, 'basisBewaard') : drawBase(c, view, { problems: [], status: 409 });
}

async function postInvitation(c: Context<Env>): Promise<Response> {
  const view = await openBase(c);
  if (!view.isOwner) throw new NotFound();
  const typed = (await readForm(c)).get('organisatie').trim();
  const wanted = typed.toLowerCase();
  const found = (await listOrganisations(c.var.scope)).find(
    ({ name, slug }) => name.toLowerCase() === wanted || slug === wanted,
  );
  const outcome = found && (await askToTakePart(c.var.scope, { base: view.base.id, organisation: found.id }));
  if (outcome?.ok) return back(c, view.base.id, 'uitgenodigd');
  const message = found ? copy.bases.yourself : copy.bases.unknown;
  return drawBase(c, view, { problems: [{ field: 'organisatie', message }], typed, status: 400 });
}
