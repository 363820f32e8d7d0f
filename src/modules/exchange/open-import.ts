import type { Context } from 'hono';
import { formatDayPlain } from '#kernel/fuzzy-date/index.ts';
import { asId, isId } from '#kernel/id.ts';
import { loadPlanOf } from '#modules/dossier/index.ts';
import { personFrame } from '#modules/people/index.ts';
import { type KeptProgramme, openProgramme } from '#modules/programmes/index.ts';
import { type Env, NotFound } from '#platform/http.ts';
import { todayOf } from '#platform/scope.ts';
import type { Frame } from '#ui/frame.ts';
import { isAdopted } from './actions.ts';
import { askedOn } from './model/asked-on.ts';
import type { Piece } from './model/piece.ts';
import { markPresent } from './model/present.ts';
import { readPieces } from './model/read-pieces.ts';
import type { ImportPlace } from './paths.ts';
import { findImport, type KeptImport } from './store.ts';

export type OpenedPlace = { readonly frame: Frame; readonly programme: KeptProgramme | null };
export type OpenedImport = OpenedPlace & {
  readonly kept: KeptImport;
  readonly place: ImportPlace;
  readonly pieces: readonly Piece[];
  /** True when what it brought is in the programme now. */
  readonly isIn: boolean;
};

/**
 * The programme in the address with its frame, or the frame of a page outside any programme.
 * @throws NotFound also for readers from outside: a document that waits for review was not shared with them.
 */
export async function openPlace(c: Context<Env>): Promise<OpenedPlace> {
  const { passage, actor } = c.var.scope;
  if (passage !== null && !actor.permissions.has('exchange.edit')) throw new NotFound();
  return c.req.param('programme') === undefined ? { frame: personFrame(c), programme: null } : openProgramme(c);
}

/** The import in the address. @throws NotFound for anything that is not an import of this organisation in this place. */
export async function openImport(c: Context<Env>, options: { readonly document: boolean }): Promise<OpenedImport> {
  const opened = await openPlace(c);
  const id = importIdOf(c);
  const programme = opened.programme?.id ?? null;
  const kept = await findImport(c.var.scope, { id, programme }, options);
  if (!kept) throw new NotFound();
  const read = readPieces(askedOn(kept.recognition, todayOf(c.var.scope)), kept.decisions, {
    programme: programme === null,
  });
  const isIn = await isAdopted(c.var.scope, kept);
  // After it was taken over everything is there, by this very import.
  const pieces =
    opened.programme === null || isIn
      ? read
      : markPresent(read, kept.decisions, await loadPlanOf(c.var.scope, opened.programme));
  return { ...opened, kept, place: { import: id, programme }, pieces, isIn };
}

export function importIdOf(c: Context<Env>) {
  const raw = c.req.param('import') ?? '';
  if (!isId(raw)) throw new NotFound();
  return asId<'import'>(raw);
}

/** '21 november 2026', in Amsterdam. */
export const dayWords = (at: Temporal.Instant): string =>
  formatDayPlain(at.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate().toString());

/** '21 november 2026 om 9.12 uur', in Amsterdam. */
export function momentWords(at: Temporal.Instant): string {
  const { hour, minute } = at.toZonedDateTimeISO('Europe/Amsterdam');
  return `${dayWords(at)} om ${hour}.${String(minute).padStart(2, '0')} uur`;
}
