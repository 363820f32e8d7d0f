import type { SourceDocument } from '../../model/source-document.ts';
import { ASIDE } from '../aside.nl.ts';
import { collectAside } from '../aside-notes.ts';
import { countBlocks } from '../block-counter.ts';
import { textOfBlocks } from '../blocks.ts';
import { RefusedFile } from '../refusal.ts';
import { childAt, childrenNamed, elementsOf, type XmlElement } from '../xml/element.ts';
import type { Archive } from '../zip/archive.ts';
import { changedOn, filledText } from '../zip/core-properties.ts';
import { readXmlPart } from '../zip/office-package.ts';
import { readOdtBlocks } from './odt-blocks.ts';
import type { OdtContext } from './odt-context.ts';
import { readOdtStyles } from './odt-styles.ts';

/** Reads an OpenDocument text (.odt, .ott) from its opened package. Refuses `damaged` and what its parts refuse. */
export async function readOdt(archive: Archive, fileName: string): Promise<SourceDocument> {
  const content = await readXmlPart(archive, 'content.xml');
  const text = childAt(content, 'office:body', 'office:text');
  if (!text) throw new RefusedFile('damaged');
  const stylesPart = await readXmlPart(archive, 'styles.xml');
  const notes = collectAside();
  const contextWith = (roots: readonly (XmlElement | null)[]): OdtContext => ({
    count: countBlocks(),
    styles: readOdtStyles(roots),
    noteAside: notes.note,
    pending: [],
  });
  const context = contextWith([content, stylesPart]);
  const blocks = readOdtBlocks(text, context);
  readPending({ ...context, count: countBlocks() });
  readPages(stylesPart, contextWith([stylesPart]));
  const properties = readProperties(await readXmlPart(archive, 'meta.xml'));
  return { format: 'odt', fileName, properties, blocks, aside: notes.all() };
}

/** Notes text boxes, comments and notes, also those inside one another. */
function readPending(context: OdtContext): void {
  for (let next = context.pending.shift(); next; next = context.pending.shift()) {
    context.noteAside(next.where, textOfBlocks(readOdtBlocks(next.element, context)));
  }
}

function readPages(stylesPart: XmlElement | null, context: OdtContext): void {
  for (const element of childrenNamed(childAt(stylesPart, 'office:master-styles'), 'style:master-page').flatMap(
    elementsOf,
  )) {
    const where = /^style:(header|footer)(-left|-first)?$/.exec(element.name)?.[1];
    if (where)
      context.noteAside(
        where === 'header' ? ASIDE.header : ASIDE.footer,
        textOfBlocks(readOdtBlocks(element, context)),
      );
  }
  readPending(context);
}

function readProperties(root: XmlElement | null): SourceDocument['properties'] {
  const meta = childAt(root, 'office:meta');
  return {
    title: filledText(childAt(meta, 'dc:title')),
    author: filledText(childAt(meta, 'meta:initial-creator')) ?? filledText(childAt(meta, 'dc:creator')),
    modifiedOn: changedOn(filledText(childAt(meta, 'dc:date'))),
  };
}
