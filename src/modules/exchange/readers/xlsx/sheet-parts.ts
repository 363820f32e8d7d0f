import { ASIDE } from '../aside.nl.ts';
import type { AsideNotes } from '../aside-notes.ts';
import { safeLink } from '../safe-link.ts';
import { attribute, childAt, childrenNamed, descendantsNamed, textIn, type XmlElement } from '../xml/element.ts';
import type { Archive } from '../zip/archive.ts';
import { readXmlPart, type Relationship } from '../zip/office-package.ts';
import { parseRange } from './cell-address.ts';

/** Safe addresses of links by the name of their cell. */
export function linksOf(sheet: XmlElement, relationships: readonly Relationship[]): ReadonlyMap<string, string> {
  const targets = new Map(relationships.filter((link) => link.external).map((link) => [link.id, link.target]));
  const links = new Map<string, string>();
  for (const element of childrenNamed(childAt(sheet, 'x:hyperlinks'), 'x:hyperlink')) {
    const address = safeLink(targets.get(attribute(element, 'r:id') ?? ''));
    if (address !== null) links.set(attribute(element, 'ref') ?? '', address);
  }
  return links;
}

/** Notes the comments on cells. */
export async function noteComments(
  archive: Archive,
  relationships: readonly Relationship[],
  { sheet, notes }: { readonly sheet: string; readonly notes: AsideNotes },
): Promise<void> {
  for (const { target } of relationships.filter((link) => link.kind === 'comments' && !link.external)) {
    const root = await readXmlPart(archive, target);
    for (const comment of childrenNamed(childAt(root, 'x:commentList'), 'x:comment')) {
      const text = descendantsNamed(comment, 'x:t').map(textIn).join('');
      notes.note(ASIDE.cellComment(sheet, attribute(comment, 'ref') ?? ''), text);
    }
  }
}

/** The rows that hold names of columns: of each Excel table on the sheet, and of its filter. */
export async function headerRowsOf(
  archive: Archive,
  relationships: readonly Relationship[],
  filterRow: number | null,
): Promise<ReadonlySet<number>> {
  const rows = new Set(filterRow === null ? [] : [filterRow]);
  for (const { target } of relationships.filter((link) => link.kind === 'table' && !link.external)) {
    const root = await readXmlPart(archive, target);
    const range = parseRange(attribute(root, 'ref'));
    if (range && attribute(root, 'headerRowCount') !== '0') rows.add(range.from.row);
  }
  return rows;
}
