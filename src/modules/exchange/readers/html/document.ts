import { charsetOfPage } from '#kernel/text-encoding.ts';
import type { SourceBlock, SourceDocument } from '../../model/source-document.ts';
import { ASIDE } from '../aside.nl.ts';
import { collectAside } from '../aside-notes.ts';
import { type BlockCounter, countBlocks } from '../block-counter.ts';
import { textOf } from '../text-of.ts';
import {
  type HtmlElement,
  htmlAttribute,
  type HtmlParent,
  isHtmlElement,
  parsePage,
  parsePiece,
} from './element-tree.ts';
import { readFlow } from './flow.ts';

/** Reads a web page, also one saved by Word. The encoding is what the page declares, otherwise UTF-8 or Windows-1252. */
export function readHtml(bytes: Uint8Array, fileName: string): SourceDocument {
  const page = parsePage(textOf(bytes, charsetOfPage(bytes)));
  const notes = collectAside();
  const notePicture = (text: string) => notes.note(ASIDE.picture, text);
  const blocks = readFlow(page, { count: countBlocks(), notePicture });
  return { format: 'html', fileName, properties: propertiesOf(page), blocks, aside: notes.all() };
}

/** The blocks of a piece of HTML that stands in a Markdown text. */
export function readHtmlPiece(html: string, count: BlockCounter): SourceBlock[] {
  return readFlow(parsePiece(html), { count, notePicture: () => undefined });
}

function propertiesOf(page: HtmlParent): SourceDocument['properties'] {
  const html = page.childNodes.filter(isHtmlElement).find((element) => element.tagName === 'html');
  const head = html?.childNodes.filter(isHtmlElement).find((element) => element.tagName === 'head');
  const elements = head?.childNodes.filter(isHtmlElement) ?? [];
  const author = elements.find((element) => htmlAttribute(element, 'name')?.toLowerCase() === 'author');
  return {
    title: filled(elements.find((element) => element.tagName === 'title')),
    author: author ? htmlAttribute(author, 'content')?.trim() || null : null,
    modifiedOn: null,
  };
}

function filled(element: HtmlElement | undefined): string | null {
  const text = element?.childNodes
    .map((node) => ('value' in node ? node.value : ''))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
  return text ? text : null;
}
