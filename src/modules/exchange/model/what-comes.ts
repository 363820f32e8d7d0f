import type { Plan } from '#kernel/plan.ts';
import type { Piece } from './piece.ts';
import { planOfPieces } from './plan-of-pieces.ts';

/**
 * What taking over brings: `pieces` as the review counts them, and the `items` they become in the programme. The facts of the
 * programme (`programme`, 0 or 1) are no item of their own, and all `texts` of the message become one.
 */
export type Brings = {
  readonly pieces: number;
  readonly items: number;
  readonly programme: number;
  readonly texts: number;
};

/** `plan` is what was recognised; what the review does not show comes along from it. */
export function whatComes(pieces: readonly Piece[], plan: Plan): Brings {
  const kept = pieces.filter(({ state }) => state !== 'out');
  return {
    pieces: kept.length,
    items: itemsOf(planOfPieces(pieces, plan, '')),
    programme: kept.filter(({ body }) => body.kind === 'programme').length,
    texts: kept.filter(({ body }) => body.kind === 'message' || body.kind === 'accent').length,
  };
}

function itemsOf({ messages, ...plan }: Plan): number {
  const listed = Object.values(plan).reduce<number>((sum, value) => sum + (Array.isArray(value) ? value.length : 0), 0);
  const isSaid = Object.values(messages).some(
    (value) => value !== null && !(Array.isArray(value) && value.length === 0),
  );
  return listed + (isSaid ? 1 : 0);
}
