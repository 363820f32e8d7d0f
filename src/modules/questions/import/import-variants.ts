import type { Id } from '#kernel/id.ts';
import {
  type Base,
  type Followed,
  listFollowed,
  listTextsOf,
  takeStances,
  tellTexts,
  type WorkingText,
} from '#modules/library/index.ts';
import type { Scope } from '#platform/scope.ts';
import { readMeta } from '../model/question.ts';
import type { QuestionLine } from './question-line.ts';
import { showRead } from './show-read.ts';
import { keyOf, saysTheSame, type Told } from './told.ts';

/** A line with the question of the base that it tells in other words. */
export type Given = { readonly item: Id<'item'>; readonly line: QuestionLine };

/**
 * Tells questions of the base in the words of the organisation, in a number of statements that does not grow with them. Gives what
 * each line did; undefined where the base shows none to tell otherwise.
 */
export async function importVariants(
  scope: Scope,
  base: Base,
  given: readonly Given[],
): Promise<readonly (Told | undefined)[]> {
  if (given.length === 0) return [];
  const steps = await stepsFor(scope, base, given);
  await tell(
    scope,
    base,
    steps.filter(({ told }) => told !== 'unchanged'),
  );
  return steps.map(({ followed, told }) => followed && told);
}

type Step = {
  readonly line: QuestionLine;
  readonly before: WorkingText | undefined;
  readonly followed: Followed | undefined;
  readonly told: Told;
};

async function stepsFor(scope: Scope, base: Base, given: readonly Given[]): Promise<readonly Step[]> {
  const items = [...new Set(given.map(({ item }) => item))];
  const all = await listFollowed(scope, base, { items });
  const followed = new Map(all.map((one) => [keyOf(one.version), one]));
  const texts = new Map((await listTextsOf(scope, items)).map((text) => [keyOf(text), text]));
  return given.map(({ item, line }) => {
    const key = keyOf({ item, lang: line.lang });
    const before = texts.get(key);
    const told = before === undefined ? 'added' : saysTheSame(before, line) ? 'unchanged' : 'changed';
    return { line, before, followed: followed.get(key), told };
  });
}

async function tell(scope: Scope, { id: base, owner }: Base, steps: readonly Step[]): Promise<void> {
  const told = steps.flatMap(({ followed, line, before }) => (followed ? [{ followed, line, before }] : []));
  const published = told.filter(({ line }) => line.status === 'published').map(({ followed }) => followed);
  const versions = await tellTexts(
    scope,
    told.map(({ line: { lang, question, answer, status }, before, followed: { version } }) => ({
      ...{ base, item: version.item, lang, draft: { question, answer }, before },
      meta: status === 'published' ? readMeta(version.meta) : null,
    })),
  );
  const taken = await takeStances(scope, { owner, base }, published, 'variant');
  if (taken.length < published.length) throw new Error('where a text stands changed while it was read in');
  await showRead(scope, { organisation: owner, base }, versions);
}
