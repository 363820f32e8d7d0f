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
  readonly leftOut: LeftOut;
  /** Routes on which the other organisation itself saw its own words: without them a run that finds nothing says nothing. */
  readonly shownToOwner: number;
};

/** `brief` is for every test run; `full` tries more numbers and every address that was ever shown, and stops after some time. */
export type Depth = 'brief' | 'full';
type Reach = { readonly ids: number; readonly addresses: number };
type Bounds = {
  readonly idsPerTable: number;
  /** For each route, of who tries all ids and of the others. Each route begins at other numbers, and each identity at another address. */
  readonly perRoute: Readonly<Record<Identity['tries'], Reach>>;
  readonly minutes: number;
};
const ALL = Number.POSITIVE_INFINITY;
const BOUNDS: Record<Depth, Bounds> = {
  brief: {
    idsPerTable: 1,
    perRoute: { 'all ids': { ids: 5, addresses: ALL }, 'what was shown': { ids: 1, addresses: 5 } },
    minutes: ALL,
  },
  full: {
    idsPerTable: 2,
    perRoute: { 'all ids': { ids: ALL, addresses: ALL }, 'what was shown': { ids: 8, addresses: ALL } },
    minutes: 13,
  },
};
/** What a run did not try: addresses past its bounds, and routes past its time, of all identities together. */
export type LeftOut = { readonly addresses: number; readonly routes: number };

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
  const bounds = BOUNDS[depth];
  const ids = await idsOf(world, bounds.idsPerTable);
  const until = performance.now() + bounds.minutes * 60_000;
  const leaks: Leak[] = [...guards]
    .filter(([, guard]) => guard === undefined)
    .map(([where]) => ({ identity: 'nobody', where, what: 'a route without a guard' }));
  const errors: Leak[] = [];
  let [probes, addresses, undone] = [0, 0, 0];
  const routes = [...guards.keys()].map(routeOf).filter(only);
  // In the order of the world: who may change what is shared comes last.
  for (const identity of world.identities) {
    const found = await probeAs(world, identity, { routes, seen, ids, bounds, until });
    addresses += found.leftOut.addresses;
    undone += found.leftOut.routes;
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
    leftOut: { addresses, routes: undone },
    shownToOwner: await countShown(world, seen),
  };
}

/** Reading all rows costs more than a request, so it is done after this many routes that may change something. */
const ROUTES_PER_LOOK = 20;
type Tour = {
  readonly routes: readonly Route[];
  readonly seen: Seen;
  readonly ids: readonly string[];
  readonly bounds: Bounds;
  /** When to stop, as `performance.now()`. */
  readonly until: number;
};

async function probeAs(world: World, first: Identity, { routes, seen, ids, bounds, until }: Tour) {
  const before = await fingerprint(world);
  const leaks: Leak[] = [];
  const errors: Leak[] = [];
  let [identity, probes, unlooked] = [first, 0, [] as string[]];
  const leftOut = { addresses: 0, routes: 0 };
  const reach = bounds.perRoute[identity.tries];
  const look = async () => {
    const changed = changedSince(before, await fingerprint(world), identity.changes);
    if (changed)
      leaks.push({ identity: identity.name, where: `one of ${unlooked.join(', ')}`, what: `changed ${changed}` });
    unlooked = [];
    return changed === null;
  };
  for (const [turn, route] of routes.entries()) {
    if (performance.now() > until) {
      leftOut.routes += 1;
      continue;
    }
    const tried = someOf(ids, turn, Math.min(reach.ids, ids.length));
    const found = await probeRoute(world, { route, identity, seen, ids: tried, most: reach.addresses });
    leftOut.addresses += found.leftOut;
    probes += found.probes;
    leaks.push(...found.leaks);
    errors.push(...found.errors);
    if (route.method === 'GET') continue;
    identity = await signedInStill(world, identity);
    unlooked.push(`${route.method} ${route.pattern}`);
    // One change is one leak, not one for every route after it.
    if (unlooked.length >= ROUTES_PER_LOOK && !(await look())) return { probes, leaks, errors, leftOut };
  }
  await look();
  return { probes, leaks, errors, leftOut };
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

type Found = {
  readonly probes: number;
  readonly leaks: Leak[];
  readonly errors: Leak[];
  readonly leftOut: number;
};

async function probeRoute(world: World, task: Task): Promise<Found> {
  const { route, identity, seen } = task;
  const programmes = [world.other.closed, world.other.shared];
  const leaks: Leak[] = [];
  const errors: Leak[] = [];
  let probes = 0;
  if (ENDS_SESSION.includes(route.pattern)) return { probes, leaks, errors, leftOut: 0 };
  const addresses = addressesFor(route, seen, { ids: task.ids, programmes, own: identity.own });
  const tried = someOf(addresses, offsetOf(identity), Math.min(task.most, addresses.length));
  for (const address of tried) {
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
  return { probes, leaks, errors, leftOut: addresses.length - tried.length };
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
