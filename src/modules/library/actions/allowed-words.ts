import { done, type Outcome, refused } from '#kernel/outcome.ts';
import type { Scope } from '#platform/scope.ts';
import type { AllowedWords } from '../model/allowed-words.ts';
import { findAllowedWords, writeAllowedWords } from '../store/allowed-words.ts';
import { tell } from './changes.ts';

/** Keeps the words that the organisation explains itself; refused when somebody changed them since `revision`. */
export async function keepAllowedWords(scope: Scope, words: AllowedWords): Promise<Outcome<null, 'conflict'>> {
  const before = await findAllowedWords(scope);
  if (!(await writeAllowedWords(scope, words))) return refused('conflict');
  await tell(scope, {
    name: 'library.words.changed',
    subject: scope.organisation,
    before: { words: before.words },
    after: { words: words.words },
  });
  return done(null);
}
