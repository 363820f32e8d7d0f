import type { MarkedToken, Token } from 'marked';
import type { Run } from './outline.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&nbsp;': '\u00a0' };
const ENTITY = /&(?:amp|lt|gt|quot|#39|nbsp);/g;

type Style = Omit<Run, 'text'>;

const KNOWN = new Set([
  'blockquote', 'br', 'checkbox', 'code', 'codespan', 'def', 'del', 'em', 'escape', 'heading', 'hr', 'html', 'image', 'link',
  'list', 'list_item', 'paragraph', 'space', 'strong', 'table', 'text',
]);

/** Tells the tokens of the library itself from those of an extension, which we do not use. */
export const isMarked = (token: Token): token is MarkedToken => KNOWN.has(token.type);

/** The text of a Markdown token in runs of one style. Links keep their address only when it is http, https or mailto; HTML stays text. */
export function runsOf(token: Token, style: Style = { bold: false, italic: false, href: null }): Run[] {
  return isMarked(token) ? knownRuns(token, style) : textRun(token.raw, style);
}

function knownRuns(token: MarkedToken, style: Style): Run[] {
  switch (token.type) {
    case 'br':
      return [{ ...style, text: '\n' }];
    case 'strong':
      return inner(token.tokens, { ...style, bold: true });
    case 'em':
      return inner(token.tokens, { ...style, italic: true });
    case 'link':
      return inner(token.tokens, { ...style, href: safeHref(token.href) ?? style.href });
    case 'image':
      return textRun(`[${token.text}]`, style);
    case 'code':
    case 'codespan':
    case 'escape':
      return textRun(token.text, style);
    case 'text':
      return token.tokens === undefined ? textRun(decode(token.text), style) : inner(token.tokens, style);
    case 'paragraph':
    case 'heading':
    case 'del':
      return inner(token.tokens, style);
    case 'html':
      // The importer writes a line inside a table cell this way; any other HTML is text.
      return /^<br ?\/?>$/i.test(token.raw.trim()) ? [{ ...style, text: '\n' }] : textRun(token.raw.trimEnd(), style);
    default:
      return textRun(token.raw.trimEnd(), style);
  }
}

const inner = (tokens: readonly Token[], style: Style): Run[] => tokens.flatMap((token) => runsOf(token, style));
const textRun = (text: string, style: Style): Run[] => (text === '' ? [] : [{ ...style, text }]);
const decode = (text: string) => text.replace(ENTITY, (entity) => ENTITIES[entity] ?? entity);

/** The address when a reader may follow it from a document, else null. */
export function safeHref(href: string): string | null {
  if (!/^(?:https?:\/\/|mailto:)/i.test(href)) return null;
  return URL.canParse(href) ? href : null;
}
