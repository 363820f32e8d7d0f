import type { Waiting } from '../model/sharing/standing.ts';
import type { FollowMode } from '../model/sharing/stance.ts';
import type { TextState } from './texts.ts';

/** How a text stands in a list: as its organisation works on it, and whether it is shown now. */
export type LineState = TextState | 'scheduled';
/** Whose words an organisation shows. */
export type LineTelling = 'own' | 'base' | 'variant' | 'addition' | 'hidden';

/** Which texts: of items of one kind, named by the text `titled`. What is left out asks for nothing. */
export type LineWish = {
  readonly kind: string;
  readonly titled: string;
  /** Each of them somewhere in a text: reads all texts in the database, so only for who searches. */
  readonly words?: readonly string[];
  /** The same for folded words (lower case, only letters and figures), whatever marks the letters have in the text; slower. */
  readonly foldedWords?: readonly string[];
  /** Null for outside any base. */
  readonly base?: string | null;
  readonly lang?: string;
  readonly meta?: Readonly<Record<string, string>>;
  /** One of these values; none is none. */
  readonly metaAmong?: Readonly<Record<string, readonly string[]>>;
  readonly states?: readonly LineState[];
  readonly tellings?: readonly LineTelling[];
  readonly waiting?: readonly Waiting['what'][];
  readonly isOwn?: true;
  readonly isReviewDue?: true;
  /** A civil date: only what is to be reviewed after it. */
  readonly reviewAfter?: string;
  readonly goneAfter?: Temporal.Instant;
  readonly changedAfter?: Temporal.Instant;
  /** Only texts of bases that are followed so. */
  readonly mode?: FollowMode;
  /** Only texts of which the base shows a later version than this. */
  readonly newestAfter?: number;
  readonly items?: readonly string[];
};
