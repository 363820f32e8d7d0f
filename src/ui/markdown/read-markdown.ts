import { Marked, type Token } from 'marked';

// Longer than any plan; a text past this is shown as it is, so that nobody can keep the server busy with one.
const LONGEST = 200_000;
// Quotes and lists nest by recursion in the reader; nobody writes deeper than this.
const DEEPEST_MARKERS = /^(?:[ \t]*(?:>|[*+-][ \t])){20}/m;

const reader = new Marked({ gfm: true, breaks: false });

/** The blocks of a text. Never throws: what cannot be read comes back as one paragraph with the words as written. */
export function readMarkdown(text: string): readonly Token[] {
  if (text.length > LONGEST || DEEPEST_MARKERS.test(text)) return asWritten(text);
  try {
    return reader.lexer(text);
  } catch {
    return asWritten(text);
  }
}

const asWritten = (text: string): readonly Token[] => [
  { type: 'paragraph', raw: text, text, tokens: [{ type: 'text', raw: text, text, escaped: false }] },
];
