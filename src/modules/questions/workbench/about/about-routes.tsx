import type { Context } from 'hono';
import { errorsOf, type FormProblem, type FormValues } from '#kernel/form-values.ts';
import { isId } from '#kernel/id.ts';
import { factsOf } from '#modules/facts/index.ts';
import { findAllowedWords, type LibraryItem, listOwnBases } from '#modules/library/index.ts';
import { formOf, readForm } from '#platform/form.ts';
import { type Env, may, page, routes } from '#platform/http.ts';
import type { Scope } from '#platform/scope.ts';
import { settleHarvest } from '../../actions/harvest.ts';
import { addQuestion, changeQuestion } from '../../actions/own-questions.ts';
import { readMeta } from '../../model/question.ts';
import { findHarvested, type Harvested } from '../../store/harvest.ts';
import { copy } from '../copy.nl.ts';
import { openQuestion } from '../editor/open-question.ts';
import type { QuestionView } from '../editor/question-view.ts';
import { numberIn, parseText } from '../editor/text-form.ts';
import { aboutHeard } from '../harvest/heard-about.ts';
import { alikeLines } from '../list/alike-lines.ts';
import { basesInUse, themesOf } from '../list/list-view.ts';
import type { ListedLine } from '../list/listed-lines.ts';
import { withNotice } from '../notices.ts';
import { inLanguage, newQuestionPath, questionAboutPath, questionPath } from '../paths.ts';
import { questionsFrame } from '../questions-frame.ts';
import { harvestSubject, questionSubject, takeStep } from '../steps/take-step.ts';
import { fieldsOfAbout, parseAbout } from './about-form.ts';
import { AboutPage } from './about-page.tsx';
import { NewQuestionPage } from './new-page.tsx';
import { drawOwnAbout, postOwnAbout } from './own-about-routes.tsx';
import { onlyBase } from '../bases/only-base.ts';
import { mayGoWith, relatedChoice } from './related.ts';
import { searchesRelated, wishOfRelated } from './related-wish.ts';

/** Making a question, and changing what it is about. */
export const aboutRoutes = routes()
  .get(newQuestionPath.pattern, may('questions.contribute'), async (c) => {
    const heard = await heardOf(c.var.scope, c.req.query('opgehaald') ?? '');
    const form = formOf({
      basis: c.req.query('basis') ?? onlyBase(await listOwnBases(c.var.scope)),
      opgehaald: heard?.id ?? '',
      vraag: heard?.question ?? '',
      antwoord: heard?.answer ?? '',
      ...(await aboutFields(c.var.scope, heard)),
    });
    return drawNew(c, { form, problems: [] });
  })
  .post(newQuestionPath.pattern, may('questions.contribute'), (c) => postNew(c))
  .get(questionAboutPath.pattern, may('questions.edit'), (c) => drawAbout(c, null))
  .post(questionAboutPath.pattern, may('questions.edit'), (c) => postAbout(c));

/** The question that was heard somewhere and still waits. */
async function heardOf(scope: Scope, id: string) {
  const heard = isId(id) ? await findHarvested(scope, id) : undefined;
  return heard?.state === 'waiting' ? heard : undefined;
}

/** What the file said of it, as the form has it. */
async function aboutFields(scope: Scope, heard: Harvested | undefined) {
  if (!heard) return { voor: 'clients' };
  const { theme, audience, synonyms, source, owner } = aboutHeard(await allThemes(scope))(heard.about);
  return { thema: theme, voor: audience, 'andere-woorden': synonyms.join('\n'), bron: source, eigenaar: owner };
}

type Refused = { readonly form: FormValues; readonly problems: readonly FormProblem[] };
type Fresh = Refused & { readonly alike?: readonly ListedLine[] };

async function drawNew(c: Context<Env>, { form, problems, alike = [] }: Fresh): Promise<Response> {
  const bases = await listOwnBases(c.var.scope);
  const themes = await allThemes(c.var.scope);
  const asked = { item: null, lang: 'nl', isOfBase: bases.some(({ id }) => id === form.get('basis')), kept: [] };
  const status = problems.length > 0 ? 400 : alike.length > 0 ? 409 : 200;
  return page(
    c,
    <NewQuestionPage
      frame={questionsFrame(c)}
      form={form}
      errors={errorsOf(problems)}
      bases={bases}
      themes={themes}
      alike={alike}
      related={await relatedChoice(c.var.scope, { ...asked, ...wishOfRelated(form) })}
      facts={await factsOf(c.var.scope)}
      allowed={(await findAllowedWords(c.var.scope)).words}
    />,
    status,
  );
}

/** Those of the organisation and of every base that its site shows: a question of its own may stand under any of them. */
const allThemes = async (scope: Scope) => themesOf(scope, (await basesInUse(scope)).all);

async function postNew(c: Context<Env>): Promise<Response> {
  const { scope } = c.var;
  const form = await readForm(c);
  if (searchesRelated(form)) return drawNew(c, { form, problems: [] });
  const bases = await listOwnBases(scope);
  const { input, problems } = parseText(form);
  const about = parseAbout(
    form,
    (await allThemes(scope)).map(({ slug }) => slug),
  );
  if (problems.length > 0 || !about.ok)
    return drawNew(c, { form, problems: [...problems, ...(about.ok ? [] : about.problems)] });
  const question = input.body.question ?? '';
  const alike = form.get('gezien').trim() === question ? [] : await alikeLines(scope, question);
  if (alike.length > 0) return drawNew(c, { form, problems, alike });
  const { reviewOn, related: chosen, ...rest } = about.value;
  const base = bases.find(({ id }) => id === form.get('basis'))?.id ?? null;
  const related = await mayGoWith(scope, { item: null, isOfBase: base !== null, chosen, kept: [] });
  const meta = { ...rest, related };
  const body = { question, answer: input.body.answer ?? '' };
  const heard = await heardOf(scope, form.get('opgehaald'));
  const step = {
    on: heard ? [harvestSubject(heard.id)] : [],
    may: 'questions.contribute',
    made: (outcome: Awaited<ReturnType<typeof addQuestion>>) => (outcome.ok ? [questionSubject(outcome.value)] : []),
  } as const;
  const added = await takeStep(c, step, async () => {
    const made = await addQuestion(scope, { base, lang: 'nl', body, meta, reviewOn });
    if (made.ok && heard) await settleHarvest(scope, heard, { state: 'used', item: made.value });
    return made;
  });
  if (!added.ok) return drawNew(c, { form, problems: [{ field: 'vraag', message: copy.fresh.taken }] });
  return c.redirect(withNotice(questionPath({ item: added.value }), 'gemaakt', scope.batch), 303);
}

/** Which questions may stand beside this one. */
const beside = ({ base }: Pick<QuestionView, 'base'>, { id, meta }: Pick<LibraryItem, 'id' | 'meta'>) => ({
  item: id,
  isOfBase: base !== null,
  kept: readMeta(meta).related,
});

async function drawAbout(c: Context<Env>, refused: (Refused & { status: 200 | 400 | 409 }) | null): Promise<Response> {
  const { scope } = c.var;
  const view = await openQuestion(c);
  const { item } = view;
  if (!item) return drawOwnAbout(c, view);
  const themes = view.base ? await themesOf(scope, [view.base]) : await allThemes(scope);
  const form = refused?.form ?? fieldsOfAbout(readMeta(item.meta), item.reviewOn);
  const asked = { lang: view.at.lang, ...beside(view, item) };
  const frame = questionsFrame(c);
  return page(
    c,
    <AboutPage
      frame={refused?.status === 409 ? { ...frame, notice: { kind: 'warning', text: copy.conflict } } : frame}
      view={view}
      form={form}
      errors={errorsOf(refused?.problems ?? [])}
      themes={themes}
      related={await relatedChoice(scope, { ...asked, ...wishOfRelated(form) })}
      revision={refused && refused.status !== 409 ? numberIn(refused.form, 'revisie') : item.revision}
    />,
    refused?.status ?? 200,
  );
}

async function postAbout(c: Context<Env>): Promise<Response> {
  const { scope } = c.var;
  const view = await openQuestion(c);
  if (!view.item) return postOwnAbout(c, view);
  const form = await readForm(c);
  if (searchesRelated(form)) return drawAbout(c, { form, problems: [], status: 200 });
  const themes = view.base ? await themesOf(scope, [view.base]) : await allThemes(scope);
  const about = parseAbout(
    form,
    themes.map(({ slug }) => slug),
  );
  if (!about.ok) return drawAbout(c, { form, problems: about.problems, status: 400 });
  const { reviewOn, related: chosen, ...rest } = about.value;
  const item = { ...view.item, revision: numberIn(form, 'revisie') };
  const meta = { ...rest, related: await mayGoWith(scope, { ...beside(view, item), chosen }) };
  const step = { on: [questionSubject(item.id)], may: 'questions.edit' } as const;
  const outcome = await takeStep(c, step, () => changeQuestion(scope, item, { meta, reviewOn }));
  if (!outcome.ok) return drawAbout(c, { form, problems: [], status: 409 });
  return c.redirect(withNotice(inLanguage(questionPath({ item: item.id }), view.at.lang), 'over', scope.batch), 303);
}
