import { ConfigProblem, readConfig } from '#platform/config.ts';
import { DatabaseRefused } from '#platform/database/connect.ts';
import { FolderInUse } from '#platform/database/folder-lock.ts';
import { runUntilStopped } from './app/run-until-stopped.ts';

try {
  await runUntilStopped(readConfig(process.env, process.cwd()));
} catch (problem) {
  const known =
    problem instanceof ConfigProblem || problem instanceof DatabaseRefused || problem instanceof FolderInUse;
  const inUse = (problem as NodeJS.ErrnoException).code === 'EADDRINUSE';
  if (inUse)
    process.stderr.write(
      'Deze poort is al in gebruik. Stop het andere programma, of kies met PORT een andere poort.\n',
    );
  else if (known) process.stderr.write(`${(problem as Error).message}\n`);
  else throw problem;
  process.exitCode = 1;
}
