import * as z from 'zod';

/** The same data with the keys of each object in the order of `schema`; keys the schema does not know follow, sorted. Nothing is left out but `undefined`. */
export function orderKeys(value: unknown, schema: unknown): unknown {
  const plain = unwrap(schema);
  if (Array.isArray(value)) {
    const element = plain instanceof z.ZodArray ? plain.element : undefined;
    return value.map((item: unknown) => orderKeys(item, element));
  }
  if (typeof value !== 'object' || value === null) return value;
  const shape: Record<string, unknown> = plain instanceof z.ZodObject ? plain.shape : {};
  const fields = new Map<string, unknown>(Object.entries(value));
  const known = Object.keys(shape).filter((key) => fields.has(key));
  const others = [...fields.keys()].filter((key) => !Object.hasOwn(shape, key)).sort();
  // fromEntries defines properties instead of assigning them, so a key `__proto__` stays an ordinary key.
  return Object.fromEntries(
    [...known, ...others]
      .filter((key) => fields.get(key) !== undefined)
      .map((key) => [key, orderKeys(fields.get(key), Object.hasOwn(shape, key) ? shape[key] : undefined)]),
  );
}

function unwrap(schema: unknown): unknown {
  let inner = schema;
  while (
    inner instanceof z.ZodNullable ||
    inner instanceof z.ZodExactOptional ||
    inner instanceof z.ZodReadonly ||
    inner instanceof z.ZodDefault
  ) {
    inner = inner.unwrap();
  }
  return inner;
}
