import * as z from 'zod';
import type { FormValues, ParsedForm } from '#kernel/form-values.ts';
import { parseForm } from '#platform/form.ts';
import { copy } from '../copy.nl.ts';

const schema = z.object({ comment: z.string().min(1, copy.comments.missing).max(5_000, copy.comments.tooLong) });

/** What somebody wants to say. Refuses nothing said, and too much. */
export const parseComment = (form: FormValues): ParsedForm<{ readonly comment: string }> => parseForm(form, schema);
