import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import type { Database } from '#platform/database/connect.ts';
import { isCurrent } from '#platform/database/migrate.ts';
import { anyone, type Env, routes } from '#platform/http.ts';
import { jobFigures } from '#platform/jobs/job-figures.ts';
import type { Metrics } from '#platform/metrics.ts';
import { sameCode } from '#platform/secret.ts';

type Options = {
  readonly database: Database;
  readonly metrics: Metrics;
  readonly metricsToken: string | null;
  /** Public address of the program. */
  readonly url: string;
};

/** Health for whoever runs the server. Readiness says no while the database is away or of another version. */
export function healthRoutes({ database, metrics, metricsToken, url }: Options) {
  const isPublic = !LOCAL_NAMES.has(new URL(url).hostname);
  return routes()
    .get('/healthz', anyone(), (c) => c.json({ status: 'ok' }))
    .get('/readyz', anyone(), async (c) => {
      const ready = await isCurrent(database).catch(() => false);
      return c.json({ status: ready ? 'ready' : 'not ready' }, ready ? 200 : 503);
    })
    .get('/metrics', anyone(), async (c) => {
      if (!hasToken(c, metricsToken) && (isPublic || !isFromHere(c))) return c.notFound();
      // Without a database the figures of this process still count.
      const jobs = await jobFigures(database).catch(() => '');
      return c.text(metrics.text() + jobs, 200, { 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8' });
    });
}

const LOCAL_NAMES = new Set(['localhost', '127.0.0.1', '[::1]']);
// A proxy on this machine speaks for others, so a forwarded request is not local.
const FORWARDED = ['X-Forwarded-For', 'Forwarded', 'X-Real-IP', 'Via'];

function hasToken(c: Context<Env>, token: string | null): boolean {
  const given = (c.req.header('Authorization') ?? '').replace(/^Bearer /, '');
  return token !== null && sameCode(given, token);
}

const isFromHere = (c: Context<Env>): boolean =>
  FORWARDED.every((name) => c.req.header(name) === undefined) && isLoopback(addressOf(c));

function addressOf(c: Context<Env>): string | undefined {
  try {
    return getConnInfo(c).remote.address;
  } catch {
    return undefined;
  }
}

const isLoopback = (address: string | undefined): boolean =>
  address === '::1' || /^(::ffff:)?127\./.test(address ?? '');
