import { z } from 'zod';
import { AUDIENCES } from '../model/question.ts';
import { htmlToMarkdown, isHtml } from './html-to-markdown.ts';

const LONGEST = 50_000;
const word = z.string().trim().max(200);

/** One line of a file with questions, in the words of the contract. A line with an organisation is its own text. */
const questionLine = z.object({
  key: z.string().trim().min(1).max(200),
  organisation: z
    .string()
    .trim()
    .min(1)
    .max(100)
    .nullish()
    .transform((slug) => slug ?? null),
  question: z.string().trim().min(1).max(500),
  answer: z
    .string()
    .max(LONGEST)
    .transform((answer) => (isHtml(answer) ? htmlToMarkdown(answer) : answer.trim())),
  theme: word.nullish().transform((theme) => theme ?? ''),
  audience: z.enum(AUDIENCES).catch('clients'),
  synonyms: z
    .array(word)
    .max(50)
    .nullish()
    .transform((list) => list ?? []),
  lang: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z]{2,8})?$/)
    .default('nl'),
  status: z.enum(['published', 'concept']).default('published'),
});
export type QuestionLine = z.output<typeof questionLine>;

/** A line that cannot be read, with its number from 1 and what is wrong with it, in Dutch. */
export type BadLine = { readonly line: number; readonly why: string };

/** Reads a file with one JSON object a line. Empty lines count for nothing; a bad line does not stop the rest from being read. */
export function readQuestionLines(text: string): { lines: readonly QuestionLine[]; bad: readonly BadLine[] } {
  const lines: QuestionLine[] = [];
  const bad: BadLine[] = [];
  for (const [index, row] of text.split('\n').entries()) {
    if (row.trim() === '') continue;
    const read = readLine(row);
    if (typeof read === 'string') bad.push({ line: index + 1, why: read });
    else lines.push(read);
  }
  return { lines, bad };
}

function readLine(row: string): QuestionLine | string {
  let value: unknown;
  try {
    value = JSON.parse(row);
  } catch {
    return 'dit is geen JSON';
  }
  const read = questionLine.safeParse(value);
  if (read.success) return read.data;
  const fields = [...new Set(read.error.issues.map(({ path }) => String(path[0] ?? 'de regel')))];
  return `controleer ${fields.join(', ')}`;
}
