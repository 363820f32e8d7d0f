import type { Context } from 'hono';
import { readForm } from '#platform/form.ts';
import { anyone, type Env, page, routes } from '#platform/http.ts';
import { mailAddress } from '#platform/mail/address.ts';
import { dropToken } from '#platform/session.ts';
import type { Door } from '../../door.ts';
import { emptyFrame } from '../../frame.ts';
import { signInPath, signOutPath } from '../../paths.ts';
import { endSession } from '../../sessions.ts';
import { copy } from '../copy.nl.ts';
import { EXTRA_WAYS } from '../extra-ways.ts';
import { signInForm } from '../form-token.ts';
import { safeReturn } from '../safe-return.ts';
import { StartPage } from '../pages/start-page.tsx';
import { WaysPage } from '../pages/ways-page.tsx';

const LOCAL_NAMES = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Asking who somebody is, offering the ways, and signing out. */
export const startRoutes = (door: Door) =>
  routes()
    .get(signInPath.pattern, anyone(), signInForm(door), (c) =>
      c.req.query('geen-plek') === undefined
        ? startPage(c, door, {})
        : startPage(c, door, { title: copy.noPlaceTitle, lead: copy.noPlaceLead }),
    )
    .post(signInPath.pattern, anyone(), signInForm(door), async (c) => {
      const form = await readForm(c);
      const [typed, back] = [form.get('adres').trim(), safeReturn(form.get('terug'))];
      if (mailAddress(typed) === null) return startPage(c, door, { typed, back, error: copy.badAddress });
      return waysPage(c, door, { address: typed, back });
    })
    .post(signOutPath.pattern, anyone(), async (c) => {
      if (c.var.token) await endSession(door.database, c.var.token, door.clock);
      dropToken(c, 'session', door.secure);
      dropToken(c, 'guest', door.secure);
      return c.redirect(signInPath({}), 303);
    });

type StartWords = {
  readonly title?: string;
  readonly lead?: string;
  readonly typed?: string;
  readonly back?: string | null;
  readonly error?: string;
};

/** The first page of signing in. */
export async function startPage(c: Context<Env>, door: Door, words: StartWords): Promise<Response> {
  const back = words.back === undefined ? safeReturn(c.req.query('terug')) : words.back;
  const at = { c, door, back, address: '' };
  const html = (
    <StartPage
      frame={emptyFrame(c)}
      title={words.title ?? copy.startTitle}
      lead={words.lead ?? copy.startLead}
      address={words.typed ?? ''}
      error={words.error}
      back={back}
      people={door.demoPeople}
      localExample={door.local === null ? null : `${c.var.shell.url}${signInPath({})}/…`}
      isLocal={LOCAL_NAMES.has(new URL(c.var.shell.url).hostname)}
      extra={await Promise.all(EXTRA_WAYS.map(({ onFirstPage }) => onFirstPage?.(at)))}
    />
  );
  return page(c, html, words.error === undefined ? 200 : 400);
}

/** The page with the ways for an address; the same for every address. */
export async function waysPage(
  c: Context<Env>,
  door: Door,
  at: { address: string; back: string | null; passwordError?: string },
): Promise<Response> {
  const extra = await Promise.all(EXTRA_WAYS.map(({ onWaysPage }) => onWaysPage?.({ c, door, ...at })));
  return page(
    c,
    <WaysPage frame={emptyFrame(c)} {...at} extra={extra} keepsMail={door.keepsMail ?? false} />,
    at.passwordError === undefined ? 200 : 400,
  );
}
