import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '#app/app.ts';
import { modulesWith } from '#app/modules.ts';
import { createOrganisation, type Membership, type RoleName } from '#modules/people/index.ts';
import type { Door } from '#modules/people/module.ts';
import { loadAssets } from '../../src/assets/build.ts';
import type { Answer } from './client.ts';
import { testDatabase } from './database.ts';
import { NOW } from './organisation.ts';
import { checkPage } from './page-checker.ts';

const ORIGIN = 'http://eenstemmig.example.org';
const SECRET = 'a secret for tests that is long enough';

export type Mail = {
  readonly to: string;
  readonly subject: string;
  readonly paragraphs: readonly string[];
  /** Path and query of the button. */
  readonly link: string;
};
/** A browser with its own cookies. Every page it visits is checked. */
export type Browser = {
  readonly get: (path: string) => Promise<Answer>;
  /** Posts from the page it looked at last, with the token that stands there. */
  readonly post: (path: string, fields?: Readonly<Record<string, string>>) => Promise<Answer>;
  /** A post as no page of ours makes it. */
  readonly send: (path: string, init: RequestInit) => Promise<Answer>;
  readonly cookies: Map<string, string>;
};
/** The app with a door of its own: its clock moves, and its mails come here. */
export type SignInHouse = {
  readonly door: Door;
  readonly mails: Mail[];
  readonly lines: string[];
  readonly pass: (time: Temporal.DurationLike) => void;
  /** A browser; `from` is the machine it is on, one of its own when left out. */
  readonly aBrowser: (options?: { from?: string; userAgent?: string; headers?: Record<string, string> }) => Browser;
  /** Somebody with a mail address and a place in an organisation of their own. */
  readonly aPerson: (name?: string, role?: RoleName) => Promise<{ member: Membership; email: string }>;
  /** Signs somebody in by mail, in this browser. */
  readonly byMail: (browser: Browser, email: string) => Promise<Answer>;
};

/** A house for tests of signing in; each test has its own. */
export async function aSignInHouse(options: Partial<Door> = {}): Promise<SignInHouse> {
  let now = NOW;
  const mails: Mail[] = [];
  const lines: string[] = [];
  const [database, assets] = await Promise.all([testDatabase(), loadAssets(join(tmpdir(), 'een-test-assets'))]);
  const door: Door = {
    database,
    token: 'link-of-the-test',
    local: null,
    demoPeople: [],
    secret: SECRET,
    secure: false,
    clock: () => now,
    sendMail: async (_lobby, { to, words }) => {
      const { pathname, search } = new URL(words.button?.href ?? ORIGIN);
      mails.push({ to, subject: words.subject, paragraphs: words.paragraphs, link: pathname + search });
    },
    ...options,
  };
  let bug: unknown;
  const app = createApp({
    database,
    assets,
    modules: modulesWith(door),
    url: ORIGIN,
    secret: SECRET,
    log: {
      info: (event, fields) => lines.push(JSON.stringify({ event, ...fields })),
      error: (_event, problem) => {
        bug = problem;
      },
    },
    metricsToken: null,
    keepsMail: door.keepsMail ?? false,
    clock: () => now,
  });
  const aBrowser: SignInHouse['aBrowser'] = (from = {}) =>
    browserOn(async (path, init, from) => {
      const response = await app.request(`${ORIGIN}${path}`, init, from);
      if (response.status === 500) throw bug;
      return response;
    }, from);
  return {
    door,
    mails,
    lines,
    aBrowser,
    pass: (time) => {
      now = now.add(time);
    },
    aPerson: async (name = 'Fenna Verhoeven', role = 'adviser') => {
      const code = randomBytes(6).toString('hex');
      const email = `${code}@example.org`;
      const [member] = await createOrganisation(database, {
        slug: `t-${code}`,
        name: `Gemeente ${code}`,
        people: [{ name, role, email }],
      });
      assert.ok(member);
      return { member, email };
    },
    byMail: async (browser, email) => {
      await browser.get('/aanmelden');
      await browser.post('/aanmelden/link', { adres: email });
      const link = mails.findLast(({ to }) => to === email)?.link ?? '';
      await browser.get(link);
      return browser.post(link);
    },
  };
}

type Ask = (path: string, init: RequestInit, from: object) => Promise<Response>;

function browserOn(
  ask: Ask,
  options: { from?: string; userAgent?: string; headers?: Record<string, string> },
): Browser {
  const cookies = new Map<string, string>();
  const remote = { incoming: { socket: { remoteAddress: options.from ?? randomBytes(4).join('.') } } };
  let csrf = '';
  const send: Browser['send'] = async (path, init) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const own = { 'user-agent': options.userAgent ?? 'Firefox Windows', ...options.headers };
    const response = await ask(path, { ...init, headers: { ...own, cookie, ...init.headers } }, remote);
    for (const line of response.headers.getSetCookie()) keepCookie(cookies, line);
    const body = new Uint8Array(await response.arrayBuffer());
    const text = new TextDecoder().decode(body);
    if (response.headers.get('content-type')?.startsWith('text/html'))
      assert.deepEqual(checkPage(text, { url: path }), [], `page ${path}`);
    csrf = /name="csrf" value="([^"]*)"/.exec(text)?.[1] ?? csrf;
    return {
      status: response.status,
      text,
      location: response.headers.get('location'),
      headers: response.headers,
      body,
    };
  };
  return {
    cookies,
    send,
    get: (path) => send(path, { method: 'GET' }),
    post: (path, fields = {}) =>
      send(path, {
        method: 'POST',
        body: new URLSearchParams({ csrf, ...fields }),
        headers: { origin: ORIGIN, 'sec-fetch-site': 'same-origin' },
      }),
  };
}

function keepCookie(cookies: Map<string, string>, line: string): void {
  const [pair = ''] = line.split(';');
  const [name = '', value = ''] = pair.split('=');
  if (/Max-Age=0/i.test(line)) cookies.delete(name);
  else cookies.set(name, value);
}
