import { releaseMail } from '#platform/mail/hold.ts';
import { listServerMails } from '#platform/mail/read-server-mails.ts';
import { inServerScope } from '#platform/server-scope.ts';
import { type Command, splitArgs } from '../command.ts';
import { withDatabase } from '../with-database.ts';

export const mail: Command = {
  usage: 'mail [--release]',
  about:
    'Toon mail van de server zelf die niet is verstuurd, zoals een link om binnen te komen. --release: verstuur weer.',
  run: (args, { out }) => {
    const { values } = splitArgs(args, { release: { type: 'boolean' } }, 0);
    return withDatabase(async ({ database }) => {
      if (values.release) {
        await inServerScope(database, releaseMail);
        out('Versturen staat weer aan. Wat klaarstond gaat binnen een kwartier weg.\n');
        return 0;
      }
      const found = await inServerScope(database, listServerMails);
      if (found.length === 0) out('Er is geen mail van de server zelf bewaard.\n');
      for (const { at, to, subject, text } of found) out(`${at}\nAan: ${to}\nOnderwerp: ${subject}\n\n${text}\n`);
      return 0;
    });
  },
};
