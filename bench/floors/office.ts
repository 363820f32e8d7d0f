import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MeasuredFloor } from '../figure.ts';
import { timedRuns } from '../stopwatch.ts';

type Job = {
  readonly name: string;
  readonly program: 'pandoc' | 'soffice';
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly to: string;
  readonly runs: number;
};

/** What pandoc or LibreOffice takes to turn the same file into that kind; absent where it is not installed. */
export async function officeFloor({ name, program, file, bytes, to, runs }: Job): Promise<MeasuredFloor> {
  if (spawnSync(program, ['--version']).status !== 0)
    return { name, absent: `${program} is not installed on this machine` };
  const folder = mkdtempSync(join(tmpdir(), 'een-bench-office-'));
  const source = join(folder, file);
  writeFileSync(source, bytes);
  const args =
    program === 'pandoc'
      ? [source, '-o', join(folder, `out.${to}`)]
      : [
          '--headless',
          `-env:UserInstallation=file://${folder}/profile`,
          '--convert-to',
          to,
          '--outdir',
          folder,
          source,
        ];
  try {
    const samples = await timedRuns(
      () => {
        const { status, stderr } = spawnSync(program, args);
        if (status !== 0) throw new Error(`${program}: ${stderr}`);
      },
      { runs },
    );
    return { name, samples };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
