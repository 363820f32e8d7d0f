const LONGEST = 170;
// Reading more than this of a text shows no other words.
const LOOKED_AT = 1_200;

/** The first words of an answer in Markdown, without its signs: whole words, at most 170 characters. */
export function excerptOf(markdown: string): string {
  const lines = markdown
    .slice(0, LOOKED_AT)
    .split('\n')
    .filter((line) => !/^\s*(?:#{1,6}\s|\||```|---)/.test(line))
    .map((line) => line.replace(/^\s*(?:[-*+>]|\d{1,3}[.)])\s+/, ''));
  const words = lines
    .join(' ')
    .replaceAll(/!?\[([^\]]{0,200})\]\([^)\s]{0,300}\)/g, '$1')
    .replaceAll(/[*_`~\\]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  if (words.length <= LONGEST) return words;
  const cut = words.slice(0, LONGEST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))} …`;
}

/** The same of an answer in which no fact stands, which is the same for everybody; null for another, which is filled in first. */
export const settledExcerpt = (markdown: string): string | null =>
  markdown.includes('{') ? null : excerptOf(markdown);
