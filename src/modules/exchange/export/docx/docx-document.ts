import {
  AlignmentType,
  Document,
  Footer,
  type ISectionOptions,
  LevelFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import { copy } from '../copy.nl.ts';
import type { Block, Fact, Outline } from '../outline/outline.ts';
import { docxBlocks, NUMBERS } from './docx-blocks.ts';
import { COLOURS, PAGE, STYLES } from './docx-styles.ts';

type Part = { readonly wide: boolean; readonly blocks: readonly Block[] };

/** The outline as a Word document on A4, calendar pages on their side. Gives the package as `docx` writes it, time stamps included. */
export function docxDocument(outline: Outline): Promise<Uint8Array> {
  const parts = partsOf(outline.blocks);
  const document = new Document({
    title: outline.title,
    creator: outline.author ?? 'Eenstemmig',
    lastModifiedBy: 'Eenstemmig',
    // Columns are narrow and Dutch words long.
    hyphenation: { autoHyphenation: true },
    styles: STYLES,
    numbering: { config: [{ reference: NUMBERS, levels: numberLevels() }] },
    sections: parts.map((part, index) => sectionOf(part, outline, index === 0)),
  });
  return Packer.toBuffer(document);
}

/** Runs of blocks that share an orientation; there is always a first, upright part for the title. */
function partsOf(blocks: readonly Block[]): Part[] {
  const parts: { wide: boolean; blocks: Block[] }[] = [{ wide: false, blocks: [] }];
  for (const block of blocks) {
    const wide = block.type === 'wide';
    const last = parts.at(-1);
    if (last === undefined || last.wide !== wide) parts.push({ wide, blocks: [block] });
    else last.blocks.push(block);
  }
  return parts;
}

function sectionOf(part: Part, outline: Outline, isFirst: boolean): ISectionOptions {
  const width = (part.wide ? PAGE.height : PAGE.width) - 2 * PAGE.margin;
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: {
        // The library turns the page itself for landscape.
        size: {
          width: PAGE.width,
          height: PAGE.height,
          orientation: part.wide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: { top: PAGE.margin, bottom: PAGE.margin, left: PAGE.margin, right: PAGE.margin },
      },
    },
    footers: { default: footerOf(outline, width) },
    children: [...(isFirst ? titleBlock(outline) : []), ...docxBlocks(part.blocks, width)],
  };
}

function titleBlock(outline: Outline): Paragraph[] {
  return [
    new Paragraph({ style: 'Title', children: [new TextRun({ text: outline.title })] }),
    ...outline.facts.map(factParagraph),
  ];
}

const factParagraph = ({ label, text }: Fact): Paragraph =>
  new Paragraph({
    spacing: { after: 40 },
    children: [new TextRun({ text: `${label}: `, bold: true }), new TextRun({ text })],
  });

/** One line: the name of the plan, and the number of the page at the other end of it. */
function footerOf(outline: Outline, width: number): Footer {
  const style = { size: 17, color: COLOURS.subtle };
  const [before = '', between = '', after = ''] = copy.page('\u0000', '\u0000').split('\u0000');
  return new Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: width }],
        children: [
          new TextRun({ ...style, text: outline.footer }),
          new TextRun({
            ...style,
            children: [new Tab(), before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after],
          }),
        ],
      }),
    ],
  });
}

function numberLevels() {
  return [0, 1, 2, 3, 4, 5].map((level) => ({
    level,
    format: LevelFormat.DECIMAL,
    text: `%${level + 1}.`,
    alignment: AlignmentType.START,
    style: { paragraph: { indent: { left: 720 * (level + 1), hanging: 360 } } },
  }));
}
