import type { Facts } from './fact.ts';
import { fillIn } from './fill-in.ts';

/** What is in these is not text to read: a field shows what was typed, code is as it is. */
const LEFT_ALONE: ReadonlySet<string> = new Set(['textarea', 'select', 'datalist', 'script', 'style', 'code']);
/** No element may stand in these, so the value stands there without a mark. */
const UNMARKED: ReadonlySet<string> = new Set(['title', 'svg']);

/**
 * A whole page of ours with the names in its text filled in, each value with a quiet mark. Only text between tags and the names
 * that screen readers hear are touched; fields, addresses and code stay as they are. Our pages write `<` and `>` only around
 * tags, which is what makes this safe; values are escaped here.
 */
export function markPage(page: unknown, facts: Facts, missingWords: string): string {
  const html = String(page);
  const written: string[] = [];
  for (let at = 0; at < html.length; ) {
    const start = html.indexOf('<', at);
    const words = html.slice(at, start === -1 ? html.length : start);
    written.push(marked(words, facts, missingWords));
    if (start === -1) break;
    const end = html.indexOf('>', start) + 1 || html.length;
    const tag = html.slice(start, end);
    written.push(tag.includes(' aria-label="') ? withFilledLabel(tag, facts) : tag);
    const name = /^<([a-z]+)/.exec(tag)?.[1] ?? '';
    const isWhole = LEFT_ALONE.has(name) || UNMARKED.has(name);
    at = isWhole ? closingOf(html, name, end) : end;
    if (isWhole) written.push(LEFT_ALONE.has(name) ? html.slice(end, at) : plain(html.slice(end, at), facts));
  }
  return written.join('');
}

function closingOf(html: string, name: string, from: number): number {
  const at = html.indexOf(`</${name}`, from);
  return at === -1 ? html.length : at;
}

function marked(words: string, facts: Facts, missingWords: string): string {
  if (!words.includes('{')) return words;
  return fillIn(words, facts)
    .parts.map((part) => {
      if (part.kind === 'words') return part.text;
      if (part.kind === 'fact') return `<span class="een-feit" title="{${part.name}}">${escaped(part.text)}</span>`;
      return `<span class="een-feit een-feit--leeg" title="${escaped(missingWords)}">${part.text}</span>`;
    })
    .join('');
}

/** Without marks: the words are HTML already, what is put in is not. */
const plain = (words: string, facts: Facts): string =>
  words.includes('{')
    ? fillIn(words, facts)
        .parts.map((part) => (part.kind === 'fact' ? escaped(part.text) : part.text))
        .join('')
    : words;

const withFilledLabel = (tag: string, facts: Facts): string =>
  tag.replace(/ aria-label="([^"]*)"/, (_, label: string) => ` aria-label="${plain(label, facts)}"`);

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
