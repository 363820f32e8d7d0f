import { ASIDE } from '../aside.nl.ts';
import type { AsideNotes } from '../aside-notes.ts';
import { textOfBlocks } from '../blocks.ts';
import { attribute, childrenNamed, descendantsNamed, elementsOf, textIn, type XmlElement } from '../xml/element.ts';
import type { Archive } from '../zip/archive.ts';
import { readRelationships, readXmlPart, type Relationship } from '../zip/office-package.ts';
import { readWordBlocks } from './word-blocks.ts';
import type { WordContext } from './word-context.ts';

/** Makes a context with its own numbering of blocks for one part of the document. */
export type ContextFor = (relationships: readonly Relationship[]) => WordContext;
type SideParts = {
  readonly archive: Archive;
  readonly relationships: readonly Relationship[];
  readonly contextFor: ContextFor;
  readonly notes: AsideNotes;
};

/** Notes the texts of headers, footers, notes, comments and diagrams. */
export async function readSideParts({ archive, relationships, contextFor, notes }: SideParts): Promise<void> {
  for (const { kind, target } of relationships.filter((link) => !link.external)) {
    const split = SPLITS[kind];
    if (!split) continue;
    const root = await readXmlPart(archive, target);
    if (!root) continue;
    const context = contextFor(await readRelationships(archive, target));
    for (const { where, element } of split(root)) notes.note(where, textOfBlocks(readWordBlocks(element, context)));
    readBoxes(context);
  }
  await readDiagrams(archive, relationships, notes);
}

/** Notes the text boxes that were met, also those inside other boxes. */
export function readBoxes(context: WordContext): void {
  for (let box = context.boxes.shift(); box; box = context.boxes.shift()) {
    context.noteAside(ASIDE.textBox, textOfBlocks(readWordBlocks(box, context)));
  }
}

type Piece = { readonly where: string; readonly element: XmlElement };
const SPLITS: Readonly<Record<string, (root: XmlElement) => Piece[]>> = {
  header: (root) => [{ where: ASIDE.header, element: root }],
  footer: (root) => [{ where: ASIDE.footer, element: root }],
  footnotes: (root) => realNotes(root, 'w:footnote').map((element) => ({ where: ASIDE.footnote, element })),
  endnotes: (root) => realNotes(root, 'w:endnote').map((element) => ({ where: ASIDE.endnote, element })),
  comments: (root) =>
    childrenNamed(root, 'w:comment').map((element) => ({
      where: ASIDE.comment(attribute(element, 'w:author')),
      element,
    })),
};

/** Without the lines that Word keeps among the notes to draw above them. */
const realNotes = (root: XmlElement, name: string): XmlElement[] =>
  childrenNamed(root, name).filter((note) => (attribute(note, 'w:type') ?? 'normal') === 'normal');

/** SmartArt: often the rings or the phases of a plan; each shape's text on its own line. */
async function readDiagrams(
  archive: Archive,
  relationships: readonly Relationship[],
  notes: AsideNotes,
): Promise<void> {
  for (const { target } of relationships.filter((link) => link.kind === 'diagramData')) {
    const root = await readXmlPart(archive, target);
    const shapes = root ? descendantsNamed(root, 'dgm:t') : [];
    const lines = shapes.map((shape) =>
      elementsOf(shape)
        .map((part) => textOfDrawing(part))
        .join(' ')
        .trim(),
    );
    notes.note(ASIDE.diagram, lines.filter((line) => line !== '').join('\n'));
  }
}

const textOfDrawing = (element: XmlElement): string => descendantsNamed(element, 'a:t').map(textIn).join('');
