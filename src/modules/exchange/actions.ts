import { type Id, newId } from '#kernel/id.ts';
import { done, type Outcome, refused } from '#kernel/outcome.ts';
import type { Programme } from '#kernel/plan.ts';
import { addPlanItems } from '#modules/dossier/index.ts';
import { addProgramme } from '#modules/programmes/index.ts';
import { changesOfBatch, record } from '#platform/events.ts';
import type { Scope } from '#platform/scope.ts';
import type { Decision, Piece } from './model/piece.ts';
import { planOfPieces } from './model/plan-of-pieces.ts';
import type { ImportResult } from './import-file.ts';
import {
  claimImport,
  deleteImport,
  type ImportSummary,
  insertImport,
  type KeptImport,
  moveImport,
  saveDecision,
} from './store.ts';

const KIND = 'exchange.import';

const note = (scope: Scope, verb: 'added' | 'adopted' | 'removed', id: Id<'import'>, fileName: string) =>
  record(scope, [
    {
      // Not a change of the programme: undo takes the adopted items back, and leaves the import.
      programme: null,
      name: `${KIND}.${verb}`,
      kind: KIND,
      subject: id,
      before: verb === 'added' ? null : { fileName },
      after: verb === 'removed' ? null : { fileName },
    },
  ]);

/** Keeps a document that was read for review. `programme` is null when it is to become a programme of its own. */
export async function keepImport(
  scope: Scope,
  at: { readonly programme: Id<'programme'> | null; readonly fileName: string },
  read: ImportResult,
): Promise<Id<'import'>> {
  const id = await insertImport(scope, at, read);
  await note(scope, 'added', id, at.fileName);
  return id;
}

/** Decides about one piece; null goes back to what was recognised. Refused once the import was taken over. */
export async function decide(
  scope: Scope,
  kept: KeptImport,
  key: string,
  decision: Decision | null,
): Promise<Outcome<null, 'adopted'>> {
  if (await isAdopted(scope, kept)) return refused('adopted');
  await saveDecision(scope, kept.id, key, decision);
  return done(null);
}

/** True when what the import brought is in the programme; an adoption that was undone as a whole does not count. */
export async function isAdopted(scope: Scope, { adopted }: ImportSummary): Promise<boolean> {
  if (!adopted) return false;
  const changes = await changesOfBatch(scope, adopted.batch);
  return !changes.some(({ undoneBy }) => undoneBy !== null);
}

/**
 * Puts everything that is not left out in the programme, as one action. Where the import has no programme yet, `programme` says
 * what the new one is called; making it is a step of its own, so that undo takes back what came in and leaves the programme.
 * @returns the programme; `adopted` when it was taken over already: then nothing happens.
 */
export async function adoptImport(
  scope: Scope,
  kept: KeptImport,
  pieces: readonly Piece[],
  programme: Programme | null,
): Promise<Outcome<Id<'programme'>, 'adopted'>> {
  if (await isAdopted(scope, kept)) return refused('adopted');
  if (!(await claimImport(scope, kept.id, kept.adopted?.batch ?? null))) return refused('adopted');
  const plan = planOfPieces(pieces, kept.recognition.plan, kept.fileName);
  const target =
    kept.programme ?? (await addProgramme({ ...scope, batch: newId<'batch'>() }, programme ?? plan.programme));
  if (!kept.programme) await moveImport(scope, kept.id, target);
  await addPlanItems(scope, target, plan);
  await note(scope, 'adopted', kept.id, kept.fileName);
  return done(target);
}

/** Throws an import away, with the document. What was taken over stays in the programme. */
export async function removeImport(scope: Scope, { id, fileName }: ImportSummary): Promise<void> {
  await deleteImport(scope, id);
  await note(scope, 'removed', id, fileName);
}
