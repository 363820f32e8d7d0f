import { RefusedFile } from '../refusal.ts';
import { attribute, childrenNamed } from '../xml/element.ts';
import type { Archive } from './archive.ts';
import { mainPartOf, readXmlPart } from './office-package.ts';

/** What document a zip file is. */
export type ZipKind = { readonly format: 'docx' | 'xlsx'; readonly mainPart: string } | { readonly format: 'odt' };

/** The document inside a zip. Refuses presentations, other spreadsheets, encrypted documents and ordinary archives. */
export async function kindOfZip(archive: Archive): Promise<ZipKind> {
  const openDocument = await archive.read('mimetype');
  if (openDocument) return openDocumentKind(archive, new TextDecoder().decode(openDocument.subarray(0, 200)).trim());
  if (archive.has('content.xml') && archive.has('META-INF/manifest.xml')) return openDocumentKind(archive, null);
  if (archive.has('EncryptedPackage')) throw new RefusedFile('encrypted');
  const mainPart = await mainPartOf(archive);
  if (mainPart === null) throw new RefusedFile(archive.has('[Content_Types].xml') ? 'damaged' : 'is-archive');
  const type = (await contentTypeOf(archive, mainPart)) ?? FOLDER_TYPE[mainPart.split('/')[0] ?? ''] ?? '';
  if (/wordprocessingml|ms-word/i.test(type)) return { format: 'docx', mainPart };
  if (/sheet\.binary|ms-excel\.sheet\.binary/i.test(type)) throw new RefusedFile('is-other-spreadsheet');
  if (/spreadsheetml|ms-excel/i.test(type)) return { format: 'xlsx', mainPart };
  throw new RefusedFile(/presentationml|powerpoint/i.test(type) ? 'is-presentation' : 'not-supported');
}

const FOLDER_TYPE: Readonly<Record<string, string>> = {
  word: 'wordprocessingml',
  xl: 'spreadsheetml',
  ppt: 'presentationml',
};

async function openDocumentKind(archive: Archive, type: string | null): Promise<ZipKind> {
  const manifest = await readXmlPart(archive, 'META-INF/manifest.xml');
  const entries = childrenNamed(manifest, 'manifest:file-entry');
  if (entries.some((entry) => childrenNamed(entry, 'manifest:encryption-data').length > 0))
    throw new RefusedFile('encrypted');
  const whole = entries.find((entry) => attribute(entry, 'manifest:full-path') === '/');
  const name = type ?? attribute(whole ?? null, 'manifest:media-type') ?? '';
  if (/opendocument\.text/.test(name)) return { format: 'odt' };
  if (/opendocument\.spreadsheet/.test(name)) throw new RefusedFile('is-other-spreadsheet');
  throw new RefusedFile(/opendocument\.presentation/.test(name) ? 'is-presentation' : 'not-supported');
}

async function contentTypeOf(archive: Archive, part: string): Promise<string | null> {
  const types = await readXmlPart(archive, '[Content_Types].xml');
  const named = childrenNamed(types, 'ct:Override').find((entry) => {
    const name = attribute(entry, 'PartName')?.replace(/^\//, '').toLowerCase();
    return name === part.toLowerCase();
  });
  return attribute(named ?? null, 'ContentType');
}
