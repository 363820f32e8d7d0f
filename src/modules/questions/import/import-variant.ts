import type { Id } from '#kernel/id.ts';
import { type Base, findText, listFollowed, saveDraft } from '#modules/library/index.ts';
import type { Scope } from '#platform/scope.ts';
import { modeOf } from '../actions/bases.ts';
import { publishOwnText } from '../actions/followed-questions.ts';
import type { Indexing } from '../projection/show.ts';
import { must, saysTheSame, type Told } from './import-question.ts';
import type { QuestionLine } from './question-line.ts';

type Given = {
  readonly base: Base;
  readonly item: Id<'item'>;
  readonly line: QuestionLine;
  readonly index: Indexing;
};

/** Tells a question of the base in the words of the organisation; undefined where the base shows none to tell otherwise. */
export async function importVariant(scope: Scope, { base, item, line, index }: Given): Promise<Told | undefined> {
  const { lang, question, answer } = line;
  const [followed] = await listFollowed(scope, base, { item, lang });
  if (!followed) return undefined;
  const text = await findText(scope, { item, lang });
  if (text && saysTheSame(text, line)) return 'unchanged';
  const [body, revision] = [{ question, answer }, text?.revision ?? 0];
  if (line.status === 'concept') must(await saveDraft(scope, { base: base.id, item, lang, revision }, body));
  else {
    const mode = (await modeOf(scope, base.id)) ?? 'at-once';
    const at = { base, mode, item, lang, stanceRevision: followed.stance?.revision ?? 0 };
    const window = { from: scope.now(), until: null };
    must(await publishOwnText(scope, at, { kind: 'variant', body, revision, window, why: '', index }));
  }
  return text ? 'changed' : 'added';
}
