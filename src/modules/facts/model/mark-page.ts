import { escaped } from '#kernel/escaped.ts';
import type { Facts } from './fact.ts';
import { fillIn } from './fill-in.ts';

/** What is in these is not text to read: a field shows what was typed, code is as it is. */
const LEFT_ALONE: ReadonlySet<string> = new Set(['textarea', 'select', 'datalist', 'script', 'style', 'code']);
/** No element may stand in these, so the value stands there without a mark. */
const UNMARKED: ReadonlySet<string> = new Set(['title', 'svg']);

/** So much of the page in front of a name tells whether a sentence begins with it. */
const LOOK_BACK = 1_000;

/**
 * A whole page of ours with the names in its text filled in, each value with a quiet mark. Only text between tags and the names
 * that screen readers hear are touched; fields, addresses and code stay as they are. Our pages write `<` and `>` only around
 * tags, which is what makes this safe; values are escaped here.
 */
export function markPage(page: unknown, facts: Facts, missingWords: string): string {
  const html = String(page);
  const written: string[] = [];
  let copied = 0;
  let brace = html.indexOf('{');
  const put = (from: number, to: number, fill: (text: string, before: string) => string): void => {
    if (brace >= to) return;
    written.push(html.slice(copied, from), fill(html.slice(from, to), html.slice(Math.max(0, from - LOOK_BACK), from)));
    copied = to;
    brace = html.indexOf('{', to);
  };
  for (let at = 0; brace !== -1; ) {
    const start = html.indexOf('<', at);
    put(at, start === -1 ? html.length : start, (words, before) => marked(words, facts, { missingWords, before }));
    if (start === -1) break;
    const end = html.indexOf('>', start) + 1 || html.length;
    put(start, end, (tag) => withFilledLabel(tag, facts));
    const name = nameOfTag(html, start);
    const isLeftAlone = LEFT_ALONE.has(name);
    at = isLeftAlone || UNMARKED.has(name) ? closingOf(html, name, end) : end;
    if (!isLeftAlone) put(end, at, (words) => plain(words, facts));
    else if (brace < at) brace = html.indexOf('{', at);
  }
  return written.join('') + html.slice(copied);
}

const TAG_NAME = /<([a-z]+)/y;

function nameOfTag(html: string, start: number): string {
  TAG_NAME.lastIndex = start;
  return TAG_NAME.exec(html)?.[1] ?? '';
}

function closingOf(html: string, name: string, from: number): number {
  const at = html.indexOf(`</${name}`, from);
  return at === -1 ? html.length : at;
}

type Around = { readonly missingWords: string; readonly before: string };

function marked(words: string, facts: Facts, { missingWords, before }: Around): string {
  if (!words.includes('{')) return words;
  return fillIn(words, facts, before)
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
