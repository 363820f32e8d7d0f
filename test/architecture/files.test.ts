import assert from 'node:assert/strict';
import { basename } from 'node:path';
import { test } from 'node:test';
import { projectFiles, readProjectFile } from '../support/project-files.ts';

const WARN_LINES = 250;
const MAX_LINES = 400;
const WISHED_MEDIAN = 60;
// Lists rather than code: their length is the number of entries.
const LISTS =
  /(^src\/ui\/icons\.ts|\.nl\.ts|-words\.ts|\/vocabulary\/.*\.ts|symbols\.ts|expected\.ts|\/documents\/.*\.ts)$/;
const NAMELESS_FOLDERS = /(^|\/)(utils?|helpers?|common|shared|misc|lib|manager|services?)\//;

const sources = projectFiles(/^(src|db|bin|test|bench)\/.*\.(ts|tsx|js|css)$/).filter((path) => !LISTS.test(path));
const sizes = sources.map((path) => ({ path, lines: readProjectFile(path).split('\n').length - 1 }));

test('no source file is longer than a person reads at once', (t) => {
  const product = sizes
    .filter(({ path }) => path.startsWith('src/') && !path.includes('.test.'))
    .map(({ lines }) => lines);
  const median = product.toSorted((a, b) => a - b)[Math.floor(product.length / 2)] ?? 0;
  t.diagnostic(`${product.length} product files, median ${median} lines (wished: under ${WISHED_MEDIAN})`);
  for (const { path, lines } of sizes) if (lines > WARN_LINES) t.diagnostic(`long: ${path} has ${lines} lines`);
  assert.deepEqual(
    sizes.filter(({ lines }) => lines > MAX_LINES),
    [],
  );
});

test('no folder has a name that could hold anything', () => {
  assert.deepEqual(
    projectFiles(/^(src|test|bench|db)\//).filter((path) => NAMELESS_FOLDERS.test(path)),
    [],
  );
});

test('every module has a face and half a page that explains it', () => {
  const files = new Set(projectFiles(/^src\/modules\//));
  const modules = new Set([...files].map((path) => path.split('/').slice(0, 3).join('/')));
  const missing = [...modules]
    .flatMap((folder) => ['index.ts', 'README.md'].map((name) => `${folder}/${name}`))
    .filter((path) => !files.has(path));
  assert.deepEqual(missing, []);
});

test('every test file stands beside what it tests, or in test/ or bench/', () => {
  const astray = projectFiles(/\.test\.tsx?$/).filter((path) => !/^(src|test|bench|db|bin)\//.test(path));
  assert.deepEqual(astray, []);
});

test('no file names this or another machine', () => {
  // Spelled in parts, or this file would find itself.
  const paths = ['work/main', 'work/shared', 'work/.library', 'home/runner'].map((path) => `/${path}`);
  const hosts = /https?:\/\/[\w.-]*(registry|artifactory|nexus|verdaccio|pypi|proxy|mirror)[\w.-]*\.[a-z]+/i;
  const text = projectFiles(/\.(ts|tsx|js|mjs|json|md|yml|css|sh|html)$|^\.npmrc$|^\.ci\//);
  const found = text.filter((path) => {
    const content = readProjectFile(path);
    return paths.some((machine) => content.includes(machine)) || hosts.test(content);
  });
  assert.deepEqual(found, []);
});

test('scripts in bin/ are short', () => {
  const long = sizes.filter(({ path, lines }) => path.startsWith('bin/') && lines > 120);
  assert.deepEqual(
    long.map(({ path }) => basename(path)),
    [],
  );
});
