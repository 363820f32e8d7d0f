import type { Context } from 'hono';
import type * as z from 'zod';
import type { FormValues, ParsedForm } from '#kernel/form-values.ts';
import { BadRequest, type Env } from './http.ts';

/** A line of a textarea each, trimmed, without empty ones. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Fields as a form would post them, to fill a form from what is kept. A list gives several values, null gives ''. */
export function formOf(
  fields: Readonly<Record<string, string | number | null | undefined | readonly string[]>>,
): FormValues {
  const listOf = (value: string | number | null | undefined | readonly string[]): readonly string[] =>
    typeof value === 'object' && value !== null ? value : [value === null || value === undefined ? '' : String(value)];
  return {
    get: (name) => listOf(fields[name])[0] ?? '',
    all: (name) => listOf(fields[name]).filter((text) => text !== ''),
    has: (name) => Object.hasOwn(fields, name),
  };
}

const MAX_FIELDS = 2_000;

/**
 * Reads the posted fields.
 * @throws BadRequest for a body that is not a form, or with too many fields.
 */
export async function readForm(c: Context<Env>): Promise<FormValues> {
  let data: FormData;
  try {
    data = await c.req.formData();
  } catch {
    throw new BadRequest('Dit formulier is niet goed aangekomen. Ga terug en probeer het opnieuw.');
  }
  const fields = new Map<string, string[]>();
  let count = 0;
  for (const [name, value] of data.entries()) {
    count += 1;
    if (count > MAX_FIELDS) throw new BadRequest('Dit formulier heeft te veel velden.');
    // PostgreSQL keeps no zero character; people see none.
    const text = typeof value === 'string' ? value.replaceAll('\r\n', '\n').replaceAll('\0', '') : null;
    if (text !== null) fields.set(name, [...(fields.get(name) ?? []), text]);
  }
  return {
    get: (name) => fields.get(name)?.[0] ?? '',
    all: (name) => fields.get(name) ?? [],
    has: (name) => fields.has(name),
  };
}

/**
 * Checks the fields with one schema. Each key of the schema is a field; a schema of an array gets all values of its field,
 * any other schema gets the first, trimmed. All problems come back together, in the order of the schema, in Dutch.
 */
export function parseForm<Shape extends z.ZodRawShape>(
  form: FormValues,
  schema: z.ZodObject<Shape>,
): ParsedForm<z.infer<z.ZodObject<Shape>>> {
  const raw = Object.fromEntries(
    Object.entries(schema.shape).map(([name, field]) => [
      name,
      isList(field as z.ZodType)
        ? form
            .all(name)
            .map((text) => text.trim())
            .filter((text) => text !== '')
        : form.get(name).trim(),
    ]),
  );
  const parsed = schema.safeParse(raw);
  if (parsed.success) return { ok: true, value: parsed.data };
  return {
    ok: false,
    problems: parsed.error.issues.map((issue) => ({ field: String(issue.path[0] ?? ''), message: issue.message })),
  };
}

const isList = (field: z.ZodType): boolean => field.def.type === 'array';
