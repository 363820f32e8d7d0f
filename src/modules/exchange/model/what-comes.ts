import type { Plan } from '#kernel/plan.ts';
import type { Piece, PieceKind } from './piece.ts';

/**
 * What taking over brings, as people count it: new pieces by kind, the most telling first; `filled` and `passed` are pieces that stand
 * in the programme already, with something to add and without. `all` is new and filled in. `items` is what the button says and
 * history counts: all that belongs to the message is one, and the facts of a new programme are none; null where remarks that
 * somebody let stand come along, for nobody sees those as pieces.
 */
export type Brings = {
  readonly all: number;
  readonly items: number | null;
  readonly added: readonly { readonly kind: PieceKind; readonly count: number }[];
  readonly filled: number;
  readonly passed: number;
};

const ASIDE: ReadonlySet<PieceKind> = new Set<PieceKind>(['programme', 'message', 'accent']);

const itemsIn = (fresh: readonly Piece[]): number =>
  fresh.filter(({ body }) => !ASIDE.has(body.kind)).length +
  (fresh.some(({ body }) => body.kind === 'message' || body.kind === 'accent') ? 1 : 0);

const FIRST: readonly PieceKind[] = ['activity', 'audience', 'goal'];

export function whatComes(pieces: readonly Piece[], { acceptedFindings = [] }: Pick<Plan, 'acceptedFindings'>): Brings {
  const kept = pieces.filter(({ state }) => state !== 'out');
  const fresh = kept.filter(({ state }) => state !== 'known');
  const filled = kept.filter(({ state, present }) => state === 'known' && present?.way === 'fill').length;
  const counts = Map.groupBy(fresh, ({ body }) => body.kind);
  const added = [...counts].map(([kind, of]) => ({ kind, count: of.length }));
  const rank = (kind: PieceKind) =>
    FIRST.includes(kind) ? FIRST.indexOf(kind) : FIRST.length + (kind === 'programme' ? 1 : 0);
  return {
    all: fresh.length + filled,
    items: acceptedFindings.length > 0 ? null : itemsIn(fresh) + filled,
    added: added.toSorted((a, b) => rank(a.kind) - rank(b.kind) || b.count - a.count),
    filled,
    passed: kept.length - fresh.length - filled,
  };
}
