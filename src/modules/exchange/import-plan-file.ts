import { createLog } from '#platform/log.ts';
import { recogniseEmbedded } from './embedded-recognition.ts';
import type { ImportResult } from './import-file.ts';
import { writeImport } from './import-request.ts';
import { inImportTurn } from './import-turn.ts';
import { documentOfPlan } from './plan-document.ts';
import type { PlanFileOutcome } from './plan-file/parse-plan-file.ts';
import { LIMITS } from './readers/limits.ts';
import { REFUSAL_TEXT } from './readers/refusals.nl.ts';
import { runLimited } from './readers/sandbox.ts';

export type ImportedPlanFile =
  | { readonly ok: true; readonly value: ImportResult }
  | { readonly ok: false; readonly tooLarge: boolean; readonly problems: readonly string[] };

const CHILD_LIMITS = { wallMs: 30_000, residentMb: 768, heapMb: 512, outputBytes: 160 * 1_048_576 };

/**
 * Reads an open plan file as an import: all of it certain. `problems` are Dutch sentences, never empty. Works in a child process
 * with limits (30 seconds, 768 MB), at most two at once, documents counted.
 */
export async function importPlanFile(fileName: string, bytes: Uint8Array): Promise<ImportedPlanFile> {
  const tooLarge = { ok: false, tooLarge: true, problems: [REFUSAL_TEXT['too-large']] } as const;
  if (bytes.length > LIMITS.fileBytes) return tooLarge;
  const answer = await inImportTurn(() =>
    runLimited({
      script: new URL('./plan-file-worker.ts', import.meta.url),
      input: writeImport({ fileName: fileName.slice(-300), ref: null, bytes }),
      limits: CHILD_LIMITS,
      report: (detail) => createLog().error('exchange.plan-file.crashed', detail),
    }),
  );
  if (!answer.ok)
    return {
      ok: false,
      tooLarge: false,
      problems: [REFUSAL_TEXT[answer.reason === 'crashed' ? 'damaged' : answer.reason]],
    };
  const outcome: PlanFileOutcome = JSON.parse(answer.value.toString('utf8'));
  if (!outcome.ok) return { ok: false, tooLarge: outcome.reason === 'tooLarge', problems: outcome.problems };
  return { ok: true, value: documentOfPlan(fileName, recogniseEmbedded(outcome.value)) };
}
