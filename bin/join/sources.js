// What the joined files are made of.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { root } from '../runtime.js';

/** Files of the project that a person starts, from its folder. */
export const ENTRIES = /** @type {const} */ (['src/main.ts', 'src/cli/main.ts']);

// The options of V8 are among them: what is compiled beforehand fits one set.
const FILES = ['package.json', 'package-lock.json', 'bin/runtime.js'];
const FOLDERS = ['src', 'db', 'bin/join'];
const SOURCE = /(?<!\.test)\.(tsx?|js)$/;

/** A short name for this exact state of the sources, of the packages and of where they stand. */
export function nameOfSources() {
  const hash = createHash('sha256').update(root);
  for (const path of [...FILES, ...FOLDERS.flatMap(filesIn)])
    hash.update(`\0${path}\0`).update(readFileSync(root + path));
  return hash.digest('hex').slice(0, 16);
}

/** @param {string} folder */
function filesIn(folder) {
  return readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => SOURCE.test(path))
    .sort()
    .map((path) => `${folder}/${path}`);
}
