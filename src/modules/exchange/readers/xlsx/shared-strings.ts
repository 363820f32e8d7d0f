import type { SourceRun } from '../../model/source-document.ts';
import { PLAIN, type RunStyle, visibleText } from '../runs.ts';
import { childAt, childrenNamed, elementsOf, textIn, type XmlElement } from '../xml/element.ts';
import { readLook } from './sheet-styles.ts';

/** The look of pieces of text where they have their own; null where the cell decides. */
export type SheetText = readonly { readonly text: string; readonly look: RunStyle | null }[];

/** The texts that cells refer to by number. */
export const readSharedStrings = (root: XmlElement | null): readonly SheetText[] =>
  childrenNamed(root, 'x:si').map(readSheetText);

/** A plain or rich text, without the reading aids of Japanese. */
export function readSheetText(element: XmlElement): SheetText {
  return elementsOf(element).flatMap((child) => {
    if (child.name === 'x:t') return [{ text: unescapeControls(textIn(child)), look: null }];
    if (child.name !== 'x:r') return [];
    const properties = childAt(child, 'x:rPr');
    return [{ text: unescapeControls(textIn(childAt(child, 'x:t'))), look: properties ? readLook(properties) : null }];
  });
}

/** The text as runs in a cell with that look and link. */
export const sheetRuns = (text: SheetText, cell: RunStyle): SourceRun[] =>
  text.map((piece) => ({
    ...(piece.look ?? cell ?? PLAIN),
    href: cell.href,
    text: visibleText(piece.text.replace(/\r\n?/g, '\n')),
  }));

/** Excel writes control characters as `_x000D_`; a carriage return beside a line end says nothing more. */
const unescapeControls = (text: string): string =>
  text.replace(/_x([0-9A-F]{4})_/gi, (whole, code: string) => {
    const value = Number.parseInt(code, 16);
    if (value === 0x0d) return '';
    return value < 0x80 ? String.fromCharCode(value) : whole;
  });
