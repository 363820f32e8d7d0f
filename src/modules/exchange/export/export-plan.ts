import type { Plan } from '#kernel/plan.ts';
import { serialisePlan } from '../plan-file/serialise-plan.ts';
import { cleanPlan } from './clean-text.ts';
import { CONTENT_TYPES, type ExportFormat } from './export-format.ts';
import { fileNameOf } from './file-name.ts';
import { buildOutline } from './outline/build-outline.ts';

/** A file to hand over: its bytes, a name that every system takes, and its media type. */
export type ExportedFile = { readonly bytes: Uint8Array; readonly fileName: string; readonly contentType: string };

/** `today` is the civil date in Europe/Amsterdam that the document bears; nothing else of the clock gets in. */
export type ExportOptions = { readonly today: string };

/**
 * A plan as a file of one of the seven kinds. Dates stand in it exactly as people wrote them; DOCX and XLSX carry the plan file,
 * so that reading them back gives the same plan. The same plan on the same day gives the same bytes. Throws only when the
 * process that draws PDF fails.
 */
export async function exportPlan(plan: Plan, format: ExportFormat, options: ExportOptions): Promise<ExportedFile> {
  return {
    bytes: await bytesOf(plan, format, options.today),
    fileName: fileNameOf(plan.programme.name, format),
    contentType: CONTENT_TYPES[format],
  };
}

// Each kind loads its own machinery, so that a server that never draws a PDF never pays for it.
async function bytesOf(plan: Plan, format: ExportFormat, today: string): Promise<Uint8Array> {
  switch (format) {
    case 'json':
      return Buffer.from(serialisePlan(plan));
    case 'csv':
      return Buffer.from((await import('./csv/calendar-csv.ts')).calendarCsv(cleanPlan(plan)));
    case 'ics':
      return Buffer.from((await import('./ics/calendar-ics.ts')).calendarIcs(cleanPlan(plan), today));
    case 'html':
      return Buffer.from((await import('./html/html-document.ts')).htmlDocument(buildOutline(cleanPlan(plan), today)));
    case 'docx':
      return (await import('./docx/plan-docx.ts')).planDocx(plan, today);
    case 'xlsx':
      return (await import('./xlsx/plan-xlsx.ts')).planXlsx(plan, today);
    case 'pdf':
      return (await import('./pdf/plan-pdf.ts')).planPdf(plan, today);
  }
}
