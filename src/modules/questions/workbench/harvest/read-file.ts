import type { Context } from 'hono';
import type { FormProblem } from '#kernel/form-values.ts';
import { charsetOfPage, decodeText } from '#kernel/text-encoding.ts';
import type { Env } from '#platform/http.ts';
import { asMarkdown } from '../../import/as-markdown.ts';
import { copy } from '../copy.nl.ts';
import { formatOf, type ReadHeard, readHeard, readHeardSheets } from './read-heard.ts';

/** How a workbook is read: `sheets[sheet][row][column]`; null when it cannot be read. */
export type ReadSheet = (
  fileName: string,
  bytes: Uint8Array,
) => Promise<readonly (readonly (readonly string[])[])[] | null>;

/** With the name of the file; '' for a paste. */
export type ReadFrom = ReadHeard & { readonly from: string };

const MOST_BYTES = 2_000_000;
const MOST_SHEET_BYTES = 10_000_000;

/** The questions of a paste or a file; a problem to show when there are none. */
export async function heardIn(c: Context<Env>, readSheet: ReadSheet | undefined): Promise<ReadFrom | FormProblem> {
  const form = await c.req.formData().catch(() => null);
  const file = form?.get('bestand');
  const pasted = form?.get('lijst');
  const isFile = file instanceof File && file.size > 0;
  if (isFile && readSheet && (await isWorkbook(file))) return heardInSheets(file, readSheet);
  if (isFile && file.size > MOST_BYTES) return { field: 'bestand', message: copy.harvest.tooBig };
  const raw = isFile ? await textIn(file) : typeof pasted === 'string' ? pasted.slice(0, MOST_BYTES) : '';
  if (raw === null) return { field: 'bestand', message: copy.harvest.unknownLetters };
  const read = await heardInText(isFile ? file.name : '', raw.replaceAll('\r\n', '\n').replaceAll('\0', ''));
  const from = isFile ? file.name : '';
  return read.heard.length > 0
    ? { ...read, from }
    : { field: isFile ? 'bestand' : 'lijst', message: copy.harvest.nothing };
}

/** Null where its letters cannot be read. */
async function textIn(file: File): Promise<string | null> {
  const bytes = await file.bytes();
  return decodeText(bytes, isPage(file.name) ? charsetOfPage(bytes) : null);
}

const isPage = (name: string): boolean => /\.html?$/i.test(name);

/** Every workbook of Excel is a zip file, whatever it is called. */
const isWorkbook = async (file: File): Promise<boolean> => (await file.slice(0, 4).text()) === 'PK\u0003\u0004';

async function heardInSheets(file: File, readSheet: ReadSheet): Promise<ReadFrom | FormProblem> {
  const problem = (message: string): FormProblem => ({ field: 'bestand', message });
  if (file.size > MOST_SHEET_BYTES) return problem(copy.harvest.sheetTooBig);
  const sheets = await readSheet(file.name, await file.bytes());
  if (sheets === null) return problem(copy.harvest.badSheet);
  const read = await withMarkdown(readHeardSheets(sheets));
  return read.heard.length > 0 ? { ...read, from: file.name } : problem(copy.harvest.nothing);
}

async function heardInText(name: string, text: string): Promise<ReadHeard> {
  const isHtml =
    isPage(name) ||
    /^\s*<(?:!doctype|html|body|h[1-6]|div|p|ul|ol|dl|table|details|section|main|article|button|strong|b)\b/i.test(
      text,
    );
  // The reader of HTML is large and seldom needed.
  return isHtml ? (await import('./read-page.ts')).readPage(text) : withMarkdown(readHeard(text, formatOf(name, text)));
}

/** What a system gives as HTML is kept as it looks. */
const withMarkdown = async ({ heard, left }: ReadHeard): Promise<ReadHeard> => ({
  heard: await Promise.all(heard.map(async (each) => ({ ...each, answer: await asMarkdown(each.answer) }))),
  left,
});
