import type { Audience } from '#kernel/plan.ts';

/** What the sentence of each rule needs to know. Dates are civil dates unless the name says phrase: then they are verbatim. */
export type RuleFacts = {
  readonly 'C1.silence': SilenceFacts;
  readonly 'C2.activity': { readonly primary: boolean };
  readonly 'C2.channel': Nothing;
  readonly 'C2.goal': Nothing;
  readonly 'C2.message': { readonly missing: 'core' | 'accent' };
  readonly 'C2.unknown': { readonly names: readonly string[] };
  /** `told` is the chapter that says how things are measured, without naming a goal; null where there is none. */
  readonly 'C3.measure': { readonly hasTarget: boolean; readonly told: string | null };
  readonly 'C3.activity': { readonly audiences: readonly string[] };
  readonly 'C3.deadline': Nothing;
  readonly 'C4.internalFirst': OrderFacts;
  readonly 'C4.professionalsFirst': OrderFacts;
  readonly 'C4.notBefore': {
    readonly audience: string;
    readonly phrase: string;
    readonly until: string;
    readonly reason: string;
    readonly certain: boolean;
  };
  readonly 'C5.milestone': { readonly phrase: string; readonly isPast: boolean };
  readonly 'C6.overload': {
    readonly week: number;
    readonly monday: string;
    readonly certain: number;
    readonly possible: number;
    readonly titles: readonly string[];
  };
  readonly 'C7.holiday': { readonly phrase: string; readonly holiday: string; readonly isAgreed: boolean };
  readonly 'C7.otherProgramme': {
    readonly audience: string;
    readonly on: string;
    readonly other: string;
    readonly programme: string;
  };
  readonly 'C8.responsible': { readonly phrase: string | null; readonly count: number };
  readonly 'C8.overdue': {
    readonly phrase: string;
    readonly days: number;
    readonly of: string | null;
    readonly hasStatus: boolean;
    /** Of a plan that is over: how many there are together; null for one. */
    readonly count: number | null;
  };
  readonly 'C8.date': {
    readonly phrase: string;
    readonly problem: string | null;
    /** The moment it hangs on, in the words of the writer; null for what hangs on nothing. */
    readonly hangsOn: string | null;
    /** Whether several things in the plan have that name. */
    readonly isSeveral: boolean;
  };
  readonly 'C8.budget': {
    readonly plannedCents: number;
    readonly usedCents: number;
    readonly used: 'spent' | 'committed';
  };
  readonly 'C8.placeholder': { readonly text: string; readonly count: number };
  readonly 'C8.avoidedWord': { readonly word: string; readonly instead: string | null };
  /** An indication, as `A2` to `C1`; `reasons` are Dutch sentences. */
  readonly 'C8.language': { readonly level: string; readonly target: string; readonly reasons: readonly string[] };
};
type Nothing = Readonly<Record<string, never>>;

export type SilenceFacts = {
  readonly kind: 'too-long' | 'coming';
  /** What was agreed about silence with this audience, and the ring whose limit counts when nothing was. */
  readonly agreed: Pick<Audience, 'maxSilenceDays' | 'ring'>;
  readonly daysToday: number | null;
  readonly certainDays: number;
  readonly possibleDays: number;
  readonly start: string;
  /** Title and date phrase of the message before; null when there never was one. */
  readonly previous: Said | null;
  readonly next: Said | null;
  /** What was thought of but fills no silence. */
  readonly waiting: readonly Said[];
  /** Messages for people in general within the silence. */
  readonly meanwhile: readonly Said[];
  /** How many more silences follow for the same audience. */
  readonly more: number;
};
/** `programme` is the name of another programme that says it; absent for the own one. */
export type Said = { readonly title: string; readonly phrase: string; readonly programme?: string };

/** `later` goes out before the people who should hear it first; `first` is what those people get, and when. */
export type OrderFacts = {
  readonly phrase: string;
  readonly first: Said;
  readonly firstAudience: string;
  readonly certain: boolean;
  /** Both titles say they are about the same; else they only stand near each other. */
  readonly sharesSubject: boolean;
};
