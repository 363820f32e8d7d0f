import type { Plan } from '#kernel/plan.ts';
import { serialisePlan } from '../plan-file/serialise-plan.ts';
import { CONTENT_TYPES, type ExportFormat } from './export-format.ts';
import { writeApart } from './exporter.ts';
import { fileNameOf } from './file-name.ts';

/** A file to hand over: its bytes, a name that every system takes, and its media type. */
export type ExportedFile = { readonly bytes: Uint8Array; readonly fileName: string; readonly contentType: string };

/** `today` is the civil date in Europe/Amsterdam that the document bears; nothing else of the clock gets in. */
export type ExportOptions = { readonly today: string };

/**
 * A plan as a file of one of the seven kinds. Dates stand in it exactly as people wrote them; DOCX and XLSX carry the plan file,
 * so that reading them back gives the same plan. The same plan on the same day gives the same bytes. All but JSON are made in
 * a process of their own; throws only when that fails or takes a minute.
 */
export async function exportPlan(plan: Plan, format: ExportFormat, { today }: ExportOptions): Promise<ExportedFile> {
  const bytes = format === 'json' ? Buffer.from(serialisePlan(plan)) : await writeApart(plan, format, today);
  return { bytes, fileName: fileNameOf(plan.programme.name, format), contentType: CONTENT_TYPES[format] };
}
