/** One JSON object a line on stderr; text of people can never forge a line, because JSON escapes control characters. */
export type Log = {
  info(event: string, details?: LogDetails): void;
  error(event: string, problem: unknown, details?: LogDetails): void;
};
export type LogDetails = Readonly<Record<string, string | number | boolean | null>>;

/** A log that writes lines through `write`; times are UTC. Never give it mail bodies, tokens or passwords. */
export function createLog(write: (line: string) => void = (line) => process.stderr.write(`${line}\n`)): Log {
  const line = (level: string, event: string, details: LogDetails) =>
    write(JSON.stringify({ at: Temporal.Now.instant().toString(), level, event, ...details }));
  return {
    info: (event, details = {}) => line('info', event, details),
    error: (event, problem, details = {}) => {
      const stack = problem instanceof Error ? (problem.stack ?? problem.message) : String(problem);
      line('error', event, { ...details, problem: stack });
    },
  };
}

/** A log that keeps quiet, for commands whose output is for a person. */
export const silentLog: Log = { info: () => {}, error: () => {} };
