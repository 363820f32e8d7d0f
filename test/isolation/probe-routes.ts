import { guardsOf } from '#platform/http.ts';
import { csrfTokenOf } from '#platform/session.ts';
import { ORIGIN, SECRET } from '../support/app.ts';
import { addressesFor, idsOf, type Route, routeOf } from './addresses.ts';
import { canariesIn, withoutCanaries } from './canaries.ts';
import { crawl, type Seen } from './crawl.ts';
import { changedSince, fingerprint } from './fingerprint.ts';
import { type Identity, signedInStill, type World } from './world.ts';

export type Leak = { readonly identity: string; readonly where: string; readonly what: string };
export type RouteResult = {
  readonly routes: number;
  readonly guarded: number;
  readonly probes: number;
  readonly leaks: readonly Leak[];
  /** Requests that ended in a fault: what they would have shown or changed nobody knows. */
  readonly errors: readonly Leak[];
  /** Routes on which the other organisation itself saw its own words: without them a run that finds nothing says nothing. */
  readonly shownToOwner: number;
};

/** `brief` is for every test run: some numbers a route, and only by who may most. `full` takes some ten minutes. */
export type Depth = 'brief' | 'full';
const IDS_PER_TABLE: Record<Depth, number> = { brief: 1, full: 6 };
/** In brief each route gets some of the numbers, the next route the next ones: over all routes every number has its turn. */
const IDS_PER_ROUTE = 8;

/** In brief who may least tries so many addresses of a route; who may most tries all of them. Each identity begins elsewhere. */
const SHOWN_PER_ROUTE = 6;
const offsetOf = ({ name }: Identity): number => [...name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0);

const someOf = (ids: readonly string[], turn: number, count: number): string[] =>
  Array.from({ length: Math.min(count, ids.length) }, (_, index) => ids[(turn * count + index) % ids.length] ?? '');

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
  const errors: Leak[] = [];
  let probes = 0;
  const routes = [...guards.keys()].map(routeOf).filter(only);
  // In the order of the world: who may change what is shared comes last.
  for (const identity of world.identities) {
    const found = await probeAs(world, identity, { routes, seen, ids, depth });
    probes += found.probes;
    leaks.push(...found.leaks);
    errors.push(...found.errors);
  }
  return {
    routes: guards.size,
    guarded: [...guards.values()].filter((guard) => guard !== undefined).length,
    probes,
    leaks,
    errors,
    shownToOwner: await countShown(world, seen),
  };
}

/** Reading all rows costs more than a request, so it is done after this many routes that may change something. */
const ROUTES_PER_LOOK = 20;
type Tour = {
  readonly routes: readonly Route[];
  readonly seen: Seen;
  readonly ids: readonly string[];
  readonly depth: Depth;
};

async function probeAs(world: World, first: Identity, { routes, seen, ids, depth }: Tour) {
  const before = await fingerprint(world);
  const leaks: Leak[] = [];
  const errors: Leak[] = [];
  let [identity, probes, unlooked] = [first, 0, [] as string[]];
  const look = async () => {
    const changed = changedSince(before, await fingerprint(world), identity.changes);
    if (changed)
      leaks.push({ identity: identity.name, where: `one of ${unlooked.join(', ')}`, what: `changed ${changed}` });
    unlooked = [];
    return changed === null;
  };
  for (const [turn, route] of routes.entries()) {
    const tried = depth === 'full' ? ids : someOf(ids, turn, identity.tries === 'all ids' ? IDS_PER_ROUTE : 1);
    const most = depth === 'full' || identity.tries === 'all ids' ? Number.POSITIVE_INFINITY : SHOWN_PER_ROUTE;
    const found = await probeRoute(world, { route, identity, seen, ids: tried, most });
    probes += found.probes;
    leaks.push(...found.leaks);
    errors.push(...found.errors);
    if (route.method === 'GET') continue;
    identity = await signedInStill(world, identity);
    unlooked.push(`${route.method} ${route.pattern}`);
    // One change is one leak, not one for every route after it.
    if (unlooked.length >= ROUTES_PER_LOOK && !(await look())) return { probes, leaks, errors };
  }
  await look();
  return { probes, leaks, errors };
}

type Task = {
  readonly route: Route;
  readonly identity: Identity;
  readonly seen: Seen;
  readonly ids: readonly string[];
  /** The most addresses to try. */
  readonly most: number;
};

/** Signing out would end the identity itself. */
const ENDS_SESSION = ['/afmelden'];

type Found = { readonly probes: number; readonly leaks: Leak[]; readonly errors: Leak[] };

async function probeRoute(world: World, task: Task): Promise<Found> {
  const { route, identity, seen } = task;
  const programmes = [world.other.closed, world.other.shared];
  const leaks: Leak[] = [];
  const errors: Leak[] = [];
  let probes = 0;
  if (ENDS_SESSION.includes(route.pattern)) return { probes, leaks, errors };
  const addresses = addressesFor(route, seen, { ids: task.ids, programmes, own: identity.own });
  for (const address of someOf(addresses, offsetOf(identity), Math.min(task.most, addresses.length))) {
    // Who takes part may step out; the walk would go on without what it is to see.
    if (route.method === 'POST' && identity.may.includes('shared') && stepsOut(address, world)) continue;
    for (const body of bodiesFor(route, identity, seen, address)) {
      probes += 1;
      const found = await lookAt(world, identity, { method: route.method, address, body });
      if (found === null) continue;
      const list = found.isFault ? errors : leaks;
      list.push({ identity: identity.name, where: `${route.method} ${address}`, what: found.what });
    }
  }
  return { probes, leaks, errors };
}

const stepsOut = (address: string, { other }: World): boolean => address === `/deelname/${other.shared}/einde`;

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

type Seeing = { readonly isFault: boolean; readonly what: string };
const leak = (what: string): Seeing => ({ isFault: false, what });

/** What got through in one answer, or that it was a fault; null for nothing. */
async function lookAt(
  { app, other }: World,
  { cookie, may }: Identity,
  { method, address, body }: { method: string; address: string; body: Body },
): Promise<Seeing | null> {
  const headers = {
    ...(cookie ? { cookie } : {}),
    ...(body ? { origin: ORIGIN, 'sec-fetch-site': 'same-origin' } : {}),
  };
  const answer = await app.request(`${ORIGIN}${address}`, { method, headers, ...(body ? { body } : {}) });
  const text = await answer.text();
  const told = `${text}\n${[...answer.headers].join('\n')}`;
  const foreign = canariesIn(told).filter((part) => !may.includes(part));
  if (foreign.length > 0) return leak(`showed ${foreign.join(' and ')} words`);
  // A fault is no refusal: what it would have shown or changed nobody knows.
  if (answer.status >= 500) return { isFault: true, what: `answered ${answer.status}` };
  const type = answer.headers.get('content-type') ?? '';
  // A packed file hides its words: whether it came at all is what counts.
  const packed = !/^(text\/|application\/(json|xhtml))/.test(type) && address.includes(other.closed);
  return packed && answer.status === 200 ? leak(`gave a file (${type})`) : null;
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
