const ROW = /^[ \t]{0,3}\|.*\|[ \t]*$/;
const RULE = /^[ \t|:-]+$/;
const MOST_CELLS = 200;

/**
 * Rows between bars without the line of dashes that Markdown asks for: an empty header is put above them, so that they are a table
 * all the same. Every other line stays as it was.
 */
export function withBareTables(text: string): string {
  if (!text.includes('|')) return text;
  const lines = text.split('\n');
  const isRow = lines.map((line) => ROW.test(line));
  return lines
    .map((line, index) => {
      const starts = isRow[index] && !isRow[index - 1] && isRow[index + 1] && !RULE.test(lines[index + 1] ?? '');
      const cells = starts ? line.trim().split('|').length - 2 : 0;
      if (cells < 2 || cells > MOST_CELLS) return line;
      return `\n${'| '.repeat(cells)}|\n${'|---'.repeat(cells)}|\n${line}`;
    })
    .join('\n');
}
