import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tablesInMigrations } from '../support/migrations.ts';
import { projectFiles, readProjectFile } from '../support/project-files.ts';

const glossary = readProjectFile('docs/glossary.md');
const isNamed = (identifier: string): boolean => glossary.includes(`\`${identifier}\``);

test('the glossary names every module', () => {
  const modules = new Set(projectFiles(/^src\/modules\//).map((path) => path.split('/')[2] ?? ''));
  assert.deepEqual(
    [...modules].filter((name) => !isNamed(name)),
    [],
  );
});

test('the glossary names every table', () => {
  const tables = tablesInMigrations();
  assert.ok(tables.length > 0);
  assert.deepEqual(
    tables.filter((name) => !isNamed(name)),
    [],
  );
});

test('the glossary names every part of a plan', () => {
  const [, plan = ''] = readProjectFile('src/kernel/plan.ts').match(/export type Plan = \{([\s\S]*?)\n\};/) ?? [];
  const parts = [...plan.matchAll(/readonly (\w+)\??: (?:readonly )?([A-Z]\w+)/g)].map((match) => match[2] ?? '');
  assert.ok(parts.length > 10);
  assert.deepEqual(
    parts.filter((name) => !isNamed(name)),
    [],
  );
});
