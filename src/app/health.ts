import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import type { Database } from '#platform/database/connect.ts';
import { isCurrent } from '#platform/database/migrate.ts';
import { anyone, type Env, routes } from '#platform/http.ts';
import type { Metrics } from '#platform/metrics.ts';
import { sameCode } from '#platform/secret.ts';

type Options = { readonly database: Database; readonly metrics: Metrics; readonly metricsToken: string | null };

/** Health for whoever runs the server. Readiness says no while the database is away or of another version. */
export function healthRoutes({ database, metrics, metricsToken }: Options) {
  return routes()
    .get('/healthz', anyone(), (c) => c.json({ status: 'ok' }))
    .get('/readyz', anyone(), async (c) => {
      const ready = await isCurrent(database).catch(() => false);
      return c.json({ status: ready ? 'ready' : 'not ready' }, ready ? 200 : 503);
    })
    .get('/metrics', anyone(), (c) => {
      if (!mayRead(c, metricsToken)) return c.notFound();
      return c.text(metrics.text(), 200, { 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8' });
    });
}

function mayRead(c: Context<Env>, token: string | null): boolean {
  const given = (c.req.header('Authorization') ?? '').replace(/^Bearer /, '');
  if (token && sameCode(given, token)) return true;
  // A proxy on this machine speaks for others, so a forwarded request is not local.
  if (c.req.header('X-Forwarded-For') || c.req.header('Forwarded')) return false;
  return isLoopback(addressOf(c));
}

function addressOf(c: Context<Env>): string | undefined {
  try {
    return getConnInfo(c).remote.address;
  } catch {
    return undefined;
  }
}

const isLoopback = (address: string | undefined): boolean => address === '::1' || /^(::ffff:)?127\./.test(address ?? '');
