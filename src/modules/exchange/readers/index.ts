import { done, type Outcome, refused } from '#kernel/outcome.ts';
import type { SourceDocument } from '../model/source-document.ts';
import { readDocx } from './docx/document.ts';
import { LIMITS } from './limits.ts';
import { readMarkdown } from './md/document.ts';
import { type ReadRefusal, RefusedFile } from './refusal.ts';
import { decodeText } from './text-encoding.ts';
import { openArchive } from './zip/archive.ts';
import { mainPartOf } from './zip/office-package.ts';

export type { ReadRefusal } from './refusal.ts';
export { REFUSAL_TEXT } from './refusals.nl.ts';

/**
 * Reads a file into blocks. Runs in this process, so callers outside the import worker use importFile instead.
 * What the file is follows from its bytes; the name only decides between kinds of text. Never throws.
 */
export async function readDocument(fileName: string, bytes: Uint8Array): Promise<Outcome<SourceDocument, ReadRefusal>> {
  try {
    return done(await readAny(fileName, bytes));
  } catch (error) {
    if (error instanceof RefusedFile) return refused(error.reason);
    throw error;
  }
}

async function readAny(fileName: string, bytes: Uint8Array): Promise<SourceDocument> {
  if (bytes.length > LIMITS.fileBytes) throw new RefusedFile('too-large');
  if (bytes[0] !== 0x50) return readMarkdown(decodeText(bytes), fileName);
  const archive = await openArchive(bytes);
  return readDocx(archive, (await mainPartOf(archive)) ?? '', fileName);
}
