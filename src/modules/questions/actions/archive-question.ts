import type { Outcome } from '#kernel/outcome.ts';
import { type LibraryItem, listTextsOf } from '#modules/library/index.ts';
import type { Scope } from '#platform/scope.ts';
import { changeQuestion, withdrawQuestion } from './own-questions.ts';

/**
 * Puts a question of the organisation aside: in every language it goes off its site and those that follow at once, and stays as a
 * concept. Bringing it back publishes nothing. Refused as a whole when somebody changes one of its texts meanwhile.
 */
export async function archiveQuestion(
  scope: Scope,
  item: LibraryItem,
): Promise<Outcome<LibraryItem, 'not-found' | 'conflict'>> {
  const changed = await changeQuestion(scope, item, { isArchived: true });
  if (!changed.ok) return changed;
  for (const { lang, version, revision } of await listTextsOf(scope, [item.id])) {
    if (version === null) continue;
    const off = await withdrawQuestion(scope, { base: item.base, item: item.id, lang, revision });
    if (!off.ok) return off;
  }
  return changed;
}
