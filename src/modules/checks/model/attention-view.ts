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
/** `more` is how many findings stand below those that are shown. */
export type AttentionPart = {
  readonly part: Place['part'];
  readonly findings: readonly Finding[];
  readonly more: number;
};

/** Nobody reads on after so many remarks of one kind; a plan of a thousand activities has hundreds. */
export const MOST_IN_PART = 50;

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

/**
 * By severity, then by part; within a part in the order of the checks. Of each part the first `most` and those that `isKept` wants shown
 * anyway.
 */
export const groupFindings = (
  findings: readonly Finding[],
  { most, isKept }: { readonly most: number; readonly isKept: (finding: Finding) => boolean },
): readonly AttentionGroup[] =>
  SEVERITIES.flatMap((severity) => {
    const own = findings.filter((finding) => finding.severity === severity);
    const parts = PLACES.flatMap((part) => {
      const inPart = own.filter(({ where }) => where.part === part);
      const shown = inPart.filter((finding, index) => index < most || isKept(finding));
      return inPart.length === 0 ? [] : [{ part, findings: shown, more: inPart.length - shown.length }];
    });
    return own.length === 0 ? [] : [{ severity, count: own.length, parts }];
  });

/** A remark with the others that say the same of something else. */
export type FoldedFinding = { readonly lead: Finding; readonly others: readonly Finding[] };

/** From so many on, remarks that say the same are told once with a count. */
const FOLDED_FROM = 3;

/** What a remark says, whatever it is about: two with the same words differ only in their subject. */
export const remarkOf = ({ rule, severity, certain, subject, message, advice }: Finding): string =>
  [rule, severity, certain, message.replace(subject, ''), advice].join('\0');

/** Remarks in their order, the ones that say the same folded into the first of them. */
export function foldFindings(findings: readonly Finding[]): readonly FoldedFinding[] {
  const same = Map.groupBy(findings, remarkOf);
  const folded = new Map<Finding, FoldedFinding | null>();
  for (const [lead, ...others] of same.values()) {
    if (lead === undefined || others.length + 1 < FOLDED_FROM) continue;
    for (const other of others) folded.set(other, null);
    folded.set(lead, { lead, others });
  }
  return findings.flatMap((finding) => {
    const told = folded.get(finding);
    return told === null ? [] : [told ?? { lead: finding, others: [] }];
  });
}
