import { putInline } from './inline-markdown.ts';
import { type Line, linesOf } from './lines-of.ts';
import type { TextUnit } from './text-unit.ts';
import { UnitWriter } from './unit-writer.ts';

const FENCE = /^ {0,3}(```|~~~)/;
const HEADING = /^ {0,3}#{1,6}(?:[ \t]+|$)/;
const ITEM = /^[ \t]{0,40}(?:[-*+•]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?(?=\S)/;
const RULE = /^ {0,3}(?:(?:-[ \t]*){3,200}|(?:\*[ \t]*){3,200}|(?:_[ \t]*){3,200})$/;
const UNDERLINE = /^ {0,3}(?:=+|-{2,})[ \t]*$/;
const DEFINITION = /^ {0,3}\[[^\]\n]{1,200}\]:[ \t]/;
const QUOTE = /^(?: {0,3}>[ \t]?){1,20}/;

type State = { fenced: boolean; inTable: boolean };

/** Markdown as its reader sees it. Code is left out; tables become cells; anything odd is text. */
export function markdownUnits(source: string): readonly TextUnit[] {
  const writer = new UnitWriter();
  const state: State = { fenced: false, inTable: false };
  const lines = linesOf(source).map(withoutQuote);
  lines.forEach((line, index) => {
    if (FENCE.test(line.text)) {
      state.fenced = !state.fenced;
      writer.close();
    } else if (!state.fenced) {
      state.inTable = line.text.includes('|') && (state.inTable || isDelimiter(lines[index + 1]?.text ?? ''));
      if (state.inTable) putRow(writer, source, line);
      else putLine(writer, source, line);
    }
  });
  return writer.finish();
}

/** The row of dashes between the head of a table and the rest. */
const isDelimiter = (text: string): boolean =>
  text.includes('-') &&
  text.split('|').every((cell) => {
    const inside = cell.trim();
    return inside === '' || /^:?-+:?$/.test(inside);
  });

function withoutQuote({ text, start }: Line): Line {
  const mark = QUOTE.exec(text)?.[0].length ?? 0;
  return { text: text.slice(mark), start: start + mark };
}

function putLine(writer: UnitWriter, source: string, line: Line): void {
  const { text, start } = line;
  const heading = HEADING.exec(text)?.[0];
  if (UNDERLINE.test(text) && writer.isParagraph) {
    writer.become('heading');
    writer.close();
  } else if (text.trim() === '' || RULE.test(text) || DEFINITION.test(text)) writer.close();
  else if (heading === undefined) putWords(writer, source, line);
  else {
    writer.open('heading');
    putInline(writer, source, { start: start + heading.length, end: start + text.length - closingHashes(text) });
    writer.close();
  }
}

function putWords(writer: UnitWriter, source: string, { text, start }: Line): void {
  const item = ITEM.exec(text)?.[0];
  if (item !== undefined) writer.open('item');
  else if (!writer.isEmpty) writer.put('\n', start, start);
  putInline(writer, source, { start: start + (item?.length ?? 0), end: start + text.length });
}

/** How many signs at the end of a heading are its closing mark, with the spaces before it. */
function closingHashes(text: string): number {
  const trimmed = text.trimEnd();
  let at = trimmed.length;
  while (at > 0 && trimmed.charAt(at - 1) === '#') at -= 1;
  return at < trimmed.length && /[ \t]/.test(trimmed.charAt(at - 1)) ? text.length - at : 0;
}

function putRow(writer: UnitWriter, source: string, { text, start }: Line): void {
  writer.close();
  if (isDelimiter(text)) return;
  let from = 0;
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && (text.charAt(at) !== '|' || text.charAt(at - 1) === '\\')) continue;
    writer.open('cell');
    putInline(writer, source, { start: start + from, end: start + at });
    from = at + 1;
  }
  writer.close();
}
