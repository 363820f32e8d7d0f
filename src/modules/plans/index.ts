export { extraOf, openItem, type OpenedItem } from './editors.ts';
export { spentPercent, totalOf } from './model/budget-total.ts';
export { contextOf, type PlanExtra } from './model/date-reading.ts';
export { LEVEL_NAMES, LEVEL_NOTES } from './model/goal-level.ts';
export { progressOf } from './model/goal-progress.ts';
export { PARTS, type PartName } from './model/part.ts';
export {
  anchorOf,
  leftoverPlacingPath,
  movePath,
  newAgreementPath,
  newBudgetLinePath,
  newEffortPath,
  newEvaluationPath,
  newGoalPath,
  newPhasePath,
  newRolePath,
  newSectionPath,
  planPath,
} from './paths.ts';
export {
  agreementKind,
  budgetLineKind,
  effortKind,
  evaluationKind,
  goalKind,
  phaseKind,
  roleKind,
  sectionKind,
  unrecognisedKind,
} from './store.ts';
