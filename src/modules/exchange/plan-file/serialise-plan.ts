import type { Plan } from '#kernel/plan.ts';
import { orderKeys } from './order-keys.ts';
import { planSchema } from './plan-schema.ts';

/** The plan as the text of an open plan file: two spaces of indent, keys in the order of the schema, a newline at the end. The same plan gives the same bytes. */
export function serialisePlan(plan: Plan): string {
  return `${JSON.stringify(orderKeys(plan, planSchema), null, 2)}\n`;
}
