import { type Context, Hono } from 'hono';
import type { Env, ModuleManifest, Shell } from '#platform/http.ts';
import type { Metrics } from '#platform/metrics.ts';
import { problemPage } from './error-pages.tsx';
import { addSecurityHeaders } from './security-headers.ts';

type EarlyParts = {
  readonly modules: readonly ModuleManifest[];
  readonly metrics: Metrics;
  readonly shell: Shell;
  readonly secure: boolean;
};

/**
 * Lets the modules look at every request before the app does: what everybody may see needs no session and none of the hundreds of
 * routes, and a site under its own host name is found before any path is looked at. Such an answer is counted and not written in the
 * log: there are thousands of them, and they say nothing of anybody.
 */
export function answerEarly(app: Hono<Env>, { modules, metrics, shell, secure }: EarlyParts): void {
  const asked = modules.flatMap(({ early }) => early ?? []);
  const { fetch: goOn } = app;
  const front = new Hono<Env>();
  front.onError((problem, c) => {
    c.res = problemPage(problem, c);
    addSecurityHeaders(c, secure);
    return c.res;
  });
  front.all('*', async (c) => {
    const began = performance.now();
    const seen = (status: number) =>
      metrics.seen({ method: c.req.method, status, seconds: (performance.now() - began) / 1000 });
    c.set('shell', shell);
    const early = await earlyOf(c, asked).catch((problem: unknown) => {
      seen(500);
      throw problem;
    });
    if (!(early instanceof Response)) return goOn(c.req.raw, early ? { ...c.env, atSite: early } : c.env);
    seen(early.status);
    return protectedAnswer(c, early, secure);
  });
  app.fetch = front.fetch;
}

/** What is kept has its headers of its own already; anything else, such as the way to another address, gets those of every answer. */
function protectedAnswer(c: Context<Env>, early: Response, secure: boolean): Response {
  if (c.get('ownHeaders') === 'said') return early;
  c.res = early;
  addSecurityHeaders(c, secure);
  return c.res;
}

/** What the first module says that has something to say. */
async function earlyOf(c: Context<Env>, asked: readonly NonNullable<ModuleManifest['early']>[]) {
  for (const ask of asked) {
    const found = ask(c);
    const early = found instanceof Promise ? await found : found;
    if (early) return early;
  }
  return undefined;
}
