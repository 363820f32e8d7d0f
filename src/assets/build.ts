import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { fingerprint } from './fingerprint.ts';
import { type Assets, readKept } from './kept-assets.ts';

export type { Assets, AssetFile } from './kept-assets.ts';

const run = promisify(execFile);
const PROGRAM = fileURLToPath(new URL('./build-process.ts', import.meta.url));

/**
 * The style sheet, the scripts, fonts and images as served. The first start on a new version bundles them (about a
 * second) and keeps the result in `dir`; later starts read it from there. A damaged or missing copy is made again.
 */
export async function loadAssets(dir: string): Promise<Assets> {
  const kept = join(dir, `assets-${fingerprint()}`);
  const found = await readKept(kept);
  if (found) return found;
  // In a process of its own: the bundlers take memory that a server would keep.
  await run(process.execPath, ['--disable-warning=ExperimentalWarning', PROGRAM, kept]);
  const made = await readKept(kept);
  if (!made) throw new Error(`The bundles in ${kept} are not what was made`);
  return made;
}
