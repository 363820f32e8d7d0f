import assert from 'node:assert/strict';
import { test } from 'node:test';
import lock from '../../package-lock.json' with { type: 'json' };
import manifest from '../../package.json' with { type: 'json' };
import advisories from './advisories.json' with { type: 'json' };
import { isOlder, parseVersion } from '../support/versions.ts';

type LockEntry = {
  readonly version?: string;
  readonly name?: string;
  readonly resolved?: string;
  readonly license?: string;
  readonly optionalDependencies?: Record<string, string>;
};
const packages = Object.entries(lock.packages as Record<string, LockEntry>).filter(([path]) => path !== '');
const nameOf = (path: string, { name }: LockEntry): string =>
  name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

test('every package is asked for in one exact version', () => {
  const asked = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };
  const loose = Object.entries(asked).filter(
    ([, version]) => !/^(npm:[\w@/-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
  );
  assert.deepEqual(loose, []);
});

test('the lock file has the versions that package.json asks for', () => {
  const asked = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };
  const entries = lock.packages as Record<string, LockEntry>;
  const differing = Object.entries(asked).filter(
    ([name, version]) => entries[`node_modules/${name}`]?.version !== version.replace(/^npm:.*@/, ''),
  );
  assert.deepEqual(differing, []);
});

test('the lock file names no place to download from, so that every registry fits', () => {
  assert.deepEqual(
    packages.filter(([, { resolved }]) => resolved !== undefined),
    [],
  );
});

test('the lock file holds the packages of every kind of machine (bin/complete-lock.js adds them)', () => {
  const present = new Set(packages.map(([path]) => path));
  const missing = packages
    .flatMap(([, { optionalDependencies }]) => Object.keys(optionalDependencies ?? {}))
    .filter((name) => !present.has(`node_modules/${name}`));
  assert.deepEqual(missing, []);
});

test('no package has a version with a known hole', () => {
  const held = packages.flatMap(([path, entry]) =>
    advisories
      .filter(
        ({ name, fixedIn }) =>
          name === nameOf(path, entry) && (fixedIn === null || isOlder(entry.version ?? '0.0.0', fixedIn)),
      )
      .map(({ name, id }) => `${name} ${entry.version}: ${id}`),
  );
  assert.deepEqual(held, []);
});

test('a version with a known hole would be noticed', () => {
  assert.ok(isOlder('4.12.33', '4.12.34'));
  assert.ok(isOlder('18.4.0-beta.17', '18.4.0'));
  assert.ok(!isOlder('4.13.19', '4.12.34'));
  assert.ok(!isOlder('10.0.0', '9.9.9'));
  assert.throws(() => parseVersion('latest'), /latest/);
});

test('every licence may stand beside EUPL-1.2', () => {
  const open =
    /^\(?(MIT(-0)?|ISC|0BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|BlueOak-1\.0\.0|EUPL-1\.2|OFL-1\.1|MPL-2\.0|CC0-1\.0|CC-BY-4\.0|Python-2\.0|PostgreSQL|Unlicense)( (OR|AND) .*)?\)?$/;
  const closed = packages.filter(
    ([, { license, ...entry }]) => license !== undefined && !open.test(license) && entry.version !== undefined,
  );
  assert.deepEqual(
    closed.map(([path, { license }]) => `${path}: ${license}`),
    [],
  );
});
