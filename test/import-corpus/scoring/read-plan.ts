import type { Plan } from '#kernel/plan.ts';
import { importFile } from '#modules/exchange/import-file.ts';

/** The plan that the importer makes of a file; a refusal is an error, for no document of the corpus deserves one. */
export const readPlan = async (fileName: string, bytes: Uint8Array, ref: string): Promise<Plan> => {
  const outcome = await importFile(fileName, bytes, { ref });
  if (!outcome.ok) throw new Error(`${fileName} is refused: ${outcome.reason}`);
  return outcome.value.plan;
};
