import type { ColumnRole } from '../vocabulary/column-role.ts';
import { candidatesOf, STRONG } from './header.ts';

/** How we know what a column holds: its name says it, its name allows it, or only its cells suggest it. */
export type Grounds = 'named' | 'allowed' | 'guessed';
export type Column = {
  readonly index: number;
  readonly header: string;
  readonly role: ColumnRole | null;
  readonly grounds: Grounds;
  /** True where the column has days, and words in it that are a status nevertheless. */
  readonly mayBeStatus?: true;
};

/** Roles that several columns of one table may have. */
const SHARED: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'channels',
  'audiences',
  'notes',
  'responsible',
  'tasks',
  'amount',
  'place',
]);

/**
 * Divides the allowed roles over the columns: the best fit first, each role once (but see SHARED). `prefer` may lift a role for
 * a column by what its cells hold; it answers 0 when the cells say nothing.
 */
export function assignRoles(
  headers: readonly string[],
  allowed: ReadonlySet<ColumnRole>,
  prefer: (column: number, role: ColumnRole) => number,
): Column[] {
  const offers = headers.flatMap((header, index) =>
    candidatesOf(header)
      .filter(({ role }) => allowed.has(role))
      .map(({ role, score }) => ({ index, role, score: score + prefer(index, role), bare: score })),
  );
  offers.sort((a, b) => b.score - a.score || a.index - b.index);
  const given = new Map<number, { role: ColumnRole; grounds: Grounds }>();
  const taken = new Set<ColumnRole>();
  for (const { index, role, bare } of offers) {
    const shared = SHARED.has(role) && bare >= STRONG;
    if (given.has(index) || (taken.has(role) && !shared)) continue;
    given.set(index, { role, grounds: bare >= STRONG ? 'named' : 'allowed' });
    taken.add(role);
  }
  return headers.map((header, index) => ({
    index,
    header,
    role: given.get(index)?.role ?? null,
    grounds: given.get(index)?.grounds ?? 'guessed',
  }));
}
