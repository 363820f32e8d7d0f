import type { ListPlace } from '../blocks.ts';
import { attribute, childAt, childrenNamed, type XmlElement } from '../xml/element.ts';
import type { ListLink } from './styles.ts';

/** Finds the list place of a paragraph; null for a paragraph outside lists, also when its "bullet" shows nothing. */
export type Numbering = (link: ListLink | null) => ListPlace | null;
type Level = { readonly format: string; readonly text: string };
type Levels = ReadonlyMap<number, Level>;

/** The lists of word/numbering.xml. A list that is not defined there still counts as bullets. */
export function readNumbering(root: XmlElement | null): Numbering {
  const definitions = readDefinitions(root);
  const lists = new Map<string, Levels>();
  for (const element of childrenNamed(root, 'w:num')) {
    const base =
      definitions.get(attribute(childAt(element, 'w:abstractNumId'), 'w:val') ?? '') ?? new Map<number, Level>();
    const overrides = childrenNamed(element, 'w:lvlOverride').flatMap((override) => childrenNamed(override, 'w:lvl'));
    lists.set(attribute(element, 'w:numId') ?? '', new Map([...base, ...readLevels(overrides)]));
  }
  return (link) => {
    if (!link || link.numId === null || link.numId === '0') return null;
    const depth = Math.min(Math.max(link.level ?? 0, 0), 8);
    const level = lists.get(link.numId)?.get(depth);
    if (!level) return { depth, ordered: false };
    const ordered = level.format !== 'bullet' && level.format !== 'none';
    // A blank bullet is how a second paragraph of the same item is made.
    return level.text.trim() === '' && (level.format === 'none' || !ordered) ? null : { depth, ordered };
  };
}

function readDefinitions(root: XmlElement | null): ReadonlyMap<string, Levels> {
  const elements = childrenNamed(root, 'w:abstractNum');
  const byStyle = new Map<string, Levels>();
  for (const element of elements) {
    const style = attribute(childAt(element, 'w:styleLink'), 'w:val');
    if (style !== null) byStyle.set(style, readLevels(childrenNamed(element, 'w:lvl')));
  }
  return new Map(
    elements.map((element) => {
      const style = attribute(childAt(element, 'w:numStyleLink'), 'w:val');
      const levels = (style === null ? null : byStyle.get(style)) ?? readLevels(childrenNamed(element, 'w:lvl'));
      return [attribute(element, 'w:abstractNumId') ?? '', levels];
    }),
  );
}

function readLevels(elements: readonly XmlElement[]): Levels {
  return new Map(
    elements.map((element) => [
      Number(attribute(element, 'w:ilvl') ?? 0),
      {
        format: attribute(childAt(element, 'w:numFmt'), 'w:val') ?? 'decimal',
        // Without a text the bullet is a picture, or the number itself.
        text: attribute(childAt(element, 'w:lvlText'), 'w:val') ?? '•',
      },
    ]),
  );
}
