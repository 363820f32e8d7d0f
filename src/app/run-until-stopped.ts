import type { Config } from '#platform/config.ts';
import { serve } from './serve.ts';

/** Serves until SIGTERM or SIGINT, then stops cleanly. Prints for the person who started it where to go. */
export async function runUntilStopped(config: Config): Promise<void> {
  const running = await serve(config);
  process.stdout.write(
    `Eenstemmig draait op ${running.url}\nGa naar binnen met deze link:\n  ${running.link}\nStoppen: Ctrl-C\n`,
  );
  const stopped = Promise.withResolvers<void>();
  const stop = () => {
    process.stdout.write('Eenstemmig stopt.\n');
    stopped.resolve();
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  await stopped.promise;
  await running.stop();
}
