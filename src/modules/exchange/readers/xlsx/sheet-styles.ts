import { PLAIN, type RunStyle } from '../runs.ts';
import { fillOf } from '../table-grid.ts';
import { attribute, childAt, childrenNamed, type XmlElement } from '../xml/element.ts';

/** What a cell's style number stands for: the look of its text and its number format. */
export type CellStyle = { readonly look: RunStyle; readonly format: string; readonly fill: string | null };
export type SheetStyles = (style: string | null) => CellStyle;

const GENERAL: CellStyle = { look: PLAIN, format: 'General', fill: null };
/** Built-in formats, as a Dutch Excel shows them: 14 follows the country. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '"€" #,##0',
  6: '"€" #,##0',
  7: '"€" #,##0.00',
  8: '"€" #,##0.00',
  9: '0%',
  10: '0.00%',
  14: 'd-m-yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm',
  19: 'h:mm:ss',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'd-m-yyyy h:mm',
  37: '#,##0',
  38: '#,##0',
  39: '#,##0.00',
  40: '#,##0.00',
  41: '#,##0',
  42: '"€" #,##0',
  43: '#,##0.00',
  44: '"€" #,##0.00',
  45: 'mm:ss',
  46: 'h:mm:ss',
  47: 'mm:ss',
  49: '@',
};

/** The cell styles of xl/styles.xml. */
export function readSheetStyles(root: XmlElement | null): SheetStyles {
  const formats = new Map(
    childrenNamed(childAt(root, 'x:numFmts'), 'x:numFmt').map((element) => [
      attribute(element, 'numFmtId') ?? '',
      attribute(element, 'formatCode') ?? 'General',
    ]),
  );
  const fonts = childrenNamed(childAt(root, 'x:fonts'), 'x:font').map(readLook);
  const fills = childrenNamed(childAt(root, 'x:fills'), 'x:fill').map(readFill);
  const styles = childrenNamed(childAt(root, 'x:cellXfs'), 'x:xf').map((element): CellStyle => {
    const id = attribute(element, 'numFmtId') ?? '0';
    return {
      look: fonts[Number(attribute(element, 'fontId') ?? -1)] ?? PLAIN,
      format: formats.get(id) ?? BUILT_IN[Number(id)] ?? 'General',
      fill: fills[Number(attribute(element, 'fillId') ?? -1)] ?? null,
    };
  });
  return (style) => styles[Number(style ?? 0)] ?? GENERAL;
}

/** The colour of a filled cell: as it is, by its number in the theme, or by its number in the palette; white is none. */
function readFill(element: XmlElement): string | null {
  const pattern = childAt(element, 'x:patternFill');
  const colour = childAt(pattern, 'x:fgColor');
  if (!colour || (attribute(pattern, 'patternType') ?? 'none') === 'none') return null;
  const named = (name: string) => attribute(colour, name);
  if (named('rgb') !== null) return fillOf(named('rgb'));
  const [theme, tint, indexed] = [named('theme'), named('tint'), named('indexed')];
  if (theme !== null) return theme === '0' && tint === null ? null : `theme ${theme} ${tint ?? ''}`.trim();
  return indexed === null || WHITE.has(indexed) ? null : `palette ${indexed}`;
}
const WHITE = new Set(['1', '9', '64', '65']);

/** The look in a font or in the properties of a piece of rich text. */
export function readLook(element: XmlElement | null): RunStyle {
  const isOn = (name: string) => {
    const child = childAt(element, name);
    return child !== null && !/^(0|false)$/.test(attribute(child, 'val') ?? '');
  };
  return { bold: isOn('x:b'), italic: isOn('x:i'), struck: isOn('x:strike'), href: null };
}
