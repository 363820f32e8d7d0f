/** Names of the rules; they stand in scripts of others, so they never change. */
export const LANGUAGE_RULES = [
  'sentence.long',
  'paragraph.long',
  'passive',
  'word.official',
  'word.difficult',
  'word.long',
  'abbreviation',
  'sentence.split',
  'style.nouns',
  'style.prepositions',
  'negation.double',
  'address.mixed',
] as const;
export type LanguageRule = (typeof LANGUAGE_RULES)[number];

/** `error`: mend this first. `info`: look at it. */
export type LanguageSeverity = 'error' | 'warning' | 'info';

/** Where something stands: in unit number `unit` at `from` up to `to` of its text, and at `start` up to `end` of the source. */
export type LanguagePlace = {
  readonly unit: number;
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
};

/** Something to look at in a text. `what`, `why` and `how` are Dutch sentences. */
export type LanguageFinding = LanguagePlace & {
  readonly rule: LanguageRule;
  readonly severity: LanguageSeverity;
  /** False where the rule may well be wrong: then it asks instead of says. */
  readonly certain: boolean;
  /** The words themselves, as the reader sees them. */
  readonly words: string;
  readonly what: string;
  readonly why: string;
  readonly how: string;
  /** Plainer words that can stand in their place; null where there are none. */
  readonly instead: string | null;
};

/** A finding of a rule, before its place in the source is known. */
export type UnitFinding = Pick<LanguageFinding, 'rule' | 'severity' | 'certain' | 'from' | 'to'> & {
  readonly what: string;
  readonly how: string;
  readonly instead?: string;
};
