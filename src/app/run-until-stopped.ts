import type { Config } from '#platform/config.ts';
import { serve } from './serve.ts';
import { work } from './work.ts';

/** Serves until SIGTERM or SIGINT, then stops cleanly. Prints for the person who started it where to go. */
export async function runUntilStopped(config: Config): Promise<void> {
  const stopped = Promise.withResolvers<void>();
  // Before anything starts: whoever asks us to stop while we are starting must not leave a database behind.
  // More than once: Ctrl-C and a service manager reach every process of the group, and what started us passes the signal on as well.
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => stopped.resolve());
  const running = config.roles.includes('web') ? await serveAndTell(config) : await workAndTell(config);
  await stopped.promise;
  process.stdout.write('Eenstemmig stopt.\n');
  await running.stop();
}

async function serveAndTell(config: Config) {
  const running = await serve(config);
  process.stdout.write(
    `Eenstemmig draait op ${running.url}\nGa naar binnen met deze link:\n  ${running.link}\nStoppen: Ctrl-C\n`,
  );
  return running;
}

async function workAndTell(config: Config) {
  const running = await work(config);
  process.stdout.write('Eenstemmig werkt op de achtergrond, zonder pagina’s.\nStoppen: Ctrl-C\n');
  return running;
}
