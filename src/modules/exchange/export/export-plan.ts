import { done, type Outcome } from '#kernel/outcome.ts';
import type { Plan } from '#kernel/plan.ts';
import { refusalOf } from './copy.nl.ts';
import { CONTENT_TYPES, type ExportFormat, type ExportRefusal } from './export-format.ts';
import { writeApart } from './exporter.ts';
import { fileNameOf } from './file-name.ts';

type Label = { readonly fileName: string; readonly contentType: string };
/** A file to hand over: its bytes, a name that every system takes, and its media type. */
export type ExportedFile = Label & { readonly bytes: Uint8Array };
/** The same with its bytes in pieces, in order; `size` is their sum in bytes. */
export type FileInPieces = Label & { readonly pieces: Uint8Array[]; readonly size: number };

/** `today` is the civil date in Europe/Amsterdam that the document bears; nothing else of the clock gets in. */
export type ExportOptions = { readonly today: string };

/** Thrown by `exportPlan` when this machine cannot make the file; `message` is a Dutch sentence with advice. */
export class ExportRefused extends Error {}

/**
 * A plan as a file of one of the seven kinds. Dates stand in it exactly as people wrote them; DOCX and XLSX carry the plan file,
 * so that reading them back gives the same plan. The same plan on the same day gives the same bytes. Made in a process of its
 * own with limits on memory and time. Throws `ExportRefused` when those are passed, and otherwise only for a fault of ours.
 */
export async function exportPlan(plan: Plan, format: ExportFormat, options: ExportOptions): Promise<ExportedFile> {
  const made = await exportInPieces(plan, format, options);
  if (!made.ok) throw new ExportRefused(refusalOf(made.reason, format));
  const { pieces, fileName, contentType } = made.value;
  return { bytes: Buffer.concat(pieces), fileName, contentType };
}

/** As `exportPlan`, for who hands the file on: it is never in memory twice. Refused when it passes a limit or too many wait. */
export async function exportInPieces(
  plan: Plan,
  format: ExportFormat,
  { today }: ExportOptions,
): Promise<Outcome<FileInPieces, ExportRefusal>> {
  const label = { fileName: fileNameOf(plan.programme.name, format), contentType: CONTENT_TYPES[format] };
  const made = await writeApart({ plan, format, today });
  if (!made.ok) return made;
  return done({ ...label, pieces: made.value, size: made.value.reduce((sum, piece) => sum + piece.length, 0) });
}
