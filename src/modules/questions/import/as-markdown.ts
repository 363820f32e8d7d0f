/** True when a text has a tag that texts use. */
const isHtml = (text: string): boolean =>
  /<\/?(?:p|br|ul|ol|li|strong|b|em|i|a|h[1-6]|div|span|table|blockquote)\b[^<>]*>/i.test(text);

/** A text that may be HTML as Markdown; any other text as it is, without white space around it. */
export async function asMarkdown(text: string): Promise<string> {
  if (!isHtml(text)) return text.trim();
  // Asked for when needed: a server that starts has no use for a reader of HTML.
  const { htmlToMarkdown } = await import('./html-to-markdown.ts');
  return htmlToMarkdown(text);
}
