import { parseArgs, type ParseArgsConfig } from 'node:util';

/** A refusal or finding: exit code 1. `message` is Dutch. */
export class CommandRefused extends Error {}
/** Wrong use: exit code 2. `message` is Dutch. */
export class WrongUse extends Error {}

export type Output = { readonly out: (text: string) => void; readonly error: (text: string) => void };
/** A command; gives its exit code. */
export type Command = {
  readonly usage: string;
  readonly about: string;
  readonly run: (args: readonly string[], output: Output) => Promise<number>;
};

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * Splits arguments into `count` places and named options.
 * @throws WrongUse for an unknown option, a missing value, or too few or too many places.
 */
export function splitArgs<const O extends Options>(args: readonly string[], options: O, count: number) {
  let parsed: ReturnType<typeof parseArgs<{ args: string[]; options: O; allowPositionals: true }>>;
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (problem) {
    throw new WrongUse(problem instanceof Error ? problem.message : String(problem));
  }
  if (parsed.positionals.length !== count) throw new WrongUse('Het aantal woorden achter de opdracht klopt niet.');
  return parsed;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A civil date from an option. @throws WrongUse for anything else. */
export function dayOption(name: string, value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  try {
    if (DAY.test(value)) return Temporal.PlainDate.from(value).toString();
  } catch {
    // Falls through to the refusal below: the form is right and the day does not exist.
  }
  throw new WrongUse(`--${name} verwacht een datum als 2026-11-24.`);
}

/** Today in Amsterdam, `YYYY-MM-DD`. */
export const today = (): string => Temporal.Now.plainDateISO('Europe/Amsterdam').toString();

export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
