import type { Context } from 'hono';
import type { Database } from '#platform/database/connect.ts';
import { anyone, type Env, NotFound, routes } from '#platform/http.ts';
import { inLobby } from '#platform/scope.ts';
import { styleAssetPath } from './paths.ts';
import { findLogoBytes } from './store/logos.ts';
import { findCss } from './store/styles.ts';

// A picture or a style sheet that is opened by itself does nothing and asks for nothing.
const POLICY = "sandbox; default-src 'none'; frame-ancestors 'none'";

/** Logos and style sheets, for everybody. An address holds the hash of the content, which is all that opens it. */
export const styleAssetRoutes = (database: Database) =>
  routes().get(styleAssetPath.pattern, anyone(), async (c) => {
    const [, kind, hash = '', extension] =
      /^(thema|logo)-([A-Za-z0-9_-]{43})\.(css|png|jpg|webp)$/.exec(c.req.param('file')) ?? [];
    const found = await inLobby(database, { key: hash }, async (lobby) => {
      if (kind === 'thema' && extension === 'css') return cssFile(await findCss(lobby, hash));
      const logo = kind === 'logo' ? await findLogoBytes(lobby, hash) : undefined;
      return logo?.extension === extension ? logo : undefined;
    });
    if (!found) throw new NotFound();
    return answer(c, found);
  });

type Served = { readonly type: string; readonly bytes: Uint8Array };

const cssFile = (css: string | undefined): (Served & { extension: string }) | undefined =>
  css === undefined
    ? undefined
    : { type: 'text/css; charset=utf-8', extension: 'css', bytes: new TextEncoder().encode(css) };

const answer = (c: Context<Env>, { type, bytes }: Served): Response =>
  c.body(new Uint8Array(bytes), 200, {
    'Content-Type': type,
    'Content-Security-Policy': POLICY,
    'Cache-Control': 'public, max-age=31536000, immutable',
  });
