export type Kept = Readonly<Record<string, unknown>>;

/** What was kept as an object; nothing in it where it is something else. */
export const asKept = (value: unknown): Kept =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Kept) : {};
