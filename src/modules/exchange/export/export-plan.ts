import { open, rm } from 'node:fs/promises';
import { done, type Outcome } from '#kernel/outcome.ts';
import type { Plan } from '#kernel/plan.ts';
import { planFilePieces } from '../plan-file/plan-file-pieces.ts';
import { refusalOf } from './copy.nl.ts';
import type { Edition, Imprint } from './edition.ts';
import { CONTENT_TYPES, type ExportFormat, type ExportRefusal } from './export-format.ts';
import { writeApart } from './exporter.ts';
import { fileNameOf } from './file-name.ts';
import { type MadeFile, NEW_FILE, placeForFile, takeFile } from './made-file.ts';

type Label = { readonly fileName: string; readonly contentType: string };
/** A file to hand over: its bytes, a name that every system takes, and its media type. */
export type ExportedFile = Label & { readonly bytes: Uint8Array };
/** The same with its bytes on disk, to be read once and closed. */
export type FileOnDisk = Label & { readonly file: MadeFile };

/**
 * `today` is the civil date in Europe/Amsterdam that the document bears; nothing else of the clock gets in. `edition` is for whom a
 * document is, everything when left out; a file of another kind always has everything. `checks` is what a document with everything ends with.
 */
export type ExportOptions = Omit<Imprint, 'edition'> & { readonly edition?: Edition };

/** Thrown by `exportPlan` when this machine cannot make the file; `message` is a Dutch sentence with advice. */
export class ExportRefused extends Error {}

/**
 * A plan as a file of one of the seven kinds. Dates stand in it exactly as people wrote them; DOCX and XLSX carry the plan file,
 * so that reading them back gives the same plan. The same plan on the same day gives the same bytes. Made in a process of its
 * own with limits on memory and time. Throws `ExportRefused` when those are passed, and otherwise only for a fault of ours.
 */
export async function exportPlan(plan: Plan, format: ExportFormat, options: ExportOptions): Promise<ExportedFile> {
  const made = await exportToDisk(plan, format, options);
  if (!made.ok) throw new ExportRefused(refusalOf(made.reason, format));
  const { file, fileName, contentType } = made.value;
  return { bytes: await file.bytes(), fileName, contentType };
}

/** As `exportPlan`, for who hands the file on: it is not in the memory of this process. Refused when it passes a limit or too many wait. */
export async function exportToDisk(
  plan: Plan,
  format: ExportFormat,
  { edition = 'all', ...options }: ExportOptions,
): Promise<Outcome<FileOnDisk, ExportRefusal>> {
  const label = { fileName: fileNameOf(plan.programme.name, format, edition), contentType: CONTENT_TYPES[format] };
  if (format === 'json') return done({ ...label, file: await writeHere(plan) });
  const made = await writeApart({ plan, format, imprint: { ...options, edition } });
  return made.ok ? done({ ...label, file: made.value }) : made;
}

/** A plan file needs no library, and to tell another process the whole plan takes as much work as to write it. */
async function writeHere(plan: Plan): Promise<MadeFile> {
  const place = placeForFile();
  const file = await open(place, NEW_FILE.flag, NEW_FILE.mode);
  try {
    for (const piece of planFilePieces(plan)) await file.write(piece);
    return await takeFile(place);
  } catch (problem) {
    await rm(place, { force: true });
    throw problem;
  } finally {
    await file.close();
  }
}
