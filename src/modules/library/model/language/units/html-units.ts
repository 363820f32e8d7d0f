import { entityAt } from './entities.ts';
import type { TextUnit, UnitKind } from './text-unit.ts';
import { UnitWriter } from './unit-writer.ts';

const SILENT = new Set(['script', 'style', 'template', 'noscript', 'svg', 'textarea', 'title']);
const BLOCKS: ReadonlyMap<string, UnitKind> = new Map<string, UnitKind>([
  ...['p', 'div', 'section', 'article', 'blockquote', 'ul', 'ol', 'dl', 'figure', 'form', 'hr', 'table', 'tr'].map(
    (name): [string, UnitKind] => [name, 'paragraph'],
  ),
  ...['main', 'header', 'footer', 'aside', 'nav', 'address', 'fieldset', 'details', 'body', 'html', 'head', 'pre'].map(
    (name): [string, UnitKind] => [name, 'paragraph'],
  ),
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'summary', 'legend'].map((name): [string, UnitKind] => [name, 'heading']),
  ...['li', 'dt', 'dd', 'figcaption'].map((name): [string, UnitKind] => [name, 'item']),
  ...['td', 'th', 'caption'].map((name): [string, UnitKind] => [name, 'cell']),
]);
const NAME = /<(\/?)([a-zA-Z][a-zA-Z0-9-]{0,30})/y;

type Tag = { readonly name: string; readonly closes: boolean; readonly end: number };

/** Reads what stands between the tags. Broken markup never fails: what is no tag is text. */
export function htmlUnits(source: string): readonly TextUnit[] {
  const writer = new UnitWriter();
  const seek = forwardSearch(source);
  const depth = { cells: 0 };
  let at = 0;
  while (at < source.length) {
    const tag = source.charAt(at) === '<' ? tagAt(source, at, seek) : undefined;
    if (tag === undefined) {
      at = putSign(writer, source, at);
      continue;
    }
    openUnit(writer, tag, depth);
    if (tag.name === 'br') writer.put('\n', at, tag.end);
    at = !tag.closes && SILENT.has(tag.name) ? skipTo(source, tag, seek) : tag.end;
  }
  return writer.finish();
}

/** A block begins and ends a unit; whatever stands in a cell is that cell. */
function openUnit(writer: UnitWriter, { name, closes }: Tag, depth: { cells: number }): void {
  const kind = BLOCKS.get(name);
  if (kind === 'cell') depth.cells = Math.max(0, depth.cells + (closes ? -1 : 1));
  if (name === 'table' && closes) depth.cells = 0;
  if (kind === undefined) return;
  const outside = closes ? 'paragraph' : kind;
  writer.open(depth.cells > 0 ? 'cell' : outside);
}

function tagAt(source: string, at: number, seek: Seek): Tag | undefined {
  if (source.startsWith('<!--', at)) return { name: '', closes: false, end: after(seek('-->', at), 3, source) };
  if (source.startsWith('<!', at) || source.startsWith('<?', at)) {
    return { name: '', closes: false, end: after(seek('>', at), 1, source) };
  }
  NAME.lastIndex = at;
  const match = NAME.exec(source);
  if (!match) return undefined;
  const end = after(seek('>', at), 1, source);
  return { name: (match[2] ?? '').toLowerCase(), closes: match[1] === '/', end };
}

const after = (found: number, length: number, source: string): number =>
  found === -1 ? source.length : found + length;

/** A script or style is over at its own closing tag; without one nothing follows. */
function skipTo(source: string, { name, end }: Tag, seek: Seek): number {
  const close = seek(`</${name}`, end);
  return close === -1 ? source.length : close;
}

function putSign(writer: UnitWriter, source: string, at: number): number {
  const entity = source.charAt(at) === '&' ? entityAt(source, at) : undefined;
  const sign = source.charAt(at);
  const width = entity?.length ?? 1;
  writer.put(entity?.shown ?? (/[\n\r\t]/.test(sign) ? ' ' : sign), at, at + width);
  return at + width;
}

type Seek = (wanted: string, from: number) => number;

/** `indexOf` that remembers what it found per word, so that many questions about one text stay linear together. */
function forwardSearch(source: string): Seek {
  const lower = source.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  const found = new Map<string, number>();
  return (wanted, from) => {
    const before = found.get(wanted);
    if (before !== undefined && (before === -1 || before >= from)) return before;
    const place = lower.indexOf(wanted, from);
    found.set(wanted, place);
    return place;
  };
}
