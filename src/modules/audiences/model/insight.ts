import type { Audience } from '#kernel/plan.ts';
import { attitudeOf } from './attitude.ts';
import { ringIndex } from './ring.ts';

/** The one thing to notice in the field of influence. `audiences` are positions in the list that was given. */
export type Insight = {
  readonly kind: 'too-far' | 'too-near' | 'no-ring' | 'no-attitude' | 'no-place';
  readonly audiences: readonly number[];
};

/** What matters most first: who stands in another ring than we want, then who has no ring, then whose attitude is unknown. */
export function insightOf(audiences: readonly Audience[]): Insight | null {
  const where = (test: (audience: Audience) => boolean) =>
    audiences.flatMap((audience, index) => (test(audience) ? [index] : []));
  const distance = ({ ring, desiredRing }: Audience) => (desiredRing ? ringIndex(ring) - ringIndex(desiredRing) : 0);
  const found: readonly Insight[] = [
    { kind: 'too-far', audiences: where((audience) => distance(audience) > 0) },
    { kind: 'too-near', audiences: where((audience) => distance(audience) < 0) },
    { kind: 'no-ring', audiences: where(({ ring }) => ring === null) },
    { kind: 'no-attitude', audiences: where(({ attitude }) => attitudeOf(attitude) === 'unknown') },
  ];
  return found.find((insight) => insight.audiences.length > 0) ?? null;
}

/** In the field of influence against interest there is only this to notice: of whom one of the two is not known. */
export function influenceInsightOf(audiences: readonly Audience[]): Insight | null {
  const without = audiences.flatMap(({ influence, interest }, index) =>
    typeof influence === 'number' && typeof interest === 'number' ? [] : [index],
  );
  return without.length === 0 ? null : { kind: 'no-place', audiences: without };
}
