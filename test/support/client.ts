import assert from 'node:assert/strict';
import type { Hono } from 'hono';
import { type Membership, openSession } from '#modules/people/index.ts';
import type { Log } from '#platform/log.ts';
import { csrfTokenOf } from '#platform/session.ts';
import type { Env } from '#platform/http.ts';
import { appOn, ORIGIN, SECRET } from './app.ts';
import { testDatabase } from './database.ts';
import { NOW } from './organisation.ts';
import { checkPage } from './page-checker.ts';

/** What came back, with the page already checked. `text` is the whole body. */
export type Answer = {
  readonly status: number;
  readonly text: string;
  readonly location: string | null;
  readonly headers: Headers;
  readonly body: Uint8Array;
};
export type Client = {
  readonly get: (path: string) => Promise<Answer>;
  /** Posts the fields with the token of the page, as a browser would. A File is sent as a file. */
  readonly post: (
    path: string,
    fields?: Readonly<Record<string, string | readonly string[] | File>>,
  ) => Promise<Answer>;
  /** Follows the redirect of a post to the page it leads to. */
  readonly follow: (answer: Answer) => Promise<Answer>;
  readonly app: Hono<Env>;
  /** The session, for a request that no browser would make. */
  readonly cookie: string;
  /** The token of its forms, for the same. */
  readonly csrf: string;
};

/** A bug must show its own stack, not the polite page. */
let lastBug: unknown;
const log: Log = {
  info: () => {},
  error: (_event, problem) => {
    lastBug = problem;
  },
};

let built: Promise<Hono<Env>> | undefined;

/** The app with all modules, on the database of the run; it stands at `NOW`. */
export function testApp(): Promise<Hono<Env>> {
  built ??= testDatabase().then((database) => appOn(database, { log }));
  return built;
}

/** A browser in which somebody is signed in, or nobody. Every page it visits must pass the page checker. */
export async function signedInAs(who: Membership | null): Promise<Client> {
  const app = await testApp();
  const token =
    who && (await openSession(await testDatabase(), who, { method: 'demo', browser: '', clock: () => NOW }));
  const cookie = token ? `eenstemmig=${token}` : '';
  const csrf = token ? csrfTokenOf(SECRET, token) : '';

  const send = async (path: string, init: RequestInit): Promise<Answer> => {
    const response = await app.request(`${ORIGIN}${path}`, {
      ...init,
      headers: { ...(cookie ? { cookie } : {}), ...init.headers },
    });
    const body = new Uint8Array(await response.arrayBuffer());
    if (response.status === 500) throw lastBug;
    const text = new TextDecoder().decode(body);
    if (response.headers.get('content-type')?.startsWith('text/html')) {
      assert.deepEqual(checkPage(text, { url: path }), [], `page ${path}`);
    }
    return {
      status: response.status,
      text,
      location: response.headers.get('location'),
      headers: response.headers,
      body,
    };
  };
  const get = (path: string) => send(path, { method: 'GET' });
  return {
    app,
    cookie,
    csrf,
    get,
    post: (path, fields = {}) => {
      const form = new FormData();
      form.set('csrf', csrf);
      for (const [name, value] of Object.entries(fields)) {
        if (value instanceof File) form.append(name, value);
        else for (const one of typeof value === 'string' ? [value] : value) form.append(name, one);
      }
      return send(path, { method: 'POST', body: form, headers: { origin: ORIGIN, 'sec-fetch-site': 'same-origin' } });
    },
    follow: (answer) => {
      assert.equal(answer.status, 303, `expected a redirect, got ${answer.status}: ${answer.text.slice(0, 400)}`);
      return get(answer.location ?? '');
    },
  };
}
