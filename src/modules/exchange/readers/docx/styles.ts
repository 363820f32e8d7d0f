import { attribute, childAt, childrenNamed, type XmlElement } from '../xml/element.ts';
import { type CharacterStyle, layStyle, NO_CHARACTER_STYLE, readCharacterStyle } from './character-style.ts';

/** Which list a paragraph or style belongs to; `numId` '0' takes it out of any list. */
export type ListLink = { readonly numId: string | null; readonly level: number | null };

/** A style with everything it inherits. `headingLevel` 0 is the title of the document, null is no heading. */
export type ResolvedStyle = {
  readonly headingLevel: number | null;
  readonly isContents: boolean;
  readonly list: ListLink | null;
  /** How much deeper than its list a style stands by its name: 1 for 'List Bullet 2', of which the list is one of its own. */
  readonly indent: number;
  readonly character: CharacterStyle;
};
export type Styles = {
  /** The paragraph style with that id, or the default one for null. */
  readonly paragraph: (id: string | null) => ResolvedStyle;
  /** The look of the character style with that id. */
  readonly character: (id: string | null) => CharacterStyle;
};

type Style = {
  readonly name: string;
  readonly basedOn: string | null;
  readonly outline: number | null;
  readonly list: ListLink | null;
  readonly character: CharacterStyle;
};
const LONGEST_CHAIN = 30;

/** The styles of word/styles.xml; without that part, style names are taken at their word. */
export function readStyles(root: XmlElement | null): Styles {
  const elements = childrenNamed(root, 'w:style');
  const styles = new Map(elements.map((element) => [attribute(element, 'w:styleId') ?? '', readStyle(element)]));
  const isDefault = (element: XmlElement) =>
    attribute(element, 'w:type') === 'paragraph' && /^(1|true|on)$/.test(attribute(element, 'w:default') ?? '');
  const defaultId = attribute(elements.find(isDefault) ?? null, 'w:styleId');
  const base = readCharacterStyle(childAt(root, 'w:docDefaults', 'w:rPrDefault', 'w:rPr'));
  const resolved = new Map<string, ResolvedStyle>();
  const resolve = (id: string): ResolvedStyle => {
    const known = resolved.get(id) ?? mergeChain(chainOf(styles, id));
    resolved.set(id, known);
    return known;
  };
  const overBase = new Map<string, ResolvedStyle>();
  return {
    paragraph: (id) => {
      const key = id ?? defaultId ?? '';
      const style = overBase.get(key) ?? { ...resolve(key), character: layStyle(resolve(key).character, base) };
      overBase.set(key, style);
      return style;
    },
    character: (id) => (id === null ? NO_CHARACTER_STYLE : resolve(id).character),
  };
}

/** Reads a `w:numPr`. */
export function readListLink(properties: XmlElement | null): ListLink | null {
  const numbering = childAt(properties, 'w:numPr');
  if (!numbering) return null;
  const level = Number(attribute(childAt(numbering, 'w:ilvl'), 'w:val') ?? Number.NaN);
  return { numId: attribute(childAt(numbering, 'w:numId'), 'w:val'), level: Number.isInteger(level) ? level : null };
}

/** The level 0-8 of a `w:outlineLvl`, 9 for body text, or null when it is not there. */
export function readOutline(properties: XmlElement | null): number | null {
  const value = attribute(childAt(properties, 'w:outlineLvl'), 'w:val');
  return value !== null && /^[0-9]$/.test(value) ? Number(value) : null;
}

function readStyle(element: XmlElement): Style {
  const properties = childAt(element, 'w:pPr');
  return {
    name: attribute(childAt(element, 'w:name'), 'w:val') ?? attribute(element, 'w:styleId') ?? '',
    basedOn: attribute(childAt(element, 'w:basedOn'), 'w:val'),
    outline: readOutline(properties),
    list: readListLink(properties),
    character: readCharacterStyle(childAt(element, 'w:rPr')),
  };
}

function chainOf(styles: ReadonlyMap<string, Style>, id: string): Style[] {
  const chain: Style[] = [];
  let next: string | null = id;
  while (next !== null && chain.length < LONGEST_CHAIN) {
    const style: Style | undefined = styles.get(next);
    if (!style && chain.length > 0) break;
    chain.push(style ?? { name: next, basedOn: null, outline: null, list: null, character: NO_CHARACTER_STYLE });
    next = style?.basedOn ?? null;
  }
  return chain;
}

const LIST_STYLE = /^(?:list (?:bullet|number)|lijst(?:opsom\.?teken|nummering)) ?([2-5])$/i;

function mergeChain(chain: readonly Style[]): ResolvedStyle {
  return {
    headingLevel: headingLevelOf(chain),
    isContents: chain.some((style) =>
      /^(toc|inhopg|inhoudsopgave|kopvaninhoudsopgave)[ \d]|^(toc ?heading|kopvaninhoudsopgave)$/i.test(style.name),
    ),
    list: mergeLists(chain),
    indent: Math.max(0, Number(LIST_STYLE.exec(chain[0]?.name ?? '')?.[1] ?? 1) - 1),
    character: chain.map((style) => style.character).reduce(layStyle, NO_CHARACTER_STYLE),
  };
}

/** The nearest style that says so decides: by its outline level, or by its name in English or Dutch. */
function headingLevelOf(chain: readonly Style[]): number | null {
  for (const { outline, name } of chain) {
    if (/^(title|titel)$/i.test(name)) return 0;
    if (outline !== null) return outline === 9 ? null : outline + 1;
    const level = /^(?:heading|kop) ?([1-9])$/i.exec(name)?.[1];
    if (level !== undefined) return Number(level);
  }
  return null;
}

function mergeLists(chain: readonly Style[]): ListLink | null {
  const links = chain.flatMap((style) => style.list ?? []);
  if (links.length === 0) return null;
  return {
    numId: links.find((link) => link.numId !== null)?.numId ?? null,
    level: links.find((link) => link.level !== null)?.level ?? null,
  };
}
