import { readFileSync } from 'node:fs';
import { dirname, join, parse } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleAsync } from 'lightningcss';
import { hashedPath } from './hashed-path.ts';
import { positionsCss } from './positions.ts';

/** The style sheet of the workbench, and the small one of public pages. */
const ENTRIES = { workbench: './css/index.css', public: './css/public-site.css' } as const;
const GENERATED = 'generated:positions';
// Browsers of two years back: popover and logical properties work there by themselves.
const OLDEST = { chrome: 114 << 16, firefox: 125 << 16, safari: 17 << 16 };

/** The whole style sheet in one piece, with the fonts and images it asks for by their served path. */
export type Style = { readonly css: Uint8Array; readonly files: ReadonlyMap<string, Uint8Array> };

/** Puts the style files together, small, and gives every url() a hashed address. Throws when a file is missing or not CSS. */
export async function bundleStyle(entry: keyof typeof ENTRIES): Promise<Style> {
  const { code, dependencies } = await bundleAsync({
    filename: fileURLToPath(new URL(ENTRIES[entry], import.meta.url)),
    minify: true,
    targets: OLDEST,
    analyzeDependencies: true,
    resolver: {
      read: (path) => (path === GENERATED ? positionsCss() : readFileSync(path, 'utf8')),
      resolve: (specifier, from) => (specifier === GENERATED ? GENERATED : locate(specifier, from)),
    },
  });
  let css = new TextDecoder().decode(code);
  const files = new Map<string, Uint8Array>();
  for (const dependency of dependencies ?? []) {
    if (dependency.type !== 'url') throw new Error(`Style sheet asks for a ${dependency.type} at run time`);
    const source = locate(dependency.url, dependency.loc.filePath);
    const body = readFileSync(source);
    const { name, ext } = parse(source);
    const path = hashedPath(name, ext.slice(1), body);
    files.set(path, body);
    css = css.replaceAll(dependency.placeholder, path);
  }
  return { css: new TextEncoder().encode(css), files };
}

/** `npm:` stands for a file of an installed package; anything else is relative to the file that asks for it. */
function locate(specifier: string, from: string): string {
  if (specifier.startsWith('npm:')) return fileURLToPath(import.meta.resolve(specifier.slice('npm:'.length)));
  return join(dirname(from), specifier);
}
