/** A picture by what is in it; sizes in pixels. */
export type Picture = {
  readonly type: 'image/png' | 'image/jpeg' | 'image/webp';
  readonly extension: 'png' | 'jpg' | 'webp';
  readonly width: number;
  readonly height: number;
};
export type PictureProblem = 'svg' | 'unknown' | 'too-many-pixels' | 'damaged';
type Size = { readonly width: number; readonly height: number };

const MOST_PIXELS = 4_096;
const textAt = (bytes: Uint8Array, at: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(at, at + length));

/**
 * What kind of picture the bytes are and how large, told from the bytes and never from a name.
 * `svg` is a picture that may hold programs; `damaged` begins as a picture and is none.
 */
export function readPicture(bytes: Uint8Array): Picture | PictureProblem {
  const kind = kindOf(bytes);
  if (kind === null) return looksLikeSvg(bytes) ? 'svg' : 'unknown';
  const size = kind.size(bytes);
  if (size === null || size.width < 1 || size.height < 1) return 'damaged';
  if (size.width > MOST_PIXELS || size.height > MOST_PIXELS) return 'too-many-pixels';
  return { type: kind.type, extension: kind.extension, ...size };
}

function kindOf(bytes: Uint8Array) {
  if (textAt(bytes, 0, 8) === '\x89PNG\r\n\x1a\n')
    return { type: 'image/png', extension: 'png', size: pngSize } as const;
  if (textAt(bytes, 0, 3) === '\xff\xd8\xff') return { type: 'image/jpeg', extension: 'jpg', size: jpegSize } as const;
  if (textAt(bytes, 0, 4) === 'RIFF' && textAt(bytes, 8, 4) === 'WEBP')
    return { type: 'image/webp', extension: 'webp', size: webpSize } as const;
  return null;
}

const looksLikeSvg = (bytes: Uint8Array): boolean =>
  /<svg[\s>]|<!doctype svg/i.test(new TextDecoder().decode(bytes.subarray(0, 4_096)));

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function pngSize(bytes: Uint8Array): Size | null {
  if (bytes.length < 24 || textAt(bytes, 12, 4) !== 'IHDR') return null;
  return { width: viewOf(bytes).getUint32(16), height: viewOf(bytes).getUint32(20) };
}

/** The size stands in the first frame header; the segments before it are stepped over by their length. */
function jpegSize(bytes: Uint8Array): Size | null {
  const view = viewOf(bytes);
  for (let at = 2; at + 9 < bytes.length; ) {
    if (bytes[at] !== 0xff) return null;
    const mark = bytes[at + 1] ?? 0;
    if (mark === 0xff) {
      at += 1;
      continue;
    }
    const isFrame = mark >= 0xc0 && mark <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(mark);
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    if (mark === 0xda || mark === 0xd9) return null;
    const length = view.getUint16(at + 2);
    if (length < 2) return null;
    at += 2 + length;
  }
  return null;
}

function webpSize(bytes: Uint8Array): Size | null {
  if (bytes.length < 30) return null;
  const view = viewOf(bytes);
  const kind = textAt(bytes, 12, 4);
  if (kind === 'VP8X') return { width: 1 + threeBytes(view, 24), height: 1 + threeBytes(view, 27) };
  if (kind === 'VP8 ') return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  if (kind !== 'VP8L' || bytes[20] !== 0x2f) return null;
  const bits = view.getUint32(21, true);
  return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) };
}

const threeBytes = (view: DataView, at: number): number => view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
