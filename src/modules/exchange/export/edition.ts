import { STATUS_WORDS } from '#kernel/status-words.ts';
import type { Activity, Audience, Goal, Plan, Section } from '#kernel/plan.ts';
import type { OpenCheck } from '../model/open-check.ts';
import { copy } from './copy.nl.ts';

/** Who a document is for: `all` has everything, to work with; `board` is what a council or another board is handed. */
export type Edition = 'all' | 'board';
/**
 * The day that a file bears, a civil date in Europe/Amsterdam, and for whom it is when it is a document. One with everything ends with
 * `checks`, where the caller has them.
 */
export type Imprint = { readonly today: string; readonly edition: Edition; readonly checks?: readonly OpenCheck[] };

/**
 * The plan as a board reads it: what is planned, for whom and why. How groups stand and are judged, tasks and who does them, notes,
 * rules of silence, words to avoid and texts without a place stay with those who work with it.
 */
export const forBoard = (plan: Plan): Plan => ({
  ...plan,
  sections: sectionsForBoard(plan),
  roles: [],
  goals: plan.goals.map(goalForBoard),
  audiences: plan.audiences.map(audienceForBoard),
  messages: { ...plan.messages, preferredWords: [], avoidedWords: [] },
  activities: plan.activities.map(activityForBoard),
  unrecognised: [],
  acceptedFindings: [],
});

/**
 * Chapters that stay with those who work with the plan, with all that stands below them: about how groups stand ('Krachtenveld',
 * 'Weerstand'), and about who does what.
 */
export function keptFromBoard({ sections }: Pick<Plan, 'sections'>): Section[] {
  const kept: Section[] = [];
  let above: Section | null = null;
  for (const section of sections) {
    const isBelow = above !== null && section.depth > above.depth;
    if (!isBelow) above = isBetweenColleagues(section) ? section : null;
    if (above !== null) kept.push(section);
  }
  return kept;
}
function sectionsForBoard(plan: Plan): Section[] {
  const kept = new Set(keptFromBoard(plan));
  return plan.sections.filter((section) => !kept.has(section));
}

const isBetweenColleagues = ({ kind, title }: Section): boolean => kind === 'organisation' || ABOUT_STANCE.test(title);
const ABOUT_STANCE =
  /krachten?veld|stakeholder-?analyse|actoren-?analyse|belangen-?analyse|\bweerstand(?:en)?\b|\bwie is (?:voor|tegen)\b/iu;

const goalForBoard = (goal: Goal): Goal => ({
  ...goal,
  measurements: (goal.measurements ?? []).map((measurement) => ({ ...measurement, note: null })),
});

/** What a group is like is written by colleagues for colleagues, and how it stands towards the plan is often in it. */
const audienceForBoard = (audience: Audience): Audience => ({
  ...audience,
  ...{ profile: null, primaryReason: null, desiredRing: null, roles: [] },
  ...{ attitude: null, resistance: null, influence: null, interest: null, interests: null },
  ...{ maxSilenceDays: null, chosenSilence: null, notBefore: null },
});

/** A milestone and what is called off say so below their name: a column for each would take the room of what there is to read. */
function activityForBoard(activity: Activity): Activity {
  const { title, kind, status, audiences, rings } = activity;
  const marks = [
    kind === 'milestone' ? copy.calendar.milestone : '',
    status.value === 'cancelled' ? STATUS_WORDS.cancelled : '',
  ].filter((mark) => mark !== '');
  return {
    ...activity,
    title: [title, ...(marks.length === 0 ? [] : [`(${marks.join(', ').toLowerCase()})`])].join('\n'),
    kind: 'activity',
    rings: audiences.length === 0 ? rings : [],
    status: { value: null, text: null },
    ...{ responsible: [], tasks: [], goals: [], notes: null, earlierPhrases: [] },
  };
}
