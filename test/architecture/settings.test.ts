import assert from 'node:assert/strict';
import { test } from 'node:test';
import { projectFiles, readProjectFile } from '../support/project-files.ts';

// Settings of the machine and of Node, not of ours.
const FOREIGN = new Set(['PATH', 'HOME', 'FAKE_NPM_FAILS', 'NODE_ENV', 'CI', 'NO_COLOR', 'EENSTEMMIG_ROOT']);

test('every setting that the program reads stands in the table of the README, and nothing else does', () => {
  const table =
    readProjectFile('README.md').match(/## Environment\n([\s\S]*?)\n## /)?.[1] ??
    assert.fail('README has no table of settings');
  const documented = [...table.matchAll(/^\| `([A-Z][A-Z0-9_]+)`/gm)].map((match) => match[1]);
  assert.deepEqual(documented.toSorted(), settingsInUse());
});

function settingsInUse(): string[] {
  const config = readProjectFile('src/platform/config.ts');
  const schema = config.match(/z\.object\(\{([\s\S]*?)\n\}\)/)?.[1] ?? '';
  const declared = [...schema.matchAll(/^ {2}([A-Z][A-Z0-9_]+):/gm)].map((match) => match[1] ?? '');
  assert.ok(declared.length > 3, 'config.ts no longer declares its settings in one z.object');
  const readDirectly = projectFiles(/^(src|bin|test|bench)\/.*\.(ts|tsx|js)$/).flatMap((path) =>
    [...readProjectFile(path).matchAll(/process\.env\.([A-Z][A-Z0-9_]+)/g)].map((match) => match[1] ?? ''),
  );
  return [...new Set([...declared, ...readDirectly])].filter((name) => !FOREIGN.has(name)).sort();
}
