import assert from 'node:assert/strict';
import { dirname } from 'node:path';
import { test } from 'node:test';
import { projectFile, projectFiles, readProjectFile } from '../support/project-files.ts';

test('every sentence of the product is used somewhere', async () => {
  const unused: string[] = [];
  for (const file of projectFiles(/^src\/.*copy\.nl\.ts$/)) {
    const { copy } = await import(projectFile(file));
    assert.equal(typeof copy, 'object', `${file} must export copy`);
    const code = projectFiles(/^src\/.*\.tsx?$/).filter(
      (path) => path.startsWith(`${dirname(file)}/`) && path !== file,
    );
    const text = code.map(readProjectFile).join('\n');
    unused.push(...unusedKeys(copy, text, file));
  }
  assert.deepEqual(unused, []);
});

test('an unused sentence is noticed, at any depth, and a group that is read as a whole is not', () => {
  const copy = { title: 'a', gone: 'b', group: { used: 'c', lost: 'd' }, byRing: { codecide: 'e' } };
  assert.deepEqual(unusedKeys(copy, 'copy.title; copy.group.used; copy.byRing[ring]', 'x'), ['x gone', 'x group.lost']);
});

function unusedKeys(copy: object, code: string, file: string, path = ''): string[] {
  return Object.entries(copy).flatMap(([key, value]) => {
    const place = path === '' ? key : `${path}.${key}`;
    const named = new RegExp(`(?<![\\w$])${RegExp.escape(key)}(?![\\w$])`);
    if (!named.test(code)) return [`${file} ${place}`];
    // Read by a computed key or handed on: then each of its words counts as used.
    const readWhole = new RegExp(`(?<![\\w$])${RegExp.escape(key)}(?!\\??\\.\\w|[\\w$])`).test(code);
    return typeof value === 'object' && value !== null && !readWhole ? unusedKeys(value, code, file, place) : [];
  });
}
