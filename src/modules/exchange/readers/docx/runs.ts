import type { SourceRun } from '../../model/source-document.ts';
import { ASIDE } from '../aside.nl.ts';
import { visibleText } from '../runs.ts';
import { safeLink } from '../safe-link.ts';
import { attribute, childAt, textIn, type XmlElement } from '../xml/element.ts';
import { type CharacterStyle, layStyle, readCharacterStyle, toggle } from './character-style.ts';
import { contentsOf } from './contents.ts';
import { isSymbolFont, symbolOf, symbolText } from './symbols.ts';
import type { OpenField, WordContext } from './word-context.ts';

/** What surrounds a run: the look of its paragraph and the link it stands in. */
export type Surroundings = {
  readonly base: CharacterStyle;
  readonly href: string | null;
  readonly context: WordContext;
};

/** The runs inside a paragraph, in order, as they stand: not yet joined or trimmed. */
export function readRuns(parent: XmlElement, around: Surroundings): SourceRun[] {
  const runs: SourceRun[] = [];
  for (const element of contentsOf(parent)) {
    if (element.name === 'w:r') appendAll(runs, readRun(element, around));
    else if (element.name === 'w:hyperlink')
      appendAll(runs, readRuns(element, { ...around, href: linkOf(element, around) }));
    else if (element.name === 'w:fldSimple') appendAll(runs, readRuns(element, around));
    else if (element.name === 'm:oMath' || element.name === 'm:oMathPara') runs.push(plainRun(textIn(element)));
  }
  return runs;
}

function readRun(element: XmlElement, { base, href, context }: Surroundings): SourceRun[] {
  const properties = childAt(element, 'w:rPr');
  const named = attribute(childAt(properties, 'w:rStyle'), 'w:val');
  const style = layStyle(readCharacterStyle(properties), layStyle(context.styles.character(named), base));
  const text = readRunText(element, style, context);
  if (text === '' || context.fields.some((field) => !field.showsResult)) return [];
  if (style.hidden) {
    context.noteAside(ASIDE.hidden, text);
    return [];
  }
  const fieldLink = context.fields.findLast((field) => field.href !== null)?.href ?? null;
  const look = { bold: style.bold === true, italic: style.italic === true, struck: style.struck === true };
  return [{ text: visibleText(text), ...look, href: href ?? fieldLink }];
}

function readRunText(run: XmlElement, style: CharacterStyle, context: WordContext): string {
  const font = style.font;
  let text = '';
  for (const element of contentsOf(run)) {
    if (element.name === 'w:t')
      text += font !== null && isSymbolFont(font) ? symbolText(font, textIn(element)) : textIn(element);
    else if (element.name === 'w:fldChar') text += readFieldMark(element, context);
    else if (element.name === 'w:instrText') noteInstruction(textIn(element), context);
    else if (element.name === 'w:ruby') text += textIn(childAt(element, 'w:rubyBase'));
    else if (BOXED.has(element.name)) findBoxes(element, context);
    else text += MARKS[element.name]?.(element) ?? '';
  }
  return text;
}

const BOXED = new Set(['w:drawing', 'w:pict', 'w:object']);
const MARKS: Readonly<Record<string, (element: XmlElement) => string>> = {
  'w:tab': () => '\t',
  'w:ptab': () => '\t',
  'w:br': () => '\n',
  'w:cr': () => '\n',
  'w:noBreakHyphen': () => '-',
  'w:sym': (element) =>
    symbolOf(attribute(element, 'w:font') ?? '', Number.parseInt(attribute(element, 'w:char') ?? '', 16) || 0x20),
};

/** Follows where a field begins, shows its result and ends; a form's tick box has no result and stands for itself. */
function readFieldMark(mark: XmlElement, context: WordContext): string {
  const kind = attribute(mark, 'w:fldCharType');
  const field = context.fields.at(-1);
  if (kind === 'separate' && field) showResult(field);
  if (kind === 'end') return context.fields.pop()?.tick ?? '';
  if (kind === 'begin') context.fields.push({ instruction: '', showsResult: false, href: null, tick: tickOf(mark) });
  return '';
}

function tickOf(mark: XmlElement): string {
  const box = childAt(mark, 'w:ffData', 'w:checkBox');
  if (!box) return '';
  return (toggle(box, 'w:checked') ?? toggle(box, 'w:default')) ? '☒' : '☐';
}

function showResult(field: OpenField): void {
  field.showsResult = true;
  const address = /^\s*HYPERLINK\s+"([^"]{1,2000})"/i.exec(field.instruction)?.[1];
  field.href = safeLink(address);
}

function noteInstruction(text: string, context: WordContext): void {
  const field = context.fields.at(-1);
  if (field && !field.showsResult && field.instruction.length < 4_000) field.instruction += text;
}

function findBoxes(element: XmlElement, context: WordContext): void {
  for (const child of contentsOf(element)) {
    if (child.name === 'w:txbxContent') context.boxes.push(child);
    else findBoxes(child, context);
  }
}

function linkOf(element: XmlElement, { context, href }: Surroundings): string | null {
  return context.links.get(attribute(element, 'r:id') ?? '') ?? href;
}

const plainRun = (text: string): SourceRun => ({
  text: visibleText(text),
  bold: false,
  italic: false,
  struck: false,
  href: null,
});

function appendAll(list: SourceRun[], more: readonly SourceRun[]): void {
  for (const run of more) list.push(run);
}
