import { orderKeys } from './order-keys.ts';

/** A field that the format does not name; `path` leads to it from the root, `value` is what the file holds there. */
export type UnknownField = { readonly path: readonly (string | number)[]; readonly value: unknown };

/** The fields of `input` that are missing in `output`, the same data after the schema took what it knows. In the order of the file. */
export function findUnknownFields(input: unknown, output: unknown): UnknownField[] {
  const found: UnknownField[] = [];
  visit({ input, output, path: [] }, found);
  return found;
}

type Pair = { readonly input: unknown; readonly output: unknown; readonly path: readonly (string | number)[] };

function visit({ input, output, path }: Pair, found: UnknownField[]): void {
  if (typeof input !== 'object' || input === null || typeof output !== 'object' || output === null) return;
  const known = new Map(Object.entries(output));
  for (const [key, value] of Object.entries(input)) {
    const here = [...path, Array.isArray(input) ? Number(key) : key];
    if (known.has(key)) visit({ input: value, output: known.get(key), path: here }, found);
    else found.push({ path: here, value });
  }
}

/** The value of an unknown field as text a person can keep: a string as it is, anything else as JSON with sorted keys. */
export function textOfUnknown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(orderKeys(value, undefined));
}
