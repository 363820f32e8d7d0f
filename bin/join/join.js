// Joins the server and the command line, with every package they use, into a few files. Usage: node bin/join/join.js FOLDER
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from '../runtime.js';
import { ENTRIES } from './sources.js';

/** Our own files look for others beside them: migrations, templates, programs of their own. Those stay where they are. */
const keepPlaces = {
  name: 'keep places',
  /** @param {import('esbuild').PluginBuild} builder */
  setup({ onLoad }) {
    onLoad({ filter: /\.tsx?$/ }, ({ path }) => {
      if (path.includes('/node_modules/')) return undefined;
      const contents = readFileSync(path, 'utf8').replaceAll(
        'import.meta.url',
        JSON.stringify(pathToFileURL(path).href),
      );
      return { contents, loader: path.endsWith('x') ? 'tsx' : 'ts' };
    });
  },
};

/** @param {string} outdir */
async function join(outdir) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [...ENTRIES],
    outdir,
    outbase: 'src',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    // What is loaded where it is first used stays in files of its own.
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node26',
    jsx: 'automatic',
    jsxImportSource: '#jsx',
    // Names stay: messages and logs show them.
    minifySyntax: true,
    minifyWhitespace: true,
    lineLimit: 120,
    legalComments: 'none',
    sourcemap: 'linked',
    sourcesContent: false,
    // Not installed: pg asks for it and does without.
    external: ['pg-native'],
    banner: { js: 'import{createRequire as requireFrom}from"node:module";const require=requireFrom(import.meta.url);' },
    plugins: [keepPlaces],
    logLevel: 'error',
    write: false,
  });
  for (const { path, text } of outputFiles) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, path.endsWith('.map') ? text : plain(text));
  }
}

/**
 * Node keeps the text of what it runs, twice as large when one sign in it is not ASCII. The signs that are left stand in patterns, where
 * their number means the same. Lines are short because a place behind such a sign is a little off in the map of the sources.
 * @param {string} code
 */
const plain = (code) =>
  code.replaceAll(/[^\0-\x7f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

const folder = process.argv[2];
if (!folder) throw new Error('Usage: node bin/join/join.js FOLDER');

// Written aside and renamed, so that a start never finds half of it.
const aside = `${folder}.${process.pid}`;
try {
  mkdirSync(aside);
  await join(aside);
  renameSync(aside, folder);
} finally {
  rmSync(aside, { recursive: true, force: true });
}
