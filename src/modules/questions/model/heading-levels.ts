const HEADING = /<(\/?)h([1-6])>/g;

/**
 * Puts the headings of an answer under the heading above it: the largest becomes `level`, smaller ones follow, and no step goes down
 * by more than one. None goes past h6. For HTML of our own, in which headings have no attributes.
 */
export function withHeadingsFrom(html: string, level: number): string {
  if (!html.includes('<h')) return html;
  const used = [...new Set([...html.matchAll(HEADING)].map(([, , depth]) => Number(depth)))].sort((a, b) => a - b);
  let before = level - 1;
  return html.replaceAll(HEADING, (_, slash: string, depth: string) => {
    if (slash === '') before = Math.min(6, level + used.indexOf(Number(depth)), before + 1);
    return `<${slash}h${before}>`;
  });
}
