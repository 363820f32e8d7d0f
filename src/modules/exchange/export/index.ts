export {
  type ExportedFile,
  type ExportOptions,
  ExportRefused,
  exportPlan,
  exportToDisk,
  type FileOnDisk,
} from './export-plan.ts';
export { refusalWords } from './copy.nl.ts';
export { CONTENT_TYPES, EXPORT_FORMATS, type ExportFormat, type ExportRefusal } from './export-format.ts';
export { readEmbeddedPlan } from './embedded-plan.ts';
