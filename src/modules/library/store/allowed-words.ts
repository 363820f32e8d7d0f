import { newId } from '#kernel/id.ts';
import type { Scope } from '#platform/scope.ts';
import type { AllowedWords } from '../model/allowed-words.ts';
import type { LibraryTables } from '../tables.ts';

/** The words of the organisation of the scope. */
export async function findAllowedWords(scope: Scope): Promise<AllowedWords> {
  const row = await scope
    .tables<LibraryTables>()
    .selectFrom('library_allowed_words')
    .select(['words', 'revision'])
    .where('organisation_id', '=', scope.organisation)
    .executeTakeFirst();
  return row ?? { words: [], revision: 0 };
}

/** False when somebody changed them since `revision`. */
export async function writeAllowedWords(scope: Scope, { words, revision }: AllowedWords): Promise<boolean> {
  const changed = { words, revision: revision + 1, changed_at: scope.now().toString(), changed_by: scope.actor.id };
  const { numInsertedOrUpdatedRows } = await scope
    .tables<LibraryTables>()
    .insertInto('library_allowed_words')
    .values({ id: newId(), organisation_id: scope.organisation, ...changed })
    .onConflict((conflict) =>
      conflict.column('organisation_id').doUpdateSet(changed).where('library_allowed_words.revision', '=', revision),
    )
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}
