import { writeFile } from 'node:fs/promises';
import { checkPlan } from '#modules/checks/index.ts';
import { EXPORT_FORMATS, type ExportFormat, exportPlan, isDocument, openChecksOf } from '#modules/exchange/index.ts';
import { CommandRefused, type Command, splitArgs, today, WrongUse } from '../command.ts';
import { readPlan } from '../read-plan.ts';

const isFormat = (text: string | undefined): text is ExportFormat => EXPORT_FORMATS.some((format) => format === text);

export const exportCommand: Command = {
  usage: `export PLAN --to ${EXPORT_FORMATS.join('|')} -o UIT [--board]`,
  about: 'Zet een planbestand of document om naar een ander soort bestand.',
  run: async (args) => {
    const { values, positionals } = splitArgs(
      args,
      { to: { type: 'string' }, output: { type: 'string', short: 'o' }, board: { type: 'boolean' } },
      1,
    );
    if (!isFormat(values.to)) throw new WrongUse(`--to verwacht een van: ${EXPORT_FORMATS.join(', ')}.`);
    if (!values.output) throw new WrongUse('Geef met -o op waar het bestand moet komen.');
    if (values.board && !isDocument(values.to)) throw new WrongUse('--board hoort bij docx, pdf of html.');
    const edition = values.board ? 'board' : 'all';
    const plan = await readPlan(positionals[0] ?? '');
    const day = today();
    const checks = isDocument(values.to) && edition === 'all' ? openChecksOf(checkPlan(plan, { today: day })) : [];
    const { bytes } = await exportPlan(plan, values.to, { today: day, edition, checks });
    await writeFile(values.output, bytes).catch(() => {
      throw new CommandRefused(`Het bestand ${values.output} is niet te schrijven. Bestaat de map?`);
    });
    return 0;
  },
};
