import type { Context } from 'hono';
import { cutText } from '#kernel/cut-text.ts';
import { errorsOf, type FormProblem, type FormValues } from '#kernel/form-values.ts';
import { type Body, decideBody, sendMessage } from '#modules/library/index.ts';
import { formOf, readForm } from '#platform/form.ts';
import { BadRequest, type Env, may, NotFound, page, routes } from '#platform/http.ts';
import { copy } from '../copy.nl.ts';
import { mayDo, openQuestion } from '../editor/open-question.ts';
import { numberIn } from '../editor/text-form.ts';
import { withNotice } from '../notices.ts';
import { comparisonPath, inLanguage, questionMessagePath, questionPath } from '../paths.ts';
import { questionsFrame } from '../questions-frame.ts';
import { questionSubject, takeStep } from '../steps/take-step.ts';
import { ComparisonPage } from './comparison-page.tsx';
import { type ComparisonView, choiceField, comparisonOf } from './comparison-view.ts';
import { choicesIn, DECISIONS, type DecisionName, decide } from './decide.ts';

/** What to do about a change of a base, and asking its owner why. */
export const comparisonRoutes = routes()
  .get(comparisonPath.pattern, may('questions.view'), async (c) => {
    const view = await openQuestion(c);
    const compared = comparisonOf(view, c.var.scope.now());
    if (!compared) return c.redirect(inLanguage(questionPath({ item: view.at.item }), view.at.lang), 303);
    return draw(c, compared, { form: formOf({}), problems: [], status: 200, result: null });
  })
  .post(comparisonPath.pattern, may('questions.approve'), (c) => postDecision(c))
  .post(questionMessagePath.pattern, may('questions.contribute'), (c) => postMessage(c));

type Drawn = {
  readonly form: FormValues;
  /** The own text as the choices make it; null where nobody asked to see it. */
  readonly result: Body | null;
  readonly problems: readonly FormProblem[];
  readonly status: 200 | 400 | 409;
};

const draw = (c: Context<Env>, compared: ComparisonView, { form, problems, status, result }: Drawn): Response => {
  const frame = questionsFrame(c);
  const shown = status === 409 ? { ...frame, notice: { kind: 'warning', text: copy.conflict } as const } : frame;
  return page(
    c,
    <ComparisonPage
      frame={shown}
      compared={compared}
      form={form}
      errors={errorsOf(problems)}
      result={result}
      may={mayDo(c)}
    />,
    status,
  );
};

async function postDecision(c: Context<Env>): Promise<Response> {
  const view = await openQuestion(c);
  const form = await readForm(c);
  const address = inLanguage(questionPath({ item: view.at.item }), view.at.lang);
  const compared = comparisonOf(view, c.var.scope.now());
  if (form.get('doe') === 'bekijken') return compared ? showResult(c, compared, form) : c.redirect(address, 303);
  const wished = DECISIONS.find((each) => each === form.get('doe'));
  if (!wished) throw new BadRequest(copy.compare.unknown);
  // Somebody else did it already.
  if (!compared) return c.redirect(address, 303);
  // Two passages that each say it their own way may not go on the site unread.
  const isBoth = wished === 'samenvoegen' && hasBoth(compared, form);
  const isConcept = isBoth || (wished === 'samenvoegen' && view.needsApproval);
  const decision = isConcept ? 'concept' : wished;
  const isApproval = BY_APPROVAL.has(decision);
  if (!isApproval && !mayDo(c).edit) throw new BadRequest(copy.compare.mayNot);
  // The base changed once more since the page was made: nobody agrees with what they have not seen.
  if (numberIn(form, 'versie') !== compared.version.number)
    return draw(c, compared, { form, problems: [], status: 409, result: null });
  const asked = { decision, form, revision: numberIn(form, 'revisie'), stanceRevision: numberIn(form, 'houding') };
  const may = isApproval ? 'questions.approve' : 'questions.edit';
  const step = { on: [questionSubject(view.at.item)], may } as const;
  const outcome = await takeStep(c, step, () => decide(c.var.scope, compared, asked));
  if (outcome.ok) return c.redirect(withNotice(address, isBoth ? 'beide' : saidOf(decision), c.var.scope.batch), 303);
  if (outcome.reason === 'not-found') throw new NotFound();
  if (outcome.reason === 'undecided')
    return draw(c, compared, { form, problems: openChoices(compared, form), status: 400, result: null });
  return draw(c, compared, { form, problems: [], status: 409, result: null });
}

/** The own text as the choices make it, to read before anything changes. */
function showResult(c: Context<Env>, compared: ComparisonView, form: FormValues): Response {
  if (compared.kind !== 'merge') throw new BadRequest(copy.compare.unknown);
  const isNew = numberIn(form, 'versie') !== compared.version.number;
  // Or a colleague kept other words: the choices were made for passages that stand there no longer.
  if (isNew || numberIn(form, 'revisie') !== (compared.view.text?.revision ?? 0))
    return draw(c, compared, { form: formOf({}), problems: [], status: 409, result: null });
  const { body, conflicts } = decideBody(compared.comparison, 'merge', choicesIn(form, compared.comparison));
  return conflicts.size > 0
    ? draw(c, compared, { form, problems: openChoices(compared, form), status: 400, result: null })
    : draw(c, compared, { form, problems: [], status: 200, result: body });
}

/** Yes and no to words of another: for who may not write as well. */
const BY_APPROVAL: ReadonlySet<DecisionName> = new Set(['akkoord', 'houden']);

const saidOf = (decision: DecisionName) => (decision === 'concept' ? 'bewaard' : decision);

const hasBoth = ({ comparison }: ComparisonView, form: FormValues): boolean =>
  [...comparison].some(([name, { pieces }]) => pieces.some((_, at) => form.get(choiceField(name, at)) === 'both'));

/** The passages that still need a choice. */
function openChoices({ comparison }: ComparisonView, form: FormValues): FormProblem[] {
  const { conflicts } = decideBody(comparison, 'merge');
  return [...conflicts].flatMap(([name, pieces]) =>
    pieces
      .map((at) => choiceField(name, at))
      .filter((field) => form.get(field) === '')
      .map((field) => ({ field, message: copy.compare.undecided })),
  );
}

async function postMessage(c: Context<Env>): Promise<Response> {
  const view = await openQuestion(c);
  const { base, at, text } = view;
  if (!base || view.kind !== 'followed') throw new NotFound();
  const form = await readForm(c);
  const kind = form.get('soort') === 'offer' ? 'offer' : 'why';
  const words = cutText(form.get('bericht').trim(), MOST_WORDS);
  if (words === '' && kind === 'why') throw new BadRequest(copy.messages.empty);
  const message = { kind, text: words, body: kind === 'offer' && text ? text.draft : null } as const;
  const outcome = await sendMessage(c.var.scope, { owner: base.owner, base: base.id, ...at }, message);
  if (!outcome.ok) throw new NotFound();
  const notice = kind === 'offer' ? 'voorgesteld' : 'gevraagd';
  return c.redirect(withNotice(inLanguage(questionPath({ item: at.item }), at.lang), notice), 303);
}

const MOST_WORDS = 5_000;
