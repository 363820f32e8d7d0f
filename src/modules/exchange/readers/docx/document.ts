import type { SourceDocument } from '../../model/source-document.ts';
import { type AsideNotes, collectAside } from '../aside-notes.ts';
import { countBlocks } from '../block-counter.ts';
import { RefusedFile } from '../refusal.ts';
import { safeLink } from '../safe-link.ts';
import { childAt } from '../xml/element.ts';
import type { Archive } from '../zip/archive.ts';
import { readCoreProperties } from '../zip/core-properties.ts';
import { readRelationships, readXmlPart, type Relationship } from '../zip/office-package.ts';
import { readNumbering } from './numbering.ts';
import { type ContextFor, readBoxes, readSideParts } from './side-parts.ts';
import { readStyles } from './styles.ts';
import { readWordBlocks } from './word-blocks.ts';

/** Reads a Word document (.docx and its relatives) from its opened package. Refuses `damaged` and what its parts refuse. */
export async function readDocx(archive: Archive, mainPart: string, fileName: string): Promise<SourceDocument> {
  const root = await readXmlPart(archive, mainPart);
  const body = childAt(root, 'w:body');
  if (root?.name !== 'w:document' || !body) throw new RefusedFile('damaged');
  const relationships = await readRelationships(archive, mainPart);
  const notes = collectAside();
  const contextFor = await prepareContext(archive, relationships, notes);
  const context = contextFor(relationships);
  const blocks = readWordBlocks(body, context);
  readBoxes({ ...context, count: countBlocks() });
  await readSideParts({ archive, relationships, contextFor, notes });
  return { format: 'docx', fileName, properties: await readCoreProperties(archive), blocks, aside: notes.all() };
}

async function prepareContext(
  archive: Archive,
  relationships: readonly Relationship[],
  notes: AsideNotes,
): Promise<ContextFor> {
  const partOfKind = async (kind: string) => {
    const part = relationships.find((link) => link.kind === kind && !link.external);
    return part ? readXmlPart(archive, part.target) : null;
  };
  const styles = readStyles(await partOfKind('styles'));
  const numbering = readNumbering(await partOfKind('numbering'));
  return (links) => ({
    count: countBlocks(),
    styles,
    numbering,
    links: safeLinks(links),
    noteAside: notes.note,
    boxes: [],
    fields: [],
    carried: [],
  });
}

function safeLinks(relationships: readonly Relationship[]): ReadonlyMap<string, string> {
  const links = new Map<string, string>();
  for (const { id, kind, target, external } of relationships) {
    const address = kind === 'hyperlink' && external ? safeLink(target) : null;
    if (address !== null) links.set(id, address);
  }
  return links;
}
