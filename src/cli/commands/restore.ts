import { readBackup } from '#platform/backup/read-backup.ts';
import { readConfig } from '#platform/config.ts';
import { startEmbeddedDatabase } from '#platform/database/embedded.ts';
import { migrate } from '#platform/database/migrate.ts';
import { type Command, splitArgs } from '../command.ts';

export const restore: Command = {
  usage: 'restore IN',
  about: 'Zet een bewaard bestand terug in een lege database. Stop Eenstemmig eerst.',
  run: async (args, { out }) => {
    const { positionals } = splitArgs(args, {}, 1);
    const config = readConfig(process.env, process.cwd());
    const embedded = config.databaseUrl === null ? await startEmbeddedDatabase(config.dataFolder) : null;
    const ownerUrl = embedded?.ownerUrl ?? config.databaseUrl ?? '';
    try {
      const rows = await readBackup(ownerUrl, positionals[0] ?? '');
      await migrate(ownerUrl);
      out(`Teruggezet: ${rows} rijen. Start Eenstemmig om verder te gaan.\n`);
      return 0;
    } finally {
      await embedded?.stop();
    }
  },
};
