import type { Id } from '#kernel/id.ts';
import type { Outcome } from '#kernel/outcome.ts';
import {
  findItemByKey,
  findText,
  type LibraryItem,
  saveDraft,
  type TextAt,
  type WorkingText,
} from '#modules/library/index.ts';
import type { Scope } from '#platform/scope.ts';
import { addQuestion, changeQuestion, publishQuestion } from '../actions/own-questions.ts';
import { readMeta } from '../model/question.ts';
import type { Indexing } from '../projection/show.ts';
import type { QuestionLine } from './question-line.ts';

/** What one line did. */
export type Told = 'added' | 'changed' | 'unchanged';
type Given = {
  readonly base: Id<'base'> | null;
  readonly line: QuestionLine;
  /** The slug of a theme by its name. */
  readonly index: Indexing;
  readonly themeFor: (scope: Scope, base: Id<'base'> | null, name: string) => Promise<string>;
};

/** Makes or changes a question of a base of the organisation, or one of its own, as the line says. */
export async function importQuestion(scope: Scope, { base, line, themeFor, index }: Given): Promise<Told> {
  const theme = await themeFor(scope, base, line.theme);
  const meta = { theme, audience: line.audience, synonyms: line.synonyms };
  const item = await findItemByKey(scope, { base, key: line.key });
  if (!item) return addFrom(scope, { base, line, meta, index });
  const text = await findText(scope, { item: item.id, lang: line.lang });
  const isSameMeta = isSame({ ...readMeta(item.meta), ...meta }, readMeta(item.meta));
  if (isSameMeta && text && saysTheSame(text, line)) return 'unchanged';
  if (!isSameMeta) must(await changeQuestion(scope, item, { meta }));
  await keepText(scope, { item, text, line, index });
  return text ? 'changed' : 'added';
}

type New = Omit<Given, 'themeFor'> & {
  readonly meta: Pick<ReturnType<typeof readMeta>, 'theme' | 'audience' | 'synonyms'>;
};

async function addFrom(scope: Scope, { base, line, meta, index }: New): Promise<Told> {
  const { key, lang, question, answer } = line;
  const item = must(
    await addQuestion(scope, {
      base,
      key,
      lang,
      body: { question, answer },
      meta: { ...meta, related: [], source: '', owner: '' },
      reviewOn: null,
    }),
  );
  if (line.status === 'published') await publishNow(scope, { base, item, lang, revision: 1 }, index);
  return 'added';
}

type Kept = { item: LibraryItem; text: WorkingText | undefined; line: QuestionLine; index: Indexing };

async function keepText(scope: Scope, { item: { id: item, base }, text, line, index }: Kept) {
  const { lang, question, answer } = line;
  const at = { base, item, lang, revision: text?.revision ?? 0 };
  const saved = must(await saveDraft(scope, at, { question, answer }));
  if (line.status === 'published') await publishNow(scope, { ...at, revision: saved.revision }, index);
}

const publishNow = async (scope: Scope, at: TextAt, index: Indexing) =>
  must(await publishQuestion(scope, at, { window: { from: scope.now(), until: null }, why: '', index }));

/** True when the text says what the line says, published or not as the line says. */
export const saysTheSame = ({ draft, state }: WorkingText, { question, answer, status }: QuestionLine): boolean =>
  draft.question === question && draft.answer === answer && (state === 'published') === (status === 'published');

const isSame = (one: object, other: object): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The import works on what it has just read, in one transaction: a refusal is a fault of ours. */
export function must<Value>(outcome: Outcome<Value, string>): Value {
  if (!outcome.ok) throw new Error(`a question could not be read in: ${outcome.reason}`);
  return outcome.value;
}
