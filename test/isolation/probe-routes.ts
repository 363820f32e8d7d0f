import { guardsOf } from '#platform/http.ts';
import { csrfTokenOf } from '#platform/session.ts';
import { ORIGIN, SECRET } from '../support/app.ts';
import { addressesFor, idsOf, type Route, routeOf } from './addresses.ts';
import { canariesIn, withoutCanaries } from './canaries.ts';
import { crawl, type Seen } from './crawl.ts';
import { changedSince, fingerprint, type Fingerprint } from './fingerprint.ts';
import type { Identity, World } from './world.ts';

export type Leak = { readonly identity: string; readonly where: string; readonly what: string };
export type RouteResult = {
  readonly routes: number;
  readonly guarded: number;
  readonly probes: number;
  readonly leaks: readonly Leak[];
  /** Routes on which the other organisation itself saw its own words: without them a run that finds nothing says nothing. */
  readonly shownToOwner: number;
};

/** `brief` is for every test run: one number a table, and only by who may most. `full` takes some ten minutes. */
export type Depth = 'brief' | 'full';
const IDS_PER_TABLE: Record<Depth, number> = { brief: 1, full: 6 };

/** Tries every route as every identity. */
export async function probeRoutes(
  world: World,
  { depth, only = () => true }: { depth: Depth; only?: (route: Route) => boolean },
): Promise<RouteResult> {
  const guards = guardsOf(world.app);
  const { closed, shared, cookie } = world.other;
  const seen = await crawl(world.app, cookie, ['/', '/programmas', `/programmas/${closed}`, `/programmas/${shared}`]);
  const ids = await idsOf(world, IDS_PER_TABLE[depth]);
  const leaks: Leak[] = [...guards]
    .filter(([, guard]) => guard === undefined)
    .map(([where]) => ({ identity: 'nobody', where, what: 'a route without a guard' }));
  let probes = 0;
  const routes = [...guards.keys()].map(routeOf).filter(only);
  // In the order of the world: who may change what is shared comes last.
  for (const identity of world.identities) {
    const before = await fingerprint(world);
    const tried = depth === 'full' || identity.tries === 'all ids' ? ids : ids.slice(0, 1);
    for (const route of routes) {
      const found = await probeRoute(world, { route, identity, seen, ids: tried, before });
      probes += found.probes;
      leaks.push(...found.leaks);
      // One change is one leak, not one for every route after it.
      if (found.leaks.some(({ what }) => what.startsWith('changed'))) break;
    }
  }
  return {
    routes: guards.size,
    guarded: [...guards.values()].filter((guard) => guard !== undefined).length,
    probes,
    leaks,
    shownToOwner: await countShown(world, seen),
  };
}

type Task = {
  readonly route: Route;
  readonly identity: Identity;
  readonly seen: Seen;
  readonly ids: readonly string[];
  readonly before: Fingerprint;
};

/** Signing out would end the identity itself. */
const ENDS_SESSION = ['/afmelden'];

async function probeRoute(world: World, task: Task): Promise<{ probes: number; leaks: Leak[] }> {
  const { route, identity, seen, before } = task;
  const programmes = [world.other.closed, world.other.shared];
  const leaks: Leak[] = [];
  let probes = 0;
  if (ENDS_SESSION.includes(route.pattern)) return { probes, leaks };
  for (const address of addressesFor(route, seen, { ids: task.ids, programmes, own: identity.own })) {
    for (const body of bodiesFor(route, identity, seen, address)) {
      probes += 1;
      const what = await leakOf(world, identity, { method: route.method, address, body });
      if (what) leaks.push({ identity: identity.name, where: `${route.method} ${address}`, what });
    }
  }
  if (route.method === 'GET') return { probes, leaks };
  const changed = changedSince(before, await fingerprint(world), identity.changes);
  if (changed)
    leaks.push({ identity: identity.name, where: `${route.method} ${route.pattern}`, what: `changed ${changed}` });
  return { probes, leaks };
}

type Body = FormData | null;

/** Nothing but the token; and what the other organisation's own form holds there. */
function bodiesFor({ method }: Route, { token }: Identity, seen: Seen, address: string): Body[] {
  if (method === 'GET') return [null];
  const csrf = token ? csrfTokenOf(SECRET, token) : '';
  const bare = new FormData();
  bare.set('csrf', csrf);
  const fields = seen.forms.get(address);
  if (!fields) return [bare];
  const filled = new FormData();
  filled.set('csrf', csrf);
  // Numbers of theirs go along; words of theirs would come back in one's own rows and look like a leak.
  for (const [name, value] of fields) filled.set(name, withoutCanaries(value));
  return [bare, filled];
}

/** What got through in one answer; null for nothing. */
async function leakOf(
  { app, other }: World,
  { cookie, may }: Identity,
  { method, address, body }: { method: string; address: string; body: Body },
): Promise<string | null> {
  const headers = {
    ...(cookie ? { cookie } : {}),
    ...(body ? { origin: ORIGIN, 'sec-fetch-site': 'same-origin' } : {}),
  };
  const answer = await app.request(`${ORIGIN}${address}`, { method, headers, ...(body ? { body } : {}) });
  const text = await answer.text();
  const told = `${text}\n${[...answer.headers].join('\n')}`;
  const foreign = canariesIn(told).filter((part) => !may.includes(part));
  if (foreign.length > 0) return `showed ${foreign.join(' and ')} words`;
  const type = answer.headers.get('content-type') ?? '';
  // A packed file hides its words: whether it came at all is what counts.
  const packed = !/^(text\/|application\/(json|xhtml))/.test(type) && address.includes(other.closed);
  return packed && answer.status === 200 ? `gave a file (${type})` : null;
}

async function countShown({ app, other }: World, seen: Seen): Promise<number> {
  const pages = new Set([...seen.addresses].map((address) => address.split('?')[0] ?? ''));
  let shown = 0;
  for (const page of [...pages].filter((address) => address.includes(other.closed)).slice(0, 60)) {
    const answer = await app.request(`${ORIGIN}${page}`, { headers: { cookie: other.cookie } });
    if (canariesIn(await answer.text()).includes('closed')) shown += 1;
  }
  return shown;
}
