import type {
  Agreement,
  BudgetLine,
  EffortLine,
  EvaluationMoment,
  Goal,
  Phase,
  Role,
  Section,
  Unrecognised,
} from '#kernel/plan.ts';
import { itemKind } from '#platform/items.ts';

/** The parts of the plan that this module keeps; rows and history are written by the platform's items. */
export const sectionKind = itemKind<Section>('plans.section', 'plans_section');
export const goalKind = itemKind<Goal>('plans.goal', 'plans_goal');
export const phaseKind = itemKind<Phase>('plans.phase', 'plans_phase');
export const roleKind = itemKind<Role>('plans.role', 'plans_role');
export const effortKind = itemKind<EffortLine>('plans.effort', 'plans_effort');
export const budgetLineKind = itemKind<BudgetLine>('plans.budgetLine', 'plans_budget_line');
export const evaluationKind = itemKind<EvaluationMoment>('plans.evaluation', 'plans_evaluation');
export const agreementKind = itemKind<Agreement>('plans.agreement', 'plans_agreement');
export const unrecognisedKind = itemKind<Unrecognised>('plans.unrecognised', 'plans_unrecognised');
