import * as z from 'zod';
import { AUDIENCES } from '../model/question.ts';
import { asMarkdown } from './as-markdown.ts';

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
  answer: z.string().max(LONGEST),
  theme: word.nullish().transform((theme) => theme ?? ''),
  domain: word.nullish().transform((domain) => domain ?? ''),
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
export async function readQuestionLines(
  text: string,
): Promise<{ lines: readonly QuestionLine[]; bad: readonly BadLine[] }> {
  const lines: QuestionLine[] = [];
  const bad: BadLine[] = [];
  for (const [index, row] of text.split('\n').entries()) {
    if (row.trim() === '') continue;
    const read = readLine(row);
    if (typeof read === 'string') bad.push({ line: index + 1, why: read });
    else {
      const line = { ...read, answer: await asMarkdown(read.answer) };
      const field = fieldWithoutText(line);
      if (field === undefined) lines.push(line);
      else bad.push({ line: index + 1, why: `in ${field} staat een teken dat geen tekst is` });
    }
  }
  return { lines, bad };
}

/** The field with a sign that no database keeps: the zero sign, or half of a sign that takes two. */
const fieldWithoutText = (line: QuestionLine): string | undefined =>
  Object.entries(line).find(([, value]) => [value].flat().some((text) => text !== null && !isText(text)))?.[0];

const isText = (text: string): boolean => text.isWellFormed() && !text.includes('\0');

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
