import type { ActivityState } from '../activity.ts';
import type { ShownSilence } from '../silences.ts';
import type { Position } from './axis.ts';

/** The range a vague date covers; a side that runs out of view has no soft edge. */
export type Cloud = {
  readonly a: Position;
  readonly b: Position;
  readonly softStart: boolean;
  readonly softEnd: boolean;
};
/** `folded` is right of the marker in two lines. */
export type LabelSide = 'left' | 'right' | 'folded';

/** One activity as one link: one marker, or several with 'of' between them. `row` is the sub-row of the lane, from 0. */
export type MarkerPiece = {
  readonly kind: 'marker';
  readonly activity: number;
  readonly row: number;
  readonly side: LabelSide;
  readonly state: ActivityState;
  readonly isVague: boolean;
  /** One position, or one for each alternative in view; the label stands at the first (left) or the last (right). */
  readonly spots: readonly { readonly x: Position; readonly cloud: Cloud | null }[];
  readonly label: string;
  readonly phrase: string;
};

/** All moments of a series as one link; blurred ticks are 'about' that day. */
export type SeriesPiece = {
  readonly kind: 'series';
  readonly activity: number;
  readonly row: number;
  readonly ticks: readonly { readonly x: Position; readonly isSent: boolean; readonly isBlurred: boolean }[];
};

/** What goes on all the time: a line with its label at the left. */
export type LinePiece = {
  readonly kind: 'line';
  readonly activity: number;
  readonly row: number;
  readonly a: Position;
  readonly b: Position;
  readonly label: string;
  readonly phrase: string;
};

/** A silence from message to message. From `fade` on the hatch fades out, because the next date is vague; null when it is not. */
export type SilencePiece = {
  readonly kind: 'silence';
  readonly row: number;
  readonly a: Position;
  readonly b: Position;
  readonly fade: Position | null;
  /** Where the middle of the label stands. */
  readonly labelX: Position;
  readonly label: string;
  readonly silence: ShownSilence;
};

export type LanePiece = MarkerPiece | SeriesPiece | LinePiece | SilencePiece;
