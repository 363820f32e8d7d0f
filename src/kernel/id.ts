/** A UUIDv7 string that says what it identifies: `Id<'activity'>` never fits where `Id<'audience'>` is asked. */
export type Id<Kind extends string> = string & { readonly __id: Kind };

const SHAPE = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** True for text in the form of a UUID, lower case. Anything else cannot name a row. */
export const isId = (text: string): boolean => SHAPE.test(text);

/** Marks trusted text (a row, a route parameter checked by `isId`) as an id of one kind. */
export const asId = <Kind extends string>(raw: string): Id<Kind> => raw as Id<Kind>;

/** A new UUIDv7 (RFC 9562): sorts by the millisecond `at`, the rest is random. */
export function newId<Kind extends string>(at: number = Date.now()): Id<Kind> {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  for (let index = 0; index < 6; index += 1) bytes[index] = Math.floor(at / 2 ** (8 * (5 - index))) % 256;
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return asId(`${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`);
}
