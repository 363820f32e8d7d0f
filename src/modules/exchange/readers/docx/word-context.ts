import type { SourceRun } from '../../model/source-document.ts';
import type { BlockCounter } from '../block-counter.ts';
import type { XmlElement } from '../xml/element.ts';
import type { Numbering } from './numbering.ts';
import type { Styles } from './styles.ts';

/** A field that is open at this point of the text: its instruction comes first, what it shows after `showsResult`. */
export type OpenField = { instruction: string; showsResult: boolean; href: string | null; readonly tick: string };

/** What the readers of paragraphs, runs and tables share while they go through one part of a document. */
export type WordContext = {
  readonly count: BlockCounter;
  readonly styles: Styles;
  readonly numbering: Numbering;
  /** Addresses of outside links by relationship id, only safe ones. */
  readonly links: ReadonlyMap<string, string>;
  readonly noteAside: (where: string, text: string) => void;
  /** Text boxes met on the way, to be read after the text itself. */
  readonly boxes: XmlElement[];
  readonly fields: OpenField[];
  /** Runs of a paragraph whose end was deleted with tracked changes: they belong to the next paragraph. */
  readonly carried: SourceRun[];
};
