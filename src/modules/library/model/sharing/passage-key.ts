import type { PassageKind } from './passage.ts';

const MARK = /^([ \t]*)(?:([-*+])|\d+[.)])[ \t]*/;

/** What a passage is compared by. Two spaces or a backslash before a line end are a break that a reader sees, so they count. */
export function keyOf(kind: PassageKind, text: string): string {
  if (kind === 'code') return `code ${text}`;
  if (kind === 'item') return `item ${withPlainMark(text)}`;
  const flat = flatten(kind === 'head' ? withShortRule(text) : text);
  return `${kind} ${kind === 'head' || kind === 'row' ? flat.replace(/ ?\| ?/g, '|') : flat}`;
}

/** Numbers follow from the place in the list, so an item that is put in between does not change the ones after it. */
function withPlainMark(text: string): string {
  const [mark = '', indent = '', bullet] = MARK.exec(text) ?? [];
  return `${indent}${bullet === undefined ? '1.' : '-'} ${flatten(text.slice(mark.length))}`;
}

/** Editors draw the line under the head of a table as wide as its column. */
function withShortRule(text: string): string {
  const [titles = '', rule = ''] = text.split('\n');
  return `${titles}\n${rule.replace(/-+/g, '-')}`;
}

function flatten(text: string): string {
  const lines = text.split('\n');
  const last = lines.length - 1;
  return lines.map((line, index) => flatLine(line) + (index === last ? '' : lineEnd(line))).join('');
}

const flatLine = (line: string): string => line.trim().replace(/[ \t]+/g, ' ');
const lineEnd = (line: string): string => (line.endsWith('  ') || line.endsWith('\\') ? '\n' : ' ');
