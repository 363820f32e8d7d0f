import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire, enableCompileCache, registerHooks, stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';

// What was read, stripped and compiled once is kept beside the packages, also for the processes we start: it takes a third off
// every start. Node itself checks that a kept piece still fits its source, and does without where the folder is read-only.
const CACHE = fileURLToPath(new URL('../node_modules/.cache/eenstemmig/', import.meta.url));
process.env.NODE_COMPILE_CACHE ??= CACHE;
enableCompileCache(process.env.NODE_COMPILE_CACHE);
// Another number for another way of writing: what older versions of this file kept is then left alone.
const FORM = '3';

// Node runs .ts by itself but refuses .tsx; this turns JSX into calls as files load. It does .ts too, in the same way as Node:
// what Node keeps of that stays in memory as long as the process, what is kept here does not.
registerHooks({
  load(url, context, next) {
    if (!/\.tsx?$/.test(url)) return next(url, context);
    const file = fileURLToPath(url);
    const source = readFileSync(file, 'utf8');
    const name = createHash('sha256').update(`${FORM}\0${file}\0`).update(source).digest('hex');
    const kept = `${CACHE}${name}.mjs`;
    return { format: 'module', shortCircuit: true, source: readKept(kept) ?? keep(kept, transformed(file, source)) };
  },
});

function transformed(file: string, source: string): string {
  if (file.endsWith('.ts')) return stripTypeScriptTypes(source);
  // Loaded only now: a start that finds every kept file saves the time and 15 MB.
  const { transformSync }: typeof import('oxc-transform') = createRequire(import.meta.url)('oxc-transform');
  const { code, errors } = transformSync(file, source, {
    lang: 'tsx',
    sourceType: 'module',
    jsx: { runtime: 'automatic', importSource: '#jsx' },
  });
  const problem = errors[0];
  if (problem) throw new SyntaxError(`${problem.message} (${file})`);
  return code;
}

function readKept(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function keep(path: string, code: string): string {
  try {
    mkdirSync(CACHE, { recursive: true });
    // Written aside and renamed, so that two processes that start together never read half a file.
    writeFileSync(`${path}.${process.pid}`, code);
    renameSync(`${path}.${process.pid}`, path);
  } catch {
    // A folder that may not be written costs time at the next start, nothing else.
  }
  return code;
}
