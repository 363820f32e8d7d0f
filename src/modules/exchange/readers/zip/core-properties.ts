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
    modifiedOn: civilDateOf(filledText(childAt(root, 'dcterms:modified'))),
  };
}

/** The text of an element, or null when it is blank. */
export function filledText(element: XmlElement | null): string | null {
  const text = textIn(element).trim();
  return text === '' ? null : text;
}
