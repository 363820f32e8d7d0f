import { type Id, newId } from '#kernel/id.ts';
import { done, type Outcome, refused } from '#kernel/outcome.ts';
import type { Programme } from '#kernel/plan.ts';
import { record } from '#platform/events.ts';
import type { Scope } from '#platform/scope.ts';
import { findProgramme, insertProgramme, type KeptProgramme, updateProgramme } from './store/programmes.ts';

const KIND = 'programmes.programme';

/** The words of a programme without what the row adds. */
export function wordsOf({
  name,
  client,
  owner,
  participants,
  start,
  end,
  documentDate,
  documentVersion,
  startPhrase,
  endPhrase,
}: Programme): Programme {
  return {
    ...{ name, client, owner, participants, start, end, documentDate, documentVersion },
    ...(startPhrase ? { startPhrase } : {}),
    ...(endPhrase ? { endPhrase } : {}),
  };
}

/** Adds a programme with nothing in its plan yet. */
export async function addProgramme(scope: Scope, programme: Programme): Promise<Id<'programme'>> {
  const id = newId<'programme'>();
  await insertProgramme(scope, id, wordsOf(programme));
  await record(scope, [
    { programme: id, name: `${KIND}.added`, kind: KIND, subject: id, before: null, after: wordsOf(programme) },
  ]);
  return id;
}

/** Changes name, client, period and the like. `conflict`: somebody changed them after `revision`. */
export async function changeProgramme(
  scope: Scope,
  at: { id: Id<'programme'>; revision: number },
  programme: Programme,
): Promise<Outcome<KeptProgramme, 'not-found' | 'conflict'>> {
  const before = await findProgramme(scope, at.id);
  if (!before) return refused('not-found');
  if (before.revision !== at.revision) return refused('conflict');
  if (!(await updateProgramme(scope, at, wordsOf(programme)))) return refused('conflict');
  await record(scope, [
    {
      programme: at.id,
      name: `${KIND}.changed`,
      kind: KIND,
      subject: at.id,
      before: wordsOf(before),
      after: wordsOf(programme),
    },
  ]);
  return done({ ...wordsOf(programme), id: at.id, revision: at.revision + 1, changedAt: scope.now() });
}
