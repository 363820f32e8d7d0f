export { type ExportedFile, type ExportOptions, exportPlan } from './export-plan.ts';
export { CONTENT_TYPES, EXPORT_FORMATS, type ExportFormat } from './export-format.ts';
export { readEmbeddedPlan } from './embedded-plan.ts';
export { unshieldFormula } from './csv/calendar-csv.ts';
