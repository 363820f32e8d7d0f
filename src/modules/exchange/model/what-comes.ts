import type { Piece, PieceKind } from './piece.ts';

/**
 * What taking over brings, as people count it: new pieces by kind, the most telling first; `filled` and `passed` are pieces that stand
 * in the programme already, with something to add and without. `all` is what the button says and history will: new and filled in.
 */
export type Brings = {
  readonly all: number;
  readonly added: readonly { readonly kind: PieceKind; readonly count: number }[];
  readonly filled: number;
  readonly passed: number;
};

const FIRST: readonly PieceKind[] = ['activity', 'audience', 'goal'];

export function whatComes(pieces: readonly Piece[]): Brings {
  const kept = pieces.filter(({ state }) => state !== 'out');
  const fresh = kept.filter(({ state }) => state !== 'known');
  const filled = kept.filter(({ state, present }) => state === 'known' && present?.way === 'fill').length;
  const counts = Map.groupBy(fresh, ({ body }) => body.kind);
  const added = [...counts].map(([kind, of]) => ({ kind, count: of.length }));
  const rank = (kind: PieceKind) =>
    FIRST.includes(kind) ? FIRST.indexOf(kind) : FIRST.length + (kind === 'programme' ? 1 : 0);
  return {
    all: fresh.length + filled,
    added: added.toSorted((a, b) => rank(a.kind) - rank(b.kind) || b.count - a.count),
    filled,
    passed: kept.length - fresh.length - filled,
  };
}
