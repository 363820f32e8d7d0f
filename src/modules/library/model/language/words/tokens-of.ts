import { DOTTED_ABBREVIATIONS } from './abbreviations.nl.ts';
import type { Token, TokenKind } from './token.ts';

const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s<>()"“”]{1,2000}|[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,255}|[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,5}\.(?:nl|com|org|eu|net|gov|be|de|info|amsterdam|frl)(?:\/[^\s<>()"“”]{0,2000})?(?![\p{L}\p{N}])/uy;
const FACT = /\{\p{L}[\p{L}\p{N}-]{0,39}\}/uy;
const NUMBER = /[€$]?\d[\d.,:/–-]*(?:[%‰°]|e(?!\p{L}))?/uy;
const DOTTED = /\p{L}{1,3}(?:\.\p{L}{1,3}){1,6}\.?(?![\p{L}\p{N}])/uy;
const WORD = /['’]?[\p{L}\p{M}][\p{L}\p{M}\p{N}\u00AD'’-]{0,200}/uy;
const STARTS = /[\p{L}\p{N}{€$'’]/u;

/** The words of a unit in their order. Linear: at each place a few patterns of limited length are tried. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const token = STARTS.test(text.charAt(at)) || isHighSurrogate(text, at) ? tokenAt(text, at) : undefined;
    if (token) tokens.push(token);
    at = token ? token.to : at + 1;
  }
  return tokens;
}

const isHighSurrogate = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 0xd8_00 && code <= 0xdb_ff;
};

function tokenAt(text: string, at: number): Token | undefined {
  const plain = match(WORD, text, at);
  // Most words end at a space or a comma: then nothing else needs to be tried.
  if (plain && /^(?:$|[\s,;!?)]|[.:](?:\s|$))/.test(text.slice(at + plain.length, at + plain.length + 2))) {
    return wordToken(text, plain, at);
  }
  const address = match(ADDRESS, text, at);
  if (address) return token('address', address.replace(/[.,;:!?'’]{1,10}$/, ''), at);
  const fact = match(FACT, text, at);
  if (fact) return token('fact', fact, at);
  const number = match(NUMBER, text, at);
  if (number) return token('number', number.replace(/[.,:/–-]{1,200}$/, ''), at);
  const dotted = match(DOTTED, text, at);
  if (dotted && isDotted(dotted)) return token('abbreviation', dotted, at);
  return plain === undefined ? undefined : wordToken(text, plain, at);
}

/** "o.a." and "d.w.z.", but not the end of one sentence and the start of the next without a space between. */
const isDotted = (found: string): boolean => found.endsWith('.') || DOTTED_ABBREVIATIONS.has(found.toLowerCase());

function wordToken(text: string, run: string, at: number): Token {
  const word = run.replace(/['’-]{1,200}$/, '');
  // 's and 't belong to the word; any other mark before a letter opens a quotation.
  const quoted = /^['’](?![stnkm](?:$|[-'’]))/u.test(word);
  const from = quoted ? at + 1 : at;
  const bare = quoted ? word.slice(1) : word;
  const dot = text.charAt(from + bare.length) === '.';
  const isShort = dot && (DOTTED_ABBREVIATIONS.has(`${bare.toLowerCase()}.`) || /^\p{Lu}$/u.test(bare));
  return isShort ? token('abbreviation', `${bare}.`, from) : token('word', bare, from);
}

function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

const token = (kind: TokenKind, text: string, from: number): Token => ({
  kind,
  text,
  lower: text.toLowerCase().replaceAll('’', "'").replaceAll('\u00AD', ''),
  from,
  to: from + text.length,
});
