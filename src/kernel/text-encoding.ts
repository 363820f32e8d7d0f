type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/**
 * Text of bytes: a byte order mark or the zeros of UTF-16 decide, then what the document itself declares, then UTF-8 when it is valid,
 * then Windows-1252, as a Dutch Excel saves. Null where that gives signs no text has: the letters are of a table that we do not know.
 */
export function decodeText(bytes: Uint8Array, declared: string | null = null): string | null {
  const marked = encodingOfMark(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  // Text that really is UTF-16 was recognised above, whatever it declares.
  if (declared && !/^utf-?16/i.test(declared)) {
    const text = tryDecode(bytes, declared);
    if (text !== null) return text;
  }
  const text = tryDecode(bytes, 'utf-8');
  if (text !== null) return text;
  const western = new TextDecoder('windows-1252').decode(bytes);
  return isMisread(western) ? null : western;
}

/** So many bytes say whether a text is UTF-16. */
const SAMPLE = 512;

/** The encoding that the first bytes give away: a byte order mark, or the zeros of UTF-16 beside plain letters; null without. */
export function encodingOfMark(bytes: Uint8Array): Encoding | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE);
  const pairs = Math.floor(sample.length / 2);
  const zeros = [0, 0];
  for (let at = 0; at < 2 * pairs; at += 1) if (sample[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [first = 0, second = 0] = zeros;
  if (first === 0 && second * 2 > pairs) return 'utf-16le';
  return second === 0 && first * 2 > pairs ? 'utf-16be' : null;
}

/** The encoding that a web page names in its head; null for none. */
export function charsetOfPage(bytes: Uint8Array): string | null {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, 4_096));
  return /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([A-Za-z0-9_:.-]{1,40})/i.exec(start)?.[1] ?? null;
}

/**
 * Letters of the tables of MS-DOS and of old Macs are signs within a word here (`cli‰nt`), UTF-8 with a mistake in it gives `Ã«`, and no
 * text has a zero or a sign that Windows-1252 leaves open.
 */
const isMisread = (text: string): boolean =>
  /\p{Ll}(?:[‚‡ˆ‰‹ŠŽ]|[„”]\p{Ll})|Ã[\u00a0-\u00bf]|â€|[\0\u0081\u008d\u008f\u0090\u009d]/u.test(text);

function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
