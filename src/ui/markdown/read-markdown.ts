import { Lexer, type Token } from 'marked';
import { BoundedTokenizer } from './bounded-tokenizer.ts';

// Longer than any plan; a text past this is shown as it is, so that nobody can keep the server busy with one.
const LONGEST = 200_000;

/** The blocks of a text. Never throws: what cannot be read comes back as one paragraph with the words as written. */
export function readMarkdown(text: string): readonly Token[] {
  if (text.length > LONGEST) return asWritten(text);
  try {
    return new Lexer({ gfm: true, breaks: false, tokenizer: new BoundedTokenizer() }).lex(text);
  } catch {
    return asWritten(text);
  }
}

const asWritten = (text: string): readonly Token[] => [
  { type: 'paragraph', raw: text, text, tokens: [{ type: 'text', raw: text, text, escaped: false }] },
];
