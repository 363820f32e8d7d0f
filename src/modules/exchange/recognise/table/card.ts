import type { ColumnRole } from '../vocabulary/column-role.ts';
import { candidatesOf, STRONG } from './header.ts';

/** What one activity has beside its moment. */
const OF_ACTIVITY: readonly ColumnRole[] = ['audiences', 'channels', 'responsible', 'status'];

/**
 * Whether these names below each other are those of one activity on a card: for whom, by what means and who does it. Then the
 * value beside 'Wanneer' is its moment, also in words that are no date.
 */
export function isCardOf(labels: readonly string[]): boolean {
  const roles = new Set(
    labels.flatMap((label) =>
      candidatesOf(label)
        .filter(({ score }) => score >= STRONG)
        .map(({ role }) => role),
    ),
  );
  return OF_ACTIVITY.filter((role) => roles.has(role)).length >= 3;
}
