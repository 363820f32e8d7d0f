import { CommandRefused, WrongUse } from './command.ts';
import { commands } from './commands.ts';

const output = {
  out: (text: string) => void process.stdout.write(text),
  error: (text: string) => void process.stderr.write(text),
};

function help(): string {
  const lines = Object.values(commands).map(({ usage, about }) => `  ${usage}\n      ${about}`);
  return `Zo gebruik je het: eenstemmig OPDRACHT\n\n${lines.join('\n')}\n`;
}

/** Known refusals carry their own Dutch sentence; their classes live where they are thrown. */
const KNOWN = ['ConfigProblem', 'DatabaseRefused', 'FolderInUse', 'BackupRefused', 'OtherVersion', 'ExportRefused'];

async function main(args: readonly string[]): Promise<number> {
  const [name = '', ...rest] = args;
  if (['', '--help', '-h', 'help'].includes(name)) {
    output.out(help());
    return name === '' ? 2 : 0;
  }
  const command = commands[name];
  if (!command) {
    output.error(`De opdracht “${name}” bestaat niet.\n${help()}`);
    return 2;
  }
  try {
    return await command.run(rest, output);
  } catch (problem) {
    if (problem instanceof WrongUse) {
      output.error(`${problem.message}\nZo gebruik je het: eenstemmig ${command.usage}\n`);
      return 2;
    }
    if (problem instanceof CommandRefused || (problem instanceof Error && KNOWN.includes(problem.constructor.name))) {
      output.error(`${problem.message}\n`);
      return 1;
    }
    throw problem;
  }
}

process.exitCode = await main(process.argv.slice(2));
