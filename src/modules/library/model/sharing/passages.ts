import type { Passage, PassageKind } from './passage.ts';
import { keyOf } from './passage-key.ts';

const BLANK = /^[ \t]*$/;
const HEADING = /^ {0,3}#{1,6}(?:[ \t]|$)/;
const ITEM = /^[ \t]{0,40}(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)/;
const RULE = /^ {0,3}(?:-[ -]{2,}|\*[ *]{2,}|_[ _]{2,})$/;
const QUOTE = /^ {0,3}>/;
const FENCE = /^ {0,3}(?:```|~~~)/;
const INDENTED_FENCE = /^[ \t]*(?:```|~~~)/;
const INDENTED = /^(?: {2}|\t)/;
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/;
const TABLE_RULE = /^[ \t|:-]+$/;

/**
 * Cuts Markdown into its passages, in order. Knows what our editor and importers write; whatever else stands in it becomes a
 * paragraph. Nothing is left out but blank lines between passages: `join` puts them together again. An empty text has none.
 * Takes linear time and never throws.
 */
export function passages(markdown: string): readonly Passage[] {
  const lines = markdown.replace(/\r\n?/g, '\n').split('\n');
  const found: Passage[] = [];
  let touches = false;
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] ?? '';
    if (BLANK.test(line)) {
      touches = false;
      at += 1;
      continue;
    }
    const above = found.at(-1) ?? null;
    const { kind, end } = blockAt(lines, at, touches ? (above?.kind ?? null) : null);
    const text = lines.slice(at, end).join('\n');
    const table = kind === 'row' ? tableOf(above) : null;
    found.push({ kind, text, key: keyOf(kind, text), above: above?.kind ?? null, touches, table });
    touches = true;
    at = end;
  }
  return found;
}

const tableOf = (above: Passage | null): string | null =>
  above?.kind === 'head' ? above.text : (above?.table ?? null);

type Block = { readonly kind: PassageKind; readonly end: number };

/** The passage that begins at a line, with the line after it. `over` is what it touches. */
function blockAt(lines: readonly string[], at: number, over: PassageKind | null): Block {
  const line = lines[at] ?? '';
  const inTable = (over === 'head' || over === 'row') && !beginsAnything(line);
  if (inTable) return { kind: 'row', end: at + 1 };
  if (HEADING.test(line)) return { kind: 'heading', end: at + 1 };
  if (FENCE.test(line)) return { kind: 'code', end: endOfCode(lines, at) };
  if (RULE.test(line)) return { kind: 'rule', end: at + 1 };
  if (beginsTable(lines, at)) return { kind: 'head', end: at + 2 };
  if (ITEM.test(line)) return { kind: 'item', end: endOfItem(lines, at) };
  if (QUOTE.test(line)) return { kind: 'quote', end: endOfQuote(lines, at) };
  return paragraphAt(lines, at);
}

const beginsAnything = (line: string): boolean =>
  HEADING.test(line) || FENCE.test(line) || RULE.test(line) || ITEM.test(line) || QUOTE.test(line);

const beginsTable = (lines: readonly string[], at: number): boolean =>
  (lines[at] ?? '').trimStart().startsWith('|') && isTableRule(lines[at + 1] ?? '');

const isTableRule = (line: string): boolean => line.includes('-') && line.includes('|') && TABLE_RULE.test(line);

/** True when the line goes on with the text above it: it is not blank and begins nothing of its own. */
const goesOn = (lines: readonly string[], at: number): boolean =>
  at < lines.length && !BLANK.test(lines[at] ?? '') && !beginsAnything(lines[at] ?? '') && !beginsTable(lines, at);

/** Code ends at a fence of the same sign; without one it goes on to the end of the text. */
function endOfCode(lines: readonly string[], at: number): number {
  const sign = (lines[at] ?? '').trimStart().slice(0, 3);
  let end = at + 1;
  while (end < lines.length && !(lines[end] ?? '').trimStart().startsWith(sign)) end += 1;
  return Math.min(end + 1, lines.length);
}

/** An item holds its own lines and, also after a blank line, what stands indented under it; an item under it is a passage of its own. */
function endOfItem(lines: readonly string[], at: number): number {
  let end = at + 1;
  for (;;) {
    let next = end;
    while (next < lines.length && BLANK.test(lines[next] ?? '')) next += 1;
    const line = lines[next] ?? '';
    const isInside = next < lines.length && INDENTED.test(line) && !ITEM.test(line);
    if (isInside) end = INDENTED_FENCE.test(line) ? endOfCode(lines, next) : next + 1;
    else if (next === end && goesOn(lines, next)) end = next + 1;
    else return end;
  }
}

function endOfQuote(lines: readonly string[], at: number): number {
  let end = at + 1;
  while (QUOTE.test(lines[end] ?? '') || goesOn(lines, end)) end += 1;
  return end;
}

/** A paragraph; with a line of dashes or equal signs under it, it is a heading. */
function paragraphAt(lines: readonly string[], at: number): Block {
  let end = at + 1;
  for (;;) {
    if (UNDERLINE.test(lines[end] ?? '')) return { kind: 'heading', end: end + 1 };
    if (!goesOn(lines, end)) return { kind: 'paragraph', end };
    end += 1;
  }
}
