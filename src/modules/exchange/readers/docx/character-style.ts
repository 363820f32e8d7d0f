import { attribute, childAt, type XmlElement } from '../xml/element.ts';

/** What a run property set says; null where it leaves the matter to the style below it. */
export type CharacterStyle = {
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly struck: boolean | null;
  readonly hidden: boolean | null;
  readonly font: string | null;
};
export const NO_CHARACTER_STYLE: CharacterStyle = { bold: null, italic: null, struck: null, hidden: null, font: null };

/** The properties in a `w:rPr`. */
export function readCharacterStyle(properties: XmlElement | null): CharacterStyle {
  if (!properties || properties.children.length === 0) return NO_CHARACTER_STYLE;
  return {
    bold: toggle(properties, 'w:b'),
    italic: toggle(properties, 'w:i'),
    struck: toggle(properties, 'w:strike') ?? toggle(properties, 'w:dstrike'),
    hidden: toggle(properties, 'w:vanish'),
    font: attribute(childAt(properties, 'w:rFonts'), 'w:ascii'),
  };
}

/** `upper` where it speaks, otherwise `lower`. */
export function layStyle(upper: CharacterStyle, lower: CharacterStyle): CharacterStyle {
  if (upper === NO_CHARACTER_STYLE) return lower;
  return {
    bold: upper.bold ?? lower.bold,
    italic: upper.italic ?? lower.italic,
    struck: upper.struck ?? lower.struck,
    hidden: upper.hidden ?? lower.hidden,
    font: upper.font ?? lower.font,
  };
}

/** Whether an on/off element is on, off, or not there (null). */
export function toggle(parent: XmlElement | null, name: string): boolean | null {
  const element = childAt(parent, name);
  return element ? !/^(0|false|off|none)$/i.test(attribute(element, 'w:val') ?? '') : null;
}
