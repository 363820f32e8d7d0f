export {
  checkPlan,
  findingsDocument,
  type AcceptedResult,
  type CheckOptions,
  type CheckResult,
} from './check-plan.ts';
export {
  RULES,
  SEVERITIES,
  type Finding,
  type Place,
  type RuleName,
  type Severity,
  type SubjectKind,
} from './model/finding.ts';
export { foldFindings } from './model/attention-view.ts';
export type { Holiday } from './model/check-facts.ts';
export { type CheckedProgramme, checkLoaded, checkPlanOf, loadChecks } from './load-checks.ts';
export type { Mend } from './model/mend.ts';
export { mendOf, silenceBehind, spotOf, type SpotContext } from './spot.ts';
export { attentionPath } from './paths.ts';
