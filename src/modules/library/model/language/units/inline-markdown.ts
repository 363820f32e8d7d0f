import { entityAt } from './entities.ts';
import type { UnitWriter } from './unit-writer.ts';

const AUTOLINK = /<((?:https?:\/\/|mailto:)[^<>\s]{1,2000})>/y;
const TAG = /<\/?[a-zA-Z][^<>\n]{0,2000}>/y;
const ESCAPED = /[!-/:-@[-`{-~]/;

/** One stretch of Markdown, from `start` up to `end`, as a reader sees it: without stars, addresses of links and pictures. */
export function putInline(writer: UnitWriter, source: string, { start, end }: { start: number; end: number }): void {
  const links = linkSpans(source, start, end);
  let at = start;
  while (at < end) at = putNext({ writer, source, end, links }, at);
}

type Stretch = {
  readonly writer: UnitWriter;
  readonly source: string;
  readonly end: number;
  readonly links: ReadonlyMap<number, number>;
};

function putNext({ writer, source, end, links }: Stretch, at: number): number {
  const jump = links.get(at);
  if (jump !== undefined) return jump;
  const sign = source.charAt(at);
  if (sign === '\\' && at + 1 < end && ESCAPED.test(source.charAt(at + 1))) {
    writer.put(source.charAt(at + 1), at + 1, at + 2);
    return at + 2;
  }
  if (sign === '<') {
    const beyond = angle(writer, source, at);
    if (beyond !== undefined) return beyond;
  }
  const entity = sign === '&' ? entityAt(source, at) : undefined;
  if (entity) {
    writer.put(entity.shown, at, at + entity.length);
    return at + entity.length;
  }
  if (!isMarkup(source, at)) writer.put(sign, at, at + 1);
  return at + 1;
}

function angle(writer: UnitWriter, source: string, at: number): number | undefined {
  AUTOLINK.lastIndex = at;
  const address = AUTOLINK.exec(source);
  if (address) {
    writer.copy(source, at + 1, at + address[0].length - 1);
    return at + address[0].length;
  }
  TAG.lastIndex = at;
  const tag = TAG.exec(source);
  return tag ? at + tag[0].length : undefined;
}

function isMarkup(source: string, at: number): boolean {
  const sign = source.charAt(at);
  if (sign === '*' || sign === '`') return true;
  if (sign === '~') return source.charAt(at + 1) === '~' || source.charAt(at - 1) === '~';
  // snake_case and file_names keep theirs.
  return sign === '_' && !(isWord(source.charAt(at - 1)) && isWord(source.charAt(at + 1)));
}

const isWord = (sign: string): boolean => /[\p{L}\p{N}]/u.test(sign);

/** Places where a reader sees nothing: the sign before a link, what follows its words, a whole picture. From place to place beyond. */
function linkSpans(source: string, start: number, end: number): ReadonlyMap<number, number> {
  const spans = new Map<number, number>();
  const open: number[] = [];
  const seek = closingSearch(source, end);
  for (let at = start; at < end; at += 1) {
    const sign = source.charAt(at);
    if (sign === '\\') at += 1;
    if (sign === '[') open.push(at);
    const begin = sign === ']' ? open.pop() : undefined;
    const closing = begin === undefined || source.charAt(at + 1) !== '(' ? -1 : seek(at);
    if (begin === undefined || closing === -1) continue;
    const isPicture = source.charAt(begin - 1) === '!' && begin > start;
    spans.set(isPicture ? begin - 1 : begin, isPicture ? closing + 1 : begin + 1);
    spans.set(at, closing + 1);
    at = closing;
  }
  return spans;
}

/** Where the next closing bracket stands before `end`, -1 for none; remembers it, so that asking often stays linear. */
function closingSearch(source: string, end: number): (from: number) => number {
  let found = -2;
  return (from) => {
    if (found !== -1 && found < from) found = source.indexOf(')', from);
    return found < end ? found : -1;
  };
}
