import { done, type Outcome, refused } from '#kernel/outcome.ts';
import { acceptedFindingKind } from '#modules/dossier/index.ts';
import type { KeptProgramme } from '#modules/programmes/index.ts';
import { addItem, removeItem } from '#platform/items.ts';
import { type Scope, todayOf } from '#platform/scope.ts';
import { loadChecks } from './load-checks.ts';

/**
 * Lets a finding stand, with the reason; from then on it counts as accepted. `rule` and `subject` name it.
 * @returns `not-found` when the checks do not find it now, or somebody accepted it already.
 */
export async function acceptFinding(
  scope: Scope,
  programme: KeptProgramme,
  { rule, subject, reason }: { readonly rule: string; readonly subject: string; readonly reason: string },
): Promise<Outcome<string, 'not-found'>> {
  const { result } = await loadChecks(scope, programme);
  const found = result.open.find((finding) => finding.rule === rule && finding.subject === subject);
  if (!found) return refused('not-found');
  const item = await addItem(
    scope,
    acceptedFindingKind,
    { programme: programme.id },
    { rule, subject, reason, on: todayOf(scope) },
  );
  return done(item.id);
}

/** Has an accepted finding reported again. @returns `not-found` when that was done already. */
export const reportAgain = async (
  scope: Scope,
  programme: KeptProgramme,
  id: string,
): Promise<Outcome<unknown, 'not-found'>> => removeItem(scope, acceptedFindingKind, { programme: programme.id, id });
