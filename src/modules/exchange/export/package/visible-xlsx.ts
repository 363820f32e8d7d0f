import { unescapeXml } from './xml-text.ts';

type ReadPart = (name: string) => Promise<string>;

/**
 * The values that a reader sees in a workbook: each sheet's name and each filled cell with its place. Shared or inline, with or
 * without styles, the same values give the same text. `read` gives a part of the package as text, empty when it is absent.
 */
export async function visibleTextOfXlsx(read: ReadPart): Promise<string> {
  const targets = relationshipTargets(await read('xl/_rels/workbook.xml.rels'));
  const strings = sharedTexts(await read('xl/sharedStrings.xml'));
  const sheets: string[] = [];
  for (const attributes of elementsNamed(await read('xl/workbook.xml'), 'sheet')) {
    const target = targets.get(attributeOf(attributes, 'r:id')) ?? '';
    const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    sheets.push(`# ${attributeOf(attributes, 'name')}`, ...cellLines(await read(path), strings));
  }
  return sheets.join('\n');
}

function* elementsNamed(xml: string, name: string): Generator<string> {
  for (const [, attributes] of xml.matchAll(new RegExp(`<${name} ([^<>]{0,2000})>`, 'g'))) yield attributes ?? '';
}

function attributeOf(attributes: string, name: string): string {
  const start = ` ${attributes}`.indexOf(` ${name}="`);
  if (start < 0) return '';
  const from = start + name.length + 2;
  return unescapeXml(attributes.slice(from, attributes.indexOf('"', from)));
}

function relationshipTargets(xml: string): Map<string, string> {
  const targets = new Map<string, string>();
  for (const attributes of elementsNamed(xml, 'Relationship'))
    targets.set(attributeOf(attributes, 'Id'), attributeOf(attributes, 'Target'));
  return targets;
}

/** Texts between `<t>` and `</t>`, joined for each `<si>`. */
function sharedTexts(xml: string): string[] {
  const texts: string[] = [];
  let text = '';
  for (const [, content, end] of xml.matchAll(/<t(?: [^<>]{0,100})?>([^<]*)<\/t>|<\/(si)>/g)) {
    if (content !== undefined) text += content;
    if (end === undefined) continue;
    texts.push(unescapeXml(text));
    text = '';
  }
  return texts;
}

const CELL_PIECES = /<c ([^<>]{0,300})>|<(?:v|t)(?: [^<>]{0,100})?>([^<]*)<\/(?:v|t)>|<\/(c)>/g;

function cellLines(xml: string, strings: readonly string[]): string[] {
  const lines: string[] = [];
  let attributes = '';
  let value = '';
  for (const [, opened, content, closed] of xml.matchAll(CELL_PIECES)) {
    if (opened !== undefined) [attributes, value] = [opened, ''];
    else if (content !== undefined) value += content;
    else if (closed !== undefined && value !== '')
      lines.push(`${attributeOf(attributes, 'r')} ${shownValue(attributes, value, strings)}`);
  }
  return lines;
}

function shownValue(attributes: string, value: string, strings: readonly string[]): string {
  const type = attributeOf(attributes, 't');
  if (type === 's') return JSON.stringify(strings[Number(value)] ?? '');
  if (type === '' || type === 'n') return String(Number(value));
  return JSON.stringify(unescapeXml(value));
}
