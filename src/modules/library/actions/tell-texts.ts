import type { Scope } from '#platform/scope.ts';
import type { Meta } from '../store/items.ts';
import { keepTexts, type TextValues, type WorkingText } from '../store/texts.ts';
import { insertVersions, nextNumbers, type Version } from '../store/versions.ts';
import { tellAll } from './changes.ts';

/** A text to keep in the place of `before`, as it was just read; with `meta` it is published at once, without it is a concept. */
export type GivenTelling = TextValues & { readonly before: WorkingText | undefined; readonly meta: Meta | null };

/**
 * Keeps texts that were read in, each given once, and publishes those that say so from now on as their next versions, which it gives
 * in their order. The number of statements does not grow with the texts.
 *
 * @throws when one of them changed since it was read: the caller reads them in the same transaction.
 */
export async function tellTexts(scope: Scope, given: readonly GivenTelling[]): Promise<readonly Version[]> {
  if (given.length === 0) return [];
  const from = scope.now();
  const numbers = await nextNumbers(scope, given);
  const texts = given.map(({ meta, before, base, item, lang, draft }, place) => {
    const version = meta === null ? null : (numbers[place] ?? 1);
    return { text: { base, item, lang, draft, version, revision: before?.revision ?? 0 }, before, meta };
  });
  const kept = await keepTexts(
    scope,
    texts.map(({ text }) => text),
    from,
  );
  if (kept < texts.length) throw new Error(`${texts.length - kept} texts changed while they were read in`);
  await tellAll(
    scope,
    texts.flatMap(({ text: { item, lang, version, draft: body }, before }) => [
      { name: 'library.text.changed', subject: item, lang, before: before?.draft ?? null, after: body } as const,
      ...(version === null ? [] : [published(item, before, { version, lang, body, why: '', from, until: null })]),
    ]),
  );
  return keepVersions(scope, texts, from);
}

const published = <After extends { readonly lang: string }>(
  subject: string,
  before: WorkingText | undefined,
  after: After,
) => ({
  name: 'library.text.published' as const,
  subject,
  lang: after.lang,
  before: before?.version ? { version: before.version } : null,
  after,
});

type Told = { readonly text: TextValues & { readonly version: number | null }; readonly meta: Meta | null };

async function keepVersions(scope: Scope, texts: readonly Told[], from: Temporal.Instant): Promise<readonly Version[]> {
  const values = texts.flatMap(({ text: { base, item, lang, draft: body, version: number }, meta }) =>
    number === null || meta === null
      ? []
      : [{ base, item, lang, number, body, meta, why: '', visibleFrom: from, visibleUntil: null }],
  );
  return values.length === 0 ? [] : insertVersions(scope, values);
}
