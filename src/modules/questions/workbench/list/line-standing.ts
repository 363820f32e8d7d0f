import { bareStance, type TextLine, type TextState, type Waiting, waitingFor } from '#modules/library/index.ts';

/** How a text stands, as the list names it. */
export const LINE_STATES = ['concept', 'submitted', 'approved', 'scheduled', 'published', 'archived'] as const;
export type LineState = (typeof LINE_STATES)[number];
/** Whose words the site shows. */
export const TELLINGS = ['own-question', 'base', 'variant', 'addition', 'hidden'] as const;
export type Telling = (typeof TELLINGS)[number];

export type LineStanding = {
  readonly state: LineState;
  readonly telling: Telling;
  /** What of the base waits for the organisation; null for nothing. */
  readonly waiting: Waiting | null;
  readonly isReviewDue: boolean;
};
type At = { readonly now: Temporal.Instant; readonly today: string };

/** How a text stands now. What was shown until a moment that is past is a concept again. */
export function standingOfLine(line: TextLine, at: At): LineStanding {
  const state = stateOf(line, at.now);
  return {
    state,
    telling: line.isOwn ? 'own-question' : tellingOf(line),
    waiting: waitingOf(line, at.now),
    isReviewDue: !line.isArchived && line.reviewOn !== null && line.reviewOn <= at.today,
  };
}

/** What waits; own words that are not on the site any more stand there no longer, whatever the base withdrew. */
function waitingOf({ mode, stance, newest, version, visibleUntil }: TextLine, now: Temporal.Instant): Waiting | null {
  const waiting = mode === null ? null : waitingFor(bareStance(stance), mode, newest);
  if (waiting?.what !== 'withdrawn' || stance?.kind === 'follows') return waiting;
  const isOver = version === null || (visibleUntil !== null && Temporal.Instant.compare(visibleUntil, now) <= 0);
  return isOver ? null : waiting;
}

function stateOf(line: TextLine, now: Temporal.Instant): LineState {
  if (line.isArchived) return 'archived';
  // The base says it, as soon as somebody agreed where that is asked. Own words that were put aside say nothing beside it.
  if (line.state === null || (!line.isOwn && line.state === 'archived'))
    return line.mode === 'after-approval' && line.stance === null ? 'concept' : 'published';
  return stateOfText({ state: line.state, from: line.visibleFrom, until: line.visibleUntil }, now);
}

type Shown = {
  readonly state: TextState;
  readonly from: Temporal.Instant | null;
  readonly until: Temporal.Instant | null;
};

/** How a text of the organisation itself stands; a text that was shown until a moment that is past is a concept again. */
export function stateOfText({ state, from, until }: Shown, now: Temporal.Instant): LineState {
  if (state !== 'published') return state;
  if (from && Temporal.Instant.compare(from, now) > 0) return 'scheduled';
  return until && Temporal.Instant.compare(until, now) <= 0 ? 'concept' : 'published';
}

const tellingOf = ({ stance, mode }: TextLine): Telling => {
  if (mode === null) return 'variant';
  return stance === null || stance.kind === 'follows' ? 'base' : stance.kind;
};
