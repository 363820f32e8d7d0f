// A server that runs its sources reads 1,400 files at every start and keeps them all in memory. So they are joined into a few
// large files, once for every state of the sources, kept beside the packages. See docs/adr/0017.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compiledFolder, findRuntime, root, SMALL_MEMORY } from '../runtime.js';
import { ENTRIES, nameOfSources } from './sources.js';

const JOIN = fileURLToPath(new URL('./join.js', import.meta.url));
const PREFIX = 'joined-';
/** A server that still runs on older sources may yet have to read a part of its own: what is younger than this stays as well. */
const KEPT = 3;
const YOUNG_MS = 7 * 24 * 60 * 60 * 1000;

/**
 * The joined file to run in place of `path`, made now when the sources changed. Undefined for a file that is not joined, and
 * where it cannot be made or kept: then the sources themselves run.
 * @param {string} path
 * @returns {string | undefined}
 */
export function joinedFile(path) {
  const entry = ENTRIES.find((each) => root + each === path);
  if (!entry) return undefined;
  const folder = `${compiledFolder}${PREFIX}${nameOfSources()}`;
  const file = `${folder}/${entry.replace(/^src\//, '').replace(/\.ts$/, '.mjs')}`;
  if (!existsSync(file)) make(folder);
  return existsSync(file) ? file : undefined;
}

/** @param {string} folder */
function make(folder) {
  try {
    mkdirSync(compiledFolder, { recursive: true });
    removeOld();
  } catch {
    // A folder that may not be written costs time and memory at every start, nothing else.
    return;
  }
  // In a process of its own: what joins takes memory that whoever starts the server would keep.
  const { status, stderr } = spawnSync(process.execPath, [JOIN, folder], { encoding: 'utf8' });
  if (status === 0) compile(folder);
  if (status !== 0 && !existsSync(folder))
    console.error(`De server start langzamer, want hij kon niet worden samengevoegd.\n${stderr}`);
}

/**
 * A server that compiles all of itself takes 12 MB more for as long as it runs than one that finds it compiled. So a command that
 * does next to nothing goes first, with the options of a server: what is compiled fits one set of options of V8.
 * @param {string} folder
 */
function compile(folder) {
  const args = [...SMALL_MEMORY, '--enable-source-maps', `${folder}/cli/main.mjs`, 'date', 'morgen'];
  spawnSync(findRuntime() ?? process.execPath, args, { env: { ...process.env, NODE_COMPILE_CACHE: compiledFolder } });
}

function removeOld() {
  const old = readdirSync(compiledFolder)
    .filter((name) => name.startsWith(PREFIX))
    .map((name) => compiledFolder + name)
    .sort((one, other) => statSync(other).mtimeMs - statSync(one).mtimeMs);
  for (const folder of old.slice(KEPT - 1)) {
    if (Date.now() - statSync(folder).mtimeMs > YOUNG_MS) rmSync(folder, { recursive: true, force: true });
  }
}
