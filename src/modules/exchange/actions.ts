import { type Id, newId } from '#kernel/id.ts';
import { done, type Outcome, refused } from '#kernel/outcome.ts';
import { emptyPlan, type Messages, type Plan, type Programme } from '#kernel/plan.ts';
import { addPlanItems, loadPlan } from '#modules/dossier/index.ts';
import { messageKind } from '#modules/messages/index.ts';
import { addProgramme } from '#modules/programmes/index.ts';
import { changesOfBatch, record } from '#platform/events.ts';
import { changeItem, findItem, listItems } from '#platform/items.ts';
import type { Scope } from '#platform/scope.ts';
import { ITEM_KIND_OF } from './item-kinds.ts';
import { mergeMessages } from './model/merge-messages.ts';
import type { Decision, Piece } from './model/piece.ts';
import { planOfPieces } from './model/plan-of-pieces.ts';
import { filledWith, type ListedKind } from './model/present.ts';
import type { ImportResult } from './import-file.ts';
import {
  claimImport,
  deleteImport,
  type ImportSummary,
  insertImport,
  type KeptImport,
  moveImport,
  saveDecisions,
} from './store.ts';

const KIND = 'exchange.import';

type Noted = { readonly id: Id<'import'>; readonly fileName: string; readonly made?: Id<'programme'> | undefined };

const note = (scope: Scope, verb: 'added' | 'adopted' | 'moved' | 'removed', { id, fileName, made }: Noted) =>
  record(scope, [
    {
      // Not a change of the programme: undo takes the adopted items back, and leaves the import. Through a passage there is
      // nowhere else to write it.
      programme: scope.passage,
      name: `${KIND}.${verb}`,
      kind: KIND,
      subject: id,
      before: verb === 'added' ? null : { fileName },
      // Undo of what made a programme takes the programme away as well.
      after: verb === 'removed' ? null : { fileName, ...(made ? { made } : {}) },
    },
  ]);

/** Who came in for one programme brings everything to that programme. */
export const placeFor = (scope: Scope, wished: Id<'programme'> | null): Id<'programme'> | null =>
  scope.passage ?? wished;

/** Keeps a document that was read for review. `programme` is null when it is to become a programme of its own. */
export async function keepImport(
  scope: Scope,
  at: { readonly programme: Id<'programme'> | null; readonly fileName: string; readonly contentHash: string },
  read: ImportResult,
): Promise<Id<'import'>> {
  const id = await insertImport(scope, { ...at, programme: placeFor(scope, at.programme) }, read);
  await note(scope, 'added', { id, fileName: at.fileName });
  return id;
}

/** Decides about pieces by their key; null goes back to what was recognised. Refused once the import was taken over. */
export async function decide(
  scope: Scope,
  kept: KeptImport,
  decisions: ReadonlyMap<string, Decision | null>,
): Promise<Outcome<null, 'adopted'>> {
  if (await isAdopted(scope, kept)) return refused('adopted');
  await saveDecisions(scope, kept.id, decisions);
  return done(null);
}

/** True when what the import brought is in the programme; an adoption that was undone as a whole does not count. */
export async function isAdopted(scope: Scope, { adopted }: ImportSummary): Promise<boolean> {
  if (!adopted) return false;
  const changes = await changesOfBatch(scope, adopted.batch);
  return !changes.some(({ undoneBy }) => undoneBy !== null);
}

/**
 * Puts everything that is not left out in the programme, as one action. What the programme has already stays as it is and gets what it
 * lacks, or is passed over, as the pieces say. Where the import has no programme yet, `programme` says
 * what the new one is called; making it is a step of its own. Undo takes it away as a whole as long as nothing else happened in it.
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
  await addPlanItems(scope, target, kept.programme ? await withoutPresent(scope, target, plan) : plan);
  for (const piece of pieces) await fillPresent(scope, target, piece);
  await note(scope, 'adopted', { id: kept.id, fileName: kept.fileName, made: kept.programme ? undefined : target });
  return done(target);
}

/** What the plan adds beside what is there: the message goes under the message of the programme, and no remark is accepted twice. */
async function withoutPresent(scope: Scope, programme: Id<'programme'>, plan: Plan): Promise<Plan> {
  const there = (await loadPlan(scope, programme))?.plan;
  if (!there) return plan;
  const { acceptedFindings, ...rest } = plan;
  const accepted = new Set(there.acceptedFindings?.map(({ rule, subject }) => `${rule} ${subject}`));
  const fresh = acceptedFindings?.filter(({ rule, subject }) => !accepted.has(`${rule} ${subject}`));
  const added = fresh ? { ...rest, acceptedFindings: fresh } : rest;
  const item = saysNothing(plan.messages) ? undefined : (await listItems(scope, messageKind, programme)).at(-1);
  if (!item) return added;
  const at = { programme, id: item.id, revision: item.revision };
  const outcome = await changeItem(scope, messageKind, at, mergeMessages(there.messages, plan.messages));
  if (!outcome.ok) throw new Error(`the message of ${programme} changed while an import was taken over`);
  return { ...added, messages: emptyPlan('').messages };
}

const saysNothing = (messages: Messages): boolean =>
  Object.values(messages).every((value) => value === null || (Array.isArray(value) && value.length === 0));

/** Adds to an item what it lacks. One that was thrown away since the page was drawn is no longer there to fill in. */
async function fillPresent(scope: Scope, programme: Id<'programme'>, { state, present, body }: Piece): Promise<void> {
  if (state !== 'known' || present?.way !== 'fill' || present.id === null) return;
  const kind = ITEM_KIND_OF[body.kind as ListedKind];
  const item = await findItem(scope, kind, { programme, id: present.id });
  if (!item) return;
  const at = { programme, id: item.id, revision: item.revision };
  const outcome = await changeItem(scope, kind, at, filledWith(item.body, body));
  if (!outcome.ok) throw new Error(`${present.id} changed while an import was taken over`);
}

/** Lets an import go to another programme, or with null to a new one. Refused once it was taken over. What was decided stays. */
export async function sendImport(
  scope: Scope,
  kept: ImportSummary,
  programme: Id<'programme'> | null,
): Promise<Outcome<null, 'adopted'>> {
  if (await isAdopted(scope, kept)) return refused('adopted');
  await moveImport(scope, kept.id, placeFor(scope, programme));
  await note(scope, 'moved', kept);
  return done(null);
}

/** Throws an import away, with the document. What was taken over stays in the programme. */
export async function removeImport(scope: Scope, { id, fileName }: ImportSummary): Promise<void> {
  await deleteImport(scope, id);
  await note(scope, 'removed', { id, fileName });
}
