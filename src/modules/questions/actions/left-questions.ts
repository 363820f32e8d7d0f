import type { Id } from '#kernel/id.ts';
import { done, type Outcome, refused } from '#kernel/outcome.ts';
import { listTextsOf, listVersions, type WorkingText } from '#modules/library/index.ts';
import type { Scope } from '#platform/scope.ts';
import { listShownWords, type ShownWords } from '../store/published.ts';
import { stanceRevisionOf } from './followed-questions.ts';
import { type AsOwn, asOwn, type KeptAsOwn, type KeptWords, letGo } from './withdrawn-questions.ts';

/** Own words for a base that the organisation left. `revision` is what the person saw. */
type LeftAt = { readonly item: Id<'item'>; readonly lang: string; readonly revision: number };
type Refusal = 'not-found' | 'conflict';

/**
 * Makes a question of the organisation itself out of its words for a base that it left, in every language it wrote. What the site
 * shows stays shown, at the same address; the rest is a concept.
 */
export async function keepLeft(scope: Scope, at: LeftAt, values: AsOwn): Promise<Outcome<KeptAsOwn, Refusal>> {
  const texts = (await listTextsOf(scope, [at.item])).filter(({ state }) => state !== 'archived');
  const asked = texts.find(({ lang }) => lang === at.lang);
  if (!asked) return refused('not-found');
  if (asked.revision !== at.revision) return refused('conflict');
  const [last] = await listVersions(scope, { organisation: scope.organisation, item: at.item, lang: at.lang });
  const shown = await listShownWords(scope, at.item);
  for (const text of texts) {
    const off = await putAside(scope, text);
    if (!off.ok) return off;
  }
  return asOwn(scope, { from: at, meta: last?.meta ?? {}, words: texts.map((text) => wordsOf(text, shown)), values });
}

async function putAside(scope: Scope, text: WorkingText): Promise<Outcome<null, Refusal>> {
  const { base, item, lang, revision } = text;
  if (base === null) return refused('not-found');
  const outcome = await letGo(scope, {
    base: { id: base },
    item,
    lang,
    revision,
    stanceRevision: await stanceRevisionOf(scope, text),
  });
  return outcome.ok ? done(null) : outcome;
}

function wordsOf({ lang, draft }: WorkingText, shown: readonly ShownWords[]): KeptWords {
  const text = shown.find((each) => each.lang === lang && each.kind === 'text');
  return {
    lang,
    body: { question: text?.title ?? draft.question ?? '', answer: text?.answer ?? draft.answer ?? '' },
    isShown: text !== undefined,
    until: text?.until ?? null,
  };
}
