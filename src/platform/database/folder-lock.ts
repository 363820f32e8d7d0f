import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** Another living process works in this data folder; `message` names it, in Dutch, for the person who starts a second one. */
export class FolderInUse extends Error {
  readonly pid: number;
  constructor(folder: string, pid: number) {
    super(
      `De map ${folder} is al in gebruik door een andere Eenstemmig (proces ${pid}). Stop die eerst, of kies met EENSTEMMIG_DATA een andere map.`,
    );
    this.pid = pid;
  }
}

/** Start time of a process in clock ticks since boot, so that a reused pid is not taken for the first owner; '' if unknown. */
function startTimeOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

function isAlive(pid: number, startTime: string): boolean {
  try {
    process.kill(pid, 0);
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const now = startTimeOf(pid);
  return startTime === '' || now === '' || now === startTime;
}

function tryLock(file: string): boolean {
  try {
    const handle = openSync(file, 'wx', 0o600);
    writeSync(handle, `${process.pid}\n${startTimeOf(process.pid)}\n`);
    closeSync(handle);
    return true;
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw problem;
  }
}

/**
 * Makes this process the only one on `folder` and gives back how to let go. A lock of a process that died is taken over.
 * @throws FolderInUse when the owner lives.
 */
export function lockFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'lock');
  for (let attempt = 0; attempt < 3; attempt += 1) {
    if (tryLock(file)) return () => rmSync(file, { force: true });
    const [pidLine, startTime] = readFileSync(file, 'utf8').split('\n');
    const pid = Number(pidLine);
    if (Number.isInteger(pid) && pid > 0 && isAlive(pid, startTime ?? '')) throw new FolderInUse(folder, pid);
    rmSync(file, { force: true });
  }
  throw new Error(`no lock on ${folder} after three attempts`);
}
