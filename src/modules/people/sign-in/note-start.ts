import { record } from '#platform/events.ts';
import { enter, type Open } from '#platform/scope.ts';
import type { Method } from '#platform/session.ts';
import { clockOf, type Door } from '../door.ts';
import type { Place } from '../store/persons.ts';
import { browserName } from './model/browser-name.ts';
import type { CodeKind } from './prove-password.ts';

/** Writes in the audit of an organisation that somebody went in, and how. The transaction is that organisation's from here. */
export async function noteStart(
  open: Open,
  door: Door,
  { place, method, browser, code }: { place: Place; method: Method; browser: string; code?: CodeKind | undefined },
): Promise<void> {
  const actor = { id: place.id, name: place.name, permissions: new Set<never>() };
  const scope = await enter(open, { organisation: place.organisation, actor, ...clockOf(door) });
  await record(scope, [
    {
      programme: null,
      name: 'people.session.started',
      kind: 'people.session',
      subject: place.id,
      before: null,
      // That the phone gave the code goes without saying; a recovery code is used up, and may be somebody else's find.
      after: { method, ...(code === 'recovery' ? { code } : {}), browser: browserName(browser) },
    },
  ]);
}
