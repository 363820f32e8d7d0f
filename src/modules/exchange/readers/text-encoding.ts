/**
 * Text of bytes: a byte order mark decides, then what the document itself declares, then UTF-8 when it is valid,
 * then Windows-1252, which reads anything.
 */
export function decodeText(bytes: Uint8Array, declared: string | null = null): string {
  const marked = encodingOfMark(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  // Text that really is UTF-16 was recognised above, whatever it declares.
  if (declared && !/^utf-?16/i.test(declared)) {
    const text = tryDecode(bytes, declared);
    if (text !== null) return text;
  }
  return tryDecode(bytes, 'utf-8') ?? new TextDecoder('windows-1252').decode(bytes);
}

/** The encoding that the first bytes give away: a byte order mark, or the zeros of UTF-16 beside plain letters; null without. */
export function encodingOfMark(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a && b === 0 && c && d === 0) return 'utf-16le';
  if (a === 0 && b && c === 0 && d) return 'utf-16be';
  return null;
}

function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
