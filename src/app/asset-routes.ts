import { gzipSync } from 'node:zlib';
import type { Context } from 'hono';
import { anyone, type Env, path, routes } from '#platform/http.ts';

type File = { readonly body: Uint8Array<ArrayBuffer>; readonly type: string };
type Parts = { readonly files: ReadonlyMap<string, File>; readonly embed: string };

const PACKED = /^(?:text\/|image\/svg)/;
const KEPT_FOR_EVER = { 'Cache-Control': 'public, max-age=31536000, immutable' };
/** Asked for by pages of others, at an address that never changes; a new version is there within five minutes. */
const FOR_OTHERS = {
  'Cache-Control': 'public, max-age=300',
  'Access-Control-Allow-Origin': '*',
};
const assetPath = path('/assets/:name');
const embedPath = path('/embed/vragen.js');

/** Style sheets, scripts, fonts and images, packed once where that helps. */
export function assetRoutes({ files, embed }: Parts) {
  const packed = new Map<string, Uint8Array<ArrayBuffer>>();
  const send = (c: Context<Env>, name: string, kept: Readonly<Record<string, string>>) => {
    const file = files.get(name);
    if (!file) return c.notFound();
    const headers = { ...kept, 'Content-Type': file.type, Vary: 'Accept-Encoding' };
    if (!PACKED.test(file.type) || !/\bgzip\b/.test(c.req.header('Accept-Encoding') ?? ''))
      return c.body(file.body, 200, headers);
    const small = packed.get(name) ?? new Uint8Array(gzipSync(file.body));
    packed.set(name, small);
    return c.body(small, 200, { ...headers, 'Content-Encoding': 'gzip' });
  };
  return routes()
    .get(assetPath.pattern, anyone(), (c) => send(c, assetPath({ name: c.req.param('name') }), KEPT_FOR_EVER))
    .get(embedPath.pattern, anyone(), (c) => {
      c.set('ownHeaders', { 'Cross-Origin-Resource-Policy': 'cross-origin' });
      return send(c, embed, FOR_OTHERS);
    });
}
