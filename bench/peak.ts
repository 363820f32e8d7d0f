import { readFileSync } from 'node:fs';

/** Megabytes that a process had resident at its highest, as the kernel counted it. Undefined where there is no /proc. */
export function peakOf(pid: number | undefined): number | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const kilobytes = Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1]);
    return Number.isFinite(kilobytes) ? kilobytes / 1_024 : undefined;
  } catch {
    return undefined;
  }
}

/** The processes that `pid` started and that still run. */
export function childrenOf(pid: number | undefined): number[] {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number);
  } catch {
    return [];
  }
}
