import { NO_STANCE, type Stance } from './stance.ts';

/** A stance without its words: all that `waitingFor` and `standingOf` look at. */
export type BareStance = { readonly kind: Stance['kind']; readonly seenVersion: number };

/** A stance to ask what waits for it; null is an organisation that never said anything. */
export function bareStance(kept: BareStance | null): Stance {
  if (kept === null) return NO_STANCE;
  const { kind, seenVersion } = kept;
  if (kind === 'variant') return { kind, seenVersion, body: {} };
  return kind === 'addition' ? { kind, seenVersion, place: 'after', body: {} } : { kind, seenVersion };
}
