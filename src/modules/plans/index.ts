export { copy as planWords } from './copy.nl.ts';
export { extraOf, openItem, type OpenedItem } from './editors.ts';
export type { PlanExtra } from './forms/form-pieces.ts';
export { contextOf, readingOf } from './forms/form-pieces.ts';
export { spentPercent, totalOf, type BudgetTotal } from './model/budget-total.ts';
export { formatEuros, parseEuros, typedEuros } from './model/euro.ts';
export { figureIn, progressOf, type GoalProgress } from './model/goal-progress.ts';
export { PARTS, type PartName } from './model/part.ts';
export {
  anchorOf, leftoverPlacingPath, movePath, newAgreementPath, newBudgetLinePath, newEffortPath, newEvaluationPath, newGoalPath, newPhasePath,
  newRolePath, newSectionPath, planPath,
} from './paths.ts';
export {
  agreementKind, budgetLineKind, effortKind, evaluationKind, goalKind, phaseKind, roleKind, sectionKind, unrecognisedKind,
} from './store.ts';
