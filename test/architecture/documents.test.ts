import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import manifest from '../../package.json' with { type: 'json' };
import { projectFile, projectFiles, readProjectFile } from '../support/project-files.ts';

test('every link between documents leads somewhere', () => {
  const lost = projectFiles(/\.md$/).flatMap((path) =>
    [...readProjectFile(path).matchAll(/\]\((?!https?:|mailto:|#|\/)([^)#\s]+)/g)]
      .map((match) => match[1] ?? '')
      .filter((target) => !existsSync(projectFile(join(dirname(path), target))))
      .map((target) => `${path}: ${target}`),
  );
  assert.deepEqual(lost, []);
});

test('the map stays short enough to read', () => {
  assert.ok(readProjectFile('ARCHITECTURE.md').split('\n').length <= 150);
});

test('the map names every folder of the code', () => {
  const map = readProjectFile('ARCHITECTURE.md');
  const folders = new Set(
    projectFiles(/^src\//)
      .filter((path) => path.split('/').length > 2)
      .map((path) => path.split('/').slice(0, 2).join('/')),
  );
  assert.deepEqual(
    [...folders].filter((folder) => !map.includes(`\`${folder}/\``)),
    [],
  );
});

test('every decision stands in the list of decisions', () => {
  const list = readProjectFile('docs/adr/README.md');
  const decisions = projectFiles(/^docs\/adr\/\d{4}-.*\.md$/).map((path) => path.replace('docs/adr/', ''));
  assert.deepEqual(
    decisions.filter((name) => !list.includes(`](${name})`)),
    [],
  );
  const numbers = decisions.map((name) => Number(name.slice(0, 4)));
  assert.deepEqual(
    numbers,
    numbers.map((_, index) => index + 1),
  );
});

test('code that leans on a decision names one that exists', () => {
  const known = new Set(
    projectFiles(/^docs\/adr\/\d{4}-/).map((path) => path.slice('docs/adr/'.length, 'docs/adr/'.length + 4)),
  );
  const named = projectFiles(/^(src|bin|db|test)\/.*\.(ts|tsx|js)$/).flatMap((path) =>
    [...readProjectFile(path).matchAll(/ADR (\d{4})/g)].map((match) => ({ path, number: match[1] ?? '' })),
  );
  assert.deepEqual(
    named.filter(({ number }) => !known.has(number)),
    [],
  );
});

test('publiccode.yml says the same as package.json', () => {
  const publiccode = readProjectFile('publiccode.yml');
  assert.match(publiccode, new RegExp(`^softwareVersion: "${RegExp.escape(manifest.version)}"$`, 'm'));
  assert.match(publiccode, new RegExp(`^ {2}license: ${RegExp.escape(manifest.license)}$`, 'm'));
});
