// Bundles what browsers get, into a folder that is not there yet. Started by loadAssets: build-process.ts FOLDER
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { bundleScript } from './bundle-script.ts';
import { bundleStyle } from './bundle-style.ts';
import { hashedPath } from './hashed-path.ts';
import { readKept } from './kept-assets.ts';

const folder = process.argv[2];
if (folder === undefined) throw new Error('There is no folder to build in');

const [style, site, script] = await Promise.all([bundleStyle('workbench'), bundleStyle('public'), bundleScript()]);
await keep(
  folder,
  new Map([
    ...style.files,
    ...site.files,
    [hashedPath('eenstemmig', 'css', style.css), style.css],
    [hashedPath('openbaar', 'css', site.css), site.css],
    [hashedPath('eenstemmig', 'js', script.js), script.js],
    [script.editorPath, script.editor],
    [hashedPath('vragen', 'js', script.embed), script.embed],
  ]),
);

/** Written aside and renamed, so that two builds at once never read half a copy. */
async function keep(kept: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  await mkdir(dirname(kept), { recursive: true });
  const aside = await mkdtemp(`${kept}.`);
  for (const [path, body] of files) await writeFile(join(aside, path.slice('/assets/'.length)), body);
  // Who was first keeps its copy, which others may be reading by now; only a damaged one makes way.
  if (await isMoved(aside, kept)) return;
  if (!(await readKept(kept))) {
    await rm(kept, { recursive: true, force: true });
    if (await isMoved(aside, kept)) return;
  }
  await rm(aside, { recursive: true, force: true });
}

/** False where something stands at the place already. */
function isMoved(from: string, to: string): Promise<boolean> {
  return rename(from, to).then(
    () => true,
    () => false,
  );
}
