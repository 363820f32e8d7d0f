import { gunzipSync } from 'node:zlib';
import { answersOn, socketTo } from './answers-on.ts';

export type Part = { readonly path: string; readonly bytes: number; readonly isFont: boolean };
type Weighed = { readonly path: string; readonly bytes: number; readonly text: string };

/**
 * What a browser that was never here asks for to show a page, each part with its headers and packed where the server does that. It
 * is read from the page and its style sheets; `public-in-browser.test.ts` counts the same in a real browser.
 */
export async function firstVisit(base: string, path: string): Promise<readonly Part[]> {
  const socket = await socketTo(base);
  const ask = answersOn(socket);
  const weigh = async (of: string): Promise<Weighed> => {
    const { status, head, body, bytes } = await ask(new URL(base).host, of, 'gzip');
    if (status !== 200) throw new Error(`${of} answered ${status}`);
    const isPacked = /\r\ncontent-encoding: gzip/i.test(head);
    const isText = /\r\ncontent-type: text/i.test(head);
    return { path: of, bytes, text: isText ? (isPacked ? gunzipSync(body) : body).toString() : '' };
  };
  const page = await weigh(path);
  const linked = matches(
    page.text,
    /<link rel="(?:stylesheet|preload)" href="([^"]+)"|<(?:img|script)[^>]* src="([^"]+)"/g,
  );
  const parts = [page];
  for (const each of new Set(linked)) parts.push(await weigh(each));
  const faces = facesOf(parts.map(({ path: of, text }) => (of.endsWith('.css') ? text : '')).join('\n'));
  for (const face of faces) if (!parts.some((part) => part.path === face)) parts.push(await weigh(face));
  socket.destroy();
  return parts.map(({ path: of, bytes }) => ({ path: of, bytes, isFont: of.endsWith('.woff2') }));
}

/** Files of the typefaces that text and headings are in. */
function facesOf(css: string): string[] {
  const faces = [...css.matchAll(/@font-face\s*\{[^}]*\}/g)].map(([face]) => face);
  const names = ['text-font-family-default', 'heading-font-family'].flatMap(
    // What is said last stands.
    (token) => matches(css, new RegExp(`--basis-${token}:\\s*"([^"]+)"`, 'g')).at(-1) ?? [],
  );
  return (
    faces
      .filter((face) => names.some((name) => face.includes(`"${name}"`)) && !face.includes('italic'))
      // A file for signs that Dutch does not have is left where it is until one of them stands on the page.
      .filter((face) => !/unicode-range:\s*U\+0100/.test(face))
      .flatMap((face) => matches(face, /url\("?([^")]+)"?\)/g))
  );
}

const matches = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, one, other]) => one ?? other ?? '');
