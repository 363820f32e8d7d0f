import type { BlockCounter } from '../block-counter.ts';
import type { ListPlace } from '../blocks.ts';
import type { XmlElement } from '../xml/element.ts';
import type { OdtStyles } from './odt-styles.ts';

/** What the readers of one OpenDocument text share. */
export type OdtContext = {
  readonly count: BlockCounter;
  readonly styles: OdtStyles;
  readonly noteAside: (where: string, text: string) => void;
  /** Text boxes, notes and comments met on the way, to be read after the text itself. */
  readonly pending: { readonly where: string; readonly element: XmlElement }[];
};

/** The list around a point: its depth and style; `bullet` is what its next item's first paragraph takes. */
export type OdtList = { readonly depth: number; readonly style: string | null; bullet: ListPlace | null };
