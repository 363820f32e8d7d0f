import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import type { Context } from 'hono';
import { BadRequest, type Env, may, page, routes } from '#platform/http.ts';
import { todayOf } from '#platform/scope.ts';
import { keepImport, placeFor } from './actions.ts';
import { copy } from './copy.nl.ts';
import { importFile, type ImportResult } from './import-file.ts';
import { importPlanFile } from './import-plan-file.ts';
import { dayWords, openPlace, type OpenedPlace } from './open-import.ts';
import { type EarlierImport, NEW, UploadPage } from './pages/upload-page.tsx';
import { importRemovalPath, newUploadPath, reviewPath, uploadPath } from './paths.ts';
import { refusalText } from './refusal-text.ts';
import { listImports } from './store.ts';

// The sender in the browser asks where to go instead of following a redirect.
const ASKS_PLACE = 'x-eenstemmig-upload';

export const uploadRoutes = routes();
for (const { pattern } of [newUploadPath, uploadPath]) {
  uploadRoutes.get(pattern, may('exchange.view'), async (c) => drawUpload(c, await openUpload(c), null));
  // Reading takes seconds: no transaction is open meanwhile.
  uploadRoutes.post(pattern, may('exchange.edit', { transaction: false, takesFile: true }), receive);
}

type OpenedUpload = OpenedPlace & { readonly earlier: readonly EarlierImport[]; readonly mayEdit: boolean };
type Refusal = { readonly status: 400 | 413; readonly problems: readonly string[] };

async function openUpload(c: Context<Env>): Promise<OpenedUpload> {
  const opened = await openPlace(c);
  const imports = await listImports(c.var.scope, opened.programme?.id ?? null);
  const earlier = imports.map(({ id, programme, fileName, createdAt, adopted }) => ({
    fileName,
    isAdopted: adopted !== null,
    day: dayWords(adopted?.at ?? createdAt),
    href: reviewPath({ import: id, programme }),
    removalHref: importRemovalPath({ import: id, programme }),
  }));
  return { ...opened, earlier, mayEdit: c.var.scope.actor.permissions.has('exchange.edit') };
}

function drawUpload(
  c: Context<Env>,
  { frame, programme, earlier, mayEdit }: OpenedUpload,
  refusal: Refusal | null,
): Response {
  const action = programme === null ? newUploadPath({}) : uploadPath({ programme: programme.id });
  return page(
    c,
    <UploadPage
      frame={frame}
      action={action}
      earlier={earlier}
      mayEdit={mayEdit}
      problems={refusal?.problems ?? null}
    />,
    refusal?.status ?? 200,
  );
}

async function receive(c: Context<Env>): Promise<Response> {
  const opened = await c.var.withScope(async (scope) => {
    c.set('scope', scope);
    return openUpload(c);
  });
  const form = await formIn(c);
  const file = fileIn(form);
  if (!file) return drawUpload(c, opened, { status: 400, problems: [copy.noFile] });
  const read = await readUpload(file, todayOf(c.var.scope));
  if (!read.ok) return drawUpload(c, opened, read.refusal);
  const programme = form.get('bestemming') === NEW ? null : (opened.programme?.id ?? null);
  const contentHash = createHash('sha256')
    .update(await file.bytes())
    .digest('hex');
  const { id, place } = await c.var.withScope(async (scope) => ({
    id: await keepImport(scope, { programme, fileName: file.name, contentHash }, read.value),
    place: placeFor(scope, programme),
  }));
  const location = reviewPath({ import: id, programme: place });
  return c.req.header(ASKS_PLACE) ? c.json({ location }) : c.redirect(location, 303);
}

async function formIn(c: Context<Env>): Promise<FormData> {
  return c.req.formData().catch(() => {
    throw new BadRequest(copy.noFile);
  });
}

function fileIn(form: FormData): File | null {
  const file = form.get('bestand');
  // A form without a chosen file sends a nameless empty one.
  return file instanceof File && file.name !== '' ? file : null;
}

type ReadUpload =
  | { readonly ok: true; readonly value: ImportResult }
  | { readonly ok: false; readonly refusal: Refusal };

async function readUpload(file: File, today: string): Promise<ReadUpload> {
  const bytes = await file.bytes();
  if (extname(file.name).toLowerCase() === '.json') {
    const outcome = await importPlanFile(file.name, bytes);
    return outcome.ok
      ? outcome
      : { ok: false, refusal: { status: outcome.tooLarge ? 413 : 400, problems: outcome.problems } };
  }
  const outcome = await importFile(file.name, bytes, { ref: null, readOn: today });
  if (outcome.ok) return outcome;
  return {
    ok: false,
    refusal: { status: outcome.reason === 'too-large' ? 413 : 400, problems: [refusalText(outcome.reason)] },
  };
}
