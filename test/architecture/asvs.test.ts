import assert from 'node:assert/strict';
import { test } from 'node:test';
import { projectFiles, readProjectFile } from '../support/project-files.ts';

const tests = projectFiles(/\.test\.tsx?$/)
  .map(readProjectFile)
  .join('\n');
const names = [...readProjectFile('docs/policy/asvs.md').matchAll(/"([^"\n]{20,})"/g)].map((match) => match[1] ?? '');

test('every test that the security table names exists', () => {
  assert.ok(names.length > 30, `${names.length} names`);
  assert.deepEqual(
    names.filter((name) => !tests.includes(`test('${name}'`)),
    [],
  );
});
