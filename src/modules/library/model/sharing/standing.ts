import type { FollowMode, Stance } from './stance.ts';

/**
 * Something of the base that waits for this organisation, from the version it saw last (0: none) to the newest. `approve`: it
 * shows the old one until somebody agrees. `compare`: its own text was made from the old one. `look`: the new one already shows,
 * with an own part beside it that may no longer fit. `withdrawn`: the base says it no longer (`to` null), and here still stands what
 * was approved, or words of its own.
 */
export type Waiting = {
  readonly what: 'approve' | 'compare' | 'look' | 'withdrawn';
  readonly from: number;
  readonly to: number | null;
};

/** What waits for an organisation, null when nothing does. `newest` is the number of the newest published version, null when withdrawn. */
export function waitingFor(stance: Stance, mode: FollowMode, newest: number | null): Waiting | null {
  const { kind, seenVersion: from } = stance;
  if (kind === 'hidden' || newest === from) return null;
  if (newest === null) return isKept(stance, mode) ? { what: 'withdrawn', from, to: null } : null;
  if (kind === 'variant') return { what: 'compare', from, to: newest };
  if (mode === 'after-approval') return { what: 'approve', from, to: newest };
  return kind === 'addition' ? { what: 'look', from, to: newest } : null;
}

/** True when something stays with an organisation when the base withdraws: its own words, or what it approved. */
function isKept({ kind, seenVersion }: Stance, mode: FollowMode): boolean {
  if (kind === 'variant' || kind === 'addition') return true;
  return kind === 'follows' && mode === 'after-approval' && seenVersion > 0;
}

/** True when readers of this organisation see something else than the newest version: it waits for approval, or for a look at a variant. */
export function isLagging(stance: Stance, mode: FollowMode, newest: number | null): boolean {
  const what = waitingFor(stance, mode, newest)?.what;
  return what === 'approve' || what === 'compare' || what === 'withdrawn';
}

/** How the owner of a base sees one organisation, in one word; `lags` goes before the other two. */
export type Standing = 'follows' | 'deviates' | 'lags' | 'hides';

/**
 * Who lags may follow or deviate: the kind of the stance tells which. An addition beside the base's text still follows. Of what was
 * withdrawn (`newest` null) who still shows something of it lags.
 */
export function standingOf(stance: Stance, mode: FollowMode, newest: number | null): Standing {
  if (stance.kind === 'hidden') return 'hides';
  if (isLagging(stance, mode, newest)) return 'lags';
  return stance.kind === 'variant' ? 'deviates' : 'follows';
}
