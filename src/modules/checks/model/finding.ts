import type { RuleFacts } from './rule-facts.ts';

/** Names of the rules; they stand in accepted findings and in scripts of others, so they never change. */
export const RULES = [
  'C1.silence',
  'C2.activity',
  'C2.channel',
  'C2.goal',
  'C2.message',
  'C2.unknown',
  'C3.measure',
  'C3.activity',
  'C3.deadline',
  'C4.internalFirst',
  'C4.professionalsFirst',
  'C4.notBefore',
  'C5.milestone',
  'C6.overload',
  'C7.holiday',
  'C7.otherProgramme',
  'C8.responsible',
  'C8.overdue',
  'C8.date',
  'C8.budget',
  'C8.placeholder',
  'C8.avoidedWord',
  'C8.language',
] as const;
export type RuleName = (typeof RULES)[number];

export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

export type SubjectKind = 'plan' | 'audience' | 'goal' | 'activity' | 'task' | 'budgetLine' | 'section' | 'message';

/** Part of the plan, and position in its list; without `index` the part as a whole. */
export type Place = {
  readonly part: 'calendar' | 'goals' | 'audiences' | 'messages' | 'budget' | 'sections';
  readonly index?: number;
};

/** What every finding says whatever its rule. `certain` is false when it only holds on an unlucky reading of vague dates. */
export type FindingBase = {
  readonly severity: Severity;
  readonly subject: string;
  readonly subjectKind: SubjectKind;
  readonly subjectId?: string;
  readonly where: Place;
  readonly certain: boolean;
};

/** A finding before it has words: the facts that its sentence needs. */
export type RawFinding<Rule extends RuleName = RuleName> = {
  [Name in Rule]: FindingBase & { readonly rule: Name; readonly facts: RuleFacts[Name] };
}[Rule];

/** A finding with its sentences: what, why it matters, how to mend it. */
export type Finding = FindingBase & {
  readonly rule: RuleName;
  readonly message: string;
  readonly why: string;
  readonly advice: string;
};
