import { unescapeXml } from './xml-text.ts';

// Bounded, so that a file full of half tags stays linear.
const PIECES = /<w:t(?: [^<>]{0,200})?>([^<]*)<\/w:t>|<w:(tab|br|cr)(?: [^<>]{0,200})?\/>|<\/w:(p)>/g;

/**
 * The text that a reader sees in `word/document.xml`: a line for each paragraph that has any, with blanks made equal. Word cuts
 * its runs differently at each save; the lines stay the same.
 */
export function visibleTextOfDocx(documentXml: string): string {
  const lines: string[] = [];
  let line = '';
  for (const [, text, blank, end] of documentXml.matchAll(PIECES)) {
    if (text !== undefined) line += unescapeXml(text);
    else if (blank !== undefined) line += ' ';
    if (end === undefined) continue;
    lines.push(line.replace(/\s+/g, ' ').trim());
    line = '';
  }
  return lines.filter((one) => one !== '').join('\n');
}
