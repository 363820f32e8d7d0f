import * as z from 'zod';
import { planSchema } from './plan-schema.ts';

/**
 * JSON Schema (2020-12) of the plan file, as published at `/schema/plan-v1.json` and committed in `schema/`.
 * Fields it does not name are allowed: a reader keeps them as text instead of dropping them.
 */
export function planJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(planSchema, {
    target: 'draft-2020-12',
    io: 'input',
    override: ({ jsonSchema }) => {
      // Read-only is a promise of our types, not of the file.
      delete jsonSchema.readOnly;
    },
  });
  const { $schema, ...rest } = schema;
  return {
    $schema,
    $id: 'urn:eenstemmig:schema:plan:1',
    title: 'Eenstemmig plan file, version 1',
    description:
      'A communication plan: goals, audiences, message, channels, calendar with vague dates, budget. See DATE in the documentation for `when` and `period`.',
    ...rest,
  };
}
