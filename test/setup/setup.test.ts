import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { projectFile } from '../support/project-files.ts';

// Stands in for npm, which is not ours: it notes that it was called, takes its time until the test has seen enough, and leaves npm's
// record of what it installed.
const FAKE_NPM = `
import { appendFileSync, copyFileSync, existsSync, mkdirSync } from 'node:fs';
appendFileSync('npm-calls', process.argv.slice(2).join(' ') + '\\n');
while (existsSync('npm-waits')) await new Promise((resolve) => setTimeout(resolve, 20));
if (process.env.FAKE_NPM_FAILS) process.exit(7);
mkdirSync('node_modules', { recursive: true });
copyFileSync('package-lock.json', 'node_modules/.package-lock.json');
`;

let house: string;
beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), 'eenstemmig-setup-'));
  cpSync(projectFile('bin'), join(house, 'bin'), { recursive: true });
  writeFileSync(join(house, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(house, 'fake-npm.js'), FAKE_NPM);
  lockFile({ 'node_modules/a': { version: '1.0.0' }, 'node_modules/elsewhere': { version: '1.0.0', optional: true } });
});
afterEach(() => rmSync(house, { recursive: true, force: true }));

test('two starts at once install once, and both go on', async () => {
  const waits = join(house, 'npm-waits');
  writeFileSync(waits, '');
  const listen = (said: string) => {
    if (said.includes('Een ander venster')) rmSync(waits, { force: true });
  };
  const [first, second] = await Promise.all([setUp({ listen }), setUp({ listen })]);
  assert.deepEqual([first.code, second.code], [0, 0]);
  assert.equal(npmCalls().length, 1);
  assert.match(`${first.said}${second.said}`, /Een ander venster is al bezig/);
  assert.ok(!existsSync(join(house, '.eenstemmig-setup.lock')));
});

test('nothing is installed in a folder that belongs to another checkout', async () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'eenstemmig-elsewhere-'));
  symlinkSync(elsewhere, join(house, 'node_modules'));
  const { code, said } = await setUp();
  assert.equal(code, 1);
  assert.match(said, /node_modules wijst naar een andere map/);
  assert.ok(!existsSync(join(house, 'npm-calls')));
  rmSync(elsewhere, { recursive: true });
});

test('install scripts stay off', async () => {
  await setUp();
  assert.match(npmCalls()[0] ?? '', /^ci --ignore-scripts /);
});

test('nothing is installed again until the lock file changes', async () => {
  await setUp();
  assert.equal((await setUp()).said, '');
  assert.equal(npmCalls().length, 1);
  lockFile({ 'node_modules/a': { version: '1.0.1' } });
  await setUp();
  assert.equal(npmCalls().length, 2);
});

test('an install that somebody did by hand counts', async () => {
  await setUp();
  rmSync(join(house, 'node_modules/.eenstemmig'));
  await setUp();
  assert.equal(npmCalls().length, 1);
});

test('the lock of a process that died is taken over', async () => {
  const died = spawn(process.execPath, ['-e', '']);
  await new Promise((resolve) => died.once('exit', resolve));
  writeFileSync(join(house, '.eenstemmig-setup.lock'), `${died.pid}\n`);
  assert.equal((await setUp()).code, 0);
  assert.equal(npmCalls().length, 1);
});

test('a failed install says so in one Dutch line, and the next start tries again', async () => {
  const failed = await setUp({ environment: { FAKE_NPM_FAILS: '1' } });
  assert.equal(failed.code, 1);
  assert.match(failed.said, /niet gelukt \(npm ci stopte met 7\)/);
  assert.equal((await setUp()).code, 0);
});

test('a browser that is not there is named in one line', async () => {
  await setUp();
  const { code, said } = await setUp({
    environment: { CHROME_PATH: '/nowhere/chrome' },
    args: ['--with-browser'],
  });
  assert.equal(code, 1);
  assert.equal(said, 'CHROME_PATH wijst naar een programma dat er niet is: /nowhere/chrome\n');
});

const lockFile = (packages: object): void =>
  writeFileSync(join(house, 'package-lock.json'), JSON.stringify({ packages }));
const npmCalls = (): string[] => readFileSync(join(house, 'npm-calls'), 'utf8').trim().split('\n');

type SetUp = {
  readonly environment?: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
  /** Gets all that was said so far. */
  readonly listen?: (said: string) => void;
};

function setUp({ environment = {}, args = [], listen }: SetUp = {}): Promise<{ code: number | null; said: string }> {
  const env = { ...process.env, npm_execpath: join(house, 'fake-npm.js'), ...environment };
  const child = spawn(process.execPath, [join(house, 'bin/setup.js'), ...args], { cwd: house, env });
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
    listen?.(said);
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, said })));
}
