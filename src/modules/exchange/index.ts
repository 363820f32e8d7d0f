/**
 * Plans in and out of files: reading a document into a plan, the open plan file, and seven kinds of export. Pure of any database,
 * so that the command line can use it on its own.
 */
export { importFile, type ImportOptions, type ImportResult } from './import-file.ts';
export type { Recognition } from './recognise/index.ts';
export type { ReadRefusal } from './readers/index.ts';
export { readSheetRows, type SheetRows } from './read-sheet-rows.ts';
export { refusalText } from './refusal-text.ts';
export { parsePlanFileText, type PlanFileOutcome } from './plan-file/parse-plan-file.ts';
export { serialisePlan } from './plan-file/serialise-plan.ts';
export { EXPORT_FORMATS, type ExportedFile, type ExportFormat, exportPlan, isDocument } from './export/index.ts';
export { openChecksOf } from './open-checks.ts';
export { type ImportSummary, listOpenImports } from './store.ts';
export { exportPagePath, type ImportPlace, newUploadPath, reviewPath, uploadPath } from './paths.ts';
