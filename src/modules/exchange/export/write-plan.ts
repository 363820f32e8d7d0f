import type { Plan } from '#kernel/plan.ts';
import { serialisePlan } from '../plan-file/serialise-plan.ts';
import { cleanPlan } from './clean-text.ts';
import type { Imprint } from './edition.ts';
import type { ExportFormat } from './export-format.ts';
import { buildOutline } from './outline/build-outline.ts';

/** The bytes of a plan as a file. Each kind loads its own machinery, so that what never draws a PDF never pays for it. */
export async function writePlan(plan: Plan, format: ExportFormat, imprint: Imprint): Promise<Uint8Array> {
  const { today } = imprint;
  switch (format) {
    case 'json':
      return Buffer.from(serialisePlan(plan));
    case 'csv':
      return Buffer.from((await import('./csv/calendar-csv.ts')).calendarCsv(cleanPlan(plan)));
    case 'ics':
      return Buffer.from((await import('./ics/calendar-ics.ts')).calendarIcs(cleanPlan(plan), today));
    case 'html':
      return Buffer.from(
        (await import('./html/html-document.ts')).htmlDocument(buildOutline(cleanPlan(plan), imprint)),
      );
    case 'docx':
      return (await import('./docx/plan-docx.ts')).planDocx(plan, imprint);
    case 'xlsx':
      return (await import('./xlsx/plan-xlsx.ts')).planXlsx(plan, today);
    case 'pdf':
      return (await import('./pdf/plan-pdf.ts')).planPdf(plan, imprint);
  }
}
