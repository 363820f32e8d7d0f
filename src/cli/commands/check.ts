import { checkPlan } from '#modules/checks/index.ts';
import { type Command, dayOption, json, splitArgs, today } from '../command.ts';
import { readPlan } from '../read-plan.ts';

export const check: Command = {
  usage: 'check PLAN [--json] [--today JJJJ-MM-DD]',
  about: 'Kijk een planbestand of document na: stiltes, gaten, volgorde en meer.',
  run: async (args, { out }) => {
    const { values, positionals } = splitArgs(args, { json: { type: 'boolean' }, today: { type: 'string' } }, 1);
    const day = dayOption('today', values.today) ?? today();
    const { open } = checkPlan(await readPlan(positionals[0] ?? ''), { today: day });
    if (values.json) {
      out(
        json({
          findings: open.map(({ rule, severity, subject, message, advice }) => ({
            rule,
            severity,
            subject,
            message,
            advice,
          })),
        }),
      );
    } else {
      for (const finding of open) out(`${finding.message}\n  ${finding.advice}\n`);
      out(
        open.length === 0
          ? 'Niets gevonden. Het plan is in orde.\n'
          : `${open.length} ${open.length === 1 ? 'opmerking' : 'opmerkingen'}.\n`,
      );
    }
    return open.length === 0 ? 0 : 1;
  },
};
