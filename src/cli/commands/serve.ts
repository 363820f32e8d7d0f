import { runUntilStopped } from '#app/run-until-stopped.ts';
import { readConfig } from '#platform/config.ts';
import { type Command, splitArgs } from '../command.ts';

export const serve: Command = {
  usage: 'serve',
  about: 'Start Eenstemmig en laat zien met welke link je binnenkomt.',
  run: async (args) => {
    splitArgs(args, {}, 0);
    await runUntilStopped(readConfig(process.env, process.cwd()));
    return 0;
  },
};
