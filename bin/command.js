// How Node is called for a file of the project.
import { resolve } from 'node:path';
import { joinedFile } from './join/joined-file.js';
import { compiledFolder, SMALL_MEMORY, SMALL_MEMORY_ENVIRONMENT } from './runtime.js';

const SERVERS = /(^|\/)src\/(cli\/)?main\.ts$/;
const LOADER = new URL('./jsx.ts', import.meta.url).href;

/**
 * Arguments and environment of Node for `args`: a file, or an option of Node such as --watch or --test, and what follows. A
 * server named first runs from its joined file; everything else runs the sources.
 * @param {readonly string[]} args
 * @returns {{ args: string[], env: Record<string, string> }}
 */
export function commandFor(args) {
  const isServer = args.some((arg) => SERVERS.test(arg));
  const [first = '', ...rest] = args;
  const joined = joinedFile(resolve(first));
  const program = joined ? ['--enable-source-maps', joined, ...rest] : ['--import', LOADER, ...args];
  return {
    args: ['--disable-warning=ExperimentalWarning', ...(isServer ? SMALL_MEMORY : []), ...program],
    env: { NODE_COMPILE_CACHE: compiledFolder, ...(isServer ? SMALL_MEMORY_ENVIRONMENT : {}) },
  };
}
