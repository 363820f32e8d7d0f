import { onceFor } from '#kernel/once-for.ts';
import type { AcceptedFinding, Plan } from '#kernel/plan.ts';
import { dayNumber } from '#kernel/fuzzy-date/index.ts';
import { audienceMatcher, plainWords, shapeOf } from '#modules/audiences/index.ts';
import {
  isContact,
  isPlanOver,
  placeAnchored,
  type PlacedPlan,
  type PlanReading,
  readPlan,
  shownAudiencesIn,
  waitingFor,
} from '#modules/calendar/index.ts';
import { overLevel } from '#modules/library/index.ts';
import { copy as names } from './copy.nl.ts';
import { copy } from './rule-copy.nl.ts';
import type { CheckFacts, Holiday } from './model/check-facts.ts';
import { RULES, type Finding, type RawFinding, type RuleName } from './model/finding.ts';
import { runRules } from './model/run-rules.ts';

/** `today` is a civil date (Europe/Amsterdam). Public holidays are known; `holidays` adds recess and school holidays. */
export type CheckOptions = {
  readonly today: string;
  readonly holidays?: readonly (Omit<Holiday, 'name'> & { readonly name?: string })[];
  readonly otherPlans?: readonly Plan[];
  /** The same plan when it was placed and read already, with the same day and the same other plans. */
  readonly known?: { readonly placed: PlacedPlan; readonly reading: PlanReading };
  /** Hard words that the organisation explains itself; none outside an organisation. */
  readonly allowed?: readonly string[];
};

/** A finding that somebody accepted, with who it was told to and when. */
export type AcceptedResult = Finding & { readonly accepted: AcceptedFinding };

/** `passed` is the number of rules (of `RULES`) that found nothing at all, accepted or not. */
export type CheckResult = {
  readonly open: readonly Finding[];
  readonly accepted: readonly AcceptedResult[];
  readonly passed: number;
};

/**
 * Checks a whole plan, without a database. Findings stand by severity, then by rule, then by place in the plan.
 * A finding counts as accepted when the plan has an accepted finding with the same rule and the same subject.
 */
export function checkPlan(plan: Plan, options: CheckOptions): CheckResult {
  const raw = runRules(gatherFacts(plan, options));
  const accepted = new Map((plan.acceptedFindings ?? []).map((entry) => [keyOf(entry), entry]));
  const findings = raw.map((found) => ({
    finding: withWords(found),
    acceptance: accepted.size === 0 ? undefined : accepted.get(keyOf(found)),
  }));
  const hit = new Set(raw.map(({ rule }) => rule));
  return {
    open: findings.flatMap(({ finding, acceptance }) => (acceptance === undefined ? [finding] : [])),
    accepted: findings.flatMap(({ finding, acceptance }) =>
      acceptance === undefined ? [] : [{ ...finding, accepted: acceptance }],
    ),
    passed: RULES.length - hit.size,
  };
}

/** The document of `check --json`: only what is open, each with exactly these five fields. */
export const findingsDocument = ({ open }: CheckResult) => ({
  findings: open.map(({ rule, severity, subject, message, advice }) => ({ rule, severity, subject, message, advice })),
});

const keyOf = ({ rule, subject }: { readonly rule: string; readonly subject: string }): string =>
  `${rule} ${plainWords(subject).join(' ')}`;

const wordsOf = <Rule extends RuleName>(found: RawFinding<Rule>) => copy[found.rule](found.subject, found.facts);

function withWords(found: RawFinding): Finding {
  const { rule, severity, subject, subjectKind, where, certain, subjectId } = found;
  const id = subjectId === undefined ? {} : { subjectId };
  return { rule, severity, subject, subjectKind, ...id, where, certain, ...wordsOf(found) };
}

type Waiting = { readonly title: string; readonly phrase: string };

const waitingOf = (at: Parameters<typeof waitingFor>[0], audience: number): readonly Waiting[] =>
  waitingFor(at, audience).map(({ title, when }) => ({ title, phrase: when.text.trim() || names.undecided }));

/** No date at all is told as one that is still to be decided, never as empty brackets. */
const withPhrases = (plan: Plan): Plan => ({
  ...plan,
  activities: plan.activities.map((activity) =>
    activity.when.text.trim() === '' ? { ...activity, when: { ...activity.when, text: names.undecided } } : activity,
  ),
});

/** Per activity the words that stand for no audience. */
function strangersIn({ activities }: Plan, book: PlanReading['book']): readonly (readonly string[])[] {
  const shownIn = shownAudiencesIn(book);
  const unknownAmong = onceFor(
    (shown: ReturnType<typeof shownIn>) => shown,
    (shown): readonly string[] =>
      shown === 'everyone' ? [] : shown.flatMap(({ text, audience }) => (audience === null ? [text] : [])),
  );
  return activities.map((activity) => unknownAmong(shownIn(activity)));
}

function gatherFacts(
  written: Plan,
  { today, holidays = [], otherPlans = [], allowed = [], known }: CheckOptions,
): CheckFacts {
  const placed = known?.placed ?? placeAnchored(written);
  const reading = known?.reading ?? readPlan(placed, { today, otherPlans });
  const { plan, placings } = placed;
  const matcher = audienceMatcher(plan.audiences);
  return {
    plan: withPhrases(plan),
    unplaced: new Map([...placings].flatMap(([index, each]) => (each.kind === 'open' ? [[index, each.why]] : []))),
    today,
    todayDay: dayNumber(today),
    reached: plan.activities.map((activity) => reading.book.reached(activity).audiences),
    strangers: strangersIn(plan, reading.book),
    isContact: plan.activities.map(isContact),
    moments: reading.moments,
    silences: reading.silences,
    waitingFor: (audience) => waitingOf({ plan, book: reading.book, today }, audience),
    isOver: isPlanOver(plan, today),
    shapes: plan.audiences.map(shapeOf),
    holidays: holidays.map((days) => ({ ...days, name: days.name ?? 'een vakantie' })),
    hardMessage: overLevel(plan.messages.core ?? '', { format: 'markdown', allowed }),
    matchAudiences: matcher.match,
  };
}
