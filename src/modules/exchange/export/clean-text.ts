import type { Plan } from '#kernel/plan.ts';

// What XML 1.0 cannot hold, and no document should: control characters except tab and newline, and the two noncharacters.
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/g;
/** Anything that needs work; most texts of a plan have none of it. */
const ODD = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufffe\uffff]/;
const LINE_BREAKS = /\r\n?|[\u0085\u2028\u2029]/g;

/** Text that every format can hold: characters that do not exist in documents become U+FFFD, line breaks become `\n`. Ordinary text comes back as it is. */
export function cleanText(text: string): string {
  if (text.isWellFormed() && !ODD.test(text)) return text;
  return text.toWellFormed().replace(LINE_BREAKS, '\n').replace(UNPRINTABLE, '\uFFFD');
}

/** The same plan with every text made safe for documents. The plan file itself is written from the original. */
export function cleanPlan(plan: Plan): Plan {
  return cleanValue(plan);
}

function cleanValue<Value>(value: Value): Value;
function cleanValue(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (Array.isArray(value)) return cleanItems(value);
  return typeof value === 'object' && value !== null ? cleanFields(value) : value;
}

/** The list itself when nothing in it had to change, which is nearly always. */
function cleanItems(items: readonly unknown[]): readonly unknown[] {
  let changed: unknown[] | null = null;
  for (const [index, item] of items.entries()) {
    const clean = cleanValue(item);
    if (clean === item) continue;
    changed ??= [...items];
    changed[index] = clean;
  }
  return changed ?? items;
}

function cleanFields(fields: object): object {
  let changed: Map<string, unknown> | null = null;
  for (const [name, value] of Object.entries(fields)) {
    const clean = cleanValue(value);
    if (clean === value) continue;
    changed ??= new Map(Object.entries(fields));
    changed.set(name, clean);
  }
  return changed === null ? fields : Object.fromEntries(changed);
}
