/**
 * A piece of inline Markdown. A mark may begin or end a style when what stands beside it allows that; `link` is set on the
 * closing bracket of a link and holds its address as written.
 */
export type InlineToken = {
  readonly type: 'text' | 'bold' | 'italic' | 'struck' | 'open' | 'close';
  readonly text: string;
  readonly mayOpen: boolean;
  readonly mayClose: boolean;
  readonly link: string | null;
};

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  nbsp: '\u00a0',
};
const LONGEST_ADDRESS = 2_000;
/** What no mark, escape or code begins with. */
const ORDINARY = /[^\\&<`[\]*~_]+/y;

/** Cuts inline Markdown into tokens, in one pass over the text. What is no Markdown is text; nothing is left out. */
export function inlineTokens(source: string): InlineToken[] {
  const tokens: InlineToken[] = [];
  const codeEnds = findCodeEnds(source);
  let plain = '';
  let at = 0;
  const flush = () => {
    if (plain !== '') tokens.push(textToken(plain));
    plain = '';
  };
  while (at < source.length) {
    ORDINARY.lastIndex = at;
    const ordinary = ORDINARY.exec(source)?.[0];
    if (ordinary !== undefined) {
      plain += ordinary;
      at += ordinary.length;
      continue;
    }
    const piece = literalAt(source, at, codeEnds);
    if (piece !== null) {
      plain += piece.text;
      at = piece.end;
      continue;
    }
    const mark = markAt(source, at);
    if (mark === null) {
      plain += source[at];
      at += 1;
      continue;
    }
    flush();
    tokens.push(mark.token);
    at = mark.end;
  }
  flush();
  return tokens;
}

const textToken = (text: string): InlineToken => ({ type: 'text', text, mayOpen: false, mayClose: false, link: null });

type Piece = { readonly text: string; readonly end: number };

/** An escaped sign, an entity, a line break or code: text that is not what it looks like. */
function literalAt(source: string, at: number, codeEnds: ReadonlyMap<number, number>): Piece | null {
  switch (source[at]) {
    case '\\':
      return /[!-/:-@[-`{-~]/.test(source[at + 1] ?? '') ? { text: source[at + 1] ?? '', end: at + 2 } : null;
    case '&': {
      const name = /^&(amp|lt|gt|quot|#39|nbsp);/.exec(source.slice(at, at + 8))?.[1];
      return name === undefined ? null : { text: ENTITIES[name] ?? '', end: at + name.length + 2 };
    }
    case '<': {
      // The importer writes a line inside a table cell this way; any other HTML is text.
      const tag = /^<br ?\/?>/i.exec(source.slice(at, at + 6))?.[0];
      return tag === undefined ? null : { text: '\n', end: at + tag.length };
    }
    case '`': {
      const end = codeEnds.get(at);
      const width = ticksAt(source, at);
      return end === undefined
        ? { text: '`'.repeat(width), end: at + width }
        : { text: source.slice(at + width, end - width), end };
    }
    default:
      return null;
  }
}

/** For each run of backticks that begins code: where the code with its closing run ends. */
function findCodeEnds(source: string): Map<number, number> {
  const ends = new Map<number, number>();
  const nextOfWidth = new Map<number, number>();
  const runs = [...source.matchAll(/`+/g)].reverse();
  for (const run of runs) {
    const width = run[0].length;
    const next = nextOfWidth.get(width);
    if (next !== undefined) ends.set(run.index, next + width);
    nextOfWidth.set(width, run.index);
  }
  return ends;
}

function ticksAt(source: string, at: number): number {
  let end = at;
  while (source[end] === '`') end += 1;
  return end - at;
}

function markAt(source: string, at: number): { token: InlineToken; end: number } | null {
  const character = source[at] ?? '';
  if (character === '[') return { token: { ...textToken('['), type: 'open' }, end: at + 1 };
  if (character === ']') return closingBracket(source, at);
  if (character === '*') return styleMark(source, at, source[at + 1] === '*' ? ['bold', '**'] : ['italic', '*']);
  if (character === '~' && source[at + 1] === '~') return styleMark(source, at, ['struck', '~~']);
  const insideWord = /\w/.test(source[at - 1] ?? '') && /\w/.test(source[at + 1] ?? '');
  return character === '_' && !insideWord ? styleMark(source, at, ['italic', '_']) : null;
}

function styleMark(source: string, at: number, [type, text]: readonly ['bold' | 'italic' | 'struck', string]) {
  const end = at + text.length;
  const mayOpen = /\S/.test(source[end] ?? '');
  const mayClose = /\S/.test(source[at - 1] ?? '');
  return { token: { type, text, mayOpen, mayClose, link: null }, end };
}

function closingBracket(source: string, at: number): { token: InlineToken; end: number } {
  const rest = source.slice(at + 1, at + 1 + LONGEST_ADDRESS);
  const target = /^\((?:<([^<>\n]*)>|([^\s()<>]*))\)/.exec(rest);
  const link = target === null ? null : (target[1] ?? target[2] ?? '');
  const text = `]${target?.[0] ?? ''}`;
  return { token: { ...textToken(text), type: 'close', link }, end: at + text.length };
}
