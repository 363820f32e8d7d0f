import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { commandFor } from '../../bin/command.js';
import { projectFile, projectRoot } from '../support/project-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'een-joined-'));
after(() => rmSync(folder, { recursive: true, force: true }));

function run(path: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const command = commandFor([path, ...args]);
  const { status, stdout, stderr } = spawnSync(process.execPath, command.args, {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', ...command.env, ...env },
  });
  return { program: command.args.find((arg) => arg.endsWith('main.mjs')), status, stdout, stderr };
}

test('the command line runs from its joined file, and says the same as its sources', () => {
  const args = ['date', 'half okt', '--ref', '2026-09-01'];
  const joined = run(projectFile('src/cli/main.ts'), args);
  assert.ok(joined.program, 'there is no joined file');
  const sources = spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', '--import', './bin/jsx.ts', 'src/cli/main.ts', ...args],
    { cwd: projectRoot, encoding: 'utf8' },
  );
  assert.deepEqual([joined.status, joined.stdout], [0, sources.stdout], joined.stderr);
});

test('a fault of the joined server names the lines of the sources', () => {
  const { program, status, stderr } = run(projectFile('src/main.ts'), [], {
    PORT: '0',
    EENSTEMMIG_DATA: join(folder, 'data'),
    // Port 1 takes no connection.
    DATABASE_URL: 'postgres://nobody:nothing@127.0.0.1:1/none',
  });
  assert.ok(program, 'there is no joined file');
  assert.notEqual(status, 0);
  assert.match(stderr, /at async openDatabase \(\S*src\/app\/open-database\.ts:\d+:\d+\)/);
});

test('another file, and a server that is watched, run from their sources', () => {
  for (const args of [['--watch', 'src/main.ts'], ['bench/run.ts'], ['--test']]) {
    const { args: all } = commandFor(args);
    assert.deepEqual(all.slice(-args.length), args);
    assert.ok(all.some((arg) => arg.endsWith('jsx.ts')));
  }
});

test('what Node keeps the text of has one byte a sign, and is not more than is used', () => {
  const { program } = run(projectFile('src/cli/main.ts'), ['date', 'half okt']);
  const beside = dirname(dirname(program ?? ''));
  const files = globSync('**/*.mjs', { cwd: beside });
  assert.ok(files.length > 1, `no joined files in ${beside}`);
  const wide = files.filter((file) => /[^\0-\x7f]/.test(readFileSync(join(beside, file), 'utf8')));
  assert.deepEqual(wide, []);
  // What it starts with; a package taken whole where a part is used is soon half a megabyte.
  const largest = Math.max(...files.map((file) => statSync(join(beside, file)).size));
  assert.ok(largest < 3_000_000, `${largest} bytes`);
});
