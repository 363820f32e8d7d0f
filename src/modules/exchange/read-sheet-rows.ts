import { type Outcome, refused } from '#kernel/outcome.ts';
import { createLog } from '#platform/log.ts';
import { writeImport } from './import-request.ts';
import { inImportTurn } from './import-turn.ts';
import type { ReadRefusal } from './readers/index.ts';
import { LIMITS } from './readers/limits.ts';
import { type ChildLimits, runLimited } from './readers/sandbox.ts';

/** Sheets of a workbook that show, each with its rows, each with its cells as shown: `sheets[sheet][row][column]`. */
export type SheetRows = readonly (readonly (readonly string[])[])[];

const CHILD_LIMITS: ChildLimits = { wallMs: 15_000, residentMb: 400, heapMb: 300, outputBytes: 32 * 1_048_576 };

/**
 * Reads the tables of a workbook (or of any other document that can be read), in a child process with limits: 15 seconds, 400 MB,
 * and in turn with other files. Refuses for every reason in READ_REFUSALS; `refusalText` has the Dutch sentence.
 */
export async function readSheetRows(fileName: string, bytes: Uint8Array): Promise<Outcome<SheetRows, ReadRefusal>> {
  if (bytes.length > LIMITS.fileBytes) return refused('too-large');
  const answer = await inImportTurn(() =>
    runLimited({
      script: new URL('./sheet-worker.ts', import.meta.url),
      input: writeImport({ fileName: fileName.slice(-300), ref: null, bytes }),
      limits: CHILD_LIMITS,
      report: (detail) => createLog().error('exchange.sheet.crashed', detail),
    }),
  );
  if (!answer.ok) return refused(answer.reason === 'crashed' ? 'damaged' : answer.reason);
  const outcome: Outcome<SheetRows, ReadRefusal> = JSON.parse(answer.value.toString('utf8'));
  return outcome;
}
