export {
  type ExportedFile,
  type ExportOptions,
  ExportRefused,
  exportPlan,
  exportToDisk,
  type FileOnDisk,
} from './export-plan.ts';
export { refusalWords } from './copy.nl.ts';
export { type Edition, type Imprint, keptFromBoard } from './edition.ts';
export {
  CONTENT_TYPES,
  DOCUMENT_FORMATS,
  EXPORT_FORMATS,
  type ExportFormat,
  type ExportRefusal,
  isDocument,
  LIST_FORMATS,
} from './export-format.ts';
export { readEmbeddedPlan } from './embedded-plan.ts';
