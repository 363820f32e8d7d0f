/** A line that begins with a bullet or a short number; `depth` follows from its indent, two spaces or one tab a step. */
export type ListLine = { readonly depth: number; readonly ordered: boolean; readonly text: string };

/** The list item a line is, or null. A chapter number such as `2.1 Doelen`, or a year, is not a list number. */
export function listLineOf(line: string): ListLine | null {
  const match = /^([ \t]{0,40})(?:([-*•●▪◦·–—o➢✓→►➔]|\u25a0|\u2043)|(\d{1,2}|[a-z])[.)])[ \t]+(\S.*)$/.exec(line);
  if (!match) return null;
  const [, indent = '', bullet, , text = ''] = match;
  // "o" is Word's second bullet in pasted text, where it always stands indented or before a tab.
  if (bullet === 'o' && indent === '' && !/^o\t/.test(line)) return null;
  const width = indent.replaceAll('\t', '  ').length;
  return { depth: Math.min(Math.trunc(width / 2), 8), ordered: bullet === undefined, text };
}
