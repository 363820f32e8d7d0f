import { attribute, childAt, childrenNamed, elementsOf, type XmlElement } from '../xml/element.ts';

/** What a text or paragraph style says about looks; null where it leaves that to the style it inherits from. */
export type OdtLook = {
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly struck: boolean | null;
  readonly hidden: boolean | null;
};
export type OdtStyle = OdtLook & { readonly headingLevel: number | null };
export type OdtStyles = {
  readonly paragraph: (name: string | null) => OdtStyle;
  readonly text: (name: string | null) => OdtStyle;
  /** The colour behind a cell, as its style names it. */
  readonly cellFill: (name: string | null) => string | null;
  /** Whether the list style numbers its items at a depth from 0. */
  readonly isOrdered: (listStyle: string | null, depth: number) => boolean;
};

type Named = OdtStyle & { readonly parent: string | null };
const NOTHING: OdtStyle = { bold: null, italic: null, struck: null, hidden: null, headingLevel: null };
const LONGEST_CHAIN = 30;

/** The styles of content.xml and styles.xml together; a style of the text itself goes before a named one. */
export function readOdtStyles(roots: readonly (XmlElement | null)[]): OdtStyles {
  const groups = roots.flatMap((root) => [
    ...childrenNamed(root, 'office:automatic-styles'),
    ...childrenNamed(root, 'office:styles'),
  ]);
  const styles = new Map<string, Named>();
  const lists = new Map<string, readonly boolean[]>();
  const fills = new Map<string, string | null>();
  for (const element of groups.flatMap(elementsOf)) {
    const name = attribute(element, 'style:name') ?? '';
    if (element.name === 'text:list-style' && !lists.has(name)) lists.set(name, orderedLevels(element));
    const key = `${attribute(element, 'style:family')} ${name}`;
    if (element.name === 'style:style' && !styles.has(key)) styles.set(key, readStyle(element, name));
    if (attribute(element, 'style:family') === 'table-cell')
      fills.set(name, attribute(childAt(element, 'style:table-cell-properties'), 'fo:background-color'));
  }
  const known = new Map<string, OdtStyle>();
  const resolve = (family: string, name: string | null): OdtStyle => {
    if (name === null) return NOTHING;
    const key = `${family} ${name}`;
    const style = known.get(key) ?? inherit(styles, family, name);
    known.set(key, style);
    return style;
  };
  return {
    paragraph: (name) => resolve('paragraph', name),
    text: (name) => resolve('text', name),
    cellFill: (name) => fills.get(name ?? '') ?? null,
    isOrdered: (listStyle, depth) => lists.get(listStyle ?? '')?.[depth] ?? false,
  };
}

function readStyle(element: XmlElement, name: string): Named {
  const properties = childAt(element, 'style:text-properties');
  const weight = attribute(properties, 'fo:font-weight');
  const slant = attribute(properties, 'fo:font-style');
  const strike =
    attribute(properties, 'style:text-line-through-style') ?? attribute(properties, 'style:text-line-through-type');
  const display = attribute(properties, 'text:display');
  return {
    bold: weight === null ? null : /^(bold|[6-9]00)$/.test(weight),
    italic: slant === null ? null : slant !== 'normal',
    struck: strike === null ? null : strike !== 'none',
    hidden: display === null ? null : display === 'none',
    headingLevel: headingLevelOf(element, attribute(element, 'style:display-name') ?? name),
    parent: attribute(element, 'style:parent-style-name'),
  };
}

function headingLevelOf(element: XmlElement, name: string): number | null {
  const plain = name.replace(/_20_/g, ' ');
  if (/^(title|titel)$/i.test(plain)) return 0;
  const level =
    attribute(element, 'style:default-outline-level') ?? /^(?:heading|kop) ?([1-9])$/i.exec(plain)?.[1] ?? '';
  return /^([1-9]|10)$/.test(level) ? Number(level) : null;
}

function inherit(styles: ReadonlyMap<string, Named>, family: string, name: string): OdtStyle {
  let style: OdtStyle = NOTHING;
  let next: string | null = name;
  for (let step = 0; step < LONGEST_CHAIN && next !== null; step += 1) {
    const lower: Named | undefined = styles.get(`${family} ${next}`);
    const { parent, ...own }: Named = lower ?? { ...NOTHING, headingLevel: nameLevel(next), parent: null };
    style = {
      bold: style.bold ?? own.bold,
      italic: style.italic ?? own.italic,
      struck: style.struck ?? own.struck,
      hidden: style.hidden ?? own.hidden,
      headingLevel: style.headingLevel ?? own.headingLevel,
    };
    next = parent;
  }
  return style;
}

/** A built-in style that the file uses without defining it. */
const nameLevel = (name: string): number | null => {
  if (name === 'Title') return 0;
  const level = /^Heading_20_([1-9])$/.exec(name)?.[1];
  return level === undefined ? null : Number(level);
};

const orderedLevels = (list: XmlElement): boolean[] => {
  const ordered: boolean[] = [];
  for (const level of elementsOf(list)) {
    const depth = Number(attribute(level, 'text:level') ?? 1) - 1;
    if (!Number.isInteger(depth) || depth < 0 || depth > 9) continue;
    ordered[depth] =
      level.name === 'text:list-level-style-number' && (attribute(level, 'style:num-format') ?? '1') !== '';
  }
  return ordered;
};
