import type { Outcome } from '#kernel/outcome.ts';
import type { Plan } from '#kernel/plan.ts';

type ImportFile = (
  fileName: string,
  bytes: Uint8Array,
  options: { ref: string },
) => Promise<Outcome<{ plan?: Plan; document: object }, string>>;
type RecognisePlan = (document: object, options: { ref: string }) => { plan: Plan };

/** The plan that the importer makes of a file; a refusal is an error, for no document of the corpus deserves one. */
export const readPlan = async (fileName: string, bytes: Uint8Array, ref: string): Promise<Plan> => {
  const importer: { importFile: ImportFile } = await import(importFileModule);
  const outcome = await importer.importFile(fileName, bytes, { ref });
  if (!outcome.ok) throw new Error(`${fileName} is refused: ${outcome.reason}`);
  if (outcome.value.plan) return outcome.value.plan;
  const recogniser: { recognisePlan: RecognisePlan } = await import(recogniseModule);
  return recogniser.recognisePlan(outcome.value.document, { ref }).plan;
};

const importFileModule = '#modules/exchange/import-file.ts';
const recogniseModule = '#modules/exchange/recognise/index.ts';
