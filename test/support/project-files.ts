import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Absolute path of the project's folder, without trailing slash. */
export const projectRoot: string = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** Absolute path of a file of the project, from its path in the repository. */
export const projectFile = (path: string): string => `${projectRoot}/${path}`;

/** Text of a file of the project, from its path in the repository. */
export const readProjectFile = (path: string): string => readFileSync(projectFile(path), 'utf8');

// What .gitignore names. Git itself is not asked: it refuses a checkout that belongs to another user.
const IGNORED = new Set(['node_modules', 'data', '.git', '.tmp']);

/** Paths in the repository of all files that belong to the project, sorted; `pattern` is tried on the path. */
export function projectFiles(pattern: RegExp = /./): string[] {
  return walk('')
    .filter((path) => pattern.test(path))
    .sort();
}

function walk(folder: string): string[] {
  return readdirSync(projectFile(folder), { withFileTypes: true }).flatMap((entry) => {
    if (IGNORED.has(entry.name) || entry.name.endsWith('.log') || entry.name.endsWith('.lock')) return [];
    return entry.isDirectory() ? walk(`${folder}${entry.name}/`) : [`${folder}${entry.name}`];
  });
}
