import { encodingOfMark } from '#kernel/text-encoding.ts';
import type { ReadRefusal } from './refusal.ts';

/** What the first bytes say a file is; a refusal names the kinds that no reader takes. */
export type FileKind = 'zip' | 'html' | 'md' | 'txt' | { readonly refusal: ReadRefusal };

/** The kind of a file by its bytes. Only between kinds of text does the extension of the name decide. */
export function kindOfFile(fileName: string, bytes: Uint8Array): FileKind {
  const start = latin(bytes.subarray(0, 1_024));
  const signature = SIGNATURES.find(([pattern]) => pattern.test(start));
  if (signature) return typeof signature[1] === 'string' ? { refusal: signature[1] } : signature[1](bytes);
  if (/^PK(\x03\x04|\x05\x06|\x07\x08)/.test(start)) return 'zip';
  return isText(bytes) ? kindOfText(fileName, bytes) : { refusal: OFFICE.test(fileName) ? 'damaged' : 'not-supported' };
}

const OFFICE = /\.(docx|docm|dotx|odt|ott|xlsx|xlsm|doc|xls)$/i;
const SIGNATURES: readonly (readonly [RegExp, ReadRefusal | ((bytes: Uint8Array) => FileKind)])[] = [
  [/^[\s\S]{0,1000}%PDF-\d/, 'is-pdf'],
  [/^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/, oldOfficeKind],
  [/^\s*\{\\rtf/, 'is-rtf'],
  [/^(\x89PNG\r\n|\xff\xd8\xff|GIF8[79]a|RIFF[\s\S]{4}WEBP|II\*\0|MM\0\*|BM[\s\S]{4}\0\0\0\0)/, 'is-image'],
  [/^[\s\S]{4}ftyp(heic|heix|mif1|avif)/, 'is-image'],
  [/^(\x1f\x8b|7z\xbc\xaf|Rar!)/, 'is-archive'],
  [
    /^(\xef\xbb\xbf)?\s*(<\?xml[^>]*>)?\s*(<\?mso-application[^>]*>)?\s*<(pkg:package|w:wordDocument|office:document)[\s>]/,
    'not-supported',
  ],
];

/** The old office format is a small file system; the names of its streams, in UTF-16, tell what it holds. */
function oldOfficeKind(bytes: Uint8Array): FileKind {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const holds = (name: string) => buffer.includes(Buffer.from(name, 'utf16le'));
  if (holds('EncryptedPackage')) return { refusal: 'encrypted' };
  if (holds('WordDocument')) return { refusal: 'is-old-word' };
  if (holds('Workbook')) return { refusal: 'is-old-excel' };
  return { refusal: holds('PowerPoint Document') ? 'is-presentation' : 'not-supported' };
}

function kindOfText(fileName: string, bytes: Uint8Array): FileKind {
  const encoding = encodingOfMark(bytes) ?? 'windows-1252';
  const start = new TextDecoder(encoding).decode(bytes.subarray(0, 2_048));
  if (/^\ufeff?\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]{0,500}?-->\s*)?<(!doctype\s+html|html)[\s>]/i.test(start))
    return 'html';
  if (/\.(md|markdown)$/i.test(fileName)) return 'md';
  if (/\.(html?|xhtml)$/i.test(fileName)) return 'html';
  return OFFICE.test(fileName) ? { refusal: 'damaged' } : 'txt';
}

/** Text holds hardly any control characters, and no zero bytes unless it is UTF-16. */
function isText(bytes: Uint8Array): boolean {
  if (encodingOfMark(bytes)) return true;
  const sample = bytes.subarray(0, 8_192);
  const odd = sample.reduce(
    (count, byte) => count + (byte < 9 || (byte > 13 && byte < 32 && byte !== 27) || byte === 127 ? 1 : 0),
    0,
  );
  return !sample.includes(0) && odd * 100 <= sample.length;
}

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
