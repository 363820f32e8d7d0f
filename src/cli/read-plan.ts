import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { Plan } from '#kernel/plan.ts';
import { importFile, parsePlanFileText, refusalText } from '#modules/exchange/index.ts';
import { CommandRefused } from './command.ts';

/** The bytes of a file. @throws CommandRefused */
export async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (problem) {
    const code = (problem as NodeJS.ErrnoException).code;
    throw new CommandRefused(
      code === 'ENOENT' ? `Het bestand ${file} bestaat niet.` : `Het bestand ${file} is niet te lezen.`,
    );
  }
}

/** A document read as a plan, in a limited child process. `ref` is the day it was written. @throws CommandRefused */
export async function readImport(file: string, ref: string | null): Promise<Plan> {
  const outcome = await importFile(basename(file), await bytesOf(file), { ref });
  if (!outcome.ok) throw new CommandRefused(refusalText(outcome.reason));
  return outcome.value.plan;
}

/** A plan file, or any document that can be imported. @throws CommandRefused */
export async function readPlan(file: string): Promise<Plan> {
  if (extname(file).toLowerCase() !== '.json') return readImport(file, null);
  const parsed = parsePlanFileText(new TextDecoder().decode(await bytesOf(file)));
  if (!parsed.ok) throw new CommandRefused(parsed.problems.join('\n'));
  return parsed.value;
}
