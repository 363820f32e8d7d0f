import { mkdir, mkdtemp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fingerprint } from './fingerprint.ts';
import { hashedPath } from './hashed-path.ts';

/** A file to serve, with its content type. The address holds a hash of the content: it may be kept for ever. */
export type AssetFile = { readonly body: Uint8Array<ArrayBuffer>; readonly type: string };

/** Addresses for the head of a page, and every file behind them by its path (`/assets/…`). */
export type Assets = { readonly css: string; readonly js: string; readonly files: ReadonlyMap<string, AssetFile> };

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};

/**
 * The style sheet, the scripts, fonts and images as served. The first start on a new version bundles them (under a
 * second) and keeps the result in `dir`; later starts read it from there. A damaged or missing copy is made again.
 */
export async function loadAssets(dir: string): Promise<Assets> {
  const kept = join(dir, `assets-${fingerprint()}`);
  return (await readKept(kept)) ?? (await buildAndKeep(kept));
}

async function buildAndKeep(kept: string): Promise<Assets> {
  // Loaded only now: a start that finds the kept copy needs no bundlers.
  const [{ bundleStyle }, { bundleScript }] = await Promise.all([
    import('./bundle-style.ts'),
    import('./bundle-script.ts'),
  ]);
  const [style, script] = await Promise.all([bundleStyle(), bundleScript()]);
  const files = new Map([...style.files].map(([path, body]) => [path, asFile(path, body)]));
  const css = hashedPath('eenstemmig', 'css', style.css);
  const js = hashedPath('eenstemmig', 'js', script.js);
  files.set(css, asFile(css, style.css));
  files.set(js, asFile(js, script.js));
  files.set(script.editorPath, asFile(script.editorPath, script.editor));
  const assets = { css, js, files };
  await keep(kept, assets);
  return assets;
}

const asFile = (path: string, body: Uint8Array): AssetFile => ({
  body: new Uint8Array(body),
  type: TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream',
});

async function keep(kept: string, assets: Assets): Promise<void> {
  // Written aside and renamed, so that two builds at once, in one process or in two, never read half a copy.
  await mkdir(dirname(kept), { recursive: true });
  const aside = await mkdtemp(`${kept}.`);
  for (const [path, file] of assets.files) await writeFile(join(aside, path.slice('/assets/'.length)), file.body);
  await rm(kept, { recursive: true, force: true });
  await rename(aside, kept).catch(() => rm(aside, { recursive: true, force: true }));
}

async function readKept(kept: string): Promise<Assets | undefined> {
  const names = await readdir(kept).catch((): string[] => []);
  const files = new Map<string, AssetFile>();
  for (const name of names) files.set(`/assets/${name}`, asFile(name, await readFile(join(kept, name))));
  const css = soundPath(files, 'eenstemmig', 'css');
  const js = soundPath(files, 'eenstemmig', 'js');
  const editor = soundPath(files, 'tekst', 'js');
  return css && js && editor ? { css, js, files } : undefined;
}

/** The bundle with this name, if its content still matches the hash in it. */
function soundPath(files: ReadonlyMap<string, AssetFile>, name: string, extension: string): string | undefined {
  for (const [path, { body }] of files) {
    if (path.endsWith(`.${extension}`) && path === hashedPath(name, extension, body)) return path;
  }
  return undefined;
}
