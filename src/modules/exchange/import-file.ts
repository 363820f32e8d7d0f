import { type Outcome, refused } from '#kernel/outcome.ts';
import { createLog } from '#platform/log.ts';
import { writeImport } from './import-request.ts';
import { inImportTurn } from './import-turn.ts';
import type { SourceDocument } from './model/source-document.ts';
import type { ReadRefusal } from './readers/index.ts';
import { LIMITS } from './readers/limits.ts';
import { type ChildLimits, runLimited } from './readers/sandbox.ts';
import type { Recognition } from './recognise/index.ts';

/**
 * What an import gives: the document as it was read, the plan that was understood from it, and for each thing in the plan the
 * blocks it came from and how sure that is. A file of our own that carries its plan gives exactly that plan.
 */
export type ImportResult = Recognition & { readonly document: SourceDocument };
export type ImportOptions = {
  /** The day (`YYYY-MM-DD`) the text is taken to be written; null when unknown. */
  readonly ref: string | null;
  /** The day on which it is read: it says the year of a calendar only where nothing else does, and that is asked about. */
  readonly readOn?: string;
  /** Is told what went wrong inside when a file makes our own reader fail. By default a line in the log. */
  readonly report?: (detail: string) => void;
  readonly limits?: ChildLimits;
};

const CHILD_LIMITS: ChildLimits = { wallMs: 30_000, residentMb: 512, heapMb: 400, outputBytes: 128 * 1_048_576 };

/**
 * Reads a file from outside and says what it means, in a child process with limits: 30 seconds, 512 MB, at most two at once
 * (plan files counted). Needs no database. Refuses for every reason in READ_REFUSALS; REFUSAL_TEXT has the Dutch sentence for each. A file on which
 * our own reader fails counts as `damaged`, and `report` is told.
 */
export async function importFile(
  fileName: string,
  bytes: Uint8Array,
  options: ImportOptions,
): Promise<Outcome<ImportResult, ReadRefusal>> {
  if (bytes.length > LIMITS.fileBytes) return refused('too-large');
  const report = options.report ?? ((detail: string) => createLog().error('exchange.import.crashed', detail));
  const answer = await inImportTurn(() =>
    runLimited({
      script: new URL('./import-worker.ts', import.meta.url),
      input: writeImport({ fileName: fileName.slice(-300), ref: options.ref, readOn: options.readOn ?? null, bytes }),
      limits: options.limits ?? CHILD_LIMITS,
      report,
    }),
  );
  if (!answer.ok) return refused(answer.reason === 'crashed' ? 'damaged' : answer.reason);
  const outcome: Outcome<ImportResult, ReadRefusal> = JSON.parse(answer.value.toString('utf8'));
  return outcome;
}
