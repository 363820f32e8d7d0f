import {
  listFollowed,
  listParticipations,
  listVersionsSince,
  type Version,
  type Waiting,
} from '#modules/library/index.ts';
import type { Scope } from '#platform/scope.ts';
import { type GoneLine, goneLately } from '../list/gone-lately.ts';
import { countOf, type ListedLine, linesOf } from '../list/listed-lines.ts';

/** A change that waits for agreement: what the base says now, and what the organisation agreed to before. */
export type ToApprove = {
  readonly line: ListedLine;
  readonly version: Version;
  /** Null for a question that is new here. */
  readonly seen: Version | null;
  /** What came after that, up to what the base says now, the oldest first; of what is new here that alone. */
  readonly since: readonly Version[];
};
export type ChangesView = {
  readonly toApprove: readonly ToApprove[];
  /** How many more there are than are shown with their words. */
  readonly more: number;
  readonly toCompare: readonly ListedLine[];
  /** What a base withdrew and of which something is still here. */
  readonly withdrawn: readonly ListedLine[];
  /** What a base withdrew lately from a site that follows at once: nothing to decide, good to know. */
  readonly gone: readonly GoneLine[];
};
const MOST_SHOWN = 30;
const MOST_LISTED = 200;

/** Everything of bases that waits for the organisation. */
export async function changesView(scope: Scope): Promise<ChangesView> {
  const waitingFor = (...waiting: readonly Waiting['what'][]) => linesOf(scope, { waiting }, { limit: MOST_LISTED });
  const approve = await linesOf(scope, { waiting: ['approve'] }, { limit: MOST_SHOWN });
  return {
    toApprove: await withWords(scope, approve),
    more: (await countOf(scope, { waiting: ['approve'] })) - approve.length,
    toCompare: await waitingFor('compare', 'look'),
    withdrawn: await waitingFor('withdrawn'),
    gone: await goneLately(scope),
  };
}

async function withWords(scope: Scope, lines: readonly ListedLine[]): Promise<ToApprove[]> {
  const found: ToApprove[] = [];
  for (const { base: id, owner } of await listParticipations(scope)) {
    for (const { item, lang, ...line } of lines.filter(({ base }) => base === id)) {
      // One by one: a base may have thousands of texts, and the page shows few.
      const [now] = await listFollowed(scope, { id, owner }, { item, lang });
      if (!now) continue;
      const number = now.stance?.seenVersion ?? 0;
      const before =
        number > 0 ? await listVersionsSince(scope, now.version, number) : { seen: null, since: [now.version] };
      found.push({ line: { item, lang, ...line }, version: now.version, ...before });
    }
  }
  return found;
}
