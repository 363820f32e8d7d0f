import type { Id } from '#kernel/id.ts';
import { done, type Outcome, refused } from '#kernel/outcome.ts';
import { record } from '#platform/events.ts';
import { BIN_DAYS } from '#platform/recovery.ts';
import type { Scope } from '#platform/scope.ts';
import { deleteBinned, listBinned, moveProgramme } from '../store/bin.ts';
import { findProgramme, type KeptProgramme } from '../store/programmes.ts';

const KIND = 'programmes.programme';
const named = (name: string) => ({ name });

/** Puts a programme with its whole plan in the bin: nobody sees it any more, and for 30 days it can come back as it was. */
export async function removeProgramme(scope: Scope, id: Id<'programme'>): Promise<Outcome<KeptProgramme, 'not-found'>> {
  const before = await findProgramme(scope, id);
  if (!before || !(await moveProgramme(scope, id, 'bin'))) return refused('not-found');
  await record(scope, [
    { programme: id, name: `${KIND}.removed`, kind: KIND, subject: id, before: named(before.name), after: null },
  ]);
  return done(before);
}

/** Takes a programme out of the bin, with everything that was in it and everybody it was shared with. */
export async function restoreProgramme(scope: Scope, id: Id<'programme'>): Promise<Outcome<string, 'not-found'>> {
  const [binned] = await listBinned(scope, id);
  if (!binned || !(await moveProgramme(scope, id, 'back'))) return refused('not-found');
  await record(scope, [
    { programme: id, name: `${KIND}.restored`, kind: KIND, subject: id, before: null, after: named(binned.name) },
  ]);
  return done(binned.name);
}

/** Deletes one programme in the bin, or all of them, for good with their history. Gives how many. */
export const emptyBin = async (scope: Scope, which: { id: Id<'programme'> } | 'all'): Promise<number> =>
  noteGone(scope, await deleteBinned(scope, which));

/** Deletes what is longer in the bin than 30 days. Gives how many programmes. */
export const emptyOldBin = async (scope: Scope): Promise<number> =>
  noteGone(scope, await deleteBinned(scope, { before: scope.now().subtract({ hours: BIN_DAYS * 24 }) }));

async function noteGone(scope: Scope, gone: readonly { id: string; name: string }[]): Promise<number> {
  await record(
    scope,
    gone.map(({ id, name }) => ({
      programme: null,
      name: `${KIND}.deleted` as const,
      kind: KIND,
      subject: id,
      before: named(name),
      after: null,
    })),
  );
  return gone.length;
}
