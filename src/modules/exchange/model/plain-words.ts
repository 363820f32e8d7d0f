/** The words of a Markdown text without its signs, to show a part of it: a row of a table becomes `a · b`. Linear in the length. */
export const plainWords = (markdown: string): string =>
  markdown
    .split('\n')
    .filter((line) => !/^[\s|:-]+$/.test(line) || line.trim() === '')
    .map(plainLine)
    .join('\n')
    .trim();

/** How a new line is written inside a cell. */
const LINE_IN_CELL = /<br ?\/?>/gi;
/** A sign that was kept from working, which stays, or stars around words, which go. */
const SIGNS = /\\([!-/:-@[-`{-~])|\*+(?=\S)|(?<=\S)\*+/g;

const plainLine = (line: string): string => {
  const bare = line
    .trim()
    .replace(/^(?:#{1,6}|[-*+]|>) /, '')
    .replace(LINE_IN_CELL, ' ')
    .replaceAll('__', '')
    .replace(SIGNS, '$1');
  if (!bare.startsWith('|')) return bare;
  return bare
    .split('|')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
    .join(' · ');
};
