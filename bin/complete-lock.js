// npm leaves a native package for another kind of machine out of the lock file when the registry cannot serve it at that
// moment, and `npm ci` then refuses the lock file everywhere. This writes the missing entries: same version as asked for,
// without a checksum, which npm adds on the first install where the package is served. Run it after `npm install`.
import { readFileSync, writeFileSync } from 'node:fs';
import { root } from './runtime.js';

const LOCK_FILE = `${root}package-lock.json`;
const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const PROCESSORS = ['arm64', 'x64', 'ia32', 'ppc64', 'riscv64', 's390x', 'arm'];

const lock = JSON.parse(readFileSync(LOCK_FILE, 'utf8'));
/** @type {[string, object][]} */
const missing = [];
for (const owner of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(owner.optionalDependencies ?? {})) {
    const path = `node_modules/${name}`;
    if (!lock.packages[path]) missing.push([path, entryFor(name, version, owner)]);
  }
}
if (missing.length > 0) {
  const others = [...Object.entries(lock.packages), ...missing].filter(([path]) => path !== '');
  others.sort(([a], [b]) => a.localeCompare(b, 'en'));
  const packages = { '': lock.packages[''], ...Object.fromEntries(others) };
  writeFileSync(LOCK_FILE, `${JSON.stringify({ ...lock, packages }, null, 2)}\n`);
}
console.log(`Lock file: ${missing.length} entries added.`);

/**
 * @param {string} name
 * @param {string} version
 * @param {{ dev?: boolean }} owner
 */
function entryFor(name, version, owner) {
  const words = name.split(/[-/]/);
  const os = SYSTEMS.filter((system) => words.includes(system));
  const cpu = PROCESSORS.filter((processor) => words.includes(processor));
  if (os.length !== 1 || cpu.length !== 1 || !/^\d+\.\d+\.\d+/.test(version)) {
    throw new Error(`Cannot tell which machine ${name}@${version} is for; add its entry by hand.`);
  }
  const libc = {
    musl: words.some((word) => word.startsWith('musl')),
    glibc: words.some((word) => word.startsWith('gnu')),
  };
  const named = Object.entries(libc).flatMap(([library, isMeant]) => (isMeant ? [library] : []));
  return {
    version,
    cpu,
    ...(owner.dev && { dev: true }),
    ...(named.length > 0 && { libc: named }),
    optional: true,
    os,
  };
}
