import type { Context } from 'hono';
import { asId, isId } from '#kernel/id.ts';
import type { Programme } from '#kernel/plan.ts';
import { findProgramme } from '#modules/programmes/index.ts';
import { formOf as formOfFields, readForm } from '#platform/form.ts';
import { type Env, may, NotFound, page, routes, seeOther } from '#platform/http.ts';
import { ConfirmPage } from '#ui/index.ts';
import { adoptImport, placeFor, removeImport, sendImport } from './actions.ts';
import { copy } from './copy.nl.ts';
import { countPieces } from './model/review.ts';
import { whatComes } from './model/what-comes.ts';
import { formOfPiece, type ShownField } from './model/piece-form.ts';
import { importIdOf, openImport, type OpenedImport } from './open-import.ts';
import { AdoptionPage } from './pages/adoption-page.tsx';
import { DoubtsPage } from './pages/doubts-page.tsx';
import { ASKS, backPath } from './pages/review-page.tsx';
import {
  adoptionPath,
  calendarPath,
  dateReadingPath,
  destinationPath,
  importRemovalPath,
  newUploadPath,
  reviewPath,
  uploadPath,
} from './paths.ts';
import { contextOf, errorsOf, refill } from './review-routes.tsx';
import { findImportSummary } from './store.ts';

export const adoptionRoutes = routes();
const edit = may('exchange.edit');
const [alone, inside] = adoptionPath.patterns;

adoptionRoutes.get(alone, edit, showProgramme);
adoptionRoutes.post(alone, edit, adopt);
adoptionRoutes.post(inside, edit, adopt);
for (const pattern of destinationPath.patterns) adoptionRoutes.post(pattern, edit, send);
for (const pattern of importRemovalPath.patterns) {
  adoptionRoutes.get(pattern, edit, askRemoval);
  adoptionRoutes.post(pattern, edit, remove);
}

const programmeOf = ({ kept, pieces }: OpenedImport): Programme => {
  const found = pieces.find(({ body }) => body.kind === 'programme')?.body;
  return found?.kind === 'programme' ? found.value : kept.recognition.plan.programme;
};
const formOf = (opened: OpenedImport) => formOfPiece({ kind: 'programme', value: programmeOf(opened) });

async function showProgramme(c: Context<Env>): Promise<Response> {
  const found = await findImportSummary(c.var.scope, importIdOf(c));
  if (found?.programme) return c.redirect(reviewPath({ import: found.id, programme: found.programme }), 303);
  const opened = await openImport(c, { document: false });
  return drawProgramme(c, opened, formOf(opened).fields, []);
}

function drawProgramme(
  c: Context<Env>,
  opened: OpenedImport,
  fields: readonly ShownField[],
  errors: ReturnType<typeof errorsOf>,
): Response {
  const { frame, place, pieces } = opened;
  const own = pieces.find(({ body }) => body.kind === 'programme')?.number;
  return page(
    c,
    <AdoptionPage
      frame={frame}
      place={place}
      brings={whatComes(pieces, opened.kept.recognition.plan)}
      readerPath={own === undefined ? undefined : dateReadingPath({ ...place, piece: own })}
      fields={fields}
      errors={errors}
    />,
    errors.length > 0 ? 400 : 200,
  );
}

/** Takes everything over. A second click finds the work done and leads to the same calendar. */
async function adopt(c: Context<Env>): Promise<Response> {
  const found = await findImportSummary(c.var.scope, importIdOf(c));
  if (found?.programme && c.req.param('programme') === undefined)
    return c.redirect(calendarPath({ programme: found.programme }), 303);
  const opened = await openImport(c, { document: false });
  const posted = await readForm(c);
  const { frame, place, pieces } = opened;
  if (posted.has(ASKS) && countPieces(pieces).open > 0)
    return page(
      c,
      <DoubtsPage
        frame={frame}
        place={place}
        pieces={pieces}
        brings={whatComes(pieces, opened.kept.recognition.plan)}
      />,
    );
  let programme: Programme | null = null;
  if (opened.programme === null) {
    const shown = formOf(opened);
    // From the review there is no form: then the programme is called what the review says.
    const form = posted.has('name')
      ? posted
      : formOfFields(Object.fromEntries(shown.fields.map(({ name, value }) => [name, value])));
    const written = shown.write(form, { context: contextOf(opened), before: [], after: [] });
    if (!written.ok) return drawProgramme(c, opened, refill(shown.fields, form), errorsOf(written.problems));
    programme = written.body.kind === 'programme' ? written.body.value : null;
  }
  const outcome = await adoptImport(c.var.scope, opened.kept, opened.pieces, programme);
  if (outcome.ok) return seeOther(c, calendarPath({ programme: outcome.value }));
  const now = await findImportSummary(c.var.scope, opened.kept.id);
  return c.redirect(now?.programme ? calendarPath({ programme: now.programme }) : newUploadPath({}), 303);
}

async function send(c: Context<Env>): Promise<Response> {
  const { kept } = await openImport(c, { document: false });
  const wanted = (await readForm(c)).get('programma');
  const programme = isId(wanted) ? await findProgramme(c.var.scope, asId<'programme'>(wanted)) : undefined;
  if (wanted !== '' && !programme) throw new NotFound();
  const sent = await sendImport(c.var.scope, kept, programme?.id ?? null);
  const now = sent.ok ? placeFor(c.var.scope, programme?.id ?? null) : kept.programme;
  return c.redirect(reviewPath({ import: kept.id, programme: now }), 303);
}

async function askRemoval(c: Context<Env>): Promise<Response> {
  const { frame, kept, place } = await openImport(c, { document: false });
  return page(
    c,
    <ConfirmPage
      frame={frame}
      title={copy.removeTitle}
      action={importRemovalPath(place)}
      confirmLabel={copy.remove}
      cancelHref={backPath(place)}
      danger
    >
      <p>{copy.removeText(kept.fileName)}</p>
    </ConfirmPage>,
  );
}

async function remove(c: Context<Env>): Promise<Response> {
  const { kept, place } = await openImport(c, { document: false });
  await removeImport(c.var.scope, kept);
  return c.redirect(place.programme === null ? newUploadPath({}) : uploadPath({ programme: place.programme }), 303);
}
