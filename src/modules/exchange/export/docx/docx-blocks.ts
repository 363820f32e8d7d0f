import { ExternalHyperlink, HeadingLevel, Paragraph, type ParagraphChild, type Table, TextRun } from 'docx';
import type { Block, Heading, List, Run } from '../outline/outline.ts';
import { COLOURS } from './docx-styles.ts';
import { docxTable } from './docx-table.ts';

const LEVELS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
];
/** The numbering of ordered lists; each list is an instance of its own, so that each begins at 1. */
export const NUMBERS = 'nummers';

/** Outline blocks as Word paragraphs and tables, for a text width in twips. `wide` blocks are the caller's to place. */
export function docxBlocks(blocks: readonly Block[], width: number): (Paragraph | Table)[] {
  return blocks.flatMap((block, index) => docxBlock(block, { index, width, next: blocks[index + 1] }));
}

type Place = { readonly index: number; readonly width: number; readonly next: Block | undefined };

function docxBlock(block: Block, { index, width, next }: Place): (Paragraph | Table)[] {
  switch (block.type) {
    case 'heading':
      return [headingParagraph(block)];
    case 'paragraph':
      // What announces a table or a list stays with it.
      return [new Paragraph({ keepNext: isListed(next), children: block.runs.flatMap(docxRun) })];
    case 'quote':
      return [new Paragraph({ style: 'Citaat', children: block.runs.flatMap(docxRun) })];
    case 'list':
      return listParagraphs(block, index);
    // A paragraph must stand between a table and what follows it, or Word joins two tables into one.
    case 'table':
      return [docxTable(block, width), new Paragraph({ spacing: { after: 60 }, children: [] })];
    case 'wide':
      return docxBlocks(block.blocks, width);
  }
}

const isListed = (next: Block | undefined): boolean => next?.type === 'table' || next?.type === 'list';

const headingParagraph = ({ level, text }: Heading): Paragraph =>
  new Paragraph({
    heading: LEVELS[level - 1] ?? HeadingLevel.HEADING_6,
    children: textRuns({ text, bold: false, italic: false, href: null }),
  });

function listParagraphs(list: List, instance: number): Paragraph[] {
  return list.items.map(({ depth, ordered, runs }) => {
    const mark = ordered ? { numbering: { reference: NUMBERS, level: depth, instance } } : { bullet: { level: depth } };
    return new Paragraph({ ...mark, spacing: { after: 60 }, children: runs.flatMap(docxRun) });
  });
}

function docxRun(run: Run): ParagraphChild[] {
  const children = textRuns(run);
  return run.href === null ? children : [new ExternalHyperlink({ link: run.href, children })];
}

/** A line break inside a run starts a run of its own. */
function textRuns({ text, bold, italic, href }: Run): TextRun[] {
  const style = {
    ...(bold ? { bold } : {}),
    ...(italic ? { italics: true } : {}),
    ...(href === null ? {} : { color: COLOURS.action, underline: {} }),
  };
  return text
    .split('\n')
    .map((line, index) => new TextRun({ ...style, text: line, ...(index === 0 ? {} : { break: 1 }) }));
}
