/** The kinds that people read as one text, for themselves or for a board. */
export const DOCUMENT_FORMATS = ['docx', 'pdf', 'html'] as const;
/** The kinds to work with, which always have everything. */
export const LIST_FORMATS = ['xlsx', 'ics', 'csv', 'json'] as const;
/** The kinds of file a plan can become. */
export const EXPORT_FORMATS = ['docx', 'pdf', 'xlsx', 'ics', 'csv', 'json', 'html'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
/** Whether a kind is read as one text. */
export const isDocument = (format: ExportFormat): boolean => DOCUMENT_FORMATS.some((each) => each === format);

/** The media type of each kind, for the answer that carries it. */
export const CONTENT_TYPES: Readonly<Record<ExportFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ics: 'text/calendar; charset=utf-8',
  csv: 'text/csv; charset=utf-8; header=present',
  json: 'application/json; charset=utf-8',
  html: 'text/html; charset=utf-8',
};

/** Why no file came: it takes more memory or time than this server gives, or too many others are being made. */
export type ExportRefusal = 'too-large' | 'too-slow' | 'busy';
