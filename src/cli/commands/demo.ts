import { fillDemo } from '#app/demo.ts';
import { type Command, splitArgs } from '../command.ts';
import { withDatabase } from '../with-database.ts';

export const demo: Command = {
  usage: 'demo',
  about: 'Vul een lege database met verzonnen gemeenten en plannen om rond te kijken.',
  run: (args, { out }) => {
    splitArgs(args, {}, 0);
    return withDatabase(async ({ database }) => {
      const made = await fillDemo(database);
      out(
        made
          ? 'Het voorbeeld staat klaar. Start Eenstemmig met EENSTEMMIG_DEMO=1 om rond te kijken.\n'
          : 'Het voorbeeld stond er al.\n',
      );
      return 0;
    });
  },
};
