import type { Context, Hono } from 'hono';
import type { Child } from 'hono/jsx';
import type { Env } from '#platform/http.ts';
import type { Lobby } from '#platform/scope.ts';
import type { Door } from '../door.ts';

/** What a way to sign in needs to draw itself. `back`: a checked path of our own, or null. `address`: as typed, or ''. */
export type WayPage = {
  readonly c: Context<Env>;
  readonly door: Door;
  readonly back: string | null;
  readonly address: string;
};

/**
 * A way to sign in that lives in a folder of its own (passkeys, the service of an organisation). What it draws must be the
 * same for addresses that are known here and addresses that are not. When somebody proved who they are, it ends with
 * `completeSignIn`; when it adds or removes something of an account, with `waysChanged`.
 */
export type ExtraWay = {
  readonly routes: (door: Door) => Hono<Env>;
  /** On the first page, beside the mail address. */
  readonly onFirstPage?: (page: WayPage) => Promise<Child> | Child;
  /** Once an address was typed, above the link by mail and the password. */
  readonly onWaysPage?: (page: WayPage) => Promise<Child> | Child;
  /** Where somebody who is signed in proves once more who they are; the lobby is that of their account. */
  readonly onConfirmPage?: (page: WayPage, lobby: Lobby) => Promise<Child> | Child;
  /** A part of /account, with an h3 of its own; the lobby is that of the account. */
  readonly onAccountPage?: (page: WayPage, lobby: Lobby) => Promise<Child> | Child;
};
