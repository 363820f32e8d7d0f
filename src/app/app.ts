import { type Context, Hono } from 'hono';
import { getPath } from 'hono/utils/url';
import type { Id } from '#kernel/id.ts';
import type { Database } from '#platform/database/connect.ts';
import {
  type Env,
  guardsOf,
  isFromElsewhere,
  type ModuleManifest,
  type Served,
  type Shell,
  takesFile,
} from '#platform/http.ts';
import type { ItemKind } from '#platform/items.ts';
import type { Log } from '#platform/log.ts';
import { createMetrics, type Metrics } from '#platform/metrics.ts';
import type { Permission } from '#platform/scope.ts';
import { sealNotices } from '#platform/sealed-notice.ts';
import { csrfTokenOf, readToken } from '#platform/session.ts';
import { answerEarly } from './answer-early.ts';
import { assetRoutes } from './asset-routes.ts';
import { componentRoutes } from './component-routes.tsx';
import { formLimit } from './body-limits.ts';
import { notFoundPage, problemPage } from './error-pages.tsx';
import { createGate } from './gate.ts';
import { healthRoutes } from './health.ts';
import { informationRoutes } from './information-routes.tsx';
import { securityHeaders } from './security-headers.ts';
import { withoutTrailingSlash } from './trailing-slash.ts';
import { withoutZeroCharacter } from './zero-character.ts';

/** What the app is made of; `clock` is there for tests and stands in for the time of day. */
export type AppParts = {
  readonly database: Database;
  readonly modules: readonly ModuleManifest[];
  readonly assets: {
    readonly css: string;
    readonly js: string;
    readonly publicCss: string;
    readonly publicFonts: Shell['assets']['publicFonts'];
    readonly embed: string;
    readonly files: ReadonlyMap<string, { readonly body: Uint8Array<ArrayBuffer>; readonly type: string }>;
  };
  readonly url: string;
  readonly secret: string;
  readonly log: Log;
  readonly metricsToken: string | null;
  /** The organisation of whoever runs this server; null where nobody came in by its link yet. */
  readonly host?: Id<'organisation'> | null;
  /** True where no mail server is set: then who comes in by a link first chooses how to come back. */
  readonly keepsMail?: boolean;
  /** True where invented organisations are to look around in. */
  readonly hasDemo?: boolean;
  readonly clock?: () => Temporal.Instant;
};

/** Puts the modules together: one router, with the same protection around every route. */
export function createApp(parts: AppParts): Hono<Env> {
  const secure = parts.url.startsWith('https:');
  const metrics = createMetrics();
  const gate = createGate({
    database: parts.database,
    permissions: parts.modules.flatMap(({ permissions }) => permissions),
    host: parts.host ?? null,
    keepsMail: parts.keepsMail ?? false,
    ...(parts.clock ? { clock: parts.clock } : {}),
  });
  // A request to the own host name of a site stands for a path of ours; nothing outside can say which.
  const app = new Hono<Env>({
    getPath: (request, options) => (options?.env as Served | undefined)?.atSite?.path ?? getPath(request),
  });
  const shell = { ...shellOf(parts), permissions: (where?: 'programme') => askedBy(app, parts, where) };
  app.onError(problemPage);
  app.notFound(notFoundPage);
  app.use(securityHeaders({ secure }));
  app.use(measured(metrics, parts.log));
  app.use(withoutTrailingSlash);
  app.use(async (c, next) => {
    const token = readToken(c, 'session', secure);
    const guestToken = readToken(c, 'guest', secure);
    const holder = token ?? guestToken;
    c.set('shell', shell);
    c.set('token', token);
    c.set('guestToken', guestToken);
    c.set('csrf', holder ? csrfTokenOf(parts.secret, holder) : '');
    c.set('gate', gate);
    await next();
  });
  app.use(withoutZeroCharacter);
  app.use(sealNotices);
  app.use(sameOriginOnly);
  // A file is held back by the gate, which first asks whether this person may send one.
  app.use((c, next) => (takesFile(c) ? next() : formLimit(c, next)));
  app.route('/', healthRoutes({ database: parts.database, metrics, metricsToken: parts.metricsToken, url: parts.url }));
  app.route('/', assetRoutes(parts.assets));
  app.route('/', componentRoutes());
  app.route('/', informationRoutes());
  for (const module of parts.modules) app.route('/', module.routes);
  answerEarly(app, { modules: parts.modules, metrics, shell, secure });
  return app;
}

/** What the routes really ask, so that the page about it cannot tell another story. */
function askedBy(app: Hono<Env>, { modules }: AppParts, where?: 'programme'): Permission[] {
  const asked = new Set(
    [...guardsOf(app)].filter(([route]) => !where || route.includes('/:programme')).map(([, guard]) => guard),
  );
  return modules.flatMap(({ permissions }) => permissions.filter((permission) => asked.has(permission)));
}

function shellOf({ assets, modules, url, log, hasDemo = false }: AppParts): Omit<Shell, 'permissions'> {
  const kinds = modules.flatMap(({ itemKinds }) => itemKinds ?? []);
  return {
    assets: { css: assets.css, js: assets.js, publicCss: assets.publicCss, publicFonts: assets.publicFonts },
    nav: modules.flatMap(({ nav }) => nav ?? []),
    itemKinds: new Map<string, ItemKind<object>>(kinds.map((kind) => [kind.kind, kind])),
    programmeUnmade: async (scope, made) => {
      for (const { programmeUnmade } of modules) await programmeUnmade?.(scope, made);
    },
    url,
    log,
    hasDemo,
  };
}

/** A browser says where a post comes from; one from another site, or one that does not say, is refused before anything else is read. */
async function sameOriginOnly(c: Context<Env>, next: () => Promise<void>): Promise<Response | void> {
  if (c.req.method === 'GET' || c.req.method === 'HEAD' || isFromElsewhere(c)) return next();
  const site = c.req.header('Sec-Fetch-Site');
  const origin = c.req.header('Origin');
  const own = new URL(c.req.url).host;
  const silent = site === undefined && origin === undefined;
  const foreign =
    silent ||
    (site !== undefined && site !== 'same-origin') ||
    (origin !== undefined && !sameHost(origin, [own, new URL(c.var.shell.url).host]));
  if (foreign) return c.text('Dit formulier komt van een andere website. Er is niets gewijzigd.', 403);
  return next();
}

const sameHost = (origin: string, hosts: readonly string[]): boolean =>
  URL.canParse(origin) && hosts.includes(new URL(origin).host);

function measured(metrics: Metrics, log: Log) {
  return async (c: Context<Env>, next: () => Promise<void>) => {
    const began = performance.now();
    await next();
    const seconds = (performance.now() - began) / 1000;
    metrics.seen({ method: c.req.method, status: c.res.status, seconds });
    // The path may hold a secret (a sign-in link); the pattern of the route does not.
    log.info('request', {
      method: c.req.method,
      route: c.req.routePath,
      status: c.res.status,
      ms: Math.round(seconds * 1000),
    });
  };
}
