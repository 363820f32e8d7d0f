import type { MarkedToken, Token } from 'marked';
import type { SourceRun } from '../../model/source-document.ts';
import { decodeEntities } from '../html/entities.ts';
import { PLAIN, type RunStyle, visibleText } from '../runs.ts';
import { safeLink } from '../safe-link.ts';

const KNOWN = new Set(['text', 'escape', 'strong', 'em', 'del', 'link', 'image', 'codespan', 'br', 'html', 'checkbox']);

/** A run style, and what the end of a line in the file stands for: a space, or a line of its own. */
type InlineStyle = RunStyle & { readonly lineEnd?: ' ' | '\n' };

/**
 * The runs of inline Markdown. `<br>` is a line break; the HTML tags for bold, italic and struck text work as such. The end of a
 * line in the file is a space, unless `lineEnd` says otherwise.
 */
export function readInline(tokens: readonly Token[], { lineEnd = ' ', ...style }: InlineStyle = PLAIN): SourceRun[] {
  return runsOf(lineEnd === ' ' ? tokens : tokens.flatMap(linesApart), style);
}

/** The lines of a text with a break between them. */
function linesApart(token: Token): Token[] {
  if (token.type !== 'text' || !token.raw.includes('\n')) return [token];
  return token.raw
    .split('\n')
    .flatMap((line, index) => [
      ...(index > 0 ? [{ type: 'br', raw: '\n' } as const] : []),
      ...(line === '' ? [] : [{ type: 'text', raw: line, text: line, escaped: false } as const]),
    ]);
}

function runsOf(tokens: readonly Token[], style: RunStyle): SourceRun[] {
  const runs: SourceRun[] = [];
  let current = style;
  for (const token of tokens) {
    if (!isInline(token)) runs.push({ ...current, text: visibleText(token.raw) });
    else if (token.type === 'html') current = applyTag(token.raw, current, style, runs);
    else for (const run of readToken(token, current)) runs.push(run);
  }
  return runs;
}

function readToken(token: MarkedToken, style: RunStyle): SourceRun[] {
  switch (token.type) {
    case 'strong':
      return readInline(token.tokens, { ...style, bold: true });
    case 'em':
      return readInline(token.tokens, { ...style, italic: true });
    case 'del':
      return readInline(token.tokens, { ...style, struck: true });
    case 'link':
      return readInline(token.tokens, { ...style, href: safeLink(token.href) });
    case 'text':
      // A soft line end in Markdown is a space.
      return token.tokens
        ? readInline(token.tokens, style)
        : [literal(decodeEntities(token.text).replaceAll('\n', ' '), style)];
    case 'escape':
    case 'codespan':
    case 'image':
      return [literal(token.text, style)];
    case 'br':
      return [{ ...style, text: '\n' }];
    case 'checkbox':
      return [literal(token.checked ? '☒ ' : '☐ ', style)];
    default:
      return [literal(token.raw, style)];
  }
}

const literal = (text: string, style: RunStyle): SourceRun => ({ ...style, text: visibleText(text) });
const isInline = (token: Token): token is MarkedToken => KNOWN.has(token.type);

function applyTag(raw: string, current: RunStyle, outer: RunStyle, runs: SourceRun[]): RunStyle {
  const [, slash, name] = /^<(\/?)([a-z][a-z0-9]*)/i.exec(raw) ?? [];
  const tag = name?.toLowerCase() ?? '';
  if (tag === 'br') runs.push({ ...current, text: '\n' });
  const property = STYLED[tag];
  return property ? { ...current, [property]: slash === '/' ? outer[property] : true } : current;
}

const STYLED: Readonly<Record<string, 'bold' | 'italic' | 'struck'>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  s: 'struck',
  del: 'struck',
  strike: 'struck',
};
