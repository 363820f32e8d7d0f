import { lexer, type MarkedToken, type Token, type Tokens } from 'marked';
import type { SourceBlock, SourceDocument, SourceRow, SourceTable } from '../../model/source-document.ts';
import { ASIDE } from '../aside.nl.ts';
import { collectAside } from '../aside-notes.ts';
import { type BlockCounter, countBlocks } from '../block-counter.ts';
import { type ListPlace, paragraph } from '../blocks.ts';
import { readHtmlPiece } from '../html/document.ts';
import { LIMITS } from '../limits.ts';
import { RefusedFile } from '../refusal.ts';
import { joinRuns, PLAIN, visibleText } from '../runs.ts';
import { growingCell } from '../table-grid.ts';
import { readPlainLines } from '../txt/document.ts';
import { withBareTables } from './bare-tables.ts';
import { splitFrontMatter } from './front-matter.ts';
import { readInline } from './inline.ts';

/** Reads Markdown with tables, task lists and HTML line breaks. Refuses `too-much` for texts longer or deeper than any plan. */
export function readMarkdown(text: string, fileName: string): SourceDocument {
  if (text.length > LIMITS.markdownBytes) throw new RefusedFile('too-much');
  const { frontMatter, title, body } = splitFrontMatter(text);
  const notes = collectAside();
  notes.note(ASIDE.frontMatter, frontMatter);
  const blocks = readBlocks(lex(body), { count: countBlocks(), depth: 0 });
  return { format: 'md', fileName, properties: { title, author: null, modifiedOn: null }, blocks, aside: notes.all() };
}

type Place = { readonly count: BlockCounter; readonly depth: number };
const DEEPEST = 100;

/** A bold line right behind an item of a list is a label for what follows; without an empty line Markdown makes it part of the item. */
const LABEL_BEHIND_ITEM = /^((?:[-*+]|\d{1,3}[.)])[ \t]\S[^\n]*\n)(?=\*\*[^*\n]{1,100}\*\*:?[ \t]*$)/gm;

function lex(text: string): Token[] {
  try {
    return lexer(withBareTables(text.replace(LABEL_BEHIND_ITEM, '$1\n')), { gfm: true });
  } catch (error) {
    // The lexer recurses into quotes and lists, so only absurd nesting ends up here.
    throw new RefusedFile('too-much', error);
  }
}

function readBlocks(tokens: readonly Token[], place: Place): SourceBlock[] {
  if (place.depth > DEEPEST) throw new RefusedFile('too-much');
  return tokens.flatMap((token) => (isBlock(token) ? readBlock(token, place) : plainBlock(token.raw, place)));
}

function readBlock(token: MarkedToken, place: Place): SourceBlock[] {
  switch (token.type) {
    case 'heading': {
      const runs = joinRuns(readInline(token.tokens));
      return runs.length === 0 ? [] : [{ type: 'heading', at: place.count(), level: token.depth, runs }];
    }
    case 'paragraph':
      return inlineBlock(token.tokens, { ...place, lineEnd: lineEndOf(token.raw) }, null);
    case 'text':
      return inlineBlock(token.tokens ?? [token], place, null);
    case 'list':
      return readList(token, place, 0);
    case 'table':
      return [readTable(token, place)];
    case 'blockquote':
      return readBlocks(token.tokens, { ...place, depth: place.depth + 1 });
    case 'code':
      return readCode(token.text, place);
    case 'html':
      return readHtmlPiece(token.text, place.count);
    default:
      return [];
  }
}

const BLOCKS = new Set([
  'heading',
  'paragraph',
  'text',
  'list',
  'table',
  'blockquote',
  'code',
  'html',
  'space',
  'hr',
  'def',
]);
const isBlock = (token: Token): token is MarkedToken => BLOCKS.has(token.type);

function readList(list: Tokens.List, place: Place, depth: number): SourceBlock[] {
  if (depth > DEEPEST) throw new RefusedFile('too-much');
  return list.items.flatMap((item) => {
    const blocks: SourceBlock[] = [];
    let bullet: ListPlace | null = { depth, ordered: list.ordered };
    for (const token of joinCheckbox(item.tokens)) {
      const inline = inlineOf(token);
      const more = isList(token)
        ? readList(token, place, depth + 1)
        : inline
          ? inlineBlock(inline, place, bullet)
          : readBlocks([token], place);
      // Only the first paragraph of an item carries the bullet.
      if (inline && more.length > 0) bullet = null;
      for (const block of more) blocks.push(block);
    }
    return blocks;
  });
}

function inlineOf(token: Token): Token[] | null {
  if (token.type !== 'text' && token.type !== 'paragraph') return null;
  return 'tokens' in token && token.tokens ? token.tokens : [token];
}

const isList = (token: Token): token is Tokens.List => token.type === 'list' && 'items' in token;

/** A task's tick box stands before the text it belongs to. */
function joinCheckbox(tokens: readonly Token[]): Token[] {
  const [first, second, ...rest] = tokens;
  if (first?.type !== 'checkbox' || !second) return [...tokens];
  const inline = inlineOf(second);
  return inline ? [{ ...second, tokens: [first, ...inline] }, ...rest] : [first, second, ...rest];
}

function readTable(table: Tokens.Table, place: Place): SourceTable {
  const at = place.count();
  const row = (cells: readonly Tokens.TableCell[], header: boolean): SourceRow => ({
    header,
    cells: cells.map((cell, column) => growingCell(column, 1, inlineBlock(cell.tokens, place, null))),
  });
  return {
    type: 'table',
    at,
    sheet: null,
    rows: [
      ...(table.header.some(({ text }) => text.trim() !== '') ? [row(table.header, true)] : []),
      ...table.rows.map((cells) => row(cells, false)),
    ],
  };
}

/** A block that was fenced off to keep its layout: a table of its own, or lines. */
function readCode(text: string, place: Place): SourceBlock[] {
  const tokens = /^[ \t]*\|/m.test(text) && place.depth < DEEPEST ? lex(text) : [];
  return tokens.some(({ type }) => type === 'table')
    ? readBlocks(tokens, { ...place, depth: place.depth + 1 })
    : readPlainLines(text, place.count);
}

/** Longer lines are prose that the editor broke off. */
const LONGEST_OWN_LINE = 80;

/**
 * Markdown joins the lines of a paragraph, but people who write a title block or a list of moments line by line mean lines: short
 * ones that each start like one.
 */
function lineEndOf(raw: string): ' ' | '\n' {
  const [first = '', ...others] = raw.trim().split('\n');
  const isOwn =
    others.length > 0 &&
    first.length <= LONGEST_OWN_LINE &&
    others.every((line) => line.length <= LONGEST_OWN_LINE && /^\s*(?:[*_]{1,3}|["“(])?[\p{Lu}\d]/u.test(line));
  return isOwn ? '\n' : ' ';
}

function inlineBlock(
  tokens: readonly Token[],
  place: Place & { readonly lineEnd?: ' ' | '\n' },
  list: ListPlace | null,
): SourceBlock[] {
  const runs = joinRuns(readInline(tokens, { ...PLAIN, lineEnd: place.lineEnd ?? ' ' }));
  return runs.length === 0 ? [] : [paragraph(place.count(), runs, list)];
}

function plainBlock(text: string, place: Place): SourceBlock[] {
  const runs = joinRuns([{ ...PLAIN, text: visibleText(text) }]);
  return runs.length === 0 ? [] : [paragraph(place.count(), runs)];
}
