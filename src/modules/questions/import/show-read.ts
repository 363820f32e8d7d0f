import type { Id } from '#kernel/id.ts';
import type { Version } from '#modules/library/index.ts';
import type { Scope } from '#platform/scope.ts';
import { themeNameOf } from '../actions/own-questions.ts';
import { readMeta } from '../model/question.ts';
import { showInPlace } from '../projection/show.ts';

type Of = { readonly organisation: Id<'organisation'>; readonly base: Id<'base'> | null };

/** Shows versions that were read in from now on, found by the themes of this base, or (`base` null) of the organisation's own questions. */
export async function showRead(scope: Scope, of: Of, versions: readonly Version[]): Promise<void> {
  const shown = [];
  for (const version of versions) {
    const themeName = await themeNameOf(scope, { ...of, lang: version.lang, slug: readMeta(version.meta).theme });
    shown.push({ version, as: { kind: 'text', from: scope.now(), until: null, themeName } as const });
  }
  await showInPlace(scope, versions, shown);
}
