import { goneAt, listGoneSince, listParticipations, type Version } from '#modules/library/index.ts';
import type { Scope } from '#platform/scope.ts';

/** An answer that left the own site by itself, because the base shows it no more. */
export type GoneLine = Pick<Version, 'item' | 'lang'> & { readonly title: string; readonly at: Temporal.Instant };

const LATELY = { hours: 30 * 24 };

/** What bases that are followed at once withdrew in the last thirty days: there is nothing to decide, only to know. The last first. */
export async function goneLately(scope: Scope): Promise<GoneLine[]> {
  const found: GoneLine[] = [];
  for (const { base: id, owner, state, mode, since } of await listParticipations(scope)) {
    if (state !== 'taking-part' || mode !== 'at-once') continue;
    const gone = await listGoneSince(scope, { id, owner }, scope.now().subtract(LATELY));
    for (const { version, stance } of gone) {
      const at = goneAt(version, scope.now());
      // What was told in own words, or was hidden, did not leave the site by itself.
      if (at === null || Temporal.Instant.compare(at, since) < 0 || (stance && stance.kind !== 'follows')) continue;
      found.push({ item: version.item, lang: version.lang, title: version.body.question ?? '', at });
    }
  }
  return found.toSorted((one, other) => Temporal.Instant.compare(other.at, one.at));
}
