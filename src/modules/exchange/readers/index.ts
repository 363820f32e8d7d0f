import { done, type Outcome, refused } from '#kernel/outcome.ts';
import type { SourceBlock, SourceDocument } from '../model/source-document.ts';
import { readDocx } from './docx/document.ts';
import { kindOfFile } from './file-kind.ts';
import { readHtml } from './html/document.ts';
import { LIMITS } from './limits.ts';
import { readMarkdown } from './md/document.ts';
import { readOdt } from './odt/document.ts';
import { type ReadRefusal, RefusedFile } from './refusal.ts';
import { textOf } from './text-of.ts';
import { readText } from './txt/document.ts';
import { withoutCountedSheets } from './without-counted-sheets.ts';
import { withoutOpenChecks } from './without-open-checks.ts';
import { readXlsx } from './xlsx/document.ts';
import { openArchive } from './zip/archive.ts';
import { kindOfZip } from './zip/zip-kind.ts';

export type { ReadRefusal } from './refusal.ts';
export { REFUSAL_TEXT } from './refusals.nl.ts';

/**
 * Reads a file into blocks. Works in this process without limits on time and memory, so callers outside the import worker use
 * importFile instead. What the file is follows from its bytes; its name only decides between kinds of text. Refuses for every
 * reason in READ_REFUSALS but `timeout` and `memory`; REFUSAL_TEXT has the sentence for each.
 */
export async function readDocument(fileName: string, bytes: Uint8Array): Promise<Outcome<SourceDocument, ReadRefusal>> {
  try {
    const document = await readAny(fileName.split(/[/\\]/).at(-1) ?? '', bytes);
    return hasWords(document) ? done(withoutCountedSheets(withoutOpenChecks(document))) : refused('empty');
  } catch (error) {
    if (error instanceof RefusedFile) return refused(error.reason);
    throw error;
  }
}

async function readAny(fileName: string, bytes: Uint8Array): Promise<SourceDocument> {
  if (bytes.length === 0) throw new RefusedFile('empty');
  if (bytes.length > LIMITS.fileBytes) throw new RefusedFile('too-large');
  const kind = kindOfFile(fileName, bytes);
  if (typeof kind === 'object') throw new RefusedFile(kind.refusal);
  if (kind === 'zip') return readZip(fileName, bytes);
  if (kind === 'html') return readHtml(bytes, fileName);
  return kind === 'md' ? readMarkdown(textOf(bytes), fileName) : readText(textOf(bytes), fileName);
}

async function readZip(fileName: string, bytes: Uint8Array): Promise<SourceDocument> {
  const archive = await openArchive(bytes);
  const kind = await kindOfZip(archive);
  if (kind.format === 'docx') return readDocx(archive, kind.mainPart, fileName);
  return kind.format === 'xlsx' ? readXlsx(archive, kind.mainPart, fileName) : readOdt(archive, fileName);
}

const hasWords = (document: SourceDocument): boolean =>
  document.blocks.some(blockHasWords) || document.aside.length > 0;

const blockHasWords = (block: SourceBlock): boolean =>
  block.type === 'table'
    ? block.rows.some((row) => row.cells.some((cell) => cell.blocks.some(blockHasWords)))
    : block.runs.length > 0;
