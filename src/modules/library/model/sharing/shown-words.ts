import type { Passage } from './passage.ts';

// Bounded, so that a text full of brackets takes linear time.
const LINK = /!?\[([^[\]\n]{0,500})\]\(<?([^()\s<>]{0,2000})>?\)/g;
const ITEM_MARK = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]*/;
const ENTITIES: Readonly<Record<string, string>> = { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"' };

/** The words of a passage as a reader sees them, on one line: without marks of lists, headings and emphasis; a link with its address behind it. */
export function shownWords(passage: Passage): string {
  const words = inner(passage);
  return (passage.kind === 'code' ? words : plain(words)).replace(/\s+/g, ' ').trim();
}

const plain = (text: string): string =>
  withoutEmphasis(text.replace(LINK, '$1 ($2)')).replace(
    /&(nbsp|amp|lt|gt|quot);/g,
    (whole, name: string) => ENTITIES[name] ?? whole,
  );

function inner({ kind, text }: Passage): string {
  switch (kind) {
    case 'item':
      return text.replace(ITEM_MARK, '');
    case 'heading':
      return text.replace(/^ {0,3}#{1,6}/, '').replace(/\n[ \t]*[=-]+[ \t]*$/, '');
    case 'quote':
      return text.replace(/^[ \t]*>[ \t]?/gm, '');
    case 'head':
      return cells(text.split('\n')[0] ?? '');
    case 'row':
      return cells(text);
    default:
      return text;
  }
}

/** A bar between cells, none at the ends. */
const cells = (line: string): string => line.trim().replace(/^\|/, '').replace(/\|$/, '').trim();

/** Marks of emphasis go; a sign behind a backslash stays, and so does one between two spaces or inside a word. */
function withoutEmphasis(text: string): string {
  let shown = '';
  for (const { 0: piece, index } of text.matchAll(/\\.|[^\\*_~`]+|\*+|_+|~+|`+|\\/gs)) {
    const around = `${text[index - 1] ?? ' '}${text[index + piece.length] ?? ' '}`;
    if (/^\\[!-/:-@[-`{-~]$/.test(piece)) shown += piece.slice(1);
    else if (!isMark(piece, around)) shown += piece;
  }
  return shown;
}

function isMark(piece: string, around: string): boolean {
  if (!/^(?:\*+|_+|`+|~~)$/.test(piece) || /^\s\s$/.test(around)) return false;
  return !piece.startsWith('_') || !/^[\p{L}\p{N}]{2}$/u.test(around);
}
