import type { IncomingMessage } from 'node:http';
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { matchedRoutes } from 'hono/route';
import type { Id } from '#kernel/id.ts';
import type { AuditEntry } from './audit/record-audit.ts';
import type { ToldChange } from './changes.ts';
import type { ItemKind } from './items.ts';
import type { Job } from './jobs/job.ts';
import type { Log } from './log.ts';
import type { PersonalData, RetentionRule } from './personal-data.ts';
import type { Permission, Scope } from './scope.ts';
import type { Session } from './session.ts';

/** What the app gives to every request; modules read it through `c.var`. */
export type Env = {
  Bindings: Served;
  Variables: {
    /** Only behind `may`; one transaction, rolled back when the answer is 400 or higher. */
    scope: Scope;
    /** Token of this browser's session; null when it sends none. Whether it opens anything only the gate knows. */
    token: string | null;
    /** Token of a link for reading that this browser followed; null for none. */
    guestToken: string | null;
    /** Only behind `may`; null for a guest. */
    session: Session | null;
    csrf: string;
    shell: Shell;
    /** Opens a transaction as the person of the session; only for routes that run outside one (`{ transaction: false }`). */
    withScope: <T>(work: (scope: Scope) => Promise<T>) => Promise<T>;
    /** Writes a line in the log in a transaction of its own, as who asks: for a GET, which may only read. Only behind `may`. */
    audit: (entry: AuditEntry) => void;
    /** Carries out what `may` asks; set by the app, which knows sessions and the database. */
    gate: Gate;
    /**
     * Headers of a page or file that others may show, by name, instead of ours; null takes one away. Only what is named differs.
     * `said`: the answer has every header that keeps it safe already.
     */
    ownHeaders: Readonly<Record<string, string | null>> | 'said' | undefined;
  };
};

/** How a request came in, beside what it says itself. */
export type Served = {
  /** Of the server of Node; absent in tests. */
  readonly incoming?: IncomingMessage;
  /** Only for a request to the own host name of a site: which one, and the path it stands for. Never from outside. */
  readonly atSite?: { readonly host: string; readonly path: string };
};

/** What is the same for every page: files, menu of all modules, kinds of items, and the running program's facts. */
export type Shell = {
  readonly assets: {
    readonly css: string;
    readonly js: string;
    /** The style sheet of public pages, and the files of the typefaces they can be in, by name. */
    readonly publicCss: string;
    readonly publicFonts: ReadonlyMap<string, { readonly text: string; readonly bold: string }>;
  };
  readonly nav: readonly NavEntry[];
  readonly itemKinds: ReadonlyMap<string, ItemKind<object>>;
  /** Tells every module that asks for it that the action which made a programme is taken back; in the transaction of that. */
  readonly programmeUnmade: UnmadeListener;
  readonly url: string;
  readonly log: Log;
  /** Whether invented organisations stand on this server, as whose people anybody may sign in. */
  readonly hasDemo: boolean;
  /** The permissions that routes of this program ask, in the order of the modules; those inside a programme when asked so. */
  readonly permissions: (where?: 'programme') => readonly Permission[];
};
/** A place of a module in the menu of a programme. `group` is the Dutch heading, null for the top; `order` sorts over modules. */
export type NavEntry = {
  readonly group: string | null;
  readonly order: number;
  readonly label: string;
  readonly icon: string;
  readonly href: (at: { programme: string }) => string;
  /** Left out of the menu of who lacks it; everybody who may look sees the others. */
  readonly permission?: Permission;
  /** Says nothing to who reads along by a link: work of colleagues, or a page that asks to sign in. */
  readonly hiddenFromGuests?: boolean;
};

/** `batch` is the action that made the programme. The programme itself goes to the bin. */
export type UnmadeListener = (
  scope: Scope,
  made: { readonly programme: Id<'programme'>; readonly batch: Id<'batch'> },
) => Promise<void>;

/** What a module gives to the app. */
export type ModuleManifest = {
  readonly name: string;
  readonly routes: Hono<Env>;
  readonly permissions: readonly Permission[];
  readonly nav?: readonly NavEntry[];
  readonly itemKinds?: readonly ItemKind<object>[];
  /** Background work of the module; the worker runs it and the administrator sees it. */
  readonly jobs?: readonly Job[];
  /**
   * Tables of the module with, for each, whether it holds personal data and why it is kept. A table with personal data is
   * covered by `personalData` below, or says in `notPerPerson` why nothing of it is exported or erased for one person.
   */
  readonly tables: readonly {
    readonly table: string;
    readonly personalData: string | null;
    readonly notPerPerson?: string;
  }[];
  /** Gives and erases what the module holds about one person. */
  readonly personalData?: PersonalData;
  /** How long it keeps what; carried out every night. */
  readonly retention?: readonly RetentionRule[];
  /**
   * Asked before anything else is done for a request: a page that is ready, or the path that it stands for on the own host name of a
   * site. Undefined lets the request go on as it is.
   */
  readonly early?: (c: Context<Env>) => Early | Promise<Early>;
  /** Takes back what is its own when the action that made a programme is taken back. */
  readonly programmeUnmade?: UnmadeListener;
  /** Hears every change that any process keeps, and whether it can hear at all; nothing is heard before it is told so. */
  readonly hears?: { readonly change: (change: ToldChange) => void; readonly state: (isListening: boolean) => void };
  /** Finishes what was put off; before the database closes. */
  readonly close?: () => Promise<void>;
};

export type Early = Response | NonNullable<Served['atSite']> | undefined;

export const routes = () => new Hono<Env>();

/** Thrown where there is nothing to show: the app answers with its 404 page. Also for things of another organisation. */
export class NotFound extends Error {}
/** Thrown for a request that the browser of a person would not make; `message` is Dutch. The app answers 400. */
export class BadRequest extends Error {}

const GUARD = Symbol('guard');
export type Guard = Permission | 'anyone';
const TAKES_FILE = Symbol('takes file');
const FROM_ELSEWHERE = Symbol('from elsewhere');
type GuardHandler = MiddlewareHandler<Env> & {
  [GUARD]?: Guard;
  [TAKES_FILE]?: boolean;
  [FROM_ELSEWHERE]?: boolean;
};
export type GuardOptions = {
  readonly transaction?: boolean;
  readonly takesFile?: boolean;
  /** Asks for proof again when the person last gave it more than ten minutes ago. */
  readonly fresh?: boolean;
  /**
   * Lets in who still owes something before going on: on the page that says so (`step`), where a first second factor is set up
   * (`enrol`), and where somebody without any way to sign in chooses one (`way`). Everywhere else they are sent to that page.
   */
  readonly second?: 'step' | 'enrol' | 'way';
};
export type Gate = (
  c: Context<Env>,
  permission: Permission,
  options: GuardOptions,
  next: () => Promise<void>,
) => Promise<Response | undefined>;

/**
 * Lets the request through only for a person with `permission`, inside one transaction: read only for GET, and rolled back
 * when the answer is 400 or higher. `{ transaction: false }` is for work that takes seconds: the route opens its own.
 * `{ fresh: true }` is for what changes access: who last proved who they are over ten minutes ago, proves it again first.
 * `{ takesFile: true }` lets in a body of 51 MB, read only when the person may; every other route takes 2 MB.
 */
export function may(permission: Permission, options: GuardOptions = {}): MiddlewareHandler<Env> {
  const handler: GuardHandler = (c, next) => c.var.gate(c, permission, options, next);
  handler[GUARD] = permission;
  handler[TAKES_FILE] = options.takesFile ?? false;
  return handler;
}
/**
 * For routes without a person: sign-in, health, public pages. `{ fromElsewhere: true }` lets in what a page of another site posts:
 * the route says itself which sites that are, and looks at no session.
 */
export function anyone({ fromElsewhere = false }: { readonly fromElsewhere?: boolean } = {}): MiddlewareHandler<Env> {
  const handler: GuardHandler = (_c, next) => next();
  handler[GUARD] = 'anyone';
  handler[FROM_ELSEWHERE] = fromElsewhere;
  return handler;
}

const isMarked = (c: Context<Env>, mark: typeof TAKES_FILE | typeof FROM_ELSEWHERE): boolean =>
  matchedRoutes(c).some(({ handler }) => (handler as GuardHandler)[mark] === true);
/** Whether the route of this request takes a file. */
export const takesFile = (c: Context<Env>): boolean => isMarked(c, TAKES_FILE);
/** Whether the route of this request takes a post from a page of another site. */
export const isFromElsewhere = (c: Context<Env>): boolean => isMarked(c, FROM_ELSEWHERE);

/** Every route with the guard that protects it; `undefined` is a route without one. */
export function guardsOf(app: Hono<Env>): Map<string, Guard | undefined> {
  const found = new Map<string, Guard | undefined>();
  for (const { method, path: pattern, handler } of app.routes) {
    if (method === 'ALL') continue;
    const key = `${method} ${pattern}`;
    found.set(key, found.get(key) ?? (handler as GuardHandler)[GUARD]);
  }
  return found;
}

type Params<Pattern extends string> = Pattern extends `${string}:${infer Name}/${infer Rest}`
  ? Name | Params<Rest>
  : Pattern extends `${string}:${infer Name}`
    ? Name
    : never;

/** One URL pattern, for routing and for linking: `somePath.pattern` and `somePath({ programme })`. */
export function path<const Pattern extends string>(pattern: Pattern) {
  const link = (params: Readonly<Record<Params<Pattern>, string>>) =>
    pattern.replace(/:(\w+)/g, (_, name: string) =>
      encodeURIComponent((params as Readonly<Record<string, string>>)[name] ?? ''),
    );
  return Object.assign(link, { pattern });
}

/** Answers with a whole page. It takes markup alone: a text would stand on it unescaped. Pages of a person are never kept by a cache. */
export function page(
  c: Context<Env>,
  html: JSX.Element,
  status: 200 | 400 | 401 | 403 | 404 | 409 | 413 | 429 | 500 | 503 = 200,
): Response {
  return c.body(`<!doctype html>${String(html)}`, status, {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
  });
}

/**
 * After a change: back to a page, that tells what happened and offers to undo it (it finds the action by `?gedaan=`).
 * `to` is a path of our own, from a `path()` link.
 */
export function seeOther(c: Context<Env>, to: string, options: { changed?: boolean } = {}): Response {
  if (options.changed === false) return c.redirect(to, 303);
  const [address, anchor] = to.split('#');
  const mark = `${address}${address?.includes('?') ? '&' : '?'}gedaan=${c.var.scope.batch}`;
  return c.redirect(anchor ? `${mark}#${anchor}` : mark, 303);
}
