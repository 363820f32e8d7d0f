import { type Command, splitArgs } from '../command.ts';
import { withDatabase } from '../with-database.ts';

export const migrateCommand: Command = {
  usage: 'migrate',
  about: 'Werk de tabellen van de database bij.',
  run: (args, { out }) => {
    splitArgs(args, {}, 0);
    return withDatabase(async ({ migrated }) => {
      out(migrated.length === 0 ? 'De database was al bij.\n' : `Bijgewerkt: ${migrated.join(', ')}.\n`);
      return 0;
    });
  },
};
