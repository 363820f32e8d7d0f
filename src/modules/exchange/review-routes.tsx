import type { Context } from 'hono';
import { type DateContext, describeDateProblem, explainFuzzyDate } from '#kernel/fuzzy-date/index.ts';
import type { FormValues } from '#kernel/form-values.ts';
import { listProgrammes } from '#modules/programmes/index.ts';
import { readForm } from '#platform/form.ts';
import { type Env, may, NotFound, page, routes, seeOther } from '#platform/http.ts';
import { decide } from './actions.ts';
import { calendarStanding } from './calendar-standing.ts';
import { copy } from './copy.nl.ts';
import { answer } from './model/ask.ts';
import { type DatePlace, placeOfDate, readInPlace } from './model/date-place.ts';
import { MOVABLE_KINDS, movePiece } from './model/move-piece.ts';
import { type Decision, type Piece, PRESENT_WAYS } from './model/piece.ts';
import type { FieldProblem } from './model/piece-field.ts';
import { formOfPiece, type ShownField } from './model/piece-form.ts';
import { bodyOf } from './model/read-pieces.ts';
import { sameQuestions } from './model/same-question.ts';
import { queryOf, readAddress, type ReviewAddress, viewReview } from './model/review-view.ts';
import { whatComes } from './model/what-comes.ts';
import { importIdOf, momentWords, openImport, type OpenedImport } from './open-import.ts';
import type { DestinationChoice } from './pages/destination.tsx';
import type { PieceRefusal } from './pages/piece-card.tsx';
import { ReviewPage } from './pages/review-page.tsx';
import {
  answerPath,
  approvalPath,
  calendarPath,
  dateReadingPath,
  kindPath,
  omissionPath,
  piecePath,
  presentPath,
  resetPath,
  reviewPath,
} from './paths.ts';
import { readBefore } from './read-before.ts';
import { findImportSummary } from './store.ts';

export const reviewRoutes = routes();
const edit = may('exchange.edit');

for (const pattern of reviewPath.patterns) reviewRoutes.get(pattern, may('exchange.view'), showReview);
for (const pattern of dateReadingPath.patterns) reviewRoutes.get(pattern, may('exchange.view'), showReading);
for (const pattern of answerPath.patterns) reviewRoutes.post(pattern, edit, answerQuestion);
for (const pattern of piecePath.patterns) reviewRoutes.post(pattern, edit, changePiece);
for (const pattern of kindPath.patterns) reviewRoutes.post(pattern, edit, changeKind);
// Where a refusal was shown somebody may load the page again.
for (const { patterns } of [answerPath, piecePath, kindPath])
  for (const pattern of patterns) reviewRoutes.get(pattern, may('exchange.view'), backToReview);
for (const pattern of approvalPath.patterns)
  reviewRoutes.post(pattern, edit, (c) => simply(c, ({ body }) => ({ state: 'checked', body })));
for (const pattern of omissionPath.patterns)
  reviewRoutes.post(pattern, edit, (c) =>
    simply(c, (piece) =>
      piece.body.kind === 'programme' ? { state: 'checked', body: piece.body } : { state: 'out', body: piece.body },
    ),
  );
for (const pattern of presentPath.patterns) reviewRoutes.post(pattern, edit, choosePresent);
for (const pattern of resetPath.patterns) reviewRoutes.post(pattern, edit, (c) => simply(c, () => null));

function backToReview(c: Context<Env>): Response {
  return c.redirect(reviewPath({ import: importIdOf(c), programme: c.req.param('programme') ?? null }), 303);
}

const addressOf = (c: Context<Env>): ReviewAddress => readAddress((name) => c.req.query(name) ?? '');

async function showReview(c: Context<Env>): Promise<Response> {
  if (c.req.param('programme') === undefined) {
    const found = await findImportSummary(c.var.scope, importIdOf(c));
    // It became a programme: its address moved along.
    if (found?.programme) return c.redirect(reviewPath({ import: found.id, programme: found.programme }), 303);
  }
  return drawReview(c, addressOf(c), null);
}

async function drawReview(c: Context<Env>, address: ReviewAddress, refusal: PieceRefusal | null): Promise<Response> {
  const opened = await openImport(c, { document: true });
  const { frame, kept, place, pieces, isIn } = opened;
  if (!kept.document) throw new NotFound();
  return page(
    c,
    <ReviewPage
      frame={frame}
      place={place}
      fileName={kept.fileName}
      moment={momentWords(isIn && kept.adopted ? kept.adopted.at : kept.createdAt)}
      stage={isIn ? 'adopted' : kept.adopted ? 'undone' : 'waiting'}
      mayEdit={c.var.scope.actor.permissions.has('exchange.edit')}
      calendarHref={place.programme === null ? null : calendarPath({ programme: place.programme })}
      brings={whatComes(pieces, kept.recognition.plan)}
      destination={await destinationOf(c, opened)}
      calendar={calendarStanding(kept.document, pieces)}
      before={isIn ? null : await readBefore(c.var.scope, kept)}
      view={viewReview(kept.document, pieces, address)}
      refusal={refusal}
    />,
    refusal ? 400 : 200,
  );
}

async function destinationOf(c: Context<Env>, { pieces, kept }: OpenedImport): Promise<DestinationChoice> {
  const own = pieces.find(({ body }) => body.kind === 'programme')?.body;
  const words = own?.kind === 'programme' ? own.value : kept.recognition.plan.programme;
  return {
    newName: words.name.trim() || copy.untitled,
    programmes: (await listProgrammes(c.var.scope)).map(({ id, name }) => ({ id, name })),
  };
}

type OpenedPiece = OpenedImport & { readonly piece: Piece };

async function openPiece(c: Context<Env>): Promise<OpenedPiece> {
  const opened = await openImport(c, { document: false });
  const piece = opened.pieces.find(({ number }) => String(number) === c.req.param('piece'));
  if (!piece) throw new NotFound();
  return { ...opened, piece };
}

/** Keeps the decision and goes back to the card it was about. After the import was taken over nothing changes any more. */
const settle = (c: Context<Env>, opened: OpenedPiece, decision: Decision | null): Promise<Response> =>
  settleAll(c, opened, new Map([[opened.piece.key, decision]]));

async function settleAll(
  c: Context<Env>,
  { kept, place, piece }: OpenedPiece,
  decisions: ReadonlyMap<string, Decision | null>,
): Promise<Response> {
  const kepts = [...decisions].map(([key, decision]) => {
    const chosen = kept.decisions[key]?.present;
    // What was chosen about the one in the programme outlives a change of the words.
    return [key, decision && chosen && !decision.present ? { ...decision, present: chosen } : decision] as const;
  });
  await decide(c.var.scope, kept, new Map(kepts));
  return seeOther(c, `${reviewPath(place)}${queryOf({ ...addressOf(c), open: null })}#t${piece.number}`, {
    changed: false,
  });
}

async function simply(c: Context<Env>, decisionOf: (piece: Piece) => Decision | null): Promise<Response> {
  const opened = await openPiece(c);
  return settle(c, opened, decisionOf(opened.piece));
}

async function answerQuestion(c: Context<Env>): Promise<Response> {
  const opened = await openPiece(c);
  const form = await readForm(c);
  const typed = form.get('zelf');
  const given = answer(opened.piece, { chosen: form.all('keuze'), entry: typed }, datesOf(opened, opened.piece));
  if (given.ok) return settleAll(c, opened, answersOf(opened, form.all('keuze'), given.decision));
  const { number } = opened.piece;
  const text = typeof given.reason === 'string' ? copy.answerProblems[given.reason] : describeDateProblem(given.reason);
  const field = typed.trim() === '' ? 'keuze' : 'zelf';
  return drawReview(
    c,
    { ...addressOf(c), open: null },
    { number, fields: null, typed, errors: [{ field: `${field}-${number}`, text }] },
  );
}

/** What is chosen holds for every piece that asks the same. */
function answersOf(opened: OpenedPiece, chosen: readonly string[], own: Decision): ReadonlyMap<string, Decision> {
  const { piece, pieces } = opened;
  const others = sameQuestions(pieces)(piece).filter((other) => other !== piece);
  const decided = others.flatMap((other) => {
    const same = answer(other, { chosen, entry: '' }, datesOf(opened, other));
    return same.ok ? [[other.key, same.decision] as const] : [];
  });
  return new Map([[piece.key, own], ...decided]);
}

async function changePiece(c: Context<Env>): Promise<Response> {
  const opened = await openPiece(c);
  const form = await readForm(c);
  const shown = formOfPiece(opened.piece.body);
  const written = shown.write(form, datesOf(opened, opened.piece));
  if (written.ok) return settle(c, opened, { state: 'checked', body: written.body });
  const { number } = opened.piece;
  return drawReview(
    c,
    { ...addressOf(c), open: number },
    { number, fields: refill(shown.fields, form), typed: '', errors: errorsOf(written.problems) },
  );
}

async function changeKind(c: Context<Env>): Promise<Response> {
  const opened = await openPiece(c);
  const { piece, kept } = opened;
  const wanted = (await readForm(c)).get('soort');
  if (piece.body.kind === 'programme' || wanted === piece.body.kind)
    return settle(c, opened, kept.decisions[piece.key] ?? null);
  // Back to what it was recognised as: then as it was recognised, with every field it had.
  const item = kept.recognition.items.find(({ key }) => key === piece.key);
  if (item && wanted === piece.recognisedAs)
    return settle(c, opened, { state: 'checked', body: bodyOf(kept.recognition.plan, item) ?? piece.body });
  const kind = MOVABLE_KINDS.find((movable) => movable === wanted);
  if (!kind) throw new NotFound();
  return settle(c, opened, { state: 'checked', body: movePiece(piece.body, kind) });
}

async function choosePresent(c: Context<Env>): Promise<Response> {
  const opened = await openPiece(c);
  const wanted = (await readForm(c)).get('manier');
  const present = PRESENT_WAYS.find((way) => way === wanted);
  if (!present) throw new NotFound();
  return settle(c, opened, { state: 'checked', body: opened.piece.body, present });
}

/** The fields with what was typed, after a refusal. */
export const refill = (fields: readonly ShownField[], form: FormValues): ShownField[] =>
  fields.map((field) => ({ ...field, value: form.all(field.name).join('\n') }));

export const errorsOf = (problems: readonly { readonly field: string; readonly problem: FieldProblem }[]) =>
  problems.map(({ field, problem }) => ({
    field,
    text: typeof problem === 'string' ? copy.fieldProblems[problem] : describeDateProblem(problem),
  }));

/** Where the date of a piece is read: as the import did, in the plan and between the other rows. */
export const datesOf = (opened: OpenedImport, piece: Piece): DatePlace =>
  placeOfDate(opened.pieces, piece, contextOf(opened));

/** What we know of when the plan was written and what it covers. */
export function contextOf({ programme, kept, pieces }: OpenedImport): DateContext {
  const own = pieces.find(({ body }) => body.kind === 'programme')?.body;
  const words = own?.kind === 'programme' ? own.value : kept.recognition.plan.programme;
  return {
    ref: words.documentDate,
    from: words.start ?? programme?.start ?? null,
    to: words.end ?? programme?.end ?? null,
  };
}

const LONGEST_PHRASE = 300;

/** For the date field while somebody types. */
async function showReading(c: Context<Env>): Promise<Response> {
  const opened = await openPiece(c);
  const text = (c.req.query('tekst') ?? '').slice(0, LONGEST_PHRASE).trim();
  const read = readInPlace(text, datesOf(opened, opened.piece));
  const answered = read.ok
    ? { reading: text === '' ? null : explainFuzzyDate(read.value), problem: null }
    : { reading: null, problem: describeDateProblem(read.problem) };
  return c.json(answered, 200, { 'Cache-Control': 'no-store' });
}
