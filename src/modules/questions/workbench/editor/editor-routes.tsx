import type { Context } from 'hono';
import { cutText } from '#kernel/cut-text.ts';
import { errorsOf, type FormProblem, type FormValues } from '#kernel/form-values.ts';
import { fillIn } from '#modules/facts/index.ts';
import { findPerson } from '#modules/people/index.ts';
import { formOf, readForm } from '#platform/form.ts';
import { BadRequest, type Env, may, NotFound, page, routes } from '#platform/http.ts';
import { archiveQuestion } from '../../actions/archive-question.ts';
import type { Permission, Scope } from '#platform/scope.ts';
import { changeQuestion } from '../../actions/own-questions.ts';
import { notAgreed } from '../approval/may-publish.ts';
import { copy } from '../copy.nl.ts';
import { fieldOfMoment } from '../moments.ts';
import { type NoticeName, withNotice } from '../notices.ts';
import {
  inLanguage,
  questionArchivePath,
  questionPath,
  questionStancePath,
  questionTextPath,
  questionWithdrawalPath,
} from '../paths.ts';
import { questionsFrame } from '../questions-frame.ts';
import { questionSubject, takeStep } from '../steps/take-step.ts';
import { ownPartOf, problemsBesideBase } from './beside-base.ts';
import { EditorPage } from './editor-page.tsx';
import { followersWithout } from './followers-without.ts';
import { mayDo, openQuestion } from './open-question.ts';
import { isWritten, type QuestionView, questionView } from './question-view.ts';
import { LONGEST_WHY, numberIn, parseText, type TextInput } from './text-form.ts';
import { untranslated } from './untranslated.ts';
import { whyAsked } from './why-asked.ts';
import { followAgain, hide, towardsOf, withdraw, writeText } from './write-text.ts';

/** Writing, submitting, publishing and withdrawing one question. */
export const editorRoutes = routes()
  .get(questionPath.pattern, may('questions.view'), async (c) => draw(c, await openQuestion(c)))
  .post(questionTextPath.pattern, may('questions.contribute'), (c) => postText(c))
  .post(questionWithdrawalPath.pattern, may('questions.edit'), async (c) => {
    const view = await openQuestion(c);
    const form = await readForm(c);
    const at = {
      revision: numberIn(form, 'revisie'),
      stanceRevision: numberIn(form, 'houding'),
      why: cutText(form.get('waarom').trim(), LONGEST_WHY),
    };
    const outcome = await onQuestion(c, view, 'questions.edit', () => withdraw(c.var.scope, view, at));
    return answerQuestion(c, view, outcome, { notice: 'ingetrokken', isStep: true });
  })
  .post(questionArchivePath.pattern, may('questions.edit'), async (c) => {
    const view = await openQuestion(c);
    if (!view.item) throw new NotFound();
    const form = await readForm(c);
    const isArchived = form.get('doe') !== 'terug';
    const item = { ...view.item, revision: numberIn(form, 'revisie') };
    const outcome = await onQuestion(c, view, 'questions.edit', () =>
      isArchived ? archiveQuestion(c.var.scope, item) : changeQuestion(c.var.scope, item, { isArchived }),
    );
    return answerQuestion(c, view, outcome, { notice: isArchived ? 'gearchiveerd' : 'teruggehaald', isStep: true });
  })
  .post(questionStancePath.pattern, may('questions.edit'), async (c) => {
    const view = await openQuestion(c);
    const form = await readForm(c);
    const towards = towardsOf(view, numberIn(form, 'houding'));
    if (!towards) throw new NotFound();
    const isBack = form.get('doe') === 'volgen';
    const outcome = await onQuestion(c, view, 'questions.edit', () =>
      isBack ? followAgain(c.var.scope, view, towards) : hide(c.var.scope, view, towards),
    );
    return answerQuestion(c, view, outcome, { notice: isBack ? 'gevolgd' : 'verborgen', isStep: true });
  });

/** Does something with one question that can be taken back. */
export const onQuestion = <T extends { readonly ok: boolean }>(
  c: Context<Env>,
  { at }: Pick<QuestionView, 'at'>,
  may: Permission,
  work: () => Promise<T>,
): Promise<T> => takeStep(c, { on: [questionSubject(at.item)], may }, work);

type Answered = { readonly ok: true } | { readonly ok: false; readonly reason: string };

/** Back to the question with what was done; a refusal draws it anew as it stands now. */
export async function answerQuestion(
  c: Context<Env>,
  view: QuestionView,
  outcome: Answered,
  { notice, isStep = false }: { readonly notice: NoticeName; readonly isStep?: boolean },
): Promise<Response> {
  const address = inLanguage(questionPath({ item: view.at.item }), view.at.lang);
  if (outcome.ok) return c.redirect(withNotice(address, notice, isStep ? c.var.scope.batch : undefined), 303);
  if (outcome.reason === 'not-found') throw new NotFound();
  const frame = { ...questionsFrame(c), notice: { kind: 'warning', text: copy.conflict } as const };
  const now = (await questionView(c.var.scope, view.at)) ?? view;
  return drawPage(c, now, { frame, form: fieldsOf(now), problems: [], status: 409 });
}

async function postText(c: Context<Env>): Promise<Response> {
  const view = await openQuestion(c);
  if (!isWritten(view)) throw new NotFound();
  const form = await readForm(c);
  const { input: read, problems } = parseText(form);
  const input = ownPartOf(view, read);
  if (input.act === 'publish' && !mayDo(c).edit) throw new BadRequest(copy.form.mayNotPublish);
  const typed = await withFactsOf(c, view, input);
  const all = [
    ...problems,
    ...untranslated(view, input),
    ...problemsBesideBase(view, input),
    ...notAgreed(view, input),
    ...whyAsked(view, input, form),
    ...factProblems(typed, input, form),
  ];
  if (all.length > 0) return refuseQuestion(c, typed, { form, problems: all, status: 400 });
  const permission = input.act === 'publish' ? 'questions.edit' : 'questions.contribute';
  const outcome = await onQuestion(c, view, permission, () => writeText(c.var.scope, view, input));
  const notice = isLater(view, input) ? 'gepland' : NOTICES[input.act];
  if (outcome.ok) return answerQuestion(c, view, outcome, { notice, isStep: true });
  if (outcome.reason === 'not-found') throw new NotFound();
  if (outcome.reason === 'window')
    return refuseQuestion(c, view, { form, problems: [{ field: 'tot', message: copy.form.badWindow }], status: 400 });
  const now = (await questionView(c.var.scope, view.at)) ?? view;
  const isOfBase = outcome.reason === 'base-changed';
  const refused = isOfBase ? [{ field: 'antwoord', message: copy.form.baseChanged }] : [];
  const clashesWith = isOfBase ? undefined : await lastWriter(c.var.scope, now);
  return refuseQuestion(c, now, { form: besideNewest(form), problems: refused, status: 409, clashesWith });
}

/** What was typed, on a page that shows what is kept now: who sends it from there has seen that. A refusal for a mistake shows nothing newer. */
const besideNewest = (form: FormValues): FormValues => ({
  ...form,
  get: (name) => (WRITTEN_BESIDE.has(name) ? '' : form.get(name)),
});
const WRITTEN_BESIDE: ReadonlySet<string> = new Set(['revisie', 'houding', 'versie']);

/** Who changed the text last; '' when nobody knows. */
const lastWriter = async (scope: Scope, { text }: QuestionView): Promise<string> =>
  (text && (await findPerson(scope, text.changedBy))?.name) ?? '';

const NOTICES = { keep: 'bewaard', submit: 'aangeboden', publish: 'gepubliceerd' } as const;

const isLater = ({ now }: QuestionView, { act, from }: TextInput): boolean =>
  act === 'publish' && from !== null && Temporal.Instant.compare(from, now) > 0;

/** What is missing for the words that were typed, here and with those who follow. */
async function withFactsOf(c: Context<Env>, view: QuestionView, { body }: TextInput): Promise<QuestionView> {
  const { kind, base, at } = view;
  const without = kind === 'own' && base ? await followersWithout(c.var.scope, { ...at, base: base.id }, body) : [];
  return { ...view, without, missing: fillIn(Object.values(body).join(' '), view.facts).missing };
}

/** A text with a fact that somebody gave no value is published by who says so. */
function factProblems({ missing, without }: QuestionView, { act }: TextInput, form: FormValues): FormProblem[] {
  if (act !== 'publish' || form.has('toch')) return [];
  const names = [...new Set([...missing, ...without.map(({ name }) => name)])];
  if (names.length === 0) return [];
  return [{ field: 'toch', message: copy.form.missingFacts(names.map((name) => `{${name}}`).join(', ')) }];
}

type Refused = {
  readonly form: FormValues;
  readonly problems: readonly FormProblem[];
  readonly status: 200 | 400 | 409;
  /** Who kept this text in the meantime, '' when nobody knows; left out where nobody did. */
  readonly clashesWith?: string | undefined;
};

/** What somebody typed comes back with what is wrong. */
export const refuseQuestion = (c: Context<Env>, view: QuestionView, refused: Refused): Response =>
  drawPage(c, view, { ...refused, frame: questionsFrame(c) });

const draw = (c: Context<Env>, view: QuestionView): Response =>
  drawPage(c, view, { frame: questionsFrame(c), form: fieldsOf(view), problems: [], status: 200 });

const drawPage = (
  c: Context<Env>,
  view: QuestionView,
  { frame, form, problems, status, clashesWith }: Refused & { readonly frame: ReturnType<typeof questionsFrame> },
): Response =>
  page(
    c,
    <EditorPage
      frame={frame}
      view={view}
      form={form}
      errors={errorsOf(problems)}
      may={mayDo(c)}
      clashesWith={clashesWith}
    />,
    status,
  );

/** The fields as they are kept; who has no own words yet starts from those of the base. */
export function fieldsOf({ text, followed, now }: QuestionView): FormValues {
  const isAddition = text ? !Object.hasOwn(text.draft, 'question') : followed?.stance?.kind === 'addition';
  const from = text?.window?.from ?? null;
  return formOf({
    soort: isAddition ? 'addition' : 'variant',
    vraag: text?.draft.question ?? followed?.version.body.question ?? '',
    antwoord: text ? (text.draft.answer ?? '') : (followed?.version.body.answer ?? ''),
    vanaf: from && Temporal.Instant.compare(from, now) > 0 ? fieldOfMoment(from) : '',
    tot: fieldOfMoment(text?.window?.until ?? null),
    // For a question that its base shows no more, to keep as our own.
    eigenaar: '',
    herzien: now.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate().add({ years: 1 }).toString(),
  });
}
