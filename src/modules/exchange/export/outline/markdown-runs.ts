import { type InlineToken, inlineTokens } from './markdown-tokens.ts';
import type { Run } from './outline.ts';

/**
 * Inline Markdown in runs of one style. Links keep their address only when it is http, https or mailto; HTML stays text; a mark
 * without a partner stays as written. Linear in the length of the text.
 */
export function markdownRuns(source: string): Run[] {
  const tokens = inlineTokens(source);
  const pairs = pairMarks(tokens);
  const links = pairLinks(tokens);
  const runs: Run[] = [];
  const style = { bold: false, italic: false };
  let href: string | null = null;
  for (const [index, token] of tokens.entries()) {
    if (pairs.has(index)) {
      if (token.type === 'bold' || token.type === 'italic') style[token.type] = !style[token.type];
    } else if (links.has(index)) href = links.get(index) ?? null;
    else append(runs, { ...style, href, text: token.text });
  }
  return runs;
}

function append(runs: Run[], run: Run): void {
  const last = runs.at(-1);
  const isSame = last !== undefined && last.bold === run.bold && last.italic === run.italic && last.href === run.href;
  if (isSame) runs[runs.length - 1] = { ...last, text: last.text + run.text };
  else runs.push(run);
}

/** The places of style marks that have a partner of the same kind. */
function pairMarks(tokens: readonly InlineToken[]): ReadonlySet<number> {
  const paired = new Set<number>();
  const open = new Map<string, number>();
  for (const [index, { type, text, mayOpen, mayClose }] of tokens.entries()) {
    if (type !== 'bold' && type !== 'italic' && type !== 'struck') continue;
    const begun = open.get(text);
    if (begun !== undefined && mayClose) {
      paired.add(begun).add(index);
      open.delete(text);
    } else if (mayOpen) open.set(text, index);
  }
  return paired;
}

/** The brackets of each link: the opening one with the address, the closing one with null. */
function pairLinks(tokens: readonly InlineToken[]): ReadonlyMap<number, string | null> {
  const links = new Map<number, string | null>();
  let open: number | null = null;
  for (const [index, { type, link }] of tokens.entries()) {
    if (type === 'open') open = index;
    if (type !== 'close' || open === null) continue;
    const address = link === null ? null : safeHref(link);
    if (address !== null) links.set(open, address).set(index, null);
    open = null;
  }
  return links;
}

/** The address when a reader may follow it from a document, else null. */
export function safeHref(href: string): string | null {
  if (!/^(?:https?:\/\/|mailto:)/i.test(href)) return null;
  return URL.canParse(href) ? href : null;
}
