import { type Followed, goneAt } from '#modules/library/index.ts';
import type { Scope } from '#platform/scope.ts';
import { listShownWords, type ShownWords } from '../../store/published.ts';

/** What the base said last, since when it does not any more, and what of it still stands on the own site. */
export type GoneView = {
  readonly last: Followed;
  readonly at: Temporal.Instant;
  /** `text`: it stands there by itself; `addition`: an own part, which shows nowhere without an answer above it. */
  readonly shown: readonly ShownWords[];
};

/** What is left here of a text that its base shows no more. */
export async function goneView(scope: Scope, last: Followed): Promise<GoneView> {
  const shown = (await listShownWords(scope, last.version.item)).filter(({ lang }) => lang === last.version.lang);
  return { last, at: goneAt(last.version, scope.now()) ?? scope.now(), shown };
}
