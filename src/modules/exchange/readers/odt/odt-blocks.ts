import type { SourceBlock } from '../../model/source-document.ts';
import { ASIDE } from '../aside.nl.ts';
import { paragraph } from '../blocks.ts';
import { joinRuns } from '../runs.ts';
import { attribute, childAt, elementsOf, textIn, type XmlElement } from '../xml/element.ts';
import type { OdtContext, OdtList } from './odt-context.ts';
import { readOdtRuns } from './odt-runs.ts';
import { readOdtTable } from './odt-table.ts';

/** The blocks inside a text, section, cell or text box, in reading order. */
export function readOdtBlocks(parent: XmlElement, context: OdtContext, list: OdtList | null = null): SourceBlock[] {
  const blocks: SourceBlock[] = [];
  for (const element of elementsOf(parent)) {
    for (const block of readBlock(element, context, list)) blocks.push(block);
  }
  return blocks;
}

function readBlock(element: XmlElement, context: OdtContext, list: OdtList | null): SourceBlock[] {
  switch (element.name) {
    case 'text:p':
    case 'text:h':
      return readParagraph(element, context, list);
    case 'text:list':
      return readList(element, context, list);
    case 'table:table':
      return [readOdtTable(element, context, readOdtBlocks)];
    case 'text:table-of-content':
      context.noteAside(
        ASIDE.contents,
        elementsOf(childAt(element, 'text:index-body') ?? element)
          .map(textIn)
          .join('\n'),
      );
      return [];
    case 'draw:frame':
    case 'draw:text-box':
      context.pending.push({ where: ASIDE.textBox, element });
      return [];
    default:
      return SEE_THROUGH.has(element.name) ? readOdtBlocks(element, context, list) : [];
  }
}

const SEE_THROUGH = new Set([
  'text:section',
  'text:index-body',
  'text:index-title',
  'text:numbered-paragraph',
  'text:illustration-index',
  'text:user-index',
  'text:bibliography',
  'text:alphabetical-index',
  'text:table-index',
  'office:text',
  'draw:text-box',
  'draw:g',
]);

function readParagraph(element: XmlElement, context: OdtContext, list: OdtList | null): SourceBlock[] {
  const style = context.styles.paragraph(attribute(element, 'text:style-name'));
  const runs = joinRuns(readOdtRuns(element, style, context));
  if (runs.length === 0) return [];
  const level =
    element.name === 'text:h' ? Number(attribute(element, 'text:outline-level') ?? 1) || 1 : style.headingLevel;
  if (level !== null && (level === 0 || list === null || element.name === 'text:h')) {
    return [{ type: 'heading', at: context.count(), level: style.headingLevel === 0 ? 0 : Math.min(level, 9), runs }];
  }
  const place = list?.bullet ?? null;
  // Only the first paragraph of an item carries the bullet.
  if (list) list.bullet = null;
  return [paragraph(context.count(), runs, place)];
}

function readList(element: XmlElement, context: OdtContext, outer: OdtList | null): SourceBlock[] {
  const depth = outer ? outer.depth + 1 : 0;
  const style = attribute(element, 'text:style-name') ?? outer?.style ?? null;
  const ordered = context.styles.isOrdered(style, depth);
  const blocks: SourceBlock[] = [];
  for (const item of elementsOf(element)) {
    if (item.name !== 'text:list-item' && item.name !== 'text:list-header') continue;
    const bullet = item.name === 'text:list-item' ? { depth, ordered } : null;
    for (const block of readOdtBlocks(item, context, { depth, style, bullet })) blocks.push(block);
  }
  return blocks;
}
