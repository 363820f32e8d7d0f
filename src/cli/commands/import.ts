import { extname } from 'node:path';
import { serialisePlan } from '#modules/exchange/index.ts';
import { type Command, dayOption, splitArgs } from '../command.ts';
import { readImport, readPlan } from '../read-plan.ts';

export const importCommand: Command = {
  usage: 'import BESTAND [--ref JJJJ-MM-DD] [--json]',
  about: 'Lees een plan (docx, odt, xlsx, html, md, txt) en geef het als planbestand.',
  run: async (args, { out }) => {
    const { values, positionals } = splitArgs(args, { ref: { type: 'string' }, json: { type: 'boolean' } }, 1);
    const file = positionals[0] ?? '';
    const ref = dayOption('ref', values.ref) ?? null;
    const plan = extname(file).toLowerCase() === '.json' ? await readPlan(file) : await readImport(file, ref);
    out(serialisePlan(plan));
    return 0;
  },
};
