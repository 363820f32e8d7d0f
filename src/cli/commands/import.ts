import { serialisePlan } from '#modules/exchange/index.ts';
import { type Command, dayOption, splitArgs } from '../command.ts';
import { readImport } from '../read-plan.ts';

export const importCommand: Command = {
  usage: 'import BESTAND [--ref JJJJ-MM-DD] [--json]',
  about: 'Lees een plan (docx, odt, xlsx, html, md, txt) en geef het als planbestand.',
  run: async (args, { out }) => {
    const { values, positionals } = splitArgs(args, { ref: { type: 'string' }, json: { type: 'boolean' } }, 1);
    const plan = await readImport(positionals[0] ?? '', dayOption('ref', values.ref) ?? null);
    out(serialisePlan(plan));
    return 0;
  },
};
