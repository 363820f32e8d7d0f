import { findProgramme } from '#modules/programmes/index.ts';
import type { Scope } from '#platform/scope.ts';
import { isAdopted } from './actions.ts';
import { dayWords } from './open-import.ts';
import type { ReadBefore } from './pages/read-before.tsx';
import { calendarPath, reviewPath } from './paths.ts';
import { findEarlierImport, type ImportSummary } from './store.ts';

/** The time the same file was read before, with the way to what came of it; null for a file that is new here. */
export async function readBefore(scope: Scope, kept: ImportSummary): Promise<ReadBefore | null> {
  const earlier = await findEarlierImport(scope, kept.id, scope.passage);
  if (!earlier) return null;
  const isIn = await isAdopted(scope, earlier);
  const programme = earlier.programme === null ? undefined : await findProgramme(scope, earlier.programme);
  if (isIn && earlier.adopted && programme)
    return {
      stage: 'adopted',
      day: dayWords(earlier.adopted.at),
      programme: programme.id === kept.programme ? null : programme.name,
      href: calendarPath({ programme: programme.id }),
    };
  if (isIn || (earlier.programme !== null && !programme)) return null;
  return {
    stage: 'waiting',
    day: dayWords(earlier.createdAt),
    programme: null,
    href: reviewPath({ import: earlier.id, programme: earlier.programme }),
  };
}
