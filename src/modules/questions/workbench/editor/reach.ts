import { copy } from '../copy.nl.ts';
import type { ShownAt } from './shown-at.ts';

/** Whom a new version of a text of a base comes to, and how, in a sentence. */
export function reachOf(followers: readonly Pick<ShownAt, 'telling' | 'mode'>[]): string {
  const { reach } = copy;
  if (followers.length === 0) return reach.nobody;
  const taking = followers.filter(({ telling }) => telling === 'base' || telling === 'addition');
  const counts = [
    [taking.filter(({ mode }) => mode === 'at-once').length, reach.atOnce],
    [taking.filter(({ mode }) => mode === 'after-approval').length, reach.afterApproval],
    [followers.filter(({ telling }) => telling === 'variant').length, reach.ownText],
    [followers.filter(({ telling }) => telling === 'hidden').length, reach.hidden],
  ] as const;
  const parts = counts.filter(([count]) => count > 0).map(([count, words]) => words(count));
  return reach.all(followers.length, parts.join(', '));
}
