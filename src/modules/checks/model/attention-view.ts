import { type Finding, type Place, RULES, type RuleName, SEVERITIES, type Severity } from './finding.ts';

/** What the page shows; null is everything. */
export type AttentionFilter = {
  readonly severity: Severity | null;
  readonly part: Place['part'] | null;
  readonly rule: RuleName | null;
};

/** Findings of one severity, in parts of the plan; only parts and severities that have any, in fixed order. */
export type AttentionGroup = {
  readonly severity: Severity;
  readonly count: number;
  readonly parts: readonly AttentionPart[];
};
export type AttentionPart = { readonly part: Place['part']; readonly findings: readonly Finding[] };

export const PLACES: readonly Place['part'][] = ['calendar', 'audiences', 'goals', 'messages', 'budget', 'sections'];

const oneOf = <Value extends string>(all: readonly Value[], text: string): Value | null =>
  all.find((value) => value === text) ?? null;

/** Reads the choice from the address; what is not a choice counts as none. */
export const parseAttentionFilter = (query: (name: string) => string): AttentionFilter => ({
  severity: oneOf(SEVERITIES, query('soort')),
  part: oneOf(PLACES, query('onderdeel')),
  rule: oneOf(RULES, query('regel')),
});

export const fits = (finding: Finding, { severity, part, rule }: AttentionFilter): boolean =>
  (severity === null || finding.severity === severity) &&
  (part === null || finding.where.part === part) &&
  (rule === null || finding.rule === rule);

/** By severity, then by part; within a part in the order of the checks. */
export const groupFindings = (findings: readonly Finding[]): readonly AttentionGroup[] =>
  SEVERITIES.flatMap((severity) => {
    const own = findings.filter((finding) => finding.severity === severity);
    const parts = PLACES.flatMap((part) => {
      const inPart = own.filter(({ where }) => where.part === part);
      return inPart.length === 0 ? [] : [{ part, findings: inPart }];
    });
    return own.length === 0 ? [] : [{ severity, count: own.length, parts }];
  });
