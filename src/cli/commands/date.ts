import { describeDateProblem, explainFuzzyDate, findDateProblem, parseFuzzyDate } from '#kernel/fuzzy-date/index.ts';
import { type Command, dayOption, json, splitArgs } from '../command.ts';

export const date: Command = {
  usage: 'date "TEKST" [--ref JJJJ-MM-DD] [--from JJJJ-MM-DD --to JJJJ-MM-DD] [--json]',
  about: 'Laat zien hoe Eenstemmig een vage datum leest.',
  run: async (args, { out }) => {
    const { values, positionals } = splitArgs(
      args,
      {
        ref: { type: 'string' },
        from: { type: 'string' },
        to: { type: 'string' },
        json: { type: 'boolean' },
      },
      1,
    );
    const [text = ''] = positionals;
    const context = {
      ref: dayOption('ref', values.ref) ?? null,
      from: dayOption('from', values.from) ?? null,
      to: dayOption('to', values.to) ?? null,
    };
    const found = parseFuzzyDate(text, context);
    const problem = findDateProblem(text, context);
    const said = problem?.kind === 'not-understood' ? describeDateProblem(problem) : explainFuzzyDate(found);
    out(values.json ? json(found) : `${said}\n`);
    return 0;
  },
};
