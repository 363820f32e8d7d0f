import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { hashedPath } from './hashed-path.ts';

/** A file to serve, with its content type. The address holds a hash of the content: it may be kept for ever. */
export type AssetFile = { readonly body: Uint8Array<ArrayBuffer>; readonly type: string };

/** Addresses of the two files of a typeface: for running text, and for headings and words that stand out. */
export type FaceFiles = { readonly text: string; readonly bold: string };

/** Addresses for the head of a page, and every file behind them by its path (`/assets/…`). */
export type Assets = {
  readonly css: string;
  readonly js: string;
  /** The style sheet of public pages, that stands by itself, and the files of the typefaces they can be in, by name. */
  readonly publicCss: string;
  readonly publicFonts: ReadonlyMap<string, FaceFiles>;
  /** The element for pages of others; they ask for it at an address without a hash. */
  readonly embed: string;
  readonly files: ReadonlyMap<string, AssetFile>;
};

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};

const [ATKINSON, SERIF] = ['/atkinson-hyperlegible-next-latin', '/source-serif-4-latin'] as const;
/** For text, and for what stands out. */
const PUBLIC_FACES = [
  ['Atkinson Hyperlegible Next', ATKINSON, ATKINSON],
  ['Source Serif 4', SERIF, SERIF],
  ['Source Serif 4 met Atkinson', SERIF, ATKINSON],
] as const;

const asFile = (path: string, body: Uint8Array): AssetFile => ({
  body: new Uint8Array(body),
  type: TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream',
});

/** The bundles in a folder; undefined when they are not there, not whole, or not what was made. */
export async function readKept(kept: string): Promise<Assets | undefined> {
  const names = await readdir(kept).catch((): string[] => []);
  const files = new Map<string, AssetFile>();
  for (const name of names) {
    // Gone since the list was read: somebody is putting another copy there.
    const body = await readFile(join(kept, name)).catch(() => undefined);
    if (body) files.set(`/assets/${name}`, asFile(name, body));
  }
  const css = soundPath(files, 'eenstemmig', 'css');
  const js = soundPath(files, 'eenstemmig', 'js');
  const editor = soundPath(files, 'tekst', 'js');
  const publicCss = soundPath(files, 'openbaar', 'css');
  const fileOf = (start: string) => [...files.keys()].find((path) => path.includes(start));
  const publicFonts = new Map(
    PUBLIC_FACES.flatMap(([face, running, outstanding]) => {
      const [text, bold] = [fileOf(`${running}-400-normal-`), fileOf(`${outstanding}-700-normal-`)];
      return text && bold ? [[face, { text, bold }] as const] : [];
    }),
  );
  const embed = soundPath(files, 'vragen', 'js');
  const isWhole = css && js && editor && publicCss && publicFonts.size === PUBLIC_FACES.length && embed;
  return isWhole ? { css, js, publicCss, publicFonts, embed, files } : undefined;
}

/** The bundle with this name, if its content still matches the hash in it. */
function soundPath(files: ReadonlyMap<string, AssetFile>, name: string, extension: string): string | undefined {
  for (const [path, { body }] of files) {
    if (path.endsWith(`.${extension}`) && path === hashedPath(name, extension, body)) return path;
  }
  return undefined;
}
