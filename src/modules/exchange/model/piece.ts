import type {
  Accent,
  Activity,
  Agreement,
  Audience,
  BudgetLine,
  Channel,
  EffortLine,
  EvaluationMoment,
  Goal,
  Matrix,
  Phase,
  Programme,
  Role,
  Section,
  Unrecognised,
} from '#kernel/plan.ts';
import type { Confidence, ItemKind, Question } from '../recognise/index.ts';

export const MESSAGE_PARTS = ['core', 'short', 'slogan', 'tone', 'values'] as const;
/** One part of the message of a plan; `values` is one of its values. */
export type MessagePart = { readonly part: (typeof MESSAGE_PARTS)[number]; readonly text: string };

/** What a piece holds, in the words of the plan. */
export type PieceBody =
  | { readonly kind: 'programme'; readonly value: Programme }
  | { readonly kind: 'section'; readonly value: Section }
  | { readonly kind: 'goal'; readonly value: Goal }
  | { readonly kind: 'audience'; readonly value: Audience }
  | { readonly kind: 'message'; readonly value: MessagePart }
  | { readonly kind: 'accent'; readonly value: Accent }
  | { readonly kind: 'channel'; readonly value: Channel }
  | { readonly kind: 'matrix'; readonly value: Matrix }
  | { readonly kind: 'phase'; readonly value: Phase }
  | { readonly kind: 'activity'; readonly value: Activity }
  | { readonly kind: 'role'; readonly value: Role }
  | { readonly kind: 'effort'; readonly value: EffortLine }
  | { readonly kind: 'budget'; readonly value: BudgetLine }
  | { readonly kind: 'evaluation'; readonly value: EvaluationMoment }
  | { readonly kind: 'agreement'; readonly value: Agreement }
  | { readonly kind: 'unrecognised'; readonly value: Unrecognised };
export type PieceKind = PieceBody['kind'];

/** What a person decided about a piece; `body` where it was changed or moved to another kind. */
export type Decision = {
  readonly state: 'checked' | 'out';
  readonly body?: PieceBody;
  /** What to do with what the programme has already; absent means as we propose. */
  readonly present?: PresentWay;
};

export const PRESENT_WAYS = ['fill', 'skip', 'add'] as const;
/** `fill` keeps what is there and adds what it lacks, `skip` leaves the piece behind, `add` puts it beside what is there. */
export type PresentWay = (typeof PRESENT_WAYS)[number];
/** What the programme has already under the same name. */
export type Present = {
  /** Null for a part of the message: that has no row of its own. */
  readonly id: string | null;
  /** What it is called in the programme; the whole text for a part of the message. */
  readonly name: string;
  readonly way: PresentWay;
  /** Fields that filling in would add to, and fields where both say something else: those stay as they are in the programme. */
  readonly brings: readonly string[];
  readonly differs: readonly string[];
};
/** By the key of the recognised item. */
export type Decisions = Readonly<Record<string, Decision>>;

/**
 * `sure`, `likely` and `open` (nobody looked yet, and there is doubt) are what the recogniser thought; `checked` was looked at;
 * `known` is in the programme already and is not added again; `out` stays behind; `loose` has no place and goes along as loose text.
 */
export type PieceState = 'sure' | 'likely' | 'open' | 'checked' | 'known' | 'out' | 'loose';

/** Something that was recognised, as it stands now. `number` counts from 1 in the order of the document. */
export type Piece = {
  readonly number: number;
  readonly key: string;
  /** Numbers of the blocks of the source it was read from, ascending; empty when it came from no block in particular. */
  readonly at: readonly number[];
  readonly confidence: Confidence;
  readonly question: Question | null;
  readonly recognisedAs: ItemKind;
  readonly body: PieceBody;
  readonly state: PieceState;
  /** What the programme has already; null for something new, or while there is no programme. */
  readonly present: Present | null;
};
