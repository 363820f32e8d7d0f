import { writeFile } from 'node:fs/promises';
import { EXPORT_FORMATS, type ExportFormat, exportPlan, isDocument } from '#modules/exchange/index.ts';
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
    const { bytes } = await exportPlan(await readPlan(positionals[0] ?? ''), values.to, { today: today(), edition });
    await writeFile(values.output, bytes).catch(() => {
      throw new CommandRefused(`Het bestand ${values.output} is niet te schrijven. Bestaat de map?`);
    });
    return 0;
  },
};
