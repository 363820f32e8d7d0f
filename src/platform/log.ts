/** One JSON object a line on stderr; text of people can never forge a line, because JSON escapes control characters. */
export type Log = {
  info(event: string, details?: LogDetails): void;
  error(event: string, problem: unknown, details?: LogDetails): void;
};
export type LogDetails = Readonly<Record<string, string | number | boolean | null>>;

/** A log that writes lines through `write`; times are UTC. Never give it mail bodies, tokens or passwords. */
export function createLog(write: (text: string) => void = (text) => process.stderr.write(text)): Log {
  const gathered = gatherLines(write);
  const line = (level: string, event: string, details: LogDetails) =>
    gathered.add(JSON.stringify({ at: Temporal.Now.instant().toString(), level, event, ...details }));
  return {
    info: (event, details = {}) => line('info', event, details),
    error: (event, problem, details = {}) => {
      line('error', event, { ...details, problem: wordsOf(problem) });
      gathered.flush();
    },
  };
}

/** Some libraries throw or tell something that is no Error and still has a message. */
function wordsOf(problem: unknown): string {
  if (problem instanceof Error) return problem.stack ?? problem.message;
  const hasMessage = typeof problem === 'object' && problem !== null && 'message' in problem;
  return String(hasMessage ? problem.message : problem);
}

// A write to a pipe waits for it: on a busy server that was a tenth of the work of a page.
const TOGETHER_MS = 50;
const MOST_CHARACTERS = 64 * 1024;

/** A line goes out at once while it is quiet; those that come soon after one go together. What waits goes when the process ends. */
function gatherLines(write: (text: string) => void): { add: (line: string) => void; flush: () => void } {
  let waiting = '';
  let timer: NodeJS.Timeout | null = null;
  const flush = () => {
    if (timer) clearTimeout(timer);
    timer = null;
    process.off('exit', flush);
    const text = waiting;
    waiting = '';
    if (text !== '') write(text);
  };
  const add = (line: string) => {
    waiting += `${line}\n`;
    if (timer && waiting.length < MOST_CHARACTERS) return;
    flush();
    timer = setTimeout(flush, TOGETHER_MS).unref();
    process.once('exit', flush);
  };
  return { add, flush };
}

/** A log that keeps quiet, for commands whose output is for a person. */
export const silentLog: Log = { info: () => {}, error: () => {} };
