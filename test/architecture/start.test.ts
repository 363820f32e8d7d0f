import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { projectRoot } from '../support/project-files.ts';

/** What a server that answers pages cannot do without. Anything else is loaded where it is first used: `await import()`. */
const AT_START = ['@hono/node-server', 'hono', 'kysely', 'marked', 'pg', 'yauzl', 'zod'];

// The cache of compiled modules stays on: Node asks for every file either way.
const PROGRAM = `
  import { registerHooks } from 'node:module';
  const loaded = new Set();
  registerHooks({
    resolve(specifier, context, next) {
      if (context.parentURL?.includes('/node_modules/') === false) loaded.add(specifier);
      return next(specifier, context);
    },
  });
  for (const path of process.argv.slice(1)) await import(path);
  console.log(JSON.stringify([...loaded]));
`;

/** The packages that our own code asks for while these modules load. */
function packagesBehind(...paths: string[]): string[] {
  const flags = ['--disable-warning=ExperimentalWarning', '--import', './bin/jsx.ts', '--input-type=module'];
  const { stdout, stderr } = spawnSync(process.execPath, [...flags, '-e', PROGRAM, ...paths], {
    cwd: projectRoot,
    encoding: 'utf8',
  });
  assert.notEqual(stdout, '', stderr);
  const asked: readonly string[] = JSON.parse(stdout);
  const outside = asked.filter((specifier) => /^(@?[a-z])/.test(specifier) && !/^(node|file|data):/.test(specifier));
  return [...new Set(outside.map((specifier) => /^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier))].sort();
}

test('a start loads no more packages than every server needs', () => {
  // oxc-transform is the one that turns our own files into JavaScript, once.
  const asked = packagesBehind('#app/run-until-stopped.ts').filter((name) => name !== 'oxc-transform');
  assert.deepEqual(asked, AT_START);
});

test('a package that the start would load is noticed', () => {
  assert.ok(packagesBehind('./src/modules/exchange/export/docx/plan-docx.ts').includes('docx'));
  assert.ok(!packagesBehind('#modules/people/index.ts').includes('@simplewebauthn/server'));
});
