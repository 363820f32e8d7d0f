// One installation at a time per checkout. The lock names the processes that hold it; a lock of dead processes is taken over.
import { appendFileSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { root } from '../runtime.js';

const LOCK = `${root}.eenstemmig-setup.lock`;
const STALE_AFTER_MS = 30 * 60_000;
const LOOK_EVERY_MS = 250;
const SETTLE_MS = 150;

/**
 * Runs `work` while no other process installs into this checkout; waits for one that does.
 * @param {(lock: { alsoHeldBy(pid: number): void }) => Promise<void>} work
 */
export async function withSetupLock(work) {
  let told = false;
  while (!(await take())) {
    if (!told) console.error('Een ander venster is al bezig met installeren. Even wachten tot dat klaar is.');
    told = true;
    await wait(LOOK_EVERY_MS);
  }
  const release = () => rmSync(LOCK, { force: true });
  process.on('exit', release);
  try {
    await work({ alsoHeldBy: (pid) => appendFileSync(LOCK, `${pid}\n`) });
  } finally {
    release();
    process.off('exit', release);
  }
}

async function take() {
  if (isStale()) rmSync(LOCK, { force: true });
  const ours = `${process.pid}\n`;
  try {
    writeFileSync(LOCK, ours, { flag: 'wx' });
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    console.error(`In deze map kan niet worden geschreven (${root}). Eenstemmig kan zich hier niet installeren.`);
    process.exit(1);
  }
  // Two processes may have removed the same stale lock; after this pause only the last writer still finds its own.
  await wait(SETTLE_MS);
  return read() === ours;
}

function isStale() {
  const age = ageMs();
  if (age === undefined) return false;
  const holders = read()?.split('\n').filter(Boolean).map(Number) ?? [];
  return age > STALE_AFTER_MS || (holders.length > 0 && !holders.some(isAlive));
}

function ageMs() {
  const found = statSync(LOCK, { throwIfNoEntry: false });
  return found && Date.now() - found.mtimeMs;
}

function read() {
  try {
    return readFileSync(LOCK, 'utf8');
  } catch {
    return undefined;
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}
