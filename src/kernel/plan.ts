import type { FuzzyDate } from './fuzzy-date/fuzzy-date.ts';

/**
 * The words of a communication plan, one shape everywhere: importer, database rows, checks, exports and the open plan file
 * (`format: "eenstemmig-plan"`, version 1). Lists stand in the order of the document; words stay as people wrote them.
 * Fields that may be left out (`?`) are additions to the published format that older files do not have.
 */
export type Plan = {
  readonly format: 'eenstemmig-plan';
  readonly version: 1;
  readonly programme: Programme;
  readonly sections: readonly Section[];
  readonly goals: readonly Goal[];
  readonly audiences: readonly Audience[];
  readonly messages: Messages;
  readonly channels: readonly Channel[];
  readonly matrices: readonly Matrix[];
  readonly phases: readonly Phase[];
  readonly activities: readonly Activity[];
  readonly roles: readonly Role[];
  readonly effort: readonly EffortLine[];
  readonly budget: readonly BudgetLine[];
  readonly evaluation: readonly EvaluationMoment[];
  readonly agreements: readonly Agreement[];
  readonly unrecognised: readonly Unrecognised[];
  readonly acceptedFindings?: readonly AcceptedFinding[];
};

/**
 * `start`, `end` and `documentDate` are civil dates or null when the plan does not say. A side of the period that is no exact day
 * also has its words ('zomer 2027'): then `start` or `end` is the outermost day they allow, and only the words are shown.
 */
export type Programme = {
  readonly name: string;
  readonly client: string | null;
  readonly owner: string | null;
  readonly participants: readonly string[];
  readonly start: string | null;
  readonly end: string | null;
  readonly documentDate: string | null;
  readonly documentVersion: string | null;
  readonly startPhrase?: string | null;
  readonly endPhrase?: string | null;
};

export const SECTION_KINDS = [
  'occasion',
  'policyQuestion',
  'communicationQuestion',
  'context',
  'mission',
  'principles',
  'strategy',
  'conditions',
  'tone',
  'identity',
  'goals',
  'audiences',
  'message',
  'channels',
  'phases',
  'calendar',
  'organisation',
  'effort',
  'budget',
  'evaluation',
  'readingGuide',
  'decisionRoute',
  'appendix',
  'other',
] as const;
export type SectionKind = (typeof SECTION_KINDS)[number];

/** A block of the plan as text. `depth` 1 is a chapter; `markdown` is CommonMark with tables, without the heading. */
export type Section = Sourced & {
  readonly kind: SectionKind;
  readonly title: string;
  readonly depth: number;
  readonly markdown: string;
};

/**
 * Where an item came from, and under which id it is kept; both absent in a plan that never met a database or an import. `name` is
 * what it was called there, so that it is known again in that document after somebody gave it another name.
 */
export type Sourced = {
  readonly id?: string;
  readonly source?: { readonly file: string; readonly where: string; readonly name?: string };
};

export const GOAL_LEVELS = ['knowledge', 'attitude', 'behaviour', 'feeling'] as const;
export type GoalLevel = (typeof GOAL_LEVELS)[number];
export type Side = 'internal' | 'external';

export type Goal = Sourced & {
  readonly text: string;
  readonly level: GoalLevel | null;
  readonly side: Side | null;
  readonly audiences: readonly string[];
  readonly period: FuzzyDate | null;
  readonly indicator: Indicator | null;
  /** Value at the start, in the indicator's unit, as written. */
  readonly baseline?: string | null;
  /** How it is measured: a poll, a count, interviews. */
  readonly measuredBy?: string | null;
  readonly measurements?: readonly Measurement[];
  /** Words this goal had before, oldest first: the text it was read from may still hold them. */
  readonly earlierTexts?: readonly string[];
};
export type Indicator = { readonly text: string; readonly target: string | null; readonly unit: string | null };
/** One reading of an indicator; `on` is a civil date, `value` is in the indicator's unit. */
export type Measurement = { readonly on: string; readonly value: number; readonly note: string | null };

export const RINGS = ['codecide', 'cowork', 'cothink', 'informed'] as const;
/** Ring of influence (Factor C), from the core outwards: meebeslissen, meewerken, meedenken, meeweten. */
export type Ring = (typeof RINGS)[number];

export type Audience = Sourced & {
  readonly name: string;
  readonly category: string | null;
  readonly side: Side | null;
  readonly primary: boolean | null;
  readonly profile: string | null;
  readonly approach: string | null;
  readonly ring: Ring | null;
  /** Free words; the usual ones are beslisser, beïnvloeder, uitvoerder, leverancier, gebruiker. */
  readonly roles: readonly string[];
  readonly channels: readonly string[];
  readonly primaryReason?: string | null;
  readonly area?: string | null;
  /** Estimated number of people. */
  readonly size?: number | null;
  readonly languageLevel?: string | null;
  readonly accent?: string | null;
  /** Longest silence in days that is agreed; absent or null means the default of the ring. */
  readonly maxSilenceDays?: number | null;
  /** Silence somebody chose: until when, and why. */
  readonly chosenSilence?: { readonly until: string; readonly reason: string } | null;
  /** 'Not before' rule: nothing may reach this audience before that moment. */
  readonly notBefore?: { readonly when: FuzzyDate | null; readonly reason: string } | null;
  /** Who speaks to them: programme, municipality, partner. */
  readonly speaker?: string | null;
  readonly interests?: string | null;
  readonly resistance?: string | null;
  /** -2 (against) to 2 (for); null is unknown. */
  readonly attitude?: number | null;
  /** 1 (little) to 5 (much); null is unknown. */
  readonly influence?: number | null;
  readonly interest?: number | null;
  /** Ring where we want them to be, when that differs. */
  readonly desiredRing?: Ring | null;
};

export type Messages = {
  readonly core: string | null;
  readonly short: string | null;
  readonly slogan: string | null;
  readonly tone: string | null;
  readonly values: readonly string[];
  readonly accents: readonly Accent[];
  /** The core message in one sentence. */
  readonly sentence?: string | null;
  readonly preferredWords?: readonly string[];
  readonly avoidedWords?: readonly AvoidedWord[];
  /** Words the message had before, oldest first: the text it was read from may still hold them. */
  readonly earlierTexts?: readonly string[];
};
export type Accent = { readonly for: string; readonly text: string };
export type AvoidedWord = { readonly word: string; readonly instead: string | null };

export type Channel = Sourced & {
  readonly name: string;
  readonly description: string | null;
  readonly rhythm: FuzzyDate | null;
};

/** A table of crosses, e.g. audience x channel. Each cross names its row and its column. */
export type Matrix = Sourced & {
  readonly title: string | null;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly crosses: readonly (readonly [string, string])[];
};

export type Phase = Sourced & {
  readonly name: string;
  readonly period: FuzzyDate | null;
  readonly accent: string | null;
  readonly milestone: string | null;
};

export const STATUS_VALUES = ['todo', 'doing', 'done', 'cancelled'] as const;
export type StatusValue = (typeof STATUS_VALUES)[number];

/** A row of the calendar. Audiences and channels are the words of the writer; `audienceLinks` names entries of `audiences`. */
export type Activity = Sourced & {
  readonly when: FuzzyDate;
  readonly title: string;
  readonly kind: 'activity' | 'milestone';
  readonly channels: readonly string[];
  readonly audiences: readonly string[];
  readonly rings: readonly Ring[];
  readonly objective: string | null;
  readonly sender: string | null;
  readonly responsible: readonly string[];
  /** `text` is the status as written; null where the plan has none. */
  readonly status: { readonly value: StatusValue | null; readonly text: string | null };
  readonly tasks: readonly Task[];
  readonly notes: string | null;
  /** Names of entries of `audiences` that the words in `audiences` refer to, as judged by a person or a rule. */
  readonly audienceLinks?: readonly string[];
  readonly phase?: string | null;
  readonly goals?: readonly string[];
  /** Phrases this date had before, oldest first: vague dates harden step by step. */
  readonly earlierPhrases?: readonly string[];
};
export type Task = {
  readonly text: string;
  readonly who: readonly string[];
  readonly when?: FuzzyDate | null;
  /** Civil date on which it was done; null or absent is open. */
  readonly doneOn?: string | null;
};

export type Role = Sourced & {
  readonly name: string;
  readonly does: string | null;
  /** The people who have this role, as written. */
  readonly who?: readonly string[];
};
export type EffortLine = Sourced & {
  readonly role: string;
  readonly hoursPerWeek: number | null;
  readonly period: FuzzyDate | null;
};
/** Amounts are integer euro cents; `amountCents` is what was planned, null when the plan names no amount. */
export type BudgetLine = Sourced & {
  readonly label: string;
  readonly amountCents: number | null;
  readonly note: string | null;
  readonly committedCents?: number | null;
  readonly spentCents?: number | null;
  readonly carrier?: string | null;
};
export type EvaluationMoment = Sourced & { readonly when: FuzzyDate | null; readonly how: string };
export type Agreement = Sourced & { readonly partner: string | null; readonly text: string };
/** Text of the source that found no place; `where` says in plain Dutch where it stood. */
export type Unrecognised = Sourced & { readonly where: string; readonly text: string };
/** A finding somebody looked at and accepted; `on` is a civil date. */
export type AcceptedFinding = {
  readonly rule: string;
  readonly subject: string;
  readonly reason: string;
  readonly on: string;
};

/** A plan with a name and nothing else in it. */
export const emptyPlan = (name: string): Plan => ({
  format: 'eenstemmig-plan',
  version: 1,
  programme: {
    name,
    client: null,
    owner: null,
    participants: [],
    start: null,
    end: null,
    documentDate: null,
    documentVersion: null,
  },
  sections: [],
  goals: [],
  audiences: [],
  messages: { core: null, short: null, slogan: null, tone: null, values: [], accents: [] },
  channels: [],
  matrices: [],
  phases: [],
  activities: [],
  roles: [],
  effort: [],
  budget: [],
  evaluation: [],
  agreements: [],
  unrecognised: [],
});
