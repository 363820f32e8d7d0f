import type { SourceDocument } from '../../model/source-document.ts';
import { civilDateOf } from '../civil-date.ts';
import { childAt, textIn, type XmlElement } from '../xml/element.ts';
import type { Archive } from './archive.ts';
import { readRelationships, readXmlPart } from './office-package.ts';

/** Title, author and day of the last change from docProps/core.xml; null for each that is absent. */
export async function readCoreProperties(archive: Archive): Promise<SourceDocument['properties']> {
  const links = await readRelationships(archive, '');
  const part = links.find((link) => link.kind === 'core-properties')?.target ?? 'docProps/core.xml';
  const root = await readXmlPart(archive, part);
  return {
    title: filledText(childAt(root, 'dc:title')),
    author: filledText(childAt(root, 'dc:creator')) ?? filledText(childAt(root, 'cp:lastModifiedBy')),
    modifiedOn: changedOn(filledText(childAt(root, 'dcterms:modified'))),
  };
}

/** The day of the last change; null where the stamp is that of an empty file that a program started from. */
export const changedOn = (stamp: string | null): string | null =>
  stamp === null || EMPTY_FILES.has(stamp.slice(0, 19)) || stamp < FIRST_CHANGE ? null : civilDateOf(stamp);
const EMPTY_FILES: ReadonlySet<string> = new Set(['2013-12-23T23:15:00', '2006-09-16T00:00:00']);
/** Clocks that were never set start in 1601, 1970 or 1980. */
const FIRST_CHANGE = '1990';

/** The text of an element, or null when it is blank. */
export function filledText(element: XmlElement | null): string | null {
  const text = textIn(element).trim();
  return text === '' ? null : text;
}
