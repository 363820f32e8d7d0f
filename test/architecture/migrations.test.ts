import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import released from '../../db/released-migrations.json' with { type: 'json' };
import { migrationFiles, tablesInMigrations } from '../support/migrations.ts';
import { projectFiles, readProjectFile } from '../support/project-files.ts';

test('migrations are numbered one after another, without gaps or doubles', () => {
  const numbers = migrationFiles().map((path) => Number(path.match(/(\d{4})-[a-z0-9-]+\.ts$/)?.[1]));
  assert.deepEqual(
    numbers,
    numbers.map((_, index) => index + 1),
  );
});

test('a migration that was released is never edited', () => {
  const changed = Object.entries(released).filter(
    ([path, hash]) => createHash('sha256').update(readProjectFile(path)).digest('hex') !== hash,
  );
  assert.deepEqual(changed, []);
});

test('every table belongs to one module, which says whether it holds personal data', () => {
  const manifests = projectFiles(/^src\/modules\/[^/]+\/module\.tsx?$/)
    .map(readProjectFile)
    .join('\n');
  const declared = [...manifests.matchAll(/table: '(\w+)',\s+personalData:/g)].map((match) => match[1] ?? '');
  assert.deepEqual(
    declared.filter((table, index) => declared.indexOf(table) !== index),
    [],
    'declared twice',
  );
  assert.deepEqual(declared.toSorted(), tablesInMigrations());
});
