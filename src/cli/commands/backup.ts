import { writeBackup } from '#platform/backup/write-backup.ts';
import { type Command, splitArgs } from '../command.ts';
import { withDatabase } from '../with-database.ts';

export const backup: Command = {
  usage: 'backup UIT',
  about: 'Bewaar alles in één bestand. Eenstemmig mag intussen draaien.',
  run: (args, { out }) => {
    const { positionals } = splitArgs(args, {}, 1);
    const file = positionals[0] ?? '';
    return withDatabase(async ({ ownerUrl }) => {
      await writeBackup(ownerUrl, file);
      out(`Alles staat in ${file}. Bewaar het op een andere plek dan deze computer.\n`);
      return 0;
    });
  },
};
